import { createServer } from 'vite'

const server = await createServer({ server: { middlewareMode: true }, appType: 'custom' })
const { probed } = await server.ssrLoadModule('/app/index.js')
console.log(await probed)
await server.close()
