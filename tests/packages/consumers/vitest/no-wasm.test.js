import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { probed } from './app/no-wasm.js'

test('no-wasm', async () => writeFileSync('no-wasm.json', await probed))
