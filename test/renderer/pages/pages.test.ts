import { expect, test } from 'vitest';
import { evidenceWords } from '../../../renderer/pages/inbox/evidence-words.ts';
import { readingMinutes } from '../../../renderer/pages/reader/reading-minutes.ts';
import { groupEntries } from '../../../renderer/pages/timeline/group-entries.ts';
import { en } from '../../../renderer/strings/en.ts';
import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';

const words = (text: string, field: 'title' | 'text') => ({ text, field, start: 0, end: text.length });

test('a tag tells each of its words once, with where they stand', () => {
  const evidence = [words('DeepSeek', 'title'), words('deepseek', 'title'), words('深度求索', 'text')];
  expect(evidenceWords(evidence, en.inbox.fields)).toBe('“deepseek” in the title, “深度求索” in the text');
});

test('reading time follows the words and the language, and signs where there are no words', () => {
  expect(readingMinutes('', 'en')).toBe(0);
  expect(readingMinutes('— … !', 'en')).toBe(0);
  expect(readingMinutes('one two', null)).toBe(1);
  expect(readingMinutes('word '.repeat(456), 'en-GB')).toBe(2);
  expect(readingMinutes('sözcük '.repeat(456), 'tr')).toBe(3);
  expect(readingMinutes('蒸馏'.repeat(255), 'zh-CN')).toBe(2);
  expect(readingMinutes('蒸留は'.repeat(238), 'ja')).toBe(2);
  expect(readingMinutes('모델 증류 '.repeat(185), 'ko')).toBe(2);
});

const entry = (id: string, start: string | null): TimelineEntry => ({
  id,
  kind: 'incident',
  record: id,
  incident: id,
  title: id,
  detail: '',
  date: start ?? '../2026',
  start,
  end: start,
  approximate: false,
  status: 'incident',
  actors: [],
  themes: [],
  answers: null,
});

test('the timeline lists by year and month, latest first, and what has no beginning last', () => {
  const grouped = groupEntries([
    entry('a', '2025-11-02'),
    entry('b', null),
    entry('c', '2026-02-23'),
    entry('d', '2026-02-24'),
  ]);
  expect(
    grouped.map(({ year, months }) => [
      year,
      months.map((one) => [one.month, one.entries.map(({ id }) => id)]),
    ]),
  ).toEqual([
    ['2026', [['2026-02', ['d', 'c']]]],
    ['2025', [['2025-11', ['a']]]],
    [null, [[null, ['b']]]],
  ]);
});
