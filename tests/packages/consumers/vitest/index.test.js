import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { probed } from './app/index.js'

test('index', async () => writeFileSync('index.json', await probed))
