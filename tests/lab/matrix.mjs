// What is tried: every pair of port and mode on both servers, and a working pair with one other thing wrong.
export const HOSTS = { postfix: 'mail.example.com', exim: 'mail.example.net' }
const PORTS = [25, 465, 587, 2525]
const MODES = ['implicit-tls', 'starttls', 'none']

const cell = (server, port, mode, more) => ({ server, host: HOSTS[server], port, mode, ...more })
const other = (trouble, port, mode) => cell('exim', port, mode, { host: `${trouble}.example.com`, trouble })

/** Every cell of a client's row. */
export const CELLS = [
  ...Object.keys(HOSTS).flatMap((server) => PORTS.flatMap((port) => MODES.map((mode) => cell(server, port, mode)))),
  ...['postfix', 'exim'].flatMap((server) => [
    cell(server, 587, 'starttls', { trouble: 'wrong-password' }),
    cell(server, 465, 'implicit-tls', { trouble: 'wrong-password' }),
    cell(server, 25, 'starttls', { trouble: 'no-login' }),
  ]),
  cell('postfix', 465, 'implicit-tls', { host: 'other-name.example.com', trouble: 'other-name' }),
  cell('postfix', 587, 'starttls', { host: 'other-name.example.com', trouble: 'other-name' }),
  other('unknown-authority', 465, 'implicit-tls'),
  other('unknown-authority', 587, 'starttls'),
  other('expired', 465, 'implicit-tls'),
  other('expired', 587, 'starttls'),
  other('old-tls', 465, 'implicit-tls'),
  other('old-tls', 587, 'starttls'),
  other('greylisted', 587, 'starttls'),
  other('listed', 587, 'starttls'),
  other('no-starttls', 587, 'starttls'),
  other('nothing-listens', 587, 'starttls'),
  other('dropped', 587, 'starttls'),
  other('dropped', 465, 'implicit-tls'),
  other('no-such-name', 587, 'starttls'),
]
