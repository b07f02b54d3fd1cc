// First in every page that is tested: writes down what must not happen, and which widgets have drawn themselves.
globalThis.seen = { complaints: [], settled: new WeakSet() }
{
  const complain = (what) => globalThis.seen.complaints.push(String(what))
  for (const level of ['error', 'warn']) {
    const say = console[level]
    console[level] = (...words) => {
      complain(words.join(' '))
      say.apply(console, words)
    }
  }
  addEventListener('error', (event) => complain(event.message ?? `did not load: ${event.target.src ?? event.target.href}`), true)
  addEventListener('unhandledrejection', (event) => complain(event.reason))
  addEventListener('securitypolicyviolation', (event) => complain(`policy: ${event.violatedDirective} ${event.blockedURI}`))
  for (const type of ['ready', 'error']) {
    addEventListener(`port-advice:${type}`, (event) => globalThis.seen.settled.add(event.target))
  }
}
