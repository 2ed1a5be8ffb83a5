import { defineConfig } from 'vitest/config';

/** Where the counts go as JSON, for whoever has to print them (`.ci/run`). */
const report = process.env['FAULTLINE_TEST_REPORT'];

/**
 * Projects by kind of test, one after the other. What is pure shares its modules from file to file, as compiling the
 * vocabulary anew for each would cost more than the tests; what touches files and sockets has modules of its own;
 * what starts browsers, kills processes or measures runs one file at a time, so that it is not disturbed on a
 * small machine.
 */
export default defineConfig({
  test: {
    reporters: report === undefined ? ['default'] : ['default', 'json'],
    ...(report === undefined ? {} : { outputFile: { json: report } }),
    projects: [
      {
        test: {
          name: 'pure',
          include: ['test/shared/**/*.test.ts'],
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'plain',
          include: ['test/**/*.test.ts'],
          exclude: ['test/shared/**', 'test/e2e/**', 'test/hostile/**', 'test/bench/**'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'heavy',
          include: ['test/e2e/**/*.test.ts', 'test/hostile/**/*.test.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
