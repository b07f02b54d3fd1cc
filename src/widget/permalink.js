// The reader's answers in the address of the page, for elements that ask for it:
// #port-advice=sender:device;network:cloud. What else is in the fragment stays as it is, parts are joined by `&`.

/** The names in use: two elements never share one. */
const taken = new Set()

const parts = () => location.hash.slice(1).split('&').filter(Boolean)

function decoded(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a stray percent sign
  }
}

/** The part of the fragment that belongs to one element; `take` gets what it says, now and when it changes. */
export class Permalink {
  #start
  #said = ''
  #follow = () => this.#read()

  constructor(name, said, take) {
    const wanted = encodeURIComponent(name.trim() || 'port-advice')
    let own = wanted
    for (let number = 2; taken.has(own); number++) own = `${wanted}-${number}`
    taken.add(own)
    this.#start = `${own}=`
    this.take = take
    addEventListener('hashchange', this.#follow)
    if (this.#part()) this.#read()
    else this.write(said)
  }

  #part() {
    return parts().find((part) => part.startsWith(this.#start))
  }

  #read() {
    const said = decoded((this.#part() ?? this.#start).slice(this.#start.length))
    if (said === this.#said) return
    this.#said = said
    this.take(said)
  }

  /** The reader's answers are these now. */
  write(said) {
    if (said === this.#said) return
    this.#said = said
    const others = parts().filter((part) => !part.startsWith(this.#start))
    const fragment = [...others, ...(said ? [this.#start + said] : [])].join('&')
    try {
      // The whole path: a fragment alone would belong to the page's <base>.
      history.replaceState(history.state, '', location.pathname + location.search + (fragment && `#${fragment}`))
    } catch {
      // A page without an address of its own, or one that changes it too often.
    }
  }

  end() {
    removeEventListener('hashchange', this.#follow)
    taken.delete(this.#start.slice(0, -1))
  }
}
