import { expect, it } from 'vitest';
import { filterWords } from '../../../shared/exchange/filter-words.ts';
import type { TimelineFilter } from '../../../shared/model/timeline-filter.ts';
import { exportWords } from '../../../shared/words/export-words.ts';

const filter: TimelineFilter = {
  actors: ['deepseek', 'Somebody'],
  kinds: ['assertion'],
  stances: ['denies', 'declines-to-comment'],
  themes: [],
  text: 'API',
  since: '2026-02-23',
  clock: 'first-seen',
};
const nameOf = (list: string, value: string) =>
  list === 'actors' && value === 'deepseek' ? 'DeepSeek' : undefined;

it.each([
  [
    'en',
    'Actors: DeepSeek, Somebody; Kind of entry: Assertion; Stance: denies, declines to comment; Words in it: API; From: 2026-02-23; Clock: When we first saw it',
  ],
  [
    'tr',
    'Aktörler: DeepSeek, Somebody; Kayıt türü: Beyan; Tutum: yalanlıyor, yorum yapmıyor; İçindeki sözcükler: API; Başlangıç: 2026-02-23; Saat: İlk ne zaman gördük',
  ],
] as const)(
  'says in the words of a reader of %s what is asked for, and nothing of what is not',
  (locale, said) => {
    expect(filterWords(filter, nameOf, exportWords[locale])).toBe(said);
    expect(filterWords({}, nameOf, exportWords[locale])).toBe('');
  },
);

it('says as known on which day, and in which sense', () => {
  const known = (sense: 'said' | 'recorded') =>
    filterWords({ knownOn: { day: '2026-03-01', sense } }, nameOf, exportWords.en);
  expect(known('said')).toBe('As said by: 2026-03-01');
  expect(known('recorded')).toBe('As recorded by: 2026-03-01');
});
