// The element as each framework binds it: properties, events, moves by key, removal.

import { PortAdvice } from 'port-advice/react'
import { createElement, StrictMode, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { mount, unmount } from 'svelte'
import { createApp, h, nextTick, reactive } from 'vue'
import 'port-advice/element'
import List from './List.svelte'

const profile = { brand: 'Host', servers: [{ host: 'mx.host.example', options: [{ port: 587, mode: 'starttls' }] }] }
const strings = { 'ui/way-guide': 'Ports' }
/** What each list begins with, and what the tests change. */
const first = { ids: ['a', 'b'], sender: 'mail-client', profile, strings }
const place = (id) => document.body.appendChild(Object.assign(document.createElement('div'), { id }))
const heard = { react: [], 'react-element': [], vue: [], svelte: [] }

/** Two ways in React: our component, and the element itself, whose properties and events React 19 binds. */
function react(id, tag, event) {
  let set
  function List() {
    const [given, change] = useState(first)
    set = change
    const { ids, ...properties } = given
    return ids.map((key) =>
      createElement(tag, {
        key,
        id: `${id}-${key}`,
        ...properties,
        [event]: ({ detail }) => heard[id].push(detail.recommended.port),
      }),
    )
  }
  const root = createRoot(place(id))
  flushSync(() => root.render(createElement(StrictMode, null, createElement(List))))
  return { set: (change) => flushSync(() => set((given) => ({ ...given, ...change }))), end: () => root.unmount() }
}

function vue() {
  const given = reactive({ ...first })
  const hear = ({ detail }) => heard.vue.push(detail.recommended.port)
  const bound = () => ({
    sender: given.sender,
    '.profile': given.profile,
    '.strings': given.strings,
    'onPort-advice:answer': hear,
  })
  const app = createApp({
    render: () => given.ids.map((key) => h('port-advice', { key, id: `vue-${key}`, ...bound() })),
  })
  app.config.compilerOptions.isCustomElement = (tag) => tag === 'port-advice'
  app.mount(place('vue'))
  return {
    set: async (change) => {
      Object.assign(given, change)
      await nextTick()
    },
    end: () => app.unmount(),
  }
}

function svelte() {
  const list = mount(List, { target: place('svelte'), props: { first, hear: (port) => heard.svelte.push(port) } })
  return { set: (change) => list.set(change), end: () => unmount(list) }
}

globalThis.frameworks = {
  react: react('react', PortAdvice, 'onAnswer'),
  'react-element': react('react-element', 'port-advice', 'onport-advice:answer'),
  vue: vue(),
  svelte: svelte(),
}
globalThis.heard = heard
