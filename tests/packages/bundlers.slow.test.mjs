// The packed tarball through bundlers, each in a project of its own: every entry is built, then run in a browser.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { launch, probed, serve } from './browser.mjs'
import { assertProbe, ENTRIES, install, page } from './harness.mjs'

for (const bundler of ['esbuild', 'rollup', 'webpack', 'parcel', 'vite']) {
  test(bundler, async (t) => {
    const project = await install(bundler, t)
    await project.run('npm', 'run', 'build')
    const out = join(project.folder, 'out')
    const browser = await launch(t)
    const address = await serve(out, t)
    for (const name of Object.keys(ENTRIES)) {
      if (!['parcel', 'vite'].includes(bundler)) writeFileSync(join(out, `${name}.html`), page(`./${name}.js`))
      await t.test(`build, ${name}`, async () => assertProbe(await probed(browser, `${address}/${name}.html`)))
    }
    if (bundler !== 'vite') return
    await t.test('server-side rendering', async () => assertProbe(await project.run('node', 'ssr.js')))
    const development = await project.start('npx', 'vite', '--port', '0')
    for (const name of Object.keys(ENTRIES)) {
      await t.test(`dev server, ${name}`, async () => assertProbe(await probed(browser, `${development}/${name}.html`)))
    }
  })
}
