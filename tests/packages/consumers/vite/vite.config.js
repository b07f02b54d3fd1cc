import { defineConfig } from 'vite'

export default defineConfig({
  base: './',
  build: {
    outDir: 'out',
    rollupOptions: { input: ['index.html', 'external.html', 'no-wasm.html'] },
  },
  // The dev server bundles dependencies, which parts a script from the file it names.
  optimizeDeps: { exclude: ['port-advice/external'] },
})
