/** Copies a text. Where the clipboard is not for scripts, as in frames without permission, a selected field will do. */
export async function copy(text, root) {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    const focused = root.activeElement
    const field = document.createElement('textarea')
    field.value = text
    document.body.append(field)
    field.select()
    document.execCommand('copy')
    field.remove()
    focused?.focus()
  }
}
