const { writeFileSync } = require('node:fs')
const { probe } = require('./probe')
const { default: questions } = require('./questions')

for (const entry of ['port-advice', 'port-advice/external', 'port-advice/no-wasm']) {
  test(entry, async () => {
    const text = await probe(require(entry), questions)
    writeFileSync(`${entry.replace('/', '-')}.json`, text)
  })
}
