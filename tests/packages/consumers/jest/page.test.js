/** @jest-environment jsdom */
import { advise, load } from 'port-advice'

test('in a simulated page', async () => {
  await load()
  expect(advise({}).recommended).toEqual({ port: 465, mode: 'implicit-tls' })
  expect(document.title).toBe('')
})
