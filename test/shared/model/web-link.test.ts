import { expect, test } from 'vitest';
import { webLink } from '../../../shared/model/web-link.ts';

test.each([
  ['https://example.org/page', true],
  ['http://example.org', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['file:///etc/passwd', false],
  ['https://user:secret@example.org/', false],
  ['example.org', false],
  ['', false],
])('%j as the address of a page: %j', (url, isGood) =>
  expect(webLink.safeParse({ url }).success).toBe(isGood),
);
