import { describe, expect, it, test } from 'vitest';
import { formats } from '../../../shared/exchange/formats.ts';
import { slideDates } from '../../../shared/exchange/timelinejs-dates.ts';
import { writeTimelineJs } from '../../../shared/exchange/write-timelinejs.ts';
import { exportWords } from '../../../shared/words/export-words.ts';
import { fixtureContent, secret, textOf } from '../../support/exchange-fixture.ts';
import { aClaim, anAssertion, anIncident, idOf, ledgerOf } from '../ledger/sample-records.ts';

test.each([
  ['2026', { start_date: { year: 2026 } }],
  ['2026-02~', { start_date: { year: 2026, month: 2 } }],
  ['2026-02-23', { start_date: { year: 2026, month: 2, day: 23 } }],
  [
    '2025-03-04/2025-03-09',
    { start_date: { year: 2025, month: 3, day: 4 }, end_date: { year: 2025, month: 3, day: 9 } },
  ],
  ['2025-03/2025-04-20', { start_date: { year: 2025, month: 3 }, end_date: { year: 2025, month: 4 } }],
  ['2025-03/2025-03-20', { start_date: { year: 2025, month: 3 } }],
  ['2025-11/..', { start_date: { year: 2025, month: 11 } }],
  ['../2025-11', { start_date: { year: 2025, month: 11 } }],
])('%s has its ends as exactly as the coarser one is known', (date, dates) => {
  expect(slideDates(date)).toEqual(dates);
});

describe('slides', () => {
  const content = fixtureContent({ ceiling: 'amber' });
  const text = textOf(writeTimelineJs(content));
  const { events, title } = JSON.parse(text);

  it('are all entries that have a date, by ids that stay', () => {
    const dated = [...content.rows].filter(({ date }) => date !== null);
    expect(events.map(({ unique_id }: { unique_id: string }) => unique_id)).toEqual(
      dated.map(({ id }) => `r-${id.replaceAll(':', '-')}`),
    );
    expect(title.text.text).toContain('1 entry without a date is left out.');
  });

  it('run what others wrote in its own direction, and our sentences in ours', () => {
    const ledger = ledgerOf(
      anIncident(1, { summary: 'ملخص Summary', happened: '2026' }),
      aClaim(11, 1),
      anAssertion(21, 11, { speaker: { id: null, name: 'مختبر' }, said: '2026' }),
    );
    const shown = fixtureContent({}, { ledger });
    for (const token of ['timelinejs', 'jsonfeed'] as const) {
      const written = textOf(formats[token].write(shown)).replaceAll('\\"', '"');
      expect(written).toContain('<p dir="auto">ملخص Summary</p>');
      expect(written).toContain('<p>مختبر asserts (basis: not stated)');
    }
  });

  it('say who says it in the headline and how it stands in the text, with sources and no media', () => {
    const denial = events.find(
      ({ unique_id }: { unique_id: string }) => unique_id === `r-assertion-${idOf(22)}`,
    );
    expect(denial.text.headline).toBe('深度求索 denies: About 24,000 accounts');
    expect(denial.text.text).toContain('The claim is superseded. Denied by 深度求索.');
    expect(denial.text.text).toContain('accessed Feb 23, 2026');
    expect(denial.display_date).toBe('Feb 24, 2026');
    expect(text).not.toContain('"media"');
  });

  it('hold no markup from outside and nothing above the ceiling', () => {
    expect(text).not.toMatch(/<script|href=\\"(?!https?:)|\\u0000|\\u001b/);
    expect(text).not.toContain(secret);
  });
});

test('a person is told what TimelineJS makes of many slides, and of what has no date', () => {
  const warned = (dated: number, undated: number) =>
    formats.timelinejs.warnings?.({ dated, undated }, exportWords.en);
  expect(warned(100, 0)).toEqual([]);
  expect(warned(101, 2)).toEqual([
    '101 slides are more than readers walk through: narrow the filters to fewer than 100.',
    '2 without a date have no place in this format and will be left out.',
  ]);
});
