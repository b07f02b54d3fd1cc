const api = require(process.argv[2])

import('./probe.js')
  .then(({ probe }) => probe(api, require('./questions.json')))
  .then(console.log)
