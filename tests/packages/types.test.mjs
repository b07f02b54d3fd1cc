// The declarations of the packed tarball: strict, by both ways to resolve; and what the linters of packages say.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { install, tarball } from './harness.mjs'

test('types', async (t) => {
  const project = await install('types', t)
  await t.test('TypeScript, node16', () => project.run('npx', 'tsc', '-p', '.'))
  await t.test('TypeScript, bundler', () => project.run('npx', 'tsc', '-p', 'tsconfig.bundler.json'))
  await t.test('TypeDoc', () => project.run('npx', 'typedoc'))
  await t.test('publint', async () => {
    const said = await project.run('npx', 'publint', tarball(), '--strict')
    assert.match(said, /All good!/)
  })
  await t.test('are the types wrong', async () => {
    const said = await project.run('npx', 'attw', tarball())
    assert.match(said, /No problems found/)
  })
})
