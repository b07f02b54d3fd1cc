// The same in Lit.
import { html, LitElement } from 'lit'
import { CHOICES, QUESTION } from './choices.js'

class Question extends LitElement {
  static properties = { chosen: { state: true } }

  constructor() {
    super()
    this.chosen = 0
  }

  createRenderRoot() {
    return this
  }

  render() {
    const row = ([label], place) =>
      html`<label><input type="radio" name="sender" @change=${() => {
        this.chosen = place
      }}>${label}</label>`
    return html`<fieldset><legend>${QUESTION}</legend>${CHOICES.map(row)}</fieldset><p role="status">${CHOICES[this.chosen][1]}</p>`
  }

  firstUpdated() {
    performance.mark('interactive')
  }
}

customElements.define('one-question', Question)
document.querySelector('#place').append(document.createElement('one-question'))
