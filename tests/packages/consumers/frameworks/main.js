import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { mount } from 'svelte'
import { createApp } from 'vue'
import Help from './Help.jsx'
import ReactPort from './Port.jsx'
import SveltePort from './Port.svelte'
import VuePort from './Port.vue'

const network = 'residential'
const place = (id) => document.body.appendChild(Object.assign(document.createElement('div'), { id }))

createRoot(place('react')).render(createElement(ReactPort, { network }))
createRoot(place('widget')).render(createElement(Help))
createApp(VuePort, { network }).mount(place('vue'))
mount(SveltePort, { target: place('svelte'), props: { network } })

globalThis.probed = (async () => {
  const texts = () => ['react', 'vue', 'svelte', 'widget'].map((id) => document.getElementById(id).textContent.trim())
  const isUp = () =>
    texts()
      .slice(0, 3)
      .every((text) => text.includes('465')) && document.querySelector('port-advice')
  for (let tries = 0; tries < 2000 && !isUp(); tries++) await new Promise((later) => setTimeout(later, 50))
  return texts()
})()
