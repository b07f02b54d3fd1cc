import type { Gate, NetworkKind, Outcome, Policy, PortMode, Role } from './index.js'

/** What `<port-advice>` tells the page, by the name of the event. All of them bubble and cross shadow roots. */
export interface PortAdviceEvents {
  /** The widget is up. */
  'port-advice:ready': CustomEvent<unknown>
  /** There is an answer. */
  'port-advice:answer': CustomEvent<{ recommended: PortMode }>
  /** No option is left. */
  'port-advice:no-answer': CustomEvent<{ emptiedBy: Gate }>
  /** The reader copied something: the server's or user's name, the settings of a program, a command, the text for support. */
  'port-advice:copy': CustomEvent<{ what: 'server' | 'user-name' | 'settings' | 'command' | 'support' }>
  /** The reader says whether it helped. */
  'port-advice:feedback': CustomEvent<{ helpful: boolean }>
  /** Something could not load; before the widget is up, its children stay. */
  'port-advice:error': CustomEvent<{ message: string }>
}

/** The attributes of `<port-advice>`. */
export interface PortAdviceAttributes {
  /** Who sends. */
  sender?: Role
  /** Where from: a kind of network, or an id of the register such as `aws-ec2`. */
  network?: NetworkKind | (string & {})
  /** Who accepts the mail: an id of the register, such as `gmail`. */
  service?: string
  /** What breaks the tie between 465 and 587. */
  policy?: Policy
  /** The way in that is open first. */
  view?: 'guide' | 'check' | 'error'
  /** The language; that of the page, else of the browser, if not given. */
  locale?: string
  /** The colours; the page's own if not given. */
  theme?: 'light' | 'dark'
  /** The host's profile: the address of a JSON file on the same site, or the JSON. */
  profile?: string
  /** Keeps the reader's answers in the fragment of the address: the name of the part there, else the element's id. */
  permalink?: string | boolean
}

/** What the page answers in the reader's place. */
export interface PortAdviceAnswers {
  /** What sends. */
  sender?: Role
  /** Where it connects from. */
  network?: NetworkKind
  /** What was tried, and what happened; of two about the same option the later one counts. */
  tried?: (PortMode & { outcome: Outcome | 'not-in-program' })[]
  /** The way in. */
  view?: 'guide' | 'check' | 'error'
}

/** Which SMTP port, with which encryption: advice for the reader's own situation. Its children are the article without script. */
export class PortAdviceElement extends HTMLElement {
  /** Registers the element, unless the name is taken. */
  static define(name?: string, registry?: CustomElementRegistry): void
  sender: Role | null
  network: NetworkKind | (string & {}) | null
  service: string | null
  policy: Policy | null
  locale: string | null
  theme: 'light' | 'dark' | null
  view: 'guide' | 'check' | 'error' | null
  /** The host's profile: the object, or the address of its JSON file. */
  profile: object | string | null
  permalink: string | boolean | null
  /** The page's own words: the names of messages, such as `ui/way-guide`, and texts. */
  strings: Record<string, string> | undefined
  /**
   * Answers in the reader's place; the reader can change it, and `reset()` forgets it. What cannot be read is said in the
   * widget, as it is for attributes.
   */
  answer(answers: PortAdviceAnswers): void
  /** Forgets what the reader said. */
  reset(): void
  /**
   * Fulfilled once all so far is drawn: the first answer, what is fetched after it, every change since; and once what
   * cannot be had has failed. What is typed or pasted counts from 400 ms after the last key.
   */
  readonly updateComplete: Promise<void>
  addEventListener<Type extends keyof PortAdviceEvents>(
    type: Type,
    listener: (this: PortAdviceElement, event: PortAdviceEvents[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void
}

declare global {
  interface HTMLElementTagNameMap {
    'port-advice': PortAdviceElement
  }
}
