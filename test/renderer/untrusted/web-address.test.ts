import { expect, test } from 'vitest';
import { hostOf, webAddress } from '../../../renderer/untrusted/web-address.ts';

test.each([
  ['https://news.example/a b', 'https://news.example/a%20b'],
  ['HTTP://News.Example', 'http://news.example/'],
  ['mailto:desk@news.example', 'mailto:desk@news.example'],
])('writes %s anew as %s', (raw, href) => {
  expect(webAddress(raw)).toBe(href);
});

test.each([
  'javascript:alert(1)',
  'jAva\tscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'smb://host/share',
  'app://bundle/index.html',
  'blob:https://news.example/1',
  'https://user:word@news.example/',
  '//news.example/x',
  '/relative',
  '',
  `https://news.example/${'x'.repeat(3000)}`,
])('takes %s for no address', (raw) => {
  expect(webAddress(raw)).toBeNull();
});

test('shows a host in the letters of the network, so that none can pose as another', () => {
  expect(hostOf('https://аpple.com/x')).toBe('xn--pple-43d.com');
  expect(hostOf('https://www.news.example:8443/x')).toBe('news.example:8443');
  expect(hostOf('mailto:a@b.example')).toBeNull();
  expect(hostOf(null)).toBeNull();
});
