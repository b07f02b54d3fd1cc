// What readers see until the widget has drawn itself, and for good if it cannot: the article, or the widget drawn ahead
// of time, which came with the page in a declarative shadow root.
import { AGAIN, serving } from './languages.js'

/** What can be pressed or typed into; drawn ahead of time, it does nothing. */
const CONTROLS = 'button, input, select, textarea'

/** The element's children, as the article. */
export class Article {
  isComplete = false
  #place = document.createElement('div')

  constructor() {
    const host = document.createElement('slot')
    host.name = 'host'
    this.#place.append(document.createElement('slot'), host)
  }

  show(shadow) {
    shadow.prepend(this.#place)
  }
  wake() {}
  sleep() {}
  giveWay(root) {
    this.#place.replaceWith(root)
  }
}

/** The widget, drawn ahead of time. What the reader does to it counts: it is done again to the widget that follows. */
export class Drawing {
  isComplete = true
  #root
  #pressed

  /** The drawing in a declarative shadow root. */
  constructor(shadow) {
    this.#root = shadow.querySelector('[part=root]')
    this.#root.addEventListener('click', (event) => {
      this.#pressed = event.target.closest('button') ?? this.#pressed
    })
  }

  show() {}

  /** The widget will come: let the reader begin. */
  wake() {
    this.#enable(true)
  }

  /** It will not: what is there does nothing. */
  sleep() {
    this.#enable(false)
  }

  /** Puts the widget in its place, in one frame. */
  giveWay(root) {
    const shadow = this.#root.getRootNode()
    const drawn = [...this.#root.querySelectorAll('*')]
    const alive = [...root.querySelectorAll('*')]
    const focused = drawn.indexOf(shadow.activeElement)
    const pressed = drawn.indexOf(this.#pressed)
    this.#root.replaceWith(root)
    shadow.querySelector('link')?.remove()
    // Another day, another version: then there is nothing to carry over.
    if (drawn.length !== alive.length) return
    drawn.forEach((node, place) => carryOver(node, alive[place]))
    alive[focused]?.focus({ preventScroll: true })
    alive[pressed]?.click()
  }

  #enable(isOn) {
    for (const control of this.#root.querySelectorAll(CONTROLS)) control.disabled = !isOn
  }
}

function carryOver(from, to) {
  if (from.localName === 'details' && to.localName === 'details') to.open = from.open
  if (!from.matches('input, select, textarea') || from.value === to.value) return
  to.value = from.value
  to.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
}

/** Offers to try again, in the language of the page; gives the offer, to take it back. */
export function offer(shadow, element, retry) {
  const tag = serving([element.getAttribute('locale'), element.closest('[lang]')?.lang])
  const button = document.createElement('button')
  button.type = 'button'
  button.part.add('retry')
  button.textContent = AGAIN[tag]
  button.style.cssText = 'font: inherit; padding: 0.5em 1em' // the style may be what could not be loaded
  button.addEventListener('click', retry)
  shadow.append(button)
  return button
}
