import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  // the packages' TypeScript, as long as this lives in their repository
  resolve: { conditions: ['@heatkit/source', 'module', 'browser', 'development|production'] },
  // nothing inline: the page's policy allows none
  build: { target: 'es2022', modulePreload: false, assetsInlineLimit: 0 },
})
