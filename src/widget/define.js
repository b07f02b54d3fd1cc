// Registers <port-advice>, and puts one into every placeholder: <div data-port-advice data-sender="device">, for pages
// that may hold no unknown tags. Somebody else may have written them, as in a forum: a profile is taken from them only as
// an address. To register it under another name, call define().
import { PortAdviceElement } from './element.js'

export { PortAdviceElement }

/** Puts the element into the placeholders below `root`; what they hold becomes its children. */
export function upgrade(root = document) {
  for (const place of root.querySelectorAll('[data-port-advice]:not(iframe)')) {
    if (place.querySelector(':scope > port-advice')) continue
    const element = document.createElement('port-advice')
    for (const name of PortAdviceElement.observedAttributes) {
      const value = place.dataset[name]
      const isOwnWords = name === 'profile' && value?.trim().startsWith('{')
      if (value !== undefined && !isOwnWords) element.setAttribute(name, value)
    }
    element.append(...place.childNodes)
    place.append(element)
  }
}

PortAdviceElement.define()
if (globalThis.document) {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => upgrade())
  else upgrade()
}
