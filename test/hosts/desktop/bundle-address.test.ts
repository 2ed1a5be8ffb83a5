import { expect, test } from 'vitest';
import { isOwnRequest } from '../../../electron/hosts/desktop/block-network.ts';
import { isBundleUrl } from '../../../electron/hosts/desktop/bundle-address.ts';

test.each(['app://bundle', 'app://bundle/', 'app://bundle/index.html?a=1#b'])(
  'knows %s as its own',
  (url) => {
    expect(isBundleUrl(url)).toBe(true);
  },
);

const strangers = [
  '',
  'bundle',
  'about:blank',
  'about:srcdoc',
  'app://bundle.evil/',
  'app://bundle.evil.test/',
  'app://bundle:80/',
  'app://bundle@evil/',
  'app://user@bundle/',
  'app://user:secret@bundle/',
  'app://other/',
  'app:bundle',
  'app:///bundle',
  'apps://bundle/',
  'https://bundle/',
  'https://app//bundle/',
  'file:///app://bundle/',
  'data:text/html,app://bundle/',
  'javascript:"app://bundle/"',
  'blob:https://evil.test/1',
];

test.each(strangers)('takes %j for a stranger', (url) => {
  expect([isBundleUrl(url), isOwnRequest(url)]).toEqual([false, false]);
});

test('lets the page ask for its own files, its blobs and the developer tools only', () => {
  expect(
    ['app://bundle/a.js', 'blob:app://bundle/1', 'devtools://devtools/bundled/x.html'].map(isOwnRequest),
  ).toEqual([true, true, true]);
  expect(
    ['blob:app://other/1', 'devtools://evil/', 'http://127.0.0.1/', 'ws://127.0.0.1/'].map(isOwnRequest),
  ).toEqual([false, false, false, false]);
});
