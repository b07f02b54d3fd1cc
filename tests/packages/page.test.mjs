// The packed tarball on a page without a bundler, and under content security policies.
import assert from 'node:assert/strict'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { launch, probed, serve } from './browser.mjs'
import { assertProbe, ENTRIES, install } from './harness.mjs'

const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:"
const WITH_WASM = STRICT.replace("'self'", "'self' 'wasm-unsafe-eval'")

test('a page', async (t) => {
  const { folder } = await install('page', t)
  cpSync(join(folder, 'node_modules/port-advice'), join(folder, 'port-advice'), { recursive: true })
  for (const name of Object.keys(ENTRIES)) {
    const script = join(folder, `app/${name}.js`)
    writeFileSync(script, readFileSync(script, 'utf8').replace(/'port-advice.*'/, `'../port-advice/${name}.js'`))
  }
  const browser = await launch(t)

  const bare = await serve(folder, t)
  for (const name of Object.keys(ENTRIES)) {
    await t.test(`script of type module, ${name}`, async () =>
      assertProbe(await probed(browser, `${bare}/${name}.html`)),
    )
  }

  const allowing = await serve(folder, t, { 'content-security-policy': WITH_WASM })
  for (const name of Object.keys(ENTRIES)) {
    await t.test(`strict policy with wasm-unsafe-eval, ${name}`, async () =>
      assertProbe(await probed(browser, `${allowing}/${name}.html`)),
    )
  }

  const strict = await serve(folder, t, { 'content-security-policy': STRICT })
  await t.test('strict policy, no-wasm', async () => assertProbe(await probed(browser, `${strict}/no-wasm.html`)))
  for (const name of ['index', 'external']) {
    await t.test(`strict policy, ${name}: says what to do`, () =>
      assert.rejects(probed(browser, `${strict}/${name}.html`), /wasm-unsafe-eval.*port-advice\/no-wasm/s),
    )
  }

  await t.test('nothing reachable from a page names a built-in of Node', () => {
    const scripts = readdirSync(join(folder, 'port-advice')).filter((name) => /\.js$/.test(name))
    for (const name of scripts.filter((name) => name !== 'external.node.js')) {
      const text = readFileSync(join(folder, 'port-advice', name), 'utf8')
      assert.doesNotMatch(text, /(from|import\(|require\()\s*['"]node:|import ['"][^.]/, name)
    }
  })
})
