import { fetched, once, text } from './files.js'
import { Article, Drawing, offer } from './first-paint.js'
import { language, serving } from './languages.js'
import { dates, task } from './tasks.js'
import init, { Widget } from './widget.js'

/** Attributes that are also properties. */
const NAMES = ['sender', 'network', 'service', 'policy', 'locale', 'theme', 'view', 'profile', 'permalink']

/** The module and the style. */
const load = once(() => Promise.all([init(), style()]).then(([, sheet]) => sheet))

/** Networks, services and sources: the first answer does not wait for them. */
const registers = once(async () => Widget.learn(await text(new URL('registers.txt', import.meta.url))))

const style = async () => new CSSStyleSheet().replace(await text(new URL('style.css', import.meta.url)))

/** What reads pasted text: nobody waits for it who pastes nothing. */
const reader = once(async () => {
  const [functions, module] = await Promise.all([
    import('./diagnosis_bg.js'),
    fetched(new URL('diagnosis_bg.wasm', import.meta.url)).then((response) => response.arrayBuffer()),
  ])
  const { instance } = await WebAssembly.instantiate(module, { './diagnosis_bg.js': functions })
  functions.__wbg_set_wasm(instance.exports)
  return functions
})

/** The same with the products whose settings it writes. */
const writer = once(async () => {
  const [functions, known] = await Promise.all([reader(), text(new URL('apps.txt', import.meta.url))])
  functions.loadApps(known)
  return functions
})

/** What reads the host's profile: fetched where there is one. */
const profiles = once(() => import('./profile.js'))

/** What keeps answers in the address: fetched where that is asked for. */
const permalink = once(() => import('./permalink.js'))

/** Widgets that wait for an element. */
const idle = []

function newWidget() {
  const root = document.createElement('div')
  root.part.add('root')
  return { root, widget: new Widget(root) }
}

/** Lets the module be imported where there is no DOM. */
const Base = globalThis.HTMLElement ?? class {}

/**
 * Which SMTP port, with which encryption: advice for the reader's own situation.
 *
 * Its children are the article without script. They stay until the widget is ready, and for good if it cannot load. So
 * does the widget drawn ahead of time, where the page has it in a declarative shadow root.
 *
 * @summary Advice on SMTP ports.
 * @attr {string} sender - who sends: mail-client, application, device, mail-server
 * @attr {string} network - where from: a kind such as residential, or an id of the register such as aws-ec2
 * @attr {string} service - who accepts the mail: an id of the register
 * @attr {string} policy - prefer-implicit-tls or prefer-starttls
 * @attr {string} view - the way in that is open first: guide, check or error
 * @attr {string} locale - the language; that of the page, else that of the browser, if not given
 * @attr {string} theme - light or dark; the page's own if not given
 * @attr {string} profile - the host's profile: the address of a JSON file on the same site, or the JSON; as a property also the object
 * @attr {string} permalink - keeps the reader's answers in the fragment of the address; the name of the part there, else the element's id
 * @slot - the article without script
 * @slot host - the host's own pointers: where the settings are, how to reach support
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
 * @fires port-advice:ready
 * @fires port-advice:answer - detail {recommended: {port, mode}}
 * @fires port-advice:no-answer - detail {emptiedBy}
 * @fires port-advice:copy - detail {what}: settings, command or support; never the text
 * @fires port-advice:feedback - detail {helpful}
 * @fires port-advice:error - detail {message}: something could not load; before the widget is up, the children stay
 */
export class PortAdviceElement extends Base {
  static observedAttributes = NAMES

  /** Registers the element, unless the name is taken. */
  static define(name = 'port-advice', registry = globalThis.customElements) {
    if (registry && !registry.get(name)) registry.define(name, this)
  }

  #first
  #offer
  /** The widget and its root, while it is up. */
  #up
  #isStale = false
  #profile
  #strings
  /** What the page answered before the widget was up. */
  #early = []
  /** What the reader has answered, and the part of the address that keeps it, with the name asked for. */
  #spoken = ''
  #permalink
  #name = null
  /** What is under way. */
  #work = Promise.resolve()

