/** @jest-environment jsdom */
const { load, advise } = require('port-advice')

test('in a simulated page', async () => {
  await load()
  expect(advise({}).recommended).toEqual({ port: 465, mode: 'implicit-tls' })
  expect(document.title).toBe('')
})
