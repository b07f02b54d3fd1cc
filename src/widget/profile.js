// The host's profile: where it comes from, and whether it is as the schema has it. Loaded where there is one.

/** The JSON at an address, and at no other: a redirect may lead off the site, where anybody writes profiles. */
async function read(address) {
  const response = await fetch(address, { redirect: 'error' })
  if (!response.ok || new URL(response.url).origin !== location.origin) throw new Error(address)
  return response.json()
}

/** `{ profile }` or `{ mistakes }`, of an object, JSON, or the address of a file on the page's own site. */
export async function find(given) {
  try {
    if (typeof given === 'object') return { profile: given }
    if (given.startsWith('{')) return { profile: JSON.parse(given) }
    const address = new URL(given, document.baseURI)
    if (address.origin === location.origin) return { profile: await read(address) }
  } catch {
    // What it must be is said.
  }
  return { mistakes: '`profile` must be the address of a JSON file on this site that can be loaded, or the JSON' }
}

/** What is wrong with a profile, a line for each mistake. The module that can tell is fetched only where there is one. */
export async function mistakes(profile, words, reader) {
  const codes = Object.keys(profile.wording ?? {})
  if (fits(profile, SCHEMA) && codes.every((code) => words.includes(`\ncode/${code} `))) return undefined
  try {
    return (await reader()).profileMistakes(profile).join('\n')
  } catch {
    return '`profile` is not as the schema of profiles has it'
  }
}

/** The schema of profiles, without the list of codes; filled in by the build. */
const SCHEMA = PROFILE_SCHEMA

/** What a schema may ask of a value, each as `(value, wanted, schema)`. A test holds the schema to these words. */
const KEYWORDS = {
  $ref: (value, name) => fits(value, SCHEMA.$defs[name.split('/').at(-1)]),
  type: (value, types) => [types].flat().includes(typeOf(value)),
  const: (value, wanted) => value === wanted,
  anyOf: (value, schemas) => schemas.some((schema) => fits(value, schema)),
  oneOf: (value, schemas) => schemas.filter((schema) => fits(value, schema)).length === 1,
  maxLength: (value, most) => typeof value !== 'string' || [...value].length <= most,
  pattern: (value, pattern) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  minimum: (value, least) => typeof value !== 'number' || value >= least,
  maximum: (value, most) => typeof value !== 'number' || value <= most,
  maxItems: (value, most) => !Array.isArray(value) || value.length <= most,
  items: (value, schema) => !Array.isArray(value) || value.every((item) => fits(item, schema)),
  required: (value, names) => !isObject(value) || names.every((name) => Object.hasOwn(value, name)),
  properties: (value, schemas) =>
    !isObject(value) ||
    Object.entries(schemas).every(([name, schema]) => !Object.hasOwn(value, name) || fits(value[name], schema)),
  additionalProperties: (value, schema, { properties = {} }) =>
    !isObject(value) ||
    Object.entries(value).every(([name, field]) => Object.hasOwn(properties, name) || (schema && fits(field, schema))),
}

/** Whether the value is as the schema has it. */
const fits = (value, schema) =>
  Object.entries(schema).every(([word, wanted]) => word === '$defs' || KEYWORDS[word](value, wanted, schema))

const isObject = (value) => Object.prototype.toString.call(value) === '[object Object]'

function typeOf(value) {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value === 'object' && !isObject(value) ? 'foreign' : typeof value
}
