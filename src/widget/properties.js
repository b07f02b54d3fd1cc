// The element's attributes and properties, without a life: what changes is told to `changed()`, once for several changes in
// a row.

const ATTRIBUTES = ['sender', 'network', 'service', 'policy', 'locale', 'theme', 'view', 'profile', 'permalink']

/** Lets the module be imported where there is no DOM. */
const Base = globalThis.HTMLElement ?? class {}

/**
 * What a page can set of the element.
 *
 * @attr {string} sender - who sends: mail-client, application, device, mail-server
 * @attr {string} network - where from: a kind such as residential, or an id of the register such as aws-ec2
 * @attr {string} service - who accepts the mail: an id of the register
 * @attr {string} policy - prefer-implicit-tls, or prefer-starttls against the advice of RFC 9325 §3.2
 * @attr {string} view - the way in that is open first: guide, check or error
 * @attr {string} locale - the language; that of the page, else that of the browser, if not given
 * @attr {string} theme - light or dark; the page's own if not given
 * @attr {string} profile - the host's profile: the address of a JSON file on the same site, or the JSON; as a property also the object
 * @attr {string} permalink - keeps the reader's answers in the fragment of the address; the name of the part there, else the element's id
 * @cssproperty --port-advice-accent - the colour of the answer and of what can be pressed
 * @cssproperty --port-advice-on-accent - the text on that colour
 * @cssproperty --port-advice-surface - the ground of the cards
 * @cssproperty --port-advice-text - the text
 * @cssproperty --port-advice-font - the typeface
 * @cssproperty --port-advice-radius - how round the corners are
 * @cssproperty --port-advice-gap - the room between the sections
 * @csspart root - everything
 * @csspart answer - the card with the answer
 * @csspart port - the recommended port
 * @csspart mode - the recommended encryption
 * @csspart questions - the questions
 * @csspart steps - what to do, and where else to turn
 * @csspart program - the setting in the words of the reader's program
 * @csspart ports - the table
 * @csspart reasons - the reasons
 * @csspart more - what can be opened below the reasons
 * @csspart retry - the button that tries to load the widget again
 */
export class ElementWithProperties extends Base {
  static observedAttributes = ATTRIBUTES

  #isStale = false
  #profile
  #strings

  /** The host's profile: the object, or the address of its JSON file. */
  get profile() {
    return this.#profile ?? this.getAttribute('profile')
  }

  set profile(value) {
    this.#profile = typeof value === 'object' && value ? value : undefined
    if (this.#profile || value == null) this.removeAttribute('profile')
    else this.setAttribute('profile', value)
    this.attributeChangedCallback()
  }

  /** The page's own words: the names of messages, such as `ui/way-guide`, and texts. */
  get strings() {
    return this.#strings
  }

  set strings(value) {
    this.#strings = value ?? undefined
    this.attributeChangedCallback()
  }

  attributeChangedCallback() {
    if (this.#isStale) return
    this.#isStale = true
    this.changed(
      Promise.resolve().then(() => {
        this.#isStale = false
      }),
    )
  }

  /**
   * @protected Properties that were set before the element was defined hide the accessors: sets them again.
   * https://web.dev/articles/custom-elements-best-practices#make-properties-lazy
   */
  applyEarlyProperties() {
    for (const name of [...ATTRIBUTES, 'strings']) {
      if (!Object.hasOwn(this, name)) continue
      const value = this[name]
      delete this[name]
      this[name] = value
    }
  }
}

for (const name of ATTRIBUTES.filter((name) => name !== 'profile')) {
  Object.defineProperty(ElementWithProperties.prototype, name, {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(name)
    },
    set(value) {
      if (value == null || value === false) this.removeAttribute(name)
      else this.setAttribute(name, value === true ? '' : value)
    },
  })
}
