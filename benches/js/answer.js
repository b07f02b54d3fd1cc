// What the competitors share: the facts, and putting the answer together once it is known which rules fire.
const CORRECTIONS = [
  'note-smtp-since-1982',
  'note-465-deprecated',
  'note-25-encryption',
  'note-587-unencrypted',
  'note-587-replaced-465',
  'note-tls-ssl-names',
  'note-2525-standard',
]
const DREAD = ['very-low', 'low', 'moderate', 'unknown', 'high', 'very-high']

/** The facts, out of the engine: its ports, and the sources of each code. */
export function facts(ports, advices) {
  const usual = ports.filter(({ port, standing }) => port === 2525 || standing === 'relay' || standing === 'submission')
  const sources = {}
  for (const { options, steps, waysOut, notes } of advices) {
    for (const { code, sources: named } of [
      ...options.flatMap(({ reasons }) => reasons),
      ...steps,
      ...waysOut,
      ...notes,
    ]) {
      sources[code] = named
    }
  }
  const options = usual.flatMap(({ port, standing, modes, blocking }) =>
    modes.map((mode) => ({ port, mode, standing, security: security(port, mode), blocking })),
  )
  return { ruleSet: advices[0].ruleSet, sources, options }
}

function security(port, mode) {
  if (mode === 'implicit-tls') return 'guaranteed'
  if (mode === 'none') return 'clear'
  return port === 25 ? 'opportunistic' : 'when-required'
}

/** `judge(fact, question)` gives the codes that fire for an option, those that reject it first, and how many reject it. */
export function answer({ ruleSet, sources, options }, question, judge, make = afresh) {
  const { role, network, policy } = question
  const reason = (code, params = {}) => make(code, params, sources[code])
  const preferred = policy === 'prefer-starttls' ? 'starttls' : 'implicit-tls'
  const judged = options.map((fact) => {
    const blocking = fact.blocking[network.kind].likelihood
    const { codes, rejections } = judge({ ...fact, blocking }, question)
    const reasons = codes.map((code) => {
      if (code.startsWith('kind-') || code === 'blocking-unknown') return reason(code, { kind: network.kind })
      return code === 'preferred-by-policy' ? reason(code, { policy }) : reason(code)
    })
    return { fact, blocking, accepted: rejections === 0, reasons }
  })
  judged.sort((a, b) => order(a, preferred) - order(b, preferred) || a.fact.port - b.fact.port)
  const accepted = judged.filter((option) => option.accepted)
  const best = accepted[0]
  const next = accepted.find(({ fact }) => fact.port !== best.fact.port)
  const pair = ({ fact }) => ({ port: fact.port, mode: fact.mode })
  const steps = [reason('set-port-and-mode', pair(best))]
  if (best.fact.mode === 'starttls') steps.push(reason('require-tls'))
  if (next) steps.push(reason('next-if-timeout', pair(next)))
  steps.push(reason('find-settings'), reason('ask-host'))
  const isStuck = best.blocking === 'high' || best.blocking === 'very-high'
  const waysOut = []
  if (isStuck && role === 'application') waysOut.push(reason('use-https-api'))
  if (isStuck && role === 'mail-client') waysOut.push(reason('use-webmail'))
  const notes = network.kind === 'public-wifi' ? [reason('note-captive-portal')] : []
  notes.push(reason('note-test-it'))
  for (const code of CORRECTIONS) notes.push(reason(code))
  return {
    ruleSet,
    recommended: pair(best),
    options: judged.map(({ fact, blocking, accepted, reasons }, place) => ({
      port: fact.port,
      mode: fact.mode,
      accepted,
      ...(accepted && { rank: place + 1 }),
      blocking,
      security: fact.security,
      reasons,
    })),
    steps,
    waysOut,
    notes,
  }
}

const afresh = (code, params, sources) => ({ code, params, sources: [...sources] })

/** Makes each reason once, as one would to be quick, and freezes it. */
export function sharing() {
  const made = new Map()
  return (code, params, sources) => {
    let alike = made.get(code)
    if (!alike) made.set(code, (alike = new Map()))
    const key = params.kind ?? params.policy ?? params.port
    let reason = alike.get(key)
    if (!reason || reason.params.mode !== params.mode) {
      reason = Object.freeze({ code, params: Object.freeze(params), sources: Object.freeze([...sources]) })
      alike.set(key, reason)
    }
    return reason
  }
}

/** One number for what comes first, second, third. */
function order({ fact, blocking, accepted }, preferred) {
  const encryption = fact.security === 'clear' ? 2 : fact.security === 'opportunistic' ? 1 : 0
  const registered = fact.standing === 'relay' || fact.standing === 'submission'
  return (
    (accepted ? 0 : 10_000) +
    encryption * 1_000 +
    (registered ? 0 : 100) +
    DREAD.indexOf(blocking) * 10 +
    (fact.mode === preferred ? 0 : 1)
  )
}
