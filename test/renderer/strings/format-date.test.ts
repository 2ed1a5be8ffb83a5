import { expect, test } from 'vitest';
import { formatDay, formatMoment } from '../../../renderer/strings/format-date.ts';

const now = Date.parse('2026-03-01T12:00:00.000Z');

test('says how long ago within a week, and the day after that', () => {
  expect(formatMoment('2026-03-01T11:35:00.000Z', now, 'en')).toBe('25 min. ago');
  expect(formatMoment('2026-03-01T09:00:00.000Z', now, 'en')).toBe('3 hr. ago');
  expect(formatMoment('2026-02-27T12:00:00.000Z', now, 'en')).toBe('2 days ago');
  expect(formatMoment('2026-02-10T12:00:00.000Z', now, 'en')).toBe('Feb 10');
  expect(formatMoment('2026-02-10T12:00:00.000Z', now, 'tr')).toBe('10 Şub');
});

test('leaves the year out only where it is this one', () => {
  expect(formatDay('2025-12-31T12:00:00.000Z', now, 'en')).toBe('Dec 31, 2025');
});
