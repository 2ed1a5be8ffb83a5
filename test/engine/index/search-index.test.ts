import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ArticleIndex, openIndex } from '../../../electron/engine/index/article-index.ts';
import { added, makeItem, sources, vendor } from './make-item.ts';

let folder: string;
let index: ArticleIndex;
const found = (text: string, filter: object = {}): string[] =>
  index
    .list({ text, ...filter })
    .articles.map((row) => row.title)
    .toSorted();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'faultline-'));
  index = await openIndex({ file: join(folder, 'index.sqlite'), vocabularyVersion: '1' });
  await index.setSources(sources);
  await index.upsert('2026-02-23', added('f'), [
    makeItem('Turkish', { body: "İstanbul'da yapay zekâ ile dolandırıcılığını ışık", language: 'tr' }),
    makeItem('German', { body: 'Müller über Technologieklau', language: 'de' }),
    makeItem('Chinese', { body: '人工智能模型的数据被窃取', language: 'zh-CN' }),
    makeItem('Japanese', { body: '日本企業のデータ', language: 'ja' }),
    makeItem('Korean', { body: '인공지능 규제를 강화', language: 'ko' }),
    makeItem('Flaw', { body: 'CVE-2025-1234 is exploited by technique AML.T0024.002 (arXiv:2408.12622)' }),
    makeItem('DeepSeek accused of model distillation', { body: 'a shadow library case', from: [vendor] }),
    makeItem('January', { body: 'a library case in the shadow', published: '2026-01-15T23:59:59.999Z' }),
  ]);
});
afterAll(async () => {
  await index.close();
  rmSync(folder, { recursive: true });
});

describe('words of many languages', () => {
  test.each([
    ['istanbul', ['Turkish']],
    ['İSTANBUL', ['Turkish']],
    ['zeka', ['Turkish']],
    ['IŞIK', ['Turkish']],
    ['isik', ['Turkish']],
    ['dolandırıcı*', ['Turkish']],
    ['dolandirici*', ['Turkish']],
    ['muller', ['German']],
    ['人工智能', ['Chinese']],
    ['数据', ['Chinese']],
    ['取', ['Chinese']],
    ['企業', ['Japanese']],
    ['データ', ['Japanese']],
    ['규제', ['Korean']],
    ['智能人工', []],
  ])('finds %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('the query language', () => {
  test.each([
    ['cve-2025-1234', ['Flaw']],
    ['CVE-2025-123', []],
    ['AML.T0024.002', ['Flaw']],
    ['AML.T0024', []],
    ['AML.T0024*', ['Flaw']],
    ['2408.12622', ['Flaw']],
    ['shadow library', ['DeepSeek accused of model distillation', 'January']],
    ['"shadow library"', ['DeepSeek accused of model distillation']],
    ['library -"shadow library"', ['January']],
    ['shadow-library', ['DeepSeek accused of model distillation']],
    ['muller OR 企業', ['German', 'Japanese']],
    ['title:deepseek', ['DeepSeek accused of model distillation']],
    ['title:shadow', []],
    ['actor:deepseek', ['DeepSeek accused of model distillation']],
    ['actor:DeepSeek', ['DeepSeek accused of model distillation']],
    ['theme:model-distillation', ['DeepSeek accused of model distillation']],
    ['theme:"Model distillation"', ['DeepSeek accused of model distillation']],
    ['actor:nobody', []],
    ['source:vendor', ['DeepSeek accused of model distillation']],
    [`source:${vendor}`, ['DeepSeek accused of model distillation']],
    ['library source:wire', ['January']],
    ['lang:zh', ['Chinese']],
    ['before:2026-02', ['January']],
    ['until:2026-01-15', ['January']],
    ['before:2026-01-15', []],
    ['case after:2026-01-15', ['DeepSeek accused of model distillation']],
    ['case after:2026-01-14', ['DeepSeek accused of model distillation', 'January']],
    ['on:2026-01', ['January']],
    ['case is:relevant', ['DeepSeek accused of model distillation']],
    ['case -is:relevant', ['January']],
    ['actor:deepseek OR muller', ['DeepSeek accused of model distillation', 'German']],
    ['is:kept', []],
  ])('answers %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('joins the filters beside it', () => {
    expect(found('case', { sources: [vendor] })).toEqual(['DeepSeek accused of model distillation']);
    expect(found('case', { until: '2026-01-15' })).toEqual(['January']);
    expect(found('case', { since: '2026-01-16' })).toEqual(['DeepSeek accused of model distillation']);
    expect(found('case', { relevant: false })).toEqual(['January']);
    expect(found('case', { actors: ['deepseek', 'nobody'] })).toEqual([
      'DeepSeek accused of model distillation',
    ]);
    expect(found('case', { actors: ['nobody'] })).toEqual([]);
  });

  test('nothing to look for leaves out nothing', () => {
    for (const text of ['', ' ', '!!!', '-', '"', '🙂', '-!!!']) expect(index.list({ text }).total).toBe(8);
  });
});

describe('hostile queries', () => {
  test.each([
    ['a statement of SQL', '"; DROP TABLE article; --'],
    ['a condition of SQL', "' OR 1=1"],
    ['NEAR', '" OR NEAR("a" "b", 5)'],
    ['a column', 'body : *'],
    ['a first token', '^a + b'],
    ['a list of columns', '{title} : (a OR'],
    ['operators alone', 'a NOT b AND OR NOT'],
    ['a null character', '\u0000'],
    ['half a letter', '\ud800'],
    ['stars', '* * *'],
    ['a thousand quotes', '"'.repeat(1000)],
    ['five hundred words', 'a '.repeat(500)],
    ['three hundred negations', '-a '.repeat(300)],
    ['a thousand Chinese letters', '数'.repeat(1000)],
    ['five hundred stars in a word', 'a*'.repeat(500)],
    ['two hundred alternatives', 'x OR '.repeat(200)],
  ])('%s: answered like any other', (_, text) => {
    const { total } = index.list({ text, order: 'best-match' });
    expect(total).toBeGreaterThanOrEqual(0);
    expect(index.facets({ text }).total).toBe(total);
    expect(index.count()).toBe(8);
  });

  test('whatever is typed is answered', () => {
    const part = fc.constantFrom(
      '"',
      '-',
      '*',
      ' ',
      ' OR ',
      'case',
      'title:',
      'actor:',
      'is:kept',
      '数',
      '(',
      ')',
      '+',
      '^',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(part).map((parts) => parts.join('')),
        ),
        (text) => {
          const { total } = index.list({ text, order: 'best-match', limit: 500 });
          const negated = index.list({ text: `title:no-such-word OR case -"case"` }).total;
          expect([total >= 0 && total <= 8, negated]).toEqual([true, 0]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a word and its negation part the library between them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('case', 'library', '数据', 'actor:deepseek', 'before:2026-02', 'is:read', 'lang:tr'),
        (text) => {
          expect(index.list({ text }).total + index.list({ text: `-${text}` }).total).toBe(8);
        },
      ),
    );
  });
});
