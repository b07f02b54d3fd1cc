// Beside <iframe data-port-advice src="…/embed.html">: makes the frame as tall as its content, and passes on the
// widget's events. docs/embedding.md tells the protocol. Without it the frame scrolls.
const connections = new WeakMap()

/** The highest that a frame may become, in screens of the page around it; `data-max-height` says another, in pixels. */
const MOST_SCREENS = 20

/** What the widget's events tell, by name; what else a frame sends is dropped. */
const DETAILS = {
  'port-advice:answer': ['recommended'],
  'port-advice:no-answer': ['emptiedBy'],
  'port-advice:copy': ['what'],
  'port-advice:feedback': ['helpful'],
  'port-advice:error': ['message'],
}
const documented = (name, detail) =>
  detail &&
  Object.fromEntries(
    (DETAILS[name] ?? []).filter((field) => detail[field] !== undefined).map((field) => [field, detail[field]]),
  )

/** Listens to a frame; `set(attributes)` changes the widget in it, now or as soon as it is ready. */
export function connect(frame) {
  if (connections.has(frame)) return connections.get(frame)
  const origin = () => new URL(frame.src, document.baseURI).origin
  const wanted = {}
  let isReady = false
  const say = (message, to) => frame.contentWindow?.postMessage({ portAdvice: 1, ...message }, to)
  // The frame learns from it who is around it, and nothing else: it may still be empty, and then has no origin.
  const hello = () => {
    isReady = false
    say({ type: 'hello' }, '*')
  }
  const send = () => say({ type: 'set', attributes: wanted }, origin())
  const connection = {
    set(attributes) {
      Object.assign(wanted, attributes)
      if (isReady) send()
    },
    hear(from, { type, height, name, detail }) {
      if (from !== origin()) return
      if (type === 'ready') {
        isReady = true
        send()
      }
      const most = Number(frame.dataset.maxHeight) || MOST_SCREENS * Math.max(innerHeight, 1000)
      if (type === 'height' && height > 0 && height < 100_000) frame.style.height = `${Math.min(height, most)}px`
      if (type === 'event' && /^port-advice:[a-z-]+$/.test(name)) {
        frame.dispatchEvent(new CustomEvent(name, { detail: documented(name, detail), bubbles: true }))
      }
    },
  }
  connections.set(frame, connection)
  frame.addEventListener('load', hello)
  hello()
  return connection
}

const frames = () => [...document.querySelectorAll('iframe[data-port-advice]')]
const connectAll = () => frames().forEach(connect)

addEventListener('message', ({ source, origin, data }) => {
  if (data?.portAdvice !== 1) return
  const frame = frames().find((frame) => frame.contentWindow === source)
  if (frame) connect(frame).hear(origin, data)
})
connectAll()
addEventListener('DOMContentLoaded', connectAll)
