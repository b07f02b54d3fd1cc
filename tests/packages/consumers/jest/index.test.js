import { writeFileSync } from 'node:fs'
import { probed } from './app/index.js'

test('index', async () => writeFileSync('index.json', await probed))
