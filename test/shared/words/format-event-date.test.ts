import { expect, test } from 'vitest';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';

test.each([
  ['2026-02-23', 'Feb 23, 2026'],
  ['2026-02', 'February 2026'],
  ['2026', '2026'],
  ['2026-02~', 'about February 2026'],
  ['2026-02-23?', 'Feb 23, 2026 ?'],
  ['2026-02-23/2026-03', 'Feb 23, 2026 – March 2026'],
  ['../2026', '… – 2026'],
])('an event of %s is shown as %s, no more precise than it was said', (date, words) => {
  expect(formatEventDate(date, 'en', 'about')).toBe(words);
});
