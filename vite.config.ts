import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The page, for every host alike: relative addresses serve `http://127.0.0.1` and `app://bundle/`, and nothing
 * is inlined, because the policy of the hosts allows neither inline scripts nor data: addresses.
 */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
});
