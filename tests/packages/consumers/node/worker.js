import { isMainThread, parentPort, Worker } from 'node:worker_threads'

if (isMainThread) {
  new Worker(new URL(import.meta.url)).on('message', console.log)
} else {
  const { default: questions } = await import('./questions.js')
  const { probe } = await import('./probe.js')
  parentPort.postMessage(await probe(await import('port-advice'), questions))
}
