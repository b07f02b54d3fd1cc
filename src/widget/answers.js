// The reader's answers as text: those that the page gave before the widget was up, and those that the address of the page
// keeps.
import { permalink } from './resources.js'

export class Answers {
  #widget
  #optional
  #early = []
  #text = ''
  /** The part of the address that keeps the answers, and the name that was asked for; null for none. */
  #permalink
  #name = null

  /** `widget` gives the widget while it is up; `optional` imports a script that can be done without. */
  constructor(widget, optional) {
    this.#widget = widget
    this.#optional = optional
  }

  /** Has the widget take answers, or keeps them until it is up. */
  hear(text) {
    const widget = this.#widget()
    if (widget) widget.hear(text)
    else this.#early.push(text)
  }

  /** What was given before the widget was up. */
  early() {
    return this.#early.splice(0).join(';')
  }

  /** Forgets what was answered. */
  reset() {
    this.#early = []
    this.#widget()?.reset()
  }

  /** The reader's answers are these now. */
  write(text) {
    this.#text = text
    this.#permalink?.write(text)
  }

  /** Keeps the answers in the address of the page under this name, else the id, or, with null, no more. */
  async keep(name, id) {
    if (name === this.#name) return
    this.#name = name
    this.#permalink?.end()
    this.#permalink = undefined
    if (name === null) return
    const { Permalink } = await this.#optional(permalink())
    if (name !== this.#name || !Permalink) return
    this.#permalink = new Permalink(name || id, this.#text, (text) => {
      this.reset()
      this.hear(text)
    })
  }

  /** The element is gone, and with it its reader. */
  end() {
    this.keep(null)
    this.#text = ''
  }
}
