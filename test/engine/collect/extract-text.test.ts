import { expect, test } from 'vitest';
import { extractText } from '../../../electron/engine/collect/extract-text.ts';
import type { PageText } from '../../../electron/engine/collect/page-text.ts';
import { plainText } from '../../../shared/feeds/plain-text.ts';

const sentence = 'The vendor says that the lab harvested the outputs of its model by proxies. ';
const paragraphs = `<p>${sentence.repeat(3)}</p><p>${sentence.repeat(4)} <a href="/more?a=1&amp;b=2">More</a></p>`;
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>News</title>${head}</head><body>${body}</body></html>`;

const extract = (page: string | Uint8Array, contentType: string | null = 'text/html'): PageText =>
  extractText({
    bytes: typeof page === 'string' ? new TextEncoder().encode(page) : page,
    contentType,
    url: 'https://news.example/2026/story',
  });
const textOf = (found: PageText): string => (found.kind === 'text' ? plainText(found.html) : found.message);
const noText = {
  kind: 'none',
  message: 'The page holds no text that can be told from its frame.',
};

test('the article is told from navigation, advertisement and footer', () => {
  const text = textOf(
    extract(
      page(
        `<nav><a href="/">Home</a> <a href="/ai">AI</a></nav><article>${paragraphs}</article>
         <aside class="sidebar ad">Buy now</aside><footer>All rights reserved</footer>`,
      ),
    ),
  );
  expect(text).toContain('harvested the outputs');
  expect(text).not.toMatch(/Home|Buy now|rights reserved/);
});

test('links lead where they led on the page', () => {
  const found = extract(page(`<article>${paragraphs}</article>`));
  expect(found.kind === 'text' && found.html).toContain('href="https://news.example/more?a=1&amp;b=2"');
});

test('scripts and styles are left behind', () => {
  const found = extract(
    page(`<article>${paragraphs}<script>steal()</script></article>`, '<style>p{}</style>'),
  );
  expect(found.kind === 'text' && found.html).not.toMatch(/steal|<style/);
});

test('the character set of the head is taken where the server names none', () => {
  const text = page(
    `<article>${paragraphs}<p>Caf\u00e9 ${sentence}</p></article>`,
    '<meta charset="iso-8859-1">',
  );
  const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  expect(textOf(extract(bytes))).toContain('Café');
});

test('a page without text says so', () => {
  expect(extract(page('<div id="app"></div><script src="app.js"></script>'))).toEqual(noText);
  expect(extract('')).toEqual(noText);
  expect(extract('just words')).toEqual(noText);
  expect(extract('<a b'.repeat(1000))).toEqual(noText);
});

test('what is no page is told by its type', () => {
  expect(extract('%PDF-1.7', 'application/pdf; charset=binary')).toEqual({
    kind: 'none',
    message: 'The address leads to application/pdf, not to a page with text.',
  });
});

test.each([
  ['elements', '<b>x</b>'.repeat(60_000)],
  ['references', '&amp;'.repeat(100_001)],
  ['characters', 'word '.repeat(500_000)],
])('a page of more %s than any article has is refused before it is parsed', (_what, body) => {
  expect(extract(page(body))).toEqual({
    kind: 'none',
    message: 'The page is larger than any article is.',
  });
});

test('scripts count for nothing, however long they are', () => {
  const script = `<SCRIPT type="json">${'if (a < b && c) d(); '.repeat(150_000)}</Script >`;
  expect(textOf(extract(page(`<article>${script}${paragraphs}</article>`, script)))).toContain('harvested');
});

test('a script that never ends hides nothing of the page before it', () => {
  expect(textOf(extract(page(`<article>${paragraphs}</article><script>a < b`)))).toContain('harvested');
});

test('a page that leaves out the tags of its body is read', () => {
  expect(textOf(extract(`<!doctype html><title>News</title><article>${paragraphs}</article>`))).toContain(
    'harvested the outputs',
  );
});

test('a page without a type is read all the same', () => {
  expect(extract(page(`<article>${paragraphs}</article>`), null).kind).toBe('text');
});
