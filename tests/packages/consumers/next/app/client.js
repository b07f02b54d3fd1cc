'use client'
import * as api from 'port-advice'
import { useEffect, useState } from 'react'
import { probe } from '../probe.js'
import questions from '../questions.js'

export default function Client() {
  const [text, setText] = useState('')
  useEffect(() => {
    globalThis.probed ??= probe(api, questions)
    globalThis.probed.then(setText)
  }, [])
  return <pre id="client">{text}</pre>
}
