import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultLibraryFolder } from '../../electron/hosts/default-library-folder.ts';

const home = join('/', 'home', 'ada');

test('follows the XDG base directories on Linux', () => {
  expect(defaultLibraryFolder({ platform: 'linux', env: {}, home })).toBe(
    join(home, '.local', 'share', 'faultline', 'library'),
  );
  expect(defaultLibraryFolder({ platform: 'linux', env: { XDG_DATA_HOME: '/data' }, home })).toBe(
    join('/data', 'faultline', 'library'),
  );
});

test('ignores a relative or empty XDG_DATA_HOME', () => {
  const usual = join(home, '.local', 'share', 'faultline', 'library');
  expect(defaultLibraryFolder({ platform: 'linux', env: { XDG_DATA_HOME: 'data' }, home })).toBe(usual);
  expect(defaultLibraryFolder({ platform: 'linux', env: { XDG_DATA_HOME: '' }, home })).toBe(usual);
});

test('keeps apart from the files of the browser on macOS and Windows', () => {
  expect(defaultLibraryFolder({ platform: 'darwin', env: {}, home })).toBe(
    join(home, 'Library', 'Application Support', 'Faultline', 'library'),
  );
  expect(defaultLibraryFolder({ platform: 'win32', env: { LOCALAPPDATA: 'D:/Local' }, home })).toBe(
    join('D:/Local', 'Faultline', 'library'),
  );
  expect(defaultLibraryFolder({ platform: 'win32', env: {}, home })).toBe(
    join(home, 'AppData', 'Local', 'Faultline', 'library'),
  );
});
