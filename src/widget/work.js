// What an element has under way, for those who wait until it is drawn.
import { task } from './tasks.js'

export class Work {
  #last = Promise.resolve()

  /** Something is under way until `work` ends, well or badly. */
  add(work) {
    this.#last = Promise.allSettled([this.#last, work]).then(() => {})
  }

  /** Fulfilled once nothing is under way; what ends may have begun something else. */
  async done() {
    for (let last; last !== this.#last; await task()) {
      last = this.#last
      await last
    }
  }
}
