// The same in Preact.
import { h, render } from 'preact'
import { useState } from 'preact/hooks'
import { CHOICES, QUESTION } from './choices.js'

function Question() {
  const [chosen, choose] = useState(0)
  const row = ([label], place) =>
    h('label', null, h('input', { type: 'radio', name: 'sender', onChange: () => choose(place) }), label)
  return [
    h('fieldset', null, h('legend', null, QUESTION), CHOICES.map(row)),
    h('p', { role: 'status' }, CHOICES[chosen][1]),
  ]
}

render(h(Question), document.querySelector('#place'))
performance.mark('interactive')
