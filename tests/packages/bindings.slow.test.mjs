// The element inside React 19, Vue 3 and Svelte 5, bound as each of them binds elements, in a real browser.
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { launch, newPage, serve } from './browser.mjs'
import { install, page } from './harness.mjs'

/** Runs in the page: what the element with this id shows. */
const shown = (id) => {
  const root = document.getElementById(id)?.shadowRoot
  return (
    root && {
      answer: [...root.querySelectorAll('.setting dd')].map((part) => part.textContent).join(' '),
      way: root.querySelector('.ways button')?.textContent,
      commands: root.querySelector('.by-hand pre')?.textContent,
      given: root.querySelector('.given')?.textContent ?? '',
    }
  )
}

test('bindings', async (t) => {
  const project = await install('frameworks', t)
  writeFileSync(join(project.folder, 'bindings.html'), page('./bindings.js'))
  await project.run('npm', 'run', 'build', '--', '--config', 'bindings.config.js')
  const address = await serve(join(project.folder, 'out'), t)
  const browser = await launch(t)

  for (const name of ['react', 'react-element', 'vue', 'svelte']) {
    await t.test(name, async () => {
      const tab = await newPage(browser)
      const complaints = []
      tab.on('pageerror', (error) => complaints.push(String(error)))
      tab.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) complaints.push(message.text())
      })
      await tab.goto(`${address}/bindings.html`, { waitUntil: 'load' })
      const see = (id, wanted) =>
        tab.waitForFunction(`JSON.stringify((${shown})(${JSON.stringify(id)})).includes(${JSON.stringify(wanted)})`)
      const hear = (port) => tab.waitForFunction((name, port) => heard[name].at(-1) === port, {}, name, port)
      const set = (change) => tab.evaluate((name, change) => frameworks[name].set(change), name, change)
      const [a, b] = [`${name}-a`, `${name}-b`]

      await see(a, '587 STARTTLS')
      await see(b, '587 STARTTLS')
      // Objects are bound as properties: the page's own word, and the host of the profile in what is drawn last.
      await see(a, '"way":"Ports"')
      await see(a, 'mx.host.example')
      await hear(587)

      // What the reader says stays through a new drawing and a move by key.
      await tab.evaluate((id) => document.getElementById(id).answer({ network: 'residential' }), a)
      await see(a, 'at home')
      await set({ ids: ['b', 'a', 'c'] })
      await see(`${name}-c`, '587 STARTTLS')
      await see(a, 'at home')
      assert.equal((await tab.evaluate(shown, b)).given, '')
      await set({ sender: 'mail-server' })
      await see(b, '25 STARTTLS')
      await hear(25)

      // What is removed is gone, and begins anew when it comes back.
      await set({ ids: ['b'], sender: 'mail-client' })
      await tab.waitForFunction((id) => !document.getElementById(id), {}, a)
      await set({ ids: ['a', 'b'] })
      await see(a, '587 STARTTLS')
      assert.equal((await tab.evaluate(shown, a)).given, '')
      await tab.evaluate((name) => frameworks[name].end(), name)
      assert.equal(
        await tab.evaluate((name) => document.getElementById(name).querySelectorAll('port-advice').length, name),
        0,
      )
      assert.deepEqual(complaints, [])
      await tab.close()
    })
  }
})
