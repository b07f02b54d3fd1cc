/** What is loaded beside the engine. */
export interface LoadOptions {
  /** The registers of networks and services, for those who ask by id or show lists. */
  registers?: boolean
  /** What reads pasted text: `diagnose` and `readConfiguration`. */
  diagnosis?: boolean
  /** What writes settings in the words of products: `settings` and `apps`. */
  settings?: boolean
  /** A language for `explain`; English is always there. */
  locale?: Locale
}

/**
 * Makes the engine ready. Call it once before anything else; calling it again, or twice at once, does no harm, and a
 * later call may ask for more.
 *
 * @throws {@link PortAdviceError} `wasm-forbidden` where the page or the runtime does not allow WebAssembly (load
 * `port-advice/no-wasm` instead), `load-failed` for anything else. The next call tries again.
 */
export function load(options?: LoadOptions): Promise<void>

/** What is thrown: a question that cannot be read, or an engine that is not there. Never for what is merely unwise. */
export class PortAdviceError extends Error {
  readonly name: 'PortAdviceError'
  /** Stable code. */
  readonly code: ProblemCode | 'not-loaded' | 'wasm-forbidden' | 'load-failed'
  /** JSON pointer to the first mistake in the question, such as `/network/kind`; empty for the question as a whole. */
  readonly path: string
  /** What is allowed there: every word, or one phrase. */
  readonly allowed: readonly string[]
  /** Every mistake in the question. */
  readonly problems: readonly Problem[]
}

/** Which port and which encryption to use, and why not the others. */
export function advise(situation: Situation): Advice

/** An answer in which everything that has a code says it in words, too: in `text`. */
export type Explained<Answer> = Answer extends { code: Code }
  ? Answer & { text: string }
  : Answer extends readonly (infer Item)[]
    ? Explained<Item>[]
    : Answer extends object
      ? { [Name in keyof Answer]: Explained<Answer[Name]> }
      : Answer

/**
 * The same answer in words: of `advise`, `check`, `diagnose` or `settings`, or a part of one.
 *
 * @throws {@link PortAdviceError} `not-loaded` for a language that was not loaded.
 */
export function explain<Answer>(answer: Answer, locale?: Locale): Explained<Answer>
