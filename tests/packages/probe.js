// What every consumer runs: calls too early, loads twice at once, asks every question. Gives one JSON text to compare.
export async function probe({ load, PortAdviceError, ...verbs }, questions) {
  const early = failure(() => verbs.advise({}))
  await Promise.all([load({ registers: true, diagnosis: true }), load({ diagnosis: true, registers: true })])
  const answers = Object.entries(questions).map(([verb, asked]) => [
    verb,
    asked.map((text) => answer(verbs[verb], text)),
  ])
  return JSON.stringify({ early, answers: Object.fromEntries(answers) })

  function answer(verb, text) {
    const question = JSON.parse(text)
    const given = failure(() => JSON.stringify(verb(question)))
    return JSON.stringify(question) === JSON.stringify(JSON.parse(text)) ? given : 'the question was changed'
  }

  function failure(ask) {
    try {
      return ask()
    } catch (error) {
      if (!(error instanceof PortAdviceError)) throw error
      return { code: error.code, message: error.message }
    }
  }
}
