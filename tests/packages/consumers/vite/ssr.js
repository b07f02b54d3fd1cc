import { createServer } from 'vite'

const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'silent' })
const { probed } = await server.ssrLoadModule('/app/index.js')
console.log(await probed)
await server.close()
