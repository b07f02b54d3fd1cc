const api = require(process.argv[2])

Promise.all([import('./probe.js'), import('./questions.js')])
  .then(([{ probe }, { default: questions }]) => probe(api, questions))
  .then(console.log)
