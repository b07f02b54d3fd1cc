// The page in the iframe: its query becomes the widget's attributes, and the page around it hears of height and answers.
// docs/embedding.md tells the protocol.
const NAMES = ['sender', 'network', 'service', 'policy', 'view', 'theme', 'locale', 'profile']
/** More than a reader causes before the page around has loaded. */
const MOST_WAITING = 50

const widget = document.querySelector('port-advice')
const waiting = []
/** The origin of the page around, once it has spoken. */
let around
let height

function apply(attributes) {
  for (const name of NAMES) {
    const value = attributes[name]
    if (typeof value !== 'string' || (name === 'profile' && !isOurs(value))) continue
    widget.setAttribute(name, value)
    if (name === 'locale') document.documentElement.lang = value
    if (name === 'theme') document.documentElement.style.colorScheme = ['light', 'dark'].includes(value) ? value : ''
  }
}

/** Whoever writes the link must not choose whose words are shown in the host's name: no JSON, no other site. */
function isOurs(address) {
  try {
    return !address.trim().startsWith('{') && new URL(address, location.href).origin === location.origin
  } catch {
    return false
  }
}

/** Never to any other page than the one around, and not before we know which that is. */
function say(message) {
  if (around) return parent.postMessage({ portAdvice: 1, ...message }, around)
  waiting.push(message)
  if (waiting.length > MOST_WAITING) waiting.shift()
}

function measure() {
  const now = Math.ceil(document.documentElement.getBoundingClientRect().height)
  if (now === height) return
  height = now
  say({ type: 'height', height })
}

/** Browsers observe no sizes in a frame of another origin that is out of sight. */
async function measureComplete() {
  await widget.updateComplete
  measure()
}

addEventListener('message', ({ source, origin, data }) => {
  if (parent === self || source !== parent || data?.portAdvice !== 1) return
  // A page without an origin cannot be told from another one.
  if (origin === 'null' || (around && origin !== around)) return
  around = origin
  if (data.type === 'hello') {
    say({ type: 'ready' })
    say({ type: 'height', height })
    for (const message of waiting.splice(0)) if (message.type !== 'height') say(message)
  }
  if (data.type === 'set' && data.attributes) {
    apply(data.attributes)
    measureComplete()
  }
})

for (const type of ['ready', 'answer', 'no-answer', 'copy', 'feedback', 'error']) {
  widget.addEventListener(`port-advice:${type}`, ({ detail }) => {
    say({ type: 'event', name: `port-advice:${type}`, detail })
    measureComplete()
  })
}
apply(Object.fromEntries(new URLSearchParams(location.search)))
new ResizeObserver(measure).observe(document.documentElement)
measure()
