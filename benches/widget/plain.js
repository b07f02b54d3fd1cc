// By hand.
import { CHOICES, QUESTION } from './choices.js'

const group = document.createElement('fieldset')
const legend = document.createElement('legend')
const answer = document.createElement('p')
legend.textContent = QUESTION
answer.setAttribute('role', 'status')
answer.textContent = CHOICES[0][1]
group.append(legend)
for (const [label, text] of CHOICES) {
  const row = document.createElement('label')
  const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'sender' })
  radio.addEventListener('change', () => {
    answer.textContent = text
  })
  row.append(radio, label)
  group.append(row)
}
document.querySelector('#place').append(group, answer)
performance.mark('interactive')
