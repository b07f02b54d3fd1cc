// The host's profile: where it comes from, and whether it is as the schema has it. Loaded where there is one.

/** `{ profile }` or `{ mistakes }`, of an object, JSON, or the address of a file on the page's own site. */
export async function find(given, read) {
  try {
    if (typeof given === 'object') return { profile: given }
    if (given.startsWith('{')) return { profile: JSON.parse(given) }
    const address = new URL(given, document.baseURI)
    if (address.origin === location.origin) return { profile: JSON.parse(await read(address)) }
  } catch {
    // What it must be is said.
  }
  return { mistakes: '`profile` must be the address of a JSON file on this site that can be loaded, or the JSON' }
}

/** What is wrong with a profile, a line for each mistake. The module that can tell is fetched only where there is one. */
export async function mistakes(profile, words, reader) {
  const codes = Object.keys(profile.wording ?? {})
  if (isSound(profile) && codes.every((code) => words.includes(`\ncode/${code} `))) return undefined
  try {
    return (await reader()).profileMistakes(profile).join('\n')
  } catch {
    return '`profile` is not as the schema of profiles has it'
  }
}

const text = (most) => (value) => typeof value === 'string' && [...value].length <= most
const matches = (pattern, most) => (value) => text(most)(value) && pattern.test(value)
const word = (...words) => (value) => words.includes(value)
const list = (item) => (value) => Array.isArray(value) && value.length <= 100 && value.every(item)
const object = (fields, ...required) => (value) =>
  Object.prototype.toString.call(value) === '[object Object]' &&
  Object.entries(value).every(([name, field]) => Object.hasOwn(fields, name) && (field == null || fields[name](field))) &&
  required.every((name) => value[name] != null)

const port = (value) => Number.isInteger(value) && value >= 1 && value <= 65535
const mode = word('implicit-tls', 'starttls', 'none')
const host = matches(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 253)
const label = text(2000)
const userName = word('address', 'local-part', 'own')
const place = object({ label, url: matches(/^(https?:\/\/|mailto:|tel:)[!-~]+$/, 2000) }, 'label')
const server = object({ host, options: list(object({ port, mode }, 'port', 'mode')), userName, label }, 'host', 'options')
const incoming = object({ protocol: word('imap', 'pop3'), host, port, mode, userName }, 'protocol', 'host', 'port', 'mode')

/** Whether the profile is sound, but for the codes of its wording: the same as `input::profile`, in so many words. */
const isSound = object(
  {
    brand: label,
    servers: list(server),
    incoming: list(incoming),
    blocked: list(port),
    policy: word('prefer-implicit-tls', 'prefer-starttls'),
    settings: list(place),
    support: list(place),
    wording: (value) => object(Object.fromEntries(Object.keys(value).map((code) => [code, label])))(value),
  },
  'brand',
  'servers',
)
