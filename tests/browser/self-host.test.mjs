// The zip for those who serve the element themselves: its own instructions, followed to the letter.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { unzipSync } from 'fflate'
import { recommends } from './actor.mjs'
import { ENGINE, launch } from './harness.mjs'

const dist = new URL('../../dist/', import.meta.url)
const archive = readdirSync(dist).find((name) => /^port-advice-.*\.zip$/.test(name))
assert(archive, 'nothing is packed: run `cargo xtask package`')
const files = unzipSync(readFileSync(new URL(archive, dist)))
const folder = archive.replace('.zip', '')
const content = (path) => Buffer.from(files[`${folder}/${path}`])
const [head, body] = [
  ...content('README.md')
    .toString()
    .matchAll(/```html\n([^]*?)```/g),
].map(([, lines]) => lines)

const page = `<!doctype html><html lang="en"><head><title>Ours</title>${head}</head><body>${body}</body></html>`
const PAGES = { '/ours.html': page }
const headers = {
  'cache-control': content('README.md')
    .toString()
    .match(/`Cache-Control: (.*?)`/)[1],
}
for (const [path, content] of Object.entries(files)) PAGES[`/${path}`] = { body: Buffer.from(content), headers }
// Another name, because browsers keep what they have.
const script = `/${folder}/port-advice/define.js`
const strange = Buffer.concat([PAGES[script].body, Buffer.from('\nglobalThis.strange = true')])
PAGES[`/${folder}/port-advice/changed.js`] = { body: strange, headers }
PAGES['/changed.html'] = page.replace('define.js', 'changed.js')

let site
before(async () => (site = await launch({ pages: PAGES })))
after(() => site?.close())

test('every file is in a folder of this version, and has its hash', () => {
  const { version } = JSON.parse(readFileSync(new URL('npm/package.json', dist)))
  assert.equal(folder, `port-advice-${version}`)
  const hashes = JSON.parse(content('integrity.json'))
  const paths = Object.keys(files).map((path) => path.replace(`${folder}/`, ''))
  assert.deepEqual(paths.filter((path) => !(path in hashes)).sort(), ['README.md', 'integrity.json'])
  for (const [path, hash] of Object.entries(hashes)) {
    assert.equal(hash, `sha384-${createHash('sha384').update(content(path)).digest('base64')}`, path)
  }
})

test('the lines to paste work, and name the version and the hashes', async () => {
  assert.match(head, new RegExp(`src="/${folder}/port-advice/define.js" integrity="sha384-`))
  const page = await site.open('ours.html')
  await recommends(page, '465 SSL/TLS')
  assert.deepEqual(page.complaints, [])
  // WebKitGTK asks again for what it has fetched ahead, whatever the page says.
  const times = ENGINE === 'webkit' ? 2 : 1
  assert.equal(page.served.filter((path) => path.endsWith('.wasm')).length, times, 'what was fetched ahead is not used')
})

test('a changed script does not run, and the article stays', async () => {
  const page = await site.open('changed.html', { isReady: () => document.readyState === 'complete' })
  assert.ok(page.served.some((path) => path.endsWith('/changed.js')))
  assert.equal(
    await page.evaluate(() => globalThis.strange === true || customElements.get('port-advice') !== undefined),
    false,
  )
  assert.equal(await page.evaluate(() => document.querySelector('port-advice p').checkVisibility()), true)
})
