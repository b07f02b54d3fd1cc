import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react'
import type { PortAdviceAttributes, PortAdviceElement, PortAdviceEvents } from './element.js'

/** Properties of `<PortAdvice>`: the element's attributes, its events, and what every element takes. */
export interface PortAdviceProps
  extends Omit<HTMLAttributes<PortAdviceElement>, 'onError' | 'onCopy'>,
    PortAdviceAttributes {
  /** The widget is up. */
  onReady?: (event: PortAdviceEvents['port-advice:ready']) => void
  /** There is an answer. */
  onAnswer?: (event: PortAdviceEvents['port-advice:answer']) => void
  /** No option is left. */
  onNoAnswer?: (event: PortAdviceEvents['port-advice:no-answer']) => void
  /** The reader copied something. */
  onCopy?: (event: PortAdviceEvents['port-advice:copy']) => void
  /** The reader says whether it helped. */
  onFeedback?: (event: PortAdviceEvents['port-advice:feedback']) => void
  /** Something could not load; before the widget is up, its children stay. */
  onError?: (event: PortAdviceEvents['port-advice:error']) => void
}

/** `<port-advice>` for React 18 and 19. Its children are the article without script, rendered by the server as well. */
export const PortAdvice: ForwardRefExoticComponent<PortAdviceProps & RefAttributes<PortAdviceElement>>
