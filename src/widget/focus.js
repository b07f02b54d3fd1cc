/**
 * After a click: what was pressed may be gone, and browsers then put the focus on the body
 * (https://html.spec.whatwg.org/multipage/interaction.html#focus-fixup-rule). The reader goes on from what is left around it.
 */
export function keepFocus(event) {
  const path = event.composedPath()
  setTimeout(() => {
    const place = path.find((node) => node.isConnected)
    if (place === path[0] || !place.focus || document.activeElement !== document.body) return
    place.tabIndex = -1
    place.focus()
  })
}
