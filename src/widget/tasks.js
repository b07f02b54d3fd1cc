// What takes a while is done in tasks of its own: between them the page answers its reader.
import { once } from './files.js'

/** What follows is another task. */
export const task = () => new Promise((begin) => setTimeout(begin))

/** The first date makes a browser look through all the languages it knows, which takes it longer than drawing the widget. */
export const dates = once(async () => {
  await task()
  new Intl.Collator()
  await task()
  new Intl.DateTimeFormat()
  await task()
})
