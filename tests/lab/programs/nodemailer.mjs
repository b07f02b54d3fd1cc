// Sends one message as the environment says.
import { inspect } from 'node:util'
import nodemailer from 'nodemailer'

const { LAB_HOST: host, LAB_PORT: port, LAB_MODE: mode, LAB_USER: user, LAB_PASSWORD: pass, LAB_TO: to } = process.env
const encryption = {
  'implicit-tls': { secure: true },
  starttls: { secure: false, requireTLS: true },
  none: { secure: false, ignoreTLS: true },
}[mode]
const limits = { connectionTimeout: 8000, greetingTimeout: 8000, socketTimeout: 8000 }
const transport = nodemailer.createTransport({
  host,
  port,
  ...encryption,
  ...limits,
  auth: user ? { user, pass } : undefined,
})
try {
  await transport.sendMail({ from: 'you@example.com', to, subject: 'Test', text: 'It works.' })
} catch (error) {
  // As Node prints it, without the certificate taken apart.
  console.error(inspect(error, { depth: 0 }))
  process.exitCode = 1
}
