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
    // One sheet: in which order pages are opened must not decide which rule wins.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Zod is told to make no code from text in the file in which it comes, before another one can make a schema.
            { name: 'zod', test: /\/node_modules\/zod\/|\/no-code-from-text\.ts$/, priority: 2 },
            // One file for what several pages need: many small ones take longer to come.
            { name: 'common', minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
});
