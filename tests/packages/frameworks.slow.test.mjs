// The README's components for React, Vue and Svelte, built together and shown in a browser.
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { launch, probed, serve } from './browser.mjs'
import { install, page } from './harness.mjs'
import { snippets } from './readme.mjs'

test('frameworks', async (t) => {
  const project = await install('frameworks', t)
  const [port, help] = snippets('jsx')
  const files = {
    'Port.jsx': port,
    'Help.jsx': help,
    'Port.vue': snippets('vue')[0],
    'Port.svelte': snippets('svelte')[0],
  }
  for (const [name, code] of Object.entries(files)) writeFileSync(join(project.folder, name), code)
  writeFileSync(join(project.folder, 'frameworks.html'), page('./main.js'))
  await project.run('npm', 'run', 'build')
  const address = await serve(join(project.folder, 'out'), t)
  const [react, vue, svelte, widget] = await probed(await launch(t), `${address}/frameworks.html`)
  for (const text of [react, vue, svelte]) assert.equal(text, 'Use port 465')
  assert.equal(widget, 'Use port 465 with SSL/TLS.')
})
