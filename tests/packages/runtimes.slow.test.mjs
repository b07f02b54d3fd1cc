// The packed tarball in other runtimes and under test runners.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { assertProbe, ENTRIES, install } from './harness.mjs'

const RUNTIMES = {
  deno: ['node_modules/.bin/deno', 'run', '--no-prompt', '--allow-read', '--node-modules-dir=manual', 'import.js'],
  bun: ['node_modules/.bin/bun', 'import.js'],
}

for (const [runtime, command] of Object.entries(RUNTIMES)) {
  test(runtime, async (t) => {
    const project = await install(runtime, t)
    for (const entry of Object.values(ENTRIES)) {
      await t.test(entry, async () => assertProbe(await project.run(...command, entry)))
    }
  })
}

test('workerd', async (t) => {
  const project = await install('workerd', t)
  await project.run('npm', 'run', 'build')
  assertProbe(await project.run('node', 'run.js'))
})

for (const runner of ['jest', 'vitest']) {
  test(runner, async (t) => {
    const project = await install(runner, t)
    await project.run('npm', 'test')
    for (const name of Object.keys(ENTRIES)) {
      await t.test(name, () => assertProbe(readFileSync(join(project.folder, `${name}.json`), 'utf8')))
    }
  })
}
