import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { probed } from './app/external.js'

test('external', async () => writeFileSync('external.json', await probed))
