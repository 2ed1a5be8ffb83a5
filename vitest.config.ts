import { defineConfig } from 'vitest/config';

/** Where the counts go as JSON, for whoever has to print them (`.ci/run`). */
const report = process.env['FAULTLINE_TEST_REPORT'];

/**
 * Projects by kind of test: the plain ones run side by side; those that start browsers, kill processes or
 * measure are run one file at a time, so that they do not disturb each other on a small machine.
 */
export default defineConfig({
  test: {
    reporters: report === undefined ? ['default'] : ['default', 'json'],
    ...(report === undefined ? {} : { outputFile: { json: report } }),
    projects: [
      {
        test: {
          name: 'plain',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/hostile/**', 'test/bench/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'heavy',
          include: ['test/e2e/**/*.test.ts', 'test/hostile/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
