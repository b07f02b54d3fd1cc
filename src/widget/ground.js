// Light or dark where nobody says so: many dark pages set a class and no `color-scheme`, but all of them set their text.

/** One for all: what listens to another query of the same words could not be taken back. */
const systemIsDark = globalThis.matchMedia?.('(prefers-color-scheme: dark)')

/** The light of a colour as browsers write it, from 0 to 1; none where it is written in another way. */
function light(color) {
  const [, red, green, blue] = /^rgba?\((\d+), (\d+), (\d+)/.exec(color) ?? []
  return blue === undefined ? undefined : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
}

/** Whether a `color-scheme` comes out as dark. */
const isDark = (scheme) => scheme.includes('dark') && (!scheme.includes('light') || systemIsDark.matches)

/**
 * Where the page's text does not fit its `color-scheme`, the widget fits the text: `:state(on-dark)` among light text,
 * `:state(on-light)` among dark text. Elsewhere it follows the scheme, as any element does.
 */
export class Ground {
  #element
  #states
  #watch = globalThis.MutationObserver && new MutationObserver(() => this.#look())
  #turn = () => this.#look()

  constructor(element) {
    this.#element = element
    this.#states = element.attachInternals?.().states
  }

  /** Looks at the page's text, now and whenever the page may have changed its theme. */
  enter() {
    for (const place of [document.documentElement, document.body]) this.#watch.observe(place, { attributes: true })
    systemIsDark.addEventListener('change', this.#turn)
    this.#look()
  }

  /** The element is out of the page. */
  leave() {
    this.#watch.disconnect()
    systemIsDark.removeEventListener('change', this.#turn)
  }

  #look() {
    const around = this.#element.parentElement ?? this.#element.getRootNode().host
    if (!around) return
    const { color, colorScheme } = getComputedStyle(around)
    const [text, dark] = [light(color), isDark(colorScheme)]
    this.#set('on-dark', !dark && text > 0.6)
    this.#set('on-light', dark && text < 0.4)
  }

  #set(state, isSo) {
    try {
      this.#states?.[isSo ? 'add' : 'delete'](state)
    } catch {
      // Older browsers want names that begin with two dashes: there the page's `color-scheme` decides, as ever.
    }
  }
}
