import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { desktopArguments } from '../../../electron/hosts/desktop/desktop-arguments.ts';

test.each([
  [['app'], null],
  [['app', '--library', 'lib'], resolve('lib')],
  [['electron', '.', '--library=lib', '--other'], resolve('lib')],
  [['app', '--library'], null],
  [['app', '--library='], null],
])('reads %j', (argv, library) => {
  expect(desktopArguments(argv)).toEqual({ kind: 'window', library });
});

test('gives everything after --cli to the command line', () => {
  expect(desktopArguments(['app', '--no-sandbox', '--cli', 'collect', '--library', 'x'])).toEqual({
    kind: 'command-line',
    arguments: ['collect', '--library', 'x'],
  });
});
