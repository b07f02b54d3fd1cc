import * as api from 'port-advice'
import { probe } from './probe.js'
import questions from './questions.js'

export default {
  async fetch() {
    return new Response(await probe(api, questions))
  },
}
