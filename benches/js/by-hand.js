// The decision as one would write it in JavaScript for one dashboard: no rules as data, no sources to keep.
const BLOCKING = {
  'very-low': 'kind-opens-port',
  low: 'kind-opens-port',
  moderate: 'kind-may-block-port',
  high: 'kind-blocks-port',
  'very-high': 'kind-blocks-port',
  unknown: 'blocking-unknown',
}

export function judgeByHand({ port, mode, standing, security, blocking }, { client, policy }) {
  const codes = []
  if (port === 25) codes.push('port-25-is-for-servers')
  if (mode === 'implicit-tls' && client.implicitTls === false) codes.push('client-lacks-implicit-tls')
  if (mode === 'starttls' && client.starttls === false) codes.push('client-lacks-starttls')
  if (mode === 'none') codes.push('login-in-clear')
  const rejections = codes.length
  if (standing === 'submission') codes.push('port-for-the-job')
  if (standing === 'alternate') codes.push('unregistered-port')
  codes.push(BLOCKING[blocking])
  if (security === 'guaranteed') codes.push('encrypted-from-start')
  if (security === 'when-required') codes.push('encrypted-when-required')
  if (security === 'opportunistic') codes.push('encrypted-if-offered')
  const preferred = policy === 'prefer-starttls' ? 'starttls' : 'implicit-tls'
  if (standing === 'submission' && mode === preferred) codes.push('preferred-by-policy')
  return { codes, rejections }
}
