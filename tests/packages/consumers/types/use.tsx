import { PortAdvice } from 'port-advice/react'
import 'port-advice/element'
import type { PortAdviceElement } from 'port-advice/element'

export function Help() {
  return (
    <PortAdvice
      sender="application"
      network="cloud"
      theme="dark"
      className="help"
      onAnswer={({ detail }) => detail.recommended.port}
    >
      <p>The article without script.</p>
    </PortAdvice>
  )
}

// @ts-expect-error the vocabulary is closed
export const wrong = <PortAdvice sender="mail-clients" />

const element: PortAdviceElement | null = document.querySelector('port-advice')
element?.addEventListener('port-advice:answer', ({ detail }) => detail.recommended.mode)
