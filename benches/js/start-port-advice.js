const { advise, load } = await import('port-advice')
await load()
advise({ role: 'mail-client', network: { kind: 'residential' }, policy: 'prefer-implicit-tls', client: {} })
console.log(performance.now())
