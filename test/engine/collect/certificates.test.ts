import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sources = readdirSync('electron', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));

test.each([
  /rejectUnauthorized:(?!\s*true)/,
  /NODE_TLS_REJECT_UNAUTHORIZED/,
  /setCertificateVerifyProc|certificate-error|checkServerIdentity/,
  /insecureHTTPParser/,
])('no process ever says %s: a certificate is never waved through', (pattern) => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((text) => pattern.test(text))).toEqual([]);
});
