import * as api from 'port-advice'
import { probe } from '../../probe.js'
import questions from '../../questions.js'

export const runtime = 'edge'

let probed

export async function GET() {
  return new Response(await (probed ??= probe(api, questions)))
}
