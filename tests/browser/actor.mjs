// What a reader sees of the widgets on a page, and does to them.

/** Runs in the page. */
const recommended = (index) => {
  const root = document.querySelectorAll('port-advice')[index].shadowRoot
  return [...root.querySelectorAll('.setting dd')].map((part) => part.textContent).join(' ')
}

/** What the `index`th widget recommends: `465 SSL/TLS`. */
export const answer = (page, index = 0) => page.evaluate(recommended, index)

/** Waits until the first widget recommends this. */
export const recommends = (page, option) => page.until(`(${recommended})(0) === ${JSON.stringify(option)}`)

/** Presses the button with this label, then waits until the widget has drawn itself. */
export async function press(page, label) {
  await page.evaluate((label) => {
    const root = document.querySelector('port-advice').shadowRoot
    const button = [...root.querySelectorAll('button')].find((button) => button.textContent === label)
    if (!button) throw new Error(`no button ${label}`)
    button.click()
  }, label)
  await page.settle()
}

/** What stands in the first element of the widget that matches. */
export const text = (page, selector) =>
  page.evaluate(
    (selector) => document.querySelector('port-advice').shadowRoot.querySelector(selector)?.textContent,
    selector,
  )

/** Does something to the page, then waits until the widgets have drawn themselves. */
export async function change(page, action) {
  await page.evaluate(`(async () => { ${action} })()`)
  await page.settle()
}

/** Pastes a text into the open view. */
export const paste = (page, text) =>
  page.evaluate((text) => {
    const field = document.querySelector('port-advice').shadowRoot.querySelector('textarea')
    field.value = text
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
  }, text)

/** Waits until the first element that matches says this. */
export const says = (page, selector, words) =>
  page.until(
    (selector, words) =>
      document.querySelector('port-advice').shadowRoot.querySelector(selector)?.textContent.includes(words),
    selector,
    words,
  )
