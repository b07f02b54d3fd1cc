// What holds for the page whatever is on it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launch } from './harness.mjs'

let site
before(async () => (site = await launch()))
after(() => site?.close())

test('the page loads without a complaint', async () => {
  const page = await site.open()
  assert.deepEqual(page.complaints, [])
})

test('the page asks nothing of any other origin', async () => {
  const page = await site.open()
  const origin = new URL(site.url).origin
  assert.ok(page.requests.length > 0)
  assert.deepEqual(
    page.requests.filter((url) => new URL(url).origin !== origin),
    [],
  )
})

test('the policy is in force: inline script does not run', async () => {
  const page = await site.open()
  await page.evaluate(() => {
    const script = document.createElement('script')
    try {
      script.textContent = 'globalThis.inlineRan = true'
      document.body.append(script)
    } catch {} // a string is no trusted script
  })
  assert.equal(await page.evaluate(() => globalThis.inlineRan), undefined)
})
