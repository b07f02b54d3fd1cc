import process from 'node:process'
import { probe } from './probe.js'
import questions from './questions.js'

console.log(await probe(await import(process.argv[2]), questions))
