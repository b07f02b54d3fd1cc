import * as api from 'port-advice'
import { probe } from '../probe.js'
import questions from '../questions.js'
import Client from './client'

export const dynamic = 'force-dynamic'

let probed

export default async function Page() {
  probed ??= probe(api, questions)
  return (
    <>
      <pre id="server">{await probed}</pre>
      <Client />
    </>
  )
}
