import {
  type Advice,
  advise,
  apps,
  check,
  explain,
  load,
  type Mode,
  PortAdviceError,
  type Situation,
  settings,
} from 'port-advice'
import * as external from 'port-advice/external'
import * as noWasm from 'port-advice/no-wasm'

await load()
await external.load()
await noWasm.load()

const situation: Situation = {
  role: 'application',
  network: { kind: 'cloud' },
  observations: [{ port: 587, outcome: 'timeout' }],
}
const advice: Advice = advise(situation)
const mode: Mode | undefined = advice.recommended?.mode
const codes = advice.options.flatMap((option) => option.reasons.map((reason) => reason.code))
if (codes[0] === 'login-in-clear') console.log(mode, check({ port: 465, mode: 'starttls' }).verdict)

await load({ settings: true, locale: 'pt-BR' })
const sentences: string[] = explain(advice, 'pt-BR').options.flatMap((option) =>
  option.reasons.map((reason) => reason.text),
)
const { fields, warnings } = settings({
  app: apps()[0]?.id ?? 'thunderbird',
  port: 465,
  mode: 'implicit-tls',
  userName: 'local-part',
})
console.log(
  sentences,
  fields.map(({ label, value }) => `${label}: ${value}`),
  explain(warnings)[0]?.text,
)

// @ts-expect-error the languages are closed
await load({ locale: 'tlh' })
// @ts-expect-error the vocabulary is closed
advise({ role: 'mail-clients' })
// @ts-expect-error and so are the fields
advise({ roles: 'mail-client' })
// @ts-expect-error and the codes
if (codes[0] === 'no-such-code') console.log()

try {
  noWasm.advise({})
} catch (error) {
  if (error instanceof PortAdviceError && error.code === 'not-loaded') console.log(error.path, error.allowed.join())
}
