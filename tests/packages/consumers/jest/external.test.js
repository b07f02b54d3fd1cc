import { writeFileSync } from 'node:fs'
import { probed } from './app/external.js'

test('external', async () => writeFileSync('external.json', await probed))
