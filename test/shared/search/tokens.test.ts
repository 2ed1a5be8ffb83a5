import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchTokens, tokensOf, tokenText } from '../../../shared/search/tokens.ts';

describe('tokensOf', () => {
  test.each([
    ['Model-weights were stolen!', ['model', 'weights', 'were', 'stolen']],
    ["Claude'u İstanbul’da", ['claude', 'u', 'istanbul', 'da']],
    ['人工智能', ['人工', '工智', '智能', '能']],
    ['データ', ['デー', 'ータ', 'タ']],
    ['企業の', ['企業', '業の', 'の']],
    ['규제 기업', ['규제', '제', '기업', '업']],
    ['窃取Claude模型', ['窃取', '取', 'claude', '模型', '型']],
    ['数据、模型', ['数据', '据', '模型', '型']],
    ['𠮷野家', ['𠮷野', '野家', '家']],
    ['GPT-4o 24,000', ['gpt', '4o', '24', '000']],
    ['', []],
    ['🙂 — …', []],
  ])('cuts "%s"', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  test('adds exact ids behind the words, so that phrases stay whole', () => {
    expect(tokensOf('CVE-2025-1234 exploited')).toEqual([
      'cve',
      '2025',
      '1234',
      'exploited',
      'cve-2025-1234',
    ]);
  });

  test('cuts words that nobody would type to the end', () => {
    expect(tokensOf('a'.repeat(1000))).toEqual(['a'.repeat(64)]);
  });

  test('a token holds letters, digits and the signs of ids, and nothing that full text could read as syntax', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const token of tokensOf(text)) expect(token).toMatch(/^[\p{L}\p{N}\u3099\u309a.:-]+$/u);
      }),
    );
  });

  test.each(['a-', '1.', 'aml.t0024.', '字', '\u1100', '\ud800', 'x\u0301', '"', '\ufdfa'])(
    'takes linear time for many of %j',
    (part) => {
      const timeOf = (count: number): number => {
        const text = part.repeat(count);
        const start = performance.now();
        tokensOf(text);
        return performance.now() - start;
      };
      timeOf(20_000);
      // 16 times the text; quadratic time would be 256 times as long. The constant is for a busy machine.
      expect(timeOf(320_000)).toBeLessThan(timeOf(20_000) * 64 + 1000);
    },
  );
});

/** What full text does with a query: the tokens in a row, the last one perhaps only begun. */
function finds(text: string, query: string, asPrefix = false): boolean {
  const { tokens, prefix } = searchTokens(query, asPrefix);
  const inText = tokensOf(text);
  return inText.some((_, from) =>
    tokens.every((token, at) => {
      const there = inText[from + at] ?? '';
      return prefix && at === tokens.length - 1 ? there.startsWith(token) : there === token;
    }),
  );
}

describe('searchTokens', () => {
  test.each([
    ['İstanbul', 'istanbul'],
    ['istanbul', 'İSTANBUL'],
    ['yapay zekâ', 'zeka'],
    ['Müller', 'muller'],
    ['ışık', 'IŞIK'],
    ['ışık', 'isik'],
    ['人工智能的数据安全', '人工智能'],
    ['人工智能的数据安全', '数据'],
    ['人工智能的数据安全', '数'],
    ['人工智能的数据安全', '全'],
    ['日本企業のデータ', '企業'],
    ['日本企業のデータ', 'データ'],
    ['인공지능 규제를', '규제'],
    ['인공지능 규제를', '를'],
    ['窃取Claude模型', 'Claude模型'],
    ['a shadow-library case', 'shadow library'],
    ['CVE-2025-1234', 'cve-2025-1234'],
    ['AML.T0024.002', 'aml.t0024.002'],
    ['arXiv:2408.12622', '2408.12622'],
    ['arXiv:2408.12622', 'arXiv 2408.12622'],
  ])('in "%s" finds "%s"', (text, query) => {
    expect(finds(text, query)).toBe(true);
  });

  test.each([
    ['dolandırıcılığını', 'dolandırıcı'],
    ['distillation', 'distil'],
    ['AML.T0024.002', 'aml.t0024'],
    ['人工智能的', '人工'],
  ])('in "%s" finds the beginning "%s"', (text, query) => {
    expect(finds(text, query, true)).toBe(true);
  });

  test.each([
    ['AML.T0024.002', 'AML.T0024'],
    ['CVE-2025-12345', 'CVE-2025-1234'],
    ['智能人工', '人工智能'],
    ['library shadow', 'shadow library'],
    ['distillation', 'distil'],
  ])('in "%s" does not find "%s"', (text, query) => {
    expect(finds(text, query)).toBe(false);
  });

  test('a beginning of one or two letters is looked for as a word', () => {
    expect(searchTokens('ai', true)).toEqual({ tokens: ['ai'], prefix: false });
  });

  test('a single Chinese letter is always a beginning', () => {
    expect(searchTokens('据', false)).toEqual({ tokens: ['据'], prefix: true });
  });

  test('any word of a text is found in it', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(), (words, which) => {
        const query = words[which % words.length] ?? '';
        if (searchTokens(query, false).tokens.length === 0) return;
        expect(finds(words.join(' '), query)).toBe(true);
      }),
    );
  });

  test('any part of a Chinese run is found in it', () => {
    const han = fc.string({ unit: fc.constantFrom(...'人工智能数据模型安全'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(han, fc.nat(), fc.nat(), (run, a, b) => {
        const [from, to] = [a % run.length, b % run.length].toSorted((x, y) => x - y);
        expect(finds(`他说${run}。`, run.slice(from, (to ?? 0) + 1))).toBe(true);
      }),
    );
  });
});

describe('tokenText', () => {
  const part = fc.constantFrom(
    'Model',
    'x'.repeat(64),
    'y'.repeat(65),
    'CVE-2025-1234',
    ' ',
    '  ',
    ', ',
    '.',
    '’',
    '…',
    'é',
    '模',
  );

  test('is the tokens with a blank between each two', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(tokenText(text)).toBe(tokensOf(text).join(' '));
      }),
    );
  });
});
