const { advise, load } = await import('port-advice/no-wasm')
await load()
advise({ role: 'mail-client', network: { kind: 'residential' }, policy: 'prefer-implicit-tls', client: {} })
console.log(performance.now())
