// What the element loads, each once for the whole page.
import { once, text } from './files.js'
import init, { Widget } from './widget.js'

const style = async () => new CSSStyleSheet().replace(await text(new URL('style.css', import.meta.url)))

/** The module and the style; gives the style. */
export const load = once(() => Promise.all([init(), style()]).then(([, sheet]) => sheet))

/** Networks, services and sources: the first answer does not wait for them. */
export const registers = once(async () => Widget.learn(await text(new URL('registers.txt', import.meta.url))))

/** The module that reads pasted text: who pastes nothing does not wait for it. */
export const reader = once(async () => (await import('./reading.js')).reader())

/** The same module with the products whose settings it writes. */
export const writer = once(async () => {
  const [functions, known] = await Promise.all([reader(), text(new URL('apps.txt', import.meta.url))])
  functions.loadApps(known)
  return functions
})

/** The script for the host's profile: fetched where there is one. */
export const profiles = once(() => import('./profile.js'))

/** The script that keeps answers in the address: fetched where that is asked for. */
export const permalink = once(() => import('./permalink.js'))

/**
 * Has a function of the module that reads pasted text answer a question, and hands the answer to `take`; without a name
 * the module is only fetched. No answer is an answer: the widget offers to try again. One that cannot be is null.
 */
export async function read(name, question, take) {
  let answer
  try {
    const functions = await (name === 'apps' || name === 'settings' ? writer() : reader())
    answer = name && (await functions[name](question))
  } catch (error) {
    if (error?.code) answer = null
  }
  if (name) take(name, answer, question)
}
