// Light or dark where nobody says so: many dark pages set a class and no `color-scheme`, but all of them set their text.

/** The light of a colour as browsers write it, from 0 to 1; none where it is written in another way. */
function light(color) {
  const [, red, green, blue] = /^rgba?\((\d+), (\d+), (\d+)/.exec(color) ?? []
  return blue === undefined ? undefined : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
}

/** Fits the widget to the page's text: `:state(on-dark)` among light text, `:state(on-light)` among dark text. */
export class Ground {
  #element
  #states

  constructor(element) {
    this.#element = element
    this.#states = element.attachInternals?.().states
  }

  /** Looks at the page's text, once the element is in the page. */
  look() {
    const around = this.#element.parentElement ?? this.#element.getRootNode().host
    const text = around && light(getComputedStyle(around).color)
    for (const [state, isSo] of [['on-dark', text > 0.6], ['on-light', text < 0.4]]) this.#set(state, isSo)
  }

  #set(state, isSo) {
    try {
      this.#states?.[isSo ? 'add' : 'delete'](state)
    } catch {
      // Older browsers want names that begin with two dashes: there the page's `color-scheme` decides, as ever.
    }
  }
}
