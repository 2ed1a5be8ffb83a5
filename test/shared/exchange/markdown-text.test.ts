import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { markdownLink, markdownText } from '../../../shared/exchange/markdown-text.ts';
import { nasty } from '../../support/exchange-fixture.ts';

describe('a text in Markdown', () => {
  it.each([
    [
      nasty.markdown,
      '\\| pipe \\| \\[link\\](javascript:alert(1)) \\*bold\\* \\`code\\` \\# head - item 1. first',
    ],
    [nasty.script, '\\</script\\>\\<script\\>alert(1)\\</script\\>'],
    ['- no item', '\\- no item'],
    ['1. no number', '1\\. no number'],
    ['12) neither', '12\\) neither'],
    ['--- no rule', '\\--- no rule'],
    ['=== no heading', '\\=== no heading'],
    ['a &amp; b ends with \\', 'a \\&amp; b ends with \\\\'],
    ['Işık’ta 蒸馏', 'Işık’ta 蒸馏'],
    ['2026-02-23', '2026-02-23'],
    ['-5 degrees', '-5 degrees'],
  ])('%j is written as %j', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  const marks = fc.string({ unit: fc.constantFrom(...'ab1 \\`*_[]<>|#~&!$^{}()-+=.\n\t蒸') });

  it('means nothing but its words, whatever they are', () => {
    fc.assert(
      fc.property(marks, (text) => {
        const written = markdownText(text);
        // Every mark has its backslash, so that taking them away gives the words back.
        expect(written.replace(/\\(.)/g, '')).not.toMatch(/[`*_[\]<>|#~&!$^{}\\\n]/);
        expect(written.replace(/\\(.)/g, '$1')).toBe(text.replace(/\s*[\n\t]\s*/g, ' ').trim());
        expect(written).not.toMatch(/^(?:[-+=](?:\s|$)|\d{1,9}[.)])/);
      }),
    );
  });
});

test('an address cannot end the link that it is in', () => {
  expect(markdownLink('a]b', 'https://a.example/x>y<z\\')).toBe('[a\\]b](<https://a.example/x%3Ey%3Cz%5C>)');
});
