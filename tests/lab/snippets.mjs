// How to run what `settings` writes for a product, unchanged but for the password.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { jars } from './clients.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const lettre = join(process.env.LAB_COMPILED, '../lettre')
const message = String.raw`printf 'To: friend@example.com\nSubject: Test\n\nIt works.\n'`

/** What Composer would have put there. */
const autoload = (library) => (folder) => {
  mkdirSync(join(folder, 'vendor'))
  writeFileSync(join(folder, 'vendor/autoload.php'), `<?php require '${library}/autoload.php';`)
}

/** The products: what a project needs beside the snippets, and the command that sends. */
export const PRODUCTS = {
  nodemailer: {
    prepare: (folder) => symlinkSync(here('node_modules'), join(folder, 'node_modules')),
    command: 'node send.mjs',
  },
  phpmailer: { prepare: autoload('libphp-phpmailer'), command: 'php send.php' },
  symfony: {
    prepare: autoload('Symfony/Component/Mailer'),
    command: 'set -a; . ./.env; php send.php',
    // Debian's Symfony 5.4 does not know the option yet, and sends in clear where it must.
    insists: false,
  },
  smtplib: { command: '/usr/bin/python3 send.py' },
  django: {
    command: `DJANGO_SETTINGS_MODULE=settings PYTHONPATH=. /usr/bin/python3 -c \
      'from django.core.mail import send_mail; send_mail("Test", "It works.", None, ["friend@example.com"])'`,
  },
  'flask-mail': { command: '/usr/bin/python3 send.py' },
  lettre: {
    prepare: (folder) => {
      for (const file of ['Cargo.toml', 'Cargo.lock']) cpSync(here(`programs/lettre/${file}`), join(folder, file))
    },
    // One after the other, since all are built in one place; and cargo judges by dates whether to build at all.
    command: `flock ${lettre} sh -c 'touch src/main.rs; cargo run --quiet --offline --locked --target-dir ${lettre}'`,
  },
  'net-smtp': { command: 'go run main.go' },
  'jakarta-mail': { command: `javac -cp ${jars} Send.java && java -cp .:${jars} Send` },
  'ruby-net-smtp': { command: 'ruby send.rb' },
  rails: {
    prepare: (folder) => cpSync(here('programs/rails.rb'), join(folder, 'rails.rb')),
    command: 'ruby rails.rb',
  },
  curl: { command: 'sh send.sh' },
  msmtp: { command: `chmod 600 .msmtprc; ${message} | msmtp friend@example.com` },
  swaks: { command: 'sh send.sh' },
  'git-send-email': {
    command: `${message} > mail.patch; /usr/bin/git send-email --confirm=never --to=friend@example.com mail.patch`,
  },
}

/** Writes what `settings` says for this product and server into `folder`; gives what else it says. */
export function write(folder, app, { host, port, mode }, password) {
  const words = ['settings', app, '--host', host, '--port', port, '--mode', mode, '--format', 'json']
  const written = JSON.parse(execFileSync(process.env.LAB_PROGRAM, words, { encoding: 'utf8' }))
  for (const { file, text } of written.snippets) {
    const path = join(folder, file.replace(/^~\//, ''))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text.replaceAll('YOUR-PASSWORD', password))
  }
  PRODUCTS[app].prepare?.(folder)
  return written
}
