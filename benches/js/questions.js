// What is asked: everybody who logs in, from every kind of network, with every sort of client.
const CLIENTS = [{}, { implicitTls: false }, { starttls: false }]

export const QUESTIONS = ['mail-client', 'application', 'device'].flatMap((role) =>
  ['residential', 'mobile', 'corporate', 'public-wifi', 'cloud', 'hosting', 'vpn', 'unknown'].flatMap((kind) =>
    ['prefer-implicit-tls', 'prefer-starttls'].flatMap((policy) =>
      CLIENTS.map((client) => ({ role, network: { kind }, client, policy })),
    ),
  ),
)
