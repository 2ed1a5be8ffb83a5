import { expect, test } from 'vitest';
import { startArguments } from '../../../electron/hosts/start/start-arguments.ts';

test.each([
  [[], { serve: ['serve'], desktop: [], browser: false }],
  [
    ['--library', 'lib', '--no-open'],
    { serve: ['serve', '--library', 'lib', '--no-open'], desktop: ['--library', 'lib'], browser: false },
  ],
  [
    ['--browser', '--library=lib', '--port', '8123'],
    { serve: ['serve', '--library=lib', '--port', '8123'], desktop: ['--library=lib'], browser: true },
  ],
])('shares out %j', (argv, expected) => {
  expect(startArguments(argv)).toEqual(expected);
});
