import { describe, expect, it } from 'vitest';
import { partWords } from '../../../../renderer/pages/incident/part-words.ts';
import { en } from '../../../../renderer/strings/en.ts';
import { tr } from '../../../../renderer/strings/tr.ts';
import { readVocabulary } from '../../../../renderer/vocabulary/read-vocabulary.ts';
import { mergePolicies } from '../../../../shared/exchange/merge-policies.ts';

const vocabulary = readVocabulary(undefined, 'en');
const english = { s: { ...en, locale: 'en' }, vocabulary };
const turkish = { s: { ...tr, locale: 'tr' }, vocabulary };
const actor = { id: null, name: 'DeepSeek' };

describe('a part of a record', () => {
  it.each([
    ['kind', 'hazard', 'Hazard', 'Tehlike'],
    ['kind', 'state-body', 'state body', 'devlet kurumu'],
    ['kind', 'unknown', 'not known', 'bilinmiyor'],
    ['happened', { happened: '2026-02', happenedBasis: 'first-report' }, 'February 2026 · ', 'Şubat 2026 · '],
    ['parties', [{ actor, role: 'accused' }], 'DeepSeek (accused)', 'DeepSeek (suçlanan)'],
    ['handlingMark', 'amber+strict', 'TLP:AMBER+STRICT', 'TLP:AMBER+STRICT'],
    ['status', { status: 'disputed', statusReason: 'They deny it.' }, ' · They deny it.', ' · They deny it.'],
    ['externalIds', [{ namespace: 'cve', id: 'CVE-2026-1' }], 'CVE CVE-2026-1', 'CVE CVE-2026-1'],
    [
      'evidence',
      { article: 'art-1', quote: { text: 'No.', start: 3, end: 6, hash: 'x' }, link: null },
      '“No.”',
      '“No.”',
    ],
    ['articles', ['art-1', 'art-2'], '2', '2'],
    [
      'merged',
      ['01990000-0000-7000-8000-000000000001', 'Acme Ltd', '01990000-0000-7000-8000-000000000002'],
      'Acme Ltd; 2',
      'Acme Ltd; 2',
    ],
    ['speaker', 'wire', 'wire', 'ajans'],
    ['allowPrivate', false, 'no', 'hayır'],
    ['addedAt', '2026-11-29T10:53:02.229Z', 'Nov 29, 2026', '29 Kas 2026'],
    ['said', null, '—', '—'],
    ['themes', ['of-a-pack-that-is-gone'], 'of-a-pack-that-is-gone', 'of-a-pack-that-is-gone'],
  ])('%s stands in the words of the reader', (field, value, inEnglish, inTurkish) => {
    expect(partWords(field, value, english)).toContain(inEnglish);
    expect(partWords(field, value, turkish)).toContain(inTurkish);
  });

  it('shows no id, and nothing in the form in which programs write it', () => {
    const told = partWords('effect', { text: 'Fewer of them.', by: actor, article: 'art-1' }, english);
    expect(told).toBe('Fewer of them. · DeepSeek');
  });

  it.each([
    ['English', en],
    ['Turkish', tr],
  ])('has a name in %s, whichever it is', (_, { incident }) => {
    const fields = Object.values(mergePolicies).flatMap((parts) =>
      parts.flatMap(({ path, fields }) => [path, ...fields]),
    );
    expect(fields.filter((field) => incident.fieldName(field) === field && /[A-Z]/.test(field))).toEqual([]);
    const isNamed = (field: string) =>
      incident === tr.incident ? incident.fieldName(field) !== field : true;
    expect(fields.filter((field) => !isNamed(field))).toEqual([]);
  });
});
