// The packed tarball in Node: every entry, by `import` and by `require`, in a worker thread and under Node's test runner.
import { test } from 'node:test'
import { assertProbe, ENTRIES, install } from './harness.mjs'

test('Node', async (t) => {
  const project = await install('node', t)
  for (const entry of Object.values(ENTRIES)) {
    await t.test(`import ${entry}`, async () => assertProbe(await project.run('node', 'import.js', entry)))
    await t.test(`require ${entry}`, async () => assertProbe(await project.run('node', 'require.cjs', entry)))
  }
  await t.test('worker thread', async () => assertProbe(await project.run('node', 'worker.js')))
  await t.test('node --test', () => project.run('node', '--test', 'own.test.js'))
  await t.test('without WebAssembly', async () => {
    const without = 'delete globalThis.WebAssembly; import("./import.js")'
    assertProbe(await project.run('node', '-e', without, '--', '-', 'port-advice/no-wasm'))
  })
})
