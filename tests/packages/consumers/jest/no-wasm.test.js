import { writeFileSync } from 'node:fs'
import { probed } from './app/no-wasm.js'

test('no-wasm', async () => writeFileSync('no-wasm.json', await probed))