  constructor() {
    super()
    this.#first = this.shadowRoot ? new Drawing(this.shadowRoot) : new Article()
    if (!this.shadowRoot) this.#first.show(this.attachShadow({ mode: 'open' }))
    this.shadowRoot.addEventListener('click', keepFocus)
  }

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

  /**
   * Fulfilled once all so far is drawn: the first answer, what is fetched after it, every change since; and once what
   * cannot be had has failed. What is typed or pasted counts from 400 ms after the last key.
   */
  get updateComplete() {
    return this.#rest()
  }

  async #rest() {
    for (let work; work !== this.#work; await task()) {
      work = this.#work
      await work
    }
  }

  /** Something is under way until `work` ends. */
  #during(work) {
    this.#work = Promise.allSettled([this.#work, work]).then(() => {})
  }

  /** Forgets what the reader said. */
  reset() {
    this.#early = []
    this.#up?.widget.reset()
  }

  /**
   * Answers in the reader's place; the reader can change it. What cannot be read is said in the widget, as for attributes.
   * @param {{ sender?: string, network?: string, tried?: { port: number, mode: string, outcome: string }[], view?: string }} answers
   */
  answer(answers) {
    const said = Object.entries(answers).flatMap(([name, value]) => [value ?? []].flat().map((one) => `${name}:${spoken(one)}`)).join(';')
    this.#hear(said)
  }

  /** Has the widget take answers, or keeps them until it is up. */
  #hear(said) {
    if (this.#up) this.#up.widget.hear(said)
    else this.#early.push(said)
  }

  connectedCallback() {
    this.#applyEarlyProperties()
    this.#first.wake()
    this.#during(this.#begin())
  }

  /** The first drawing. */
  async #begin() {
    try {
      const { isComplete } = this.#first
      const given = this.#given(isComplete || this.hasAttribute('view'))
      const [sheet, first] = await Promise.all([load(), given, this.#keep(this.getAttribute('permalink'))])
      // What was drawn ahead of time has the registers' names and sources in it.
      if (isComplete) await Promise.all([registers().catch(() => {}), dates()])
      await task()
      if (!this.isConnected || this.#up) return
      this.shadowRoot.adoptedStyleSheets = [sheet]
      this.#up = idle.pop() ?? newWidget()
      this.#up.widget.begin(
        this,
        (type, detail) => this.#tell(type, detail),
        (name, question) => this.#during(this.#read(name, question)),
        this.#early.splice(0).join(';'),
      )
      this.#up.widget.update(...first, isComplete)
    } catch (error) {
      this.#fail(error)
    }
  }

  /** What the first answer did not wait for. */
  async #complete() {
    await registers().catch((error) => this.#fail(error))
    await dates()
    await this.#update()
  }

  /** The widget draws piece by piece. */
  async #drawMore() {
    await task()
    this.#up?.widget.more()
  }

  /** The language with the host's and the page's own words, the host's profile, and what is wrong with it; at first only what is read at first. */
  async #given(isAll) {
    const tag = serving([this.getAttribute('locale'), this.closest('[lang]')?.lang, ...navigator.languages])
    const given = this.#profile ?? this.getAttribute('profile')?.trim()
    const hosts = given ? await this.#without(profiles()) : {}
    const found = (await hosts.find?.(given, text)) ?? {}
    const wording = Object.entries(found.profile?.wording ?? {}).map(([code, text]) => [`code/${code}`, text])
    const words = await language(tag, isAll, [...wording, ...Object.entries(this.#strings ?? {})])
    if (isAll && found.profile) found.mistakes = await hosts.mistakes(found.profile, words, reader)
    return [words, found.profile, found.mistakes]
  }

  /** A move is not a removal: wait whether the element comes back. */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return
      this.#keep(null)
      if (!this.#up) return
      const { root, widget } = this.#up
      root.remove()
      widget.end()
      idle.push(this.#up)
      this.#up = undefined
      this.#spoken = ''
      this.#first = new Article()
      this.#first.show(this.shadowRoot)
    })
  }

  /** Several changes in a row become one update. */
  attributeChangedCallback() {
    if (this.#isStale) return
    this.#isStale = true
    this.#during(Promise.resolve().then(() => {
      this.#isStale = false
      return this.#update()
    }))
  }

  async #update() {
    if (!this.#up) return
    try {
      const given = await this.#given(true)
      this.#up?.widget.update(...given, true)
      await this.#keep(this.isConnected ? this.getAttribute('permalink') : null)
    } catch (error) {
      this.#fail(error)
    }
  }

  /** Keeps the reader's answers in the address of the page under this name, or, without one, no more. */
  async #keep(name) {
    if (name === this.#name) return
    this.#name = name
    this.#permalink?.end()
    this.#permalink = undefined
    if (name === null) return
    const { Permalink } = await this.#without(permalink())
    if (name !== this.#name || !Permalink) return
    this.#permalink = new Permalink(name || this.id, this.#spoken, (said) => {
      this.reset()
      this.#hear(said)
    })
  }

  /** Has the reader's text read by the function of this name; without one the module is only fetched. */
  async #read(name, question) {
    let answer
    try {
      const functions = await (name === 'apps' || name === 'settings' ? writer() : reader())
      answer = name && functions[name](question)
    } catch (error) {
      // No answer is an answer: the widget offers to try again. One that cannot be is null.
      if (error?.code) answer = null
    }
    if (name) this.#up?.widget.take(name, answer, question)
  }

  /** A script that the widget can do without; browsers do not ask twice for one that did not come. */
  #without(script) {
    return script.catch((error) => {
      this.#report(error)
      return {}
    })
  }

  #fail(error) {
    // A browser or a policy that refuses the module will refuse it again.
    const { CompileError } = globalThis.WebAssembly ?? {}
    const isFinal = !CompileError || error instanceof CompileError
    if (!this.#up) {
      this.#first.sleep()
      if (!isFinal) this.#offer ??= offer(this.shadowRoot, this, () => this.connectedCallback())
    }
    this.#report(error)
  }

  #report(error) {
    this.#tell('error', { message: String(error?.message ?? error) })
  }

  #tell(type, detail) {
    if (type === 'copy') {
      copy(detail.text, this.shadowRoot)
      detail = { what: detail.what }
    }
    if (type === 'spoken') {
      this.#spoken = detail
      return this.#permalink?.write(detail)
    }
    if (type === 'more') return this.#during(this.#drawMore())
    if (type === 'ready') this.#replace()
    this.dispatchEvent(new CustomEvent(`port-advice:${type}`, { detail, bubbles: true, composed: true }))
  }

  /** The widget is drawn: what was there until now goes, and who pressed "Try again" goes on where it begins. */
  #replace() {
    const { root } = this.#up
    this.#first.giveWay(root)
    const isPressed = this.#offer && this.#offer === this.shadowRoot.activeElement
    this.#offer?.remove()
    this.#offer = undefined
    if (isPressed) root.querySelector('button').focus()
    this.#during(this.#complete())
  }

  /** Properties that were set before the element was defined hide the accessors: set them again. */
  #applyEarlyProperties() {
    for (const name of [...NAMES, 'strings']) {
      if (!Object.hasOwn(this, name)) continue
      const value = this[name]
      delete this[name]
      this[name] = value
    }
  }
}

/** An answer as the widget reads it. */
const spoken = (answer) => (typeof answer === 'object' ? [answer.port, answer.mode, answer.outcome].join('/') : answer)

/** What was pressed may be gone afterwards: the reader goes on from what is left around it. */
function keepFocus(event) {
  const path = event.composedPath()
  setTimeout(() => {
    const place = path.find((node) => node.isConnected)
    if (place === path[0] || !place.focus || document.activeElement !== document.body) return
    place.tabIndex = -1
    place.focus()
  })
}

/** Copies a text. Where the clipboard is not for scripts, a field that is selected will do. */
async function copy(text, root) {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    const focused = root.activeElement
    const field = document.createElement('textarea')
    field.value = text
    document.body.append(field)
    field.select()
    document.execCommand('copy')
    field.remove()
    focused?.focus()
  }
}

for (const name of NAMES.filter((name) => name !== 'profile')) {
  Object.defineProperty(PortAdviceElement.prototype, name, {
    configurable: true,
    enumerable: true,
    get() { return this.getAttribute(name); },
    set(value) {
      if (value == null || value === false) this.removeAttribute(name)
      else this.setAttribute(name, value === true ? '' : value)
    },
  })
}
