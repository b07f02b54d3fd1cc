// The packed tarball in Next.js: a server component, a client component and an edge route, built to stand alone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { launch, newPage } from './browser.mjs'
import { assertProbe, install } from './harness.mjs'

test('Next.js', async (t) => {
  const project = await install('next', t)
  await project.run('npm', 'run', 'build')
  await project.run('cp', '-r', '.next/static', '.next/standalone/.next/static')
  const address = await project.start('env', 'PORT=0', 'HOSTNAME=127.0.0.1', 'node', '.next/standalone/server.js')
  const browser = await launch(t)
  const page = await newPage(browser)
  await page.goto(address)
  await t.test('server component', async () =>
    assertProbe(await page.$eval('#server', (element) => element.textContent)),
  )
  await t.test('client component', async () => {
    await page.waitForFunction(() => document.querySelector('#client').textContent)
    assertProbe(await page.$eval('#client', (element) => element.textContent))
  })
  await t.test('edge route', async () => {
    const response = await fetch(`${address}/edge`)
    assert.equal(response.status, 200)
    assertProbe(await response.text())
  })
})
