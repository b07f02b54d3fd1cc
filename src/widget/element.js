import init, { Widget } from './widget.js'

/** Attributes that are also properties. */
const NAMES = ['sender', 'network', 'service', 'policy', 'locale', 'theme', 'view']

/** What all elements share is fetched once; the next element tries again if it failed. */
function once(fetch) {
  let fetched
  return () => {
    fetched ??= fetch()
    fetched.catch(() => { fetched = undefined; })
    return fetched
  }
}

/** The module and the style. */
const load = once(() => Promise.all([init(), style()]).then(([, sheet]) => sheet))

/** Networks, services and sources: the first answer does not wait for them. */
const registers = once(() => text(new URL('registers.txt', import.meta.url)))

const style = async () => new CSSStyleSheet().replace(await text(new URL('style.css', import.meta.url)))

/** A file that lies beside this one. Bundlers find it where its whole address stands, so callers spell it out. */
async function text(address) {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: status ${response.status}`)
  return response.text()
}

/** Lets the module be imported where there is no DOM. */
const Base = globalThis.HTMLElement ?? class {}

/**
 * Which SMTP port, with which encryption: advice for the reader's own situation.
 *
 * Its children are the article without script. They stay until the widget is ready, and for good if it cannot load.
 *
 * @summary Advice on SMTP ports.
 * @attr {string} sender - who sends: mail-client, application, device, mail-server
 * @attr {string} network - where from: a kind such as residential, or an id of the register such as aws-ec2
 * @attr {string} service - who accepts the mail: an id of the register
 * @attr {string} policy - prefer-implicit-tls or prefer-starttls
 * @attr {string} view - the way in that is open first: guide or check
 * @attr {string} locale - en
 * @attr {string} theme - light or dark; the page's own if not given
 * @slot - the article without script
 * @slot host - the host's own pointers: where the settings are, how to reach support
 * @csspart root - everything
 * @csspart answer - the card with the answer
 * @csspart port - the recommended port
 * @csspart mode - the recommended encryption
 * @csspart questions - the questions
 * @csspart ports - the table
 * @csspart reasons - the reasons
 * @fires port-advice:ready
 * @fires port-advice:answer - detail {recommended: {port, mode}}
 * @fires port-advice:no-answer - detail {emptiedBy}
 * @fires port-advice:feedback - detail {helpful}
 * @fires port-advice:error - detail {message}; the children stay
 */
export class PortAdviceElement extends Base {
  static observedAttributes = NAMES

  /** Registers the element, unless the name is taken. */
  static define(name = 'port-advice', registry = globalThis.customElements) {
    if (registry && !registry.get(name)) registry.define(name, this)
  }

  #article = document.createElement('div')
  #root = document.createElement('div')
  #widget
  #isStale = false

  constructor() {
    super()
    const host = document.createElement('slot')
    host.name = 'host'
    this.#article.append(document.createElement('slot'), host)
    this.#root.part.add('root')
    this.attachShadow({ mode: 'open' }).append(this.#article, this.#root)
  }

  async connectedCallback() {
    this.#applyEarlyProperties()
    try {
      const sheet = await load()
      if (!this.isConnected || this.#widget) return
      this.shadowRoot.adoptedStyleSheets = [sheet]
      this.#widget = new Widget(this, this.#root, (type, detail) => this.#tell(type, detail))
      const known = await registers()
      this.#widget?.learn(known)
    } catch (error) {
      this.#fail(error)
    }
  }

  /** A move is not a removal: wait whether the element comes back. */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected || !this.#widget) return
      this.#widget.destroy()
      this.#widget = undefined
      this.shadowRoot.prepend(this.#article)
    })
  }

  /** Several changes in a row become one update. */
  attributeChangedCallback() {
    if (this.#isStale) return
    this.#isStale = true
    queueMicrotask(() => {
      this.#isStale = false
      this.#widget?.update()
    })
  }

  #fail(error) {
    this.#tell('error', { message: String(error?.message ?? error) })
  }

  #tell(type, detail) {
    if (type === 'ready') this.#article.remove()
    this.dispatchEvent(new CustomEvent(`port-advice:${type}`, { detail, bubbles: true, composed: true }))
  }

  /** Properties that were set before the element was defined hide the accessors: set them again. */
  #applyEarlyProperties() {
    for (const name of NAMES) {
      if (!Object.hasOwn(this, name)) continue
      const value = this[name]
      delete this[name]
      this[name] = value
    }
  }
}

for (const name of NAMES) {
  Object.defineProperty(PortAdviceElement.prototype, name, {
    configurable: true,
    enumerable: true,
    get() { return this.getAttribute(name); },
    set(value) {
      if (value == null) this.removeAttribute(name)
      else this.setAttribute(name, value)
    },
  })
}
