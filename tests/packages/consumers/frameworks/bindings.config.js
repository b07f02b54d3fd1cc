import { defineConfig, mergeConfig } from 'vite'
import config from './vite.config.js'

export default mergeConfig(config, defineConfig({ build: { rollupOptions: { input: 'bindings.html' } } }))
