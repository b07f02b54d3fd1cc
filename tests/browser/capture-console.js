// First in every page that is tested: writes down what must not happen, which widgets have drawn themselves, and what is
// to happen later.
globalThis.seen = { complaints: [], settled: new WeakSet(), timers: new Set() }
{
  const complain = (what) => globalThis.seen.complaints.push(String(what))
  for (const level of ['error', 'warn']) {
    const say = console[level]
    console[level] = (...words) => {
      complain(words.join(' '))
      say.apply(console, words)
    }
  }
  addEventListener(
    'error',
    (event) => complain(event.message ?? `did not load: ${event.target.src ?? event.target.href}`),
    true,
  )
  addEventListener('unhandledrejection', (event) => complain(event.reason))
  addEventListener('securitypolicyviolation', (event) =>
    complain(`policy: ${event.violatedDirective} ${event.blockedURI}`),
  )
  for (const type of ['ready', 'error']) {
    addEventListener(`port-advice:${type}`, (event) => globalThis.seen.settled.add(event.target))
  }
  const { timers } = globalThis.seen
  const { setTimeout: begin, clearTimeout: end } = globalThis
  globalThis.setTimeout = (action, wait = 0) => {
    const timer = begin(() => {
      timers.delete(timer)
      action()
    }, wait)
    if (wait < 1000) timers.add(timer) // longer ones are those of a browser's driver
    return timer
  }
  globalThis.clearTimeout = (timer) => {
    timers.delete(timer)
    end(timer)
  }
}
