'use client'
// `port-advice/react`: <PortAdvice> for React 18 and 19, which pass properties and events to elements in different ways.
import { createElement, forwardRef, useEffect, useImperativeHandle, useRef } from 'react'
import './element.js'

const EVENTS = {
  onReady: 'port-advice:ready',
  onAnswer: 'port-advice:answer',
  onNoAnswer: 'port-advice:no-answer',
  onCopy: 'port-advice:copy',
  onFeedback: 'port-advice:feedback',
  onError: 'port-advice:error',
}

export const PortAdvice = forwardRef(function PortAdvice({ className, ...given }, ref) {
  const element = useRef(null)
  useImperativeHandle(ref, () => element.current, [])

  const attributes = { ref: element, class: className }
  const handlers = useRef({})
  const current = {}
  for (const [name, value] of Object.entries(given)) (name in EVENTS ? current : attributes)[name] = value

  useEffect(() => {
    handlers.current = current
  })
  useEffect(() => {
    const stopped = new AbortController()
    for (const [name, type] of Object.entries(EVENTS)) {
      element.current.addEventListener(type, (event) => handlers.current[name]?.(event), { signal: stopped.signal })
    }
    return () => stopped.abort()
  }, [])

  return createElement('port-advice', attributes)
})
