// Takes out of a message what differs from run to run and from machine to machine.
import { hostname } from 'node:os'
import { fileURLToPath } from 'node:url'

const base64 = (text) => Buffer.from(text).toString('base64')
const literally = (text) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g')

/** The text as it would be anywhere, with the password's placeholder for the password. */
export function normalise(text, password) {
  const secret = (shape) => [literally(base64(shape(password))), base64(shape('YOUR-PASSWORD'))]
  const rules = [
    [literally(password), 'YOUR-PASSWORD'],
    secret((word) => word),
    secret((word) => `\0you@example.com\0${word}`),
    [literally(fileURLToPath(new URL('.', import.meta.url))), '/srv/app/'],
    [literally(process.env.LAB_COMPILED ?? '/srv/app/'), '/srv/app'],
    [/\/tmp\/lab-\w{6}/g, '/home/you'],
    [new RegExp(`\\b${hostname()}\\b`, 'g'), 'laptop'],
    [/\b\w{3}, \d\d? \w{3} \d{4} \d\d:\d\d:\d\d [+-]\d{4}/g, 'Tue, 24 Nov 2026 12:00:00 +0000'],
    [/(\d{4})([-/])\d\d\2\d\d([ T])\d\d:\d\d:\d\d/g, '2026$211$224$312:00:00'],
    [/\w{3} \w{3} \d\d \d\d:\d\d:\d\d UTC \d{4}/g, 'Tue Nov 24 12:00:00 UTC 2026'],
    [/UnixTime\(\d+\)/g, 'UnixTime(1795521600)'],
    [/<[\w.]+@laptop>/g, '<1@laptop>'],
    [/\b(queued as|id=)( ?)[\w-]{6,}/g, '$1$21'],
    [/127\.0\.0\.1:(?!25\b|465\b|587\b|2525\b)\d{4,5}/g, '127.0.0.1:40000'],
    [/\b(8|12)[01]\d\d (ms|milliseconds)/g, '$1000 $2'],
    [/-\d{4,}-\d{10}/g, '-1-1'],
    [/\b(0x)?[0-9A-Fa-f]{12,16}\b(?=:error:)/g, '1'],
    [/\(node:\d+\)|\[\d{2,}\]/g, ''],
  ]
  return rules.reduce((result, [what, by]) => result.replace(what, by), text).trimEnd()
}
