import { readFileSync } from 'node:fs'
import { probe } from './probe.js'

const questions = JSON.parse(readFileSync('questions.json', 'utf8'))
console.log(await probe(await import(process.argv[2]), questions))
