// The mail clients of the lab, and how to run them.
import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const programs = fileURLToPath(new URL('programs/', import.meta.url))
/** Where `cargo xtask lab` puts what it compiles. */
const compiled = process.env.LAB_COMPILED
/** Jakarta Mail, for Java's class path. */
export const jars = ['jakarta-mail', 'jakarta-activation'].map((name) => `/usr/share/java/${name}.jar`).join(':')

/**
 * Each client has its name, the package it comes in, and the command that sends one message as the environment
 * says: `LAB_HOST`, `LAB_PORT`, `LAB_MODE`, `LAB_USER`, `LAB_PASSWORD`, `LAB_TO`. It gives up after eight seconds.
 */
export const CLIENTS = [
  { id: 'nodemailer', name: 'Nodemailer', package: 'nodemailer', command: ['node', 'nodemailer.mjs'] },
  { id: 'phpmailer', name: 'PHPMailer', package: 'libphp-phpmailer', command: ['php', 'phpmailer.php'] },
  {
    id: 'symfony-mailer',
    name: 'Symfony Mailer',
    package: 'php-symfony-mailer',
    command: ['php', '-d', 'default_socket_timeout=8', 'symfony.php'],
  },
  {
    id: 'smtplib',
    name: 'Python smtplib',
    package: 'python3-minimal',
    command: ['/usr/bin/python3', 'smtplib_program.py'],
  },
  { id: 'django', name: 'Django', package: 'python3-django', command: ['/usr/bin/python3', 'django_program.py'] },
  { id: 'lettre', name: 'lettre', package: 'lettre', command: [join(compiled, 'lab-lettre')] },
  { id: 'net-smtp', name: 'Go net/smtp', package: 'golang-go', command: [join(compiled, 'net-smtp')] },
  {
    id: 'jakarta-mail',
    name: 'Jakarta Mail',
    package: 'libjakarta-mail-java',
    command: ['java', '-cp', `${compiled}:${jars}`, 'Send'],
  },
  { id: 'ruby-net-smtp', name: 'Ruby net/smtp', package: 'ruby', command: ['ruby', 'net_smtp.rb'] },
  { id: 'ruby-mail', name: 'Ruby Mail', package: 'ruby-mail', command: ['ruby', 'mail.rb'] },
  {
    id: 'aiosmtplib',
    name: 'aiosmtplib',
    package: 'python3-aiosmtplib',
    command: ['/usr/bin/python3', 'aiosmtplib_program.py'],
  },
  { id: 'mutt', name: 'Mutt', package: 'mutt', command: ['sh', 'mutt.sh'] },
  { id: 'curl', name: 'curl', package: 'curl', command: ['sh', 'curl.sh'] },
  { id: 'msmtp', name: 'msmtp', package: 'msmtp', command: ['sh', 'msmtp.sh'] },
  { id: 'swaks', name: 'swaks', package: 'swaks', command: ['sh', 'swaks.sh'] },
  { id: 'git-send-email', name: 'git send-email', package: 'git-email', command: ['sh', 'git.sh'] },
]

/** The command with the path of its program. */
export function command({ command: [program, ...rest] }) {
  return [program, ...rest.map((word) => (/^[\w-]+\.(mjs|php|py|rb|sh)$/.test(word) ? join(programs, word) : word))]
}

/** What programs are told about the world they are in. Node brings authorities of its own; caches stay where they were. */
const WORLD = {
  NODE_EXTRA_CA_CERTS: '/etc/ssl/certs/ca-certificates.crt',
  EMAIL: 'you@example.com',
  LC_ALL: 'C.UTF-8',
  CARGO_HOME: process.env.CARGO_HOME ?? join(homedir(), '.cargo'),
  RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), '.rustup'),
  GOCACHE: join(compiled, '../go'),
}

/** Runs a command in a folder, which is its home. Gives what it prints, its status (null if it was ended) and the seconds. */
export async function run([program, ...words], folder, environment, limit) {
  const log = join(folder, '.log')
  const output = openSync(log, 'w')
  const start = performance.now()
  const child = spawn(program, words, {
    cwd: folder,
    env: { ...process.env, ...WORLD, HOME: folder, ...environment },
    stdio: ['ignore', output, output],
    detached: true,
  })
  const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), limit * 1000)
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('exit', resolve))
  clearTimeout(timer)
  closeSync(output)
  return { status, text: readFileSync(log, 'utf8'), seconds: (performance.now() - start) / 1000 }
}

/** Does something in a fresh folder, which is gone afterwards. */
export async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'lab-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
