// Registers <port-advice>, and puts one into every placeholder: <div data-port-advice data-sender="device">, for pages
// that may hold no unknown tags. To register it under another name, call define().
import { PortAdviceElement } from './element.js'

export { PortAdviceElement }

/** Puts the element into the placeholders below `root`; what they hold becomes its children. */
export function upgrade(root = document) {
  for (const place of root.querySelectorAll('[data-port-advice]:not(iframe)')) {
    if (place.querySelector(':scope > port-advice')) continue
    const element = document.createElement('port-advice')
    for (const name of PortAdviceElement.observedAttributes) {
      if (name in place.dataset) element.setAttribute(name, place.dataset[name])
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
