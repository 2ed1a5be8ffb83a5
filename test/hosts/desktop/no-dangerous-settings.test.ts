import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'electron/hosts/desktop';
const sources = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(`${folder}/${name}`, 'utf8'),
}));
const namesWith = (pattern: RegExp): string[] =>
  sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

test.each([
  /nodeIntegration\w*:(?!\s*false)/,
  /contextIsolation:(?!\s*true)/,
  /sandbox:(?!\s*true)/,
  /webSecurity:(?!\s*true)/,
  /webviewTag:(?!\s*false)/,
  /allowRunningInsecureContent:(?!\s*false)/,
  /experimentalFeatures|enableBlinkFeatures|disableBlinkFeatures/,
  /no-sandbox|disable-web-security|ignore-certificate-errors|remote-debugging/,
  /bypassCSP|allowServiceWorkers|corsEnabled/,
  /loadFile\(|file:\/\//,
  /shell\.(?!openExternal)/,
  /executeJavaScript|insertCSS/,
  /from 'node:(?:vm|child_process|http|https|net)'/,
])('never says %s', (pattern) => {
  expect(namesWith(pattern)).toEqual([]);
});

test('runs no script in what it prints, keeps none of it, and starts no other browser', () => {
  const printing = sources.find(({ name }) => name === 'print-window.ts')?.text ?? '';
  expect(printing).toMatch(/javascript: false/);
  expect(namesWith(/persist:(?!`)/)).toEqual([]);
  expect(namesWith(/javascript: true|render-with-chromium/)).toEqual([]);
});

test('has one place that answers the page, one that opens an address, and one each that makes a window to see and to print', () => {
  expect(namesWith(/ipcMain\.\w+\(/)).toEqual(['bridge.ts']);
  expect(namesWith(/shell\.openExternal\(/)).toEqual(['run-desktop.ts']);
  expect(namesWith(/new BrowserWindow\(/)).toEqual(['create-window.ts', 'print-window.ts']);
  expect(namesWith(/contextBridge\.\w+\(/)).toEqual(['preload.cts']);
});
