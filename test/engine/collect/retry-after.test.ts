import { describe, expect, test } from 'vitest';
import { cacheTime, retryAfter } from '../../../electron/engine/collect/retry-after.ts';

const now = Date.parse('2026-02-23T12:00:00Z');
const minutes = (count: number): number => count * 60_000;

describe('retryAfter', () => {
  test.each<[what: string, header: string | undefined, wait: number]>([
    ['seconds', '120', minutes(2)],
    ['seconds with blanks', ' 120 ', minutes(2)],
    ['a date', 'Mon, 23 Feb 2026 12:30:00 GMT', minutes(30)],
    ['nothing', undefined, minutes(10)],
    ['an empty header', '', minutes(10)],
    ['words', 'later', minutes(10)],
    ['a negative number', '-5', minutes(1)],
    ['zero, as some send', '0', minutes(1)],
    ['a date that is past', 'Sun, 22 Feb 2026 12:00:00 GMT', minutes(1)],
    ['ten years', '315360000', minutes(48 * 60)],
    ['a date in ten years', 'Sat, 23 Feb 2036 12:00:00 GMT', minutes(48 * 60)],
    ['more digits than a number has', '99999999999999999999', minutes(10)],
  ])('%s', (_what, header, wait) => {
    expect(retryAfter(header, now)).toBe(wait);
  });
});

describe('cacheTime', () => {
  test.each<[what: string, headers: Record<string, string>, time: number]>([
    ['nothing', {}, 0],
    ['max-age', { 'cache-control': 'public, max-age=600' }, minutes(10)],
    ['max-age in quotes', { 'cache-control': 'max-age="600"' }, minutes(10)],
    ['not s-maxage', { 'cache-control': 's-maxage=600' }, 0],
    ['no-cache', { 'cache-control': 'no-cache, max-age=600' }, 0],
    ['no-store', { 'cache-control': 'no-store' }, 0],
    ['sixteen years', { 'cache-control': 'max-age=500000000' }, minutes(300)],
    ['Expires', { expires: 'Mon, 23 Feb 2026 13:00:00 GMT' }, minutes(60)],
    ['Expires that is past', { expires: 'Mon, 23 Feb 2026 11:00:00 GMT' }, 0],
    ['Expires: 0', { expires: '0' }, 0],
    [
      'max-age before Expires',
      { 'cache-control': 'max-age=60', expires: 'Mon, 23 Feb 2026 13:00:00 GMT' },
      minutes(1),
    ],
  ])('%s', (_what, headers, time) => {
    expect(cacheTime(headers, now)).toBe(time);
  });
});
