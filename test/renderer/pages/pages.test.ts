import { expect, test } from 'vitest';
import { evidenceWords } from '../../../renderer/pages/inbox/evidence-words.ts';
import { groupEntries } from '../../../renderer/pages/timeline/group-entries.ts';
import { en } from '../../../renderer/strings/en.ts';
import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';

const words = (text: string, field: 'title' | 'text') => ({ text, field, start: 0, end: text.length });

test('a tag tells each of its words once, with where they stand', () => {
  const evidence = [words('DeepSeek', 'title'), words('deepseek', 'title'), words('深度求索', 'text')];
  expect(evidenceWords(evidence, en.inbox.fields)).toBe('“deepseek” in the title, “深度求索” in the text');
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
