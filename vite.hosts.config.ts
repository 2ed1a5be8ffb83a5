import { globSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig } from 'vite';

/**
 * Bundles what runs outside the page into dist/desktop/, with every dependency inside: the package carries no
 * node_modules. All of it lies in one folder, because the engine looks for its workers beside itself.
 *
 * Two builds, because a preload script must be CommonJS and the rest is not.
 */
const outDir = 'dist/desktop';

const named = (files: readonly string[]): Record<string, string> =>
  Object.fromEntries(files.map((file) => [basename(file).replace(/\.c?ts$/, ''), file]));

const nodeBuild = (input: Record<string, string>, format: 'esm' | 'cjs') => ({
  consumer: 'server' as const,
  resolve: { noExternal: true as const, external: ['electron'], conditions: ['node', 'module', 'default'] },
  build: {
    outDir,
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      input,
      external: ['electron'],
      output: {
        format,
        entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
        chunkFileNames: 'chunk-[name]-[hash].js',
      },
    },
  },
});

export default defineConfig({
  logLevel: 'warn',
  environments: {
    hosts: nodeBuild(
      named([
        'electron/hosts/desktop/main.ts',
        'electron/hosts/desktop/engine-main.ts',
        ...globSync('electron/engine/**/*-worker.ts'),
      ]),
      'esm',
    ),
    preload: nodeBuild(named(['electron/hosts/desktop/preload.cts']), 'cjs'),
  },
  builder: {
    buildApp: async (builder) => {
      // Here, because the second build would empty the folder of the first.
      rmSync(outDir, { recursive: true, force: true });
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== 'client') await builder.build(environment);
      }
    },
  },
});
