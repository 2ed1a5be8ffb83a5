import { expect, test } from 'vitest';
import { exactIds } from '../../../shared/search/exact-ids.ts';

test.each([
  ['fixed in cve-2025-1234.', ['cve-2025-1234']],
  ['see aml.t0024.002 and aml.ta0007', ['aml.t0024.002', 'aml.ta0007']],
  ['the case aml.cs0031', ['aml.cs0031']],
  ['arxiv:2408.12622v2', ['2408.12622']],
  ['technique t1059.001', ['t1059.001']],
  ['cwe-79, ghsa-xv2f-9jw3-2x4p', ['cwe-79', 'ghsa-xv2f-9jw3-2x4p']],
  ['owasp llm01:2025', ['llm01:2025']],
  ['利用了cve-2025-1234漏洞', ['cve-2025-1234']],
  ['cve-2025-1234 and cve-2025-1234 again', ['cve-2025-1234']],
])('finds the ids in "%s"', (text, ids) => {
  expect(exactIds(text)).toEqual(ids);
});

test.each([
  'xcve-2025-1234',
  'cve-2025-1234x',
  'cve-2025-1234-5',
  'version 1.2',
  'in 2026',
  'no digits',
  'aml.t00',
])('finds no id in "%s"', (text) => {
  expect(exactIds(text)).toEqual([]);
});

test('a shorter id inside a longer one is not one of its own', () => {
  expect(exactIds('aml.t0024.002')).toEqual(['aml.t0024.002']);
});
