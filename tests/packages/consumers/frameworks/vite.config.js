import { svelte } from '@sveltejs/vite-plugin-svelte'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

export default defineConfig({
  base: './',
  plugins: [vue(), svelte()],
  oxc: { jsx: { runtime: 'automatic' } },
  build: { outDir: 'out', rollupOptions: { input: 'frameworks.html' } },
})
