export default {
  mode: 'production',
  entry: { index: './app/index.js', external: './app/external.js', 'no-wasm': './app/no-wasm.js' },
  output: { path: new URL('out', import.meta.url).pathname },
  performance: false,
}
