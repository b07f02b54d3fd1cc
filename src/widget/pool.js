// Widgets that wait for an element. Yew 0.23 never removes its listeners from a root that it has drawn into
// (`src/dom_bundle/subtree_root.rs`): a widget that is not needed any more serves the next element.
import { Widget } from './widget.js'

const idle = []

/** A widget with its root, new or used before. */
export const take = () => idle.pop() ?? create()

/** Ends a widget's service to its element. */
export function giveBack(used) {
  used.root.remove()
  used.widget.end()
  idle.push(used)
}

function create() {
  const root = document.createElement('div')
  root.part.add('root')
  return { root, widget: new Widget(root) }
}
