import { Answers } from './answers.js'
import { copy } from './clipboard.js'
import { Article, Drawing, offer } from './first-paint.js'
import { keepFocus } from './focus.js'
import { asText, given } from './given.js'
import { Ground } from './ground.js'
import { giveBack, take } from './pool.js'
import { ElementWithProperties } from './properties.js'
import { load, read, registers } from './resources.js'
import { dates, task } from './tasks.js'
import { Work } from './work.js'

/**
 * Which SMTP port, with which encryption: advice for the reader's own situation.
 *
 * Its children are the article without script. They stay until the widget is ready, and for good if it cannot load. So
 * does the widget drawn ahead of time, where the page has it in a declarative shadow root.
 *
 * @summary Advice on SMTP ports.
 * @slot - the article without script
 * @slot host - the host's own pointers: where the settings are, how to reach support
 * @fires port-advice:ready
 * @fires port-advice:answer - detail {recommended: {port, mode}}
 * @fires port-advice:no-answer - detail {emptiedBy}
 * @fires port-advice:copy - detail {what}: server, user-name, settings, command or support; never the text
 * @fires port-advice:feedback - detail {helpful}
 * @fires port-advice:error - detail {message}: something could not load; before the widget is up, the children stay
 */
export class PortAdviceElement extends ElementWithProperties {
  /** Registers the element, unless the name is taken. */
  static define(name = 'port-advice', registry = globalThis.customElements) {
    if (registry && !registry.get(name)) registry.define(name, this)
  }

  /** What readers see until the widget is there. */
  #first
  #offer
  /** The widget and its root, while it is up. */
  #up
  #answers = new Answers(
    () => this.#up?.widget,
    (script) => this.#optional(script),
  )
  #work = new Work()
  #ground = new Ground(this)

  constructor() {
    super()
    this.#first = this.shadowRoot ? new Drawing(this.shadowRoot) : new Article()
    if (!this.shadowRoot) this.#first.show(this.attachShadow({ mode: 'open' }))
    this.shadowRoot.addEventListener('click', keepFocus)
  }

  /**
   * Fulfilled once all so far is drawn: the first answer, what is fetched after it, every change since; and once what
   * cannot be had has failed. What is typed or pasted counts from 400 ms after the last key.
   */
  get updateComplete() {
    return this.#work.done()
  }

  /** Forgets what the reader said. */
  reset() {
    this.#answers.reset()
  }

  /**
   * Answers in the reader's place; the reader can change it. What cannot be read is said in the widget, as for attributes.
   * @param {{ sender?: string, network?: string, tried?: { port: number, mode: string, outcome: string }[], view?: string }} answers
   */
  answer(answers) {
    this.#answers.hear(asText(answers))
  }

  connectedCallback() {
    this.applyEarlyProperties()
    this.#ground.enter()
    this.#first.wake()
    this.#work.add(this.#begin())
  }

  /** The first drawing. */
  async #begin() {
    try {
      const { isComplete } = this.#first
      const first = this.#given(isComplete || this.hasAttribute('view'))
      const [sheet, page] = await Promise.all([load(), first, this.#keep()])
      // What was drawn ahead of time has the registers' names and sources in it.
      if (isComplete) await Promise.all([registers().catch(() => {}), dates()])
      await task()
      if (!this.isConnected || this.#up) return
      this.shadowRoot.adoptedStyleSheets = [sheet]
      this.#up = take()
      const notify = (type, detail) => this.#tell(type, detail)
      const answer = (name, given, question) => this.#up?.widget.take(name, given, question)
      const ask = (name, question) => this.#work.add(read(name, question, answer))
      this.#up.widget.begin(this, notify, ask, this.#answers.early())
      this.#up.widget.update(...page, isComplete)
    } catch (error) {
      this.#fail(error)
    }
  }

  #given(isAll) {
    return given(this, isAll, (script) => this.#optional(script))
  }

  /** What the first answer did not wait for. */
  async #complete() {
    await registers().catch((error) => this.#fail(error))
    await dates()
    await this.#update()
  }

  /** A move is not a removal: waits whether the element comes back. */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return
      this.#ground.leave()
      this.#answers.end()
      if (!this.#up) return
      giveBack(this.#up)
      this.#up = undefined
      this.#first = new Article()
      this.#first.show(this.shadowRoot)
    })
  }

  /** @protected Attributes or properties have changed; more may, until `all` is fulfilled. */
  changed(all) {
    this.#work.add(all.then(() => this.#update()))
  }

  async #update() {
    if (!this.#up) return
    try {
      const page = await this.#given(true)
      this.#up?.widget.update(...page, true)
      await this.#keep()
    } catch (error) {
      this.#fail(error)
    }
  }

  #keep() {
    return this.#answers.keep(this.isConnected ? this.getAttribute('permalink') : null, this.id)
  }

  /**
   * A script that the widget can do without. Browsers do not ask twice for one that did not come:
   * https://github.com/whatwg/html/issues/6768
   */
  #optional(script) {
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
    if (type === 'spoken') return this.#answers.write(detail)
    // The widget draws piece by piece, and the page has its turn in between.
    if (type === 'more') return this.#work.add(task().then(() => this.#up?.widget.more()))
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
    this.#work.add(this.#complete())
  }
}
