// Every snippet of the README that needs no build, run as it stands.
import assert from 'node:assert/strict'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { launch, newPage, serve } from './browser.mjs'
import { install } from './harness.mjs'
import { snippets } from './readme.mjs'

const PRINTED = [
  /port: 465, mode: 'implicit-tls'.*broken/s,
  /^\d+ \{ port: 465.*implicit-tls-on-starttls-port/s,
  /Port: 465.*\n.*SSL\/TLS[^]*465/,
  /^unknown-word \/role \[/,
  /port: 465/,
]

test('snippets', async (t) => {
  const project = await install('node', t)
  const scripts = snippets('js')
  assert.equal(scripts.length, PRINTED.length)
  for (const [place, script] of scripts.entries()) {
    await t.test(`Node ${place + 1}`, async () => {
      writeFileSync(join(project.folder, 'snippet.js'), script)
      assert.match(await project.run('node', 'snippet.js'), PRINTED[place])
    })
  }
  await t.test('worker', async () => {
    writeFileSync(join(project.folder, 'snippet.js'), snippets('js worker')[0])
    const call = "import worker from './snippet.js'; console.log(await (await worker.fetch()).text())"
    writeFileSync(join(project.folder, 'call.js'), call)
    assert.match(await project.run('node', 'call.js'), /"port":465/)
  })
  await t.test('page', async () => {
    cpSync(join(project.folder, 'node_modules/port-advice'), join(project.folder, 'port-advice'), { recursive: true })
    writeFileSync(join(project.folder, 'snippet.html'), snippets('html')[0])
    const page = await newPage(await launch(t))
    await page.goto(`${await serve(project.folder, t)}/snippet.html`)
    await page.waitForFunction(() => document.querySelector('output').textContent === '465')
  })
})
