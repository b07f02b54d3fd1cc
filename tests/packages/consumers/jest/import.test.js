import { advise, load } from 'port-advice'

test('import, translated by Babel', async () => {
  await load()
  expect(advise({}).recommended.port).toBe(465)
})
