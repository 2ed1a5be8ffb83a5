import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../shared/ledger/ledger.ts';
import type { DatesOfArticle } from '../../../shared/model/article-dates.ts';
import { clocksOf } from '../../../shared/timeline/clocks.ts';
import { stepKeysIn } from '../../../shared/timeline/filed-steps.ts';
import {
  aClaim,
  aMeasure,
  anAssertion,
  anIncident,
  articleOf,
  idOf,
  ledgerOf,
} from '../ledger/sample-records.ts';

/** The day in every id of the samples. */
const recorded = '2025-08-31';

const dates: Record<string, ReturnType<DatesOfArticle>> = {
  [articleOf(1)]: { published: '2026-02-24T08:00:00.000Z', firstSeen: '2026-02-25T06:00:00.000Z' },
  [articleOf(2)]: { published: '2026-02-23T22:00:00.000Z', firstSeen: '2026-02-26T06:00:00.000Z' },
  [articleOf(3)]: { published: null, firstSeen: '2026-03-01T06:00:00.000Z' },
};
const datesOf: DatesOfArticle = (article) => dates[article] ?? null;

function first<Item>(records: ReadonlyMap<string, Item>): Item {
  const [record] = records.values();
  if (!record) throw new Error('The sample has no such record.');
  return record;
}
const assertionTimes = (ledger: Ledger) => clocksOf(ledger, datesOf).assertion(first(ledger.assertions));

describe('clocksOf', () => {
  it('dates an incident by itself, by the first that was said in it and by the first of its articles', () => {
    const ledger = ledgerOf(
      anIncident(1, { happened: '2025/2026-02', articles: [articleOf(1), articleOf(2), articleOf(9)] }),
      aClaim(2, 1),
      anAssertion(3, 2, { said: '2026-02' }),
      anAssertion(4, 2, { said: '2026-02-23' }),
      anAssertion(5, 2),
    );
    expect(clocksOf(ledger, datesOf).incident(first(ledger.incidents))).toEqual({
      happened: '2025/2026-02',
      said: '2026-02-23',
      published: '2026-02-23',
      'first-seen': '2026-02-25',
      recorded,
    });
  });

  it('dates an assertion by when it was said, and by when that happened which it tells', () => {
    const ledger = ledgerOf(
      anIncident(1, { happened: '2025' }),
      aClaim(2, 1),
      anAssertion(3, 2, { said: '2026-02-23', article: articleOf(1) }),
    );
    expect(assertionTimes(ledger)).toEqual({
      happened: '2025',
      said: '2026-02-23',
      published: '2026-02-24',
      'first-seen': '2026-02-25',
      recorded,
    });
  });

  it('takes the time that a number counts for the time when it happened', () => {
    const quantity = { value: 150_000, unit: 'exchanges', window: '2025-03/2025-06' };
    const ledger = ledgerOf(
      anIncident(1, { happened: '2025' }),
      aClaim(2, 1, { quantity }),
      anAssertion(3, 2),
    );
    expect(assertionTimes(ledger)).toMatchObject({ happened: '2025-03/2025-06' });
  });

  it.each([
    [articleOf(1), '2026-02-24', '2026-02-24'],
    [articleOf(3), '2026-03-01', null],
    [null, null, null],
  ])('says that what has no date of its own was said when %s appeared', (article, said, published) => {
    const ledger = ledgerOf(anIncident(1), aClaim(2, 1), anAssertion(3, 2, { article }));
    expect(assertionTimes(ledger)).toMatchObject({ said, published });
  });

  it('dates each step of the life of a measure', () => {
    const ledger = ledgerOf(
      aMeasure(1, {
        life: [
          { status: 'in-force', from: '2026-02', article: articleOf(1) },
          { status: 'withdrawn', from: '2026-06-21' },
        ],
      }),
    );
    const measure = first(ledger.measures);
    expect(measure.life.map((step) => clocksOf(ledger, datesOf).step(measure, step))).toEqual([
      {
        happened: '2026-02',
        said: '2026-02-24',
        published: '2026-02-24',
        'first-seen': '2026-02-25',
        recorded,
      },
      { happened: '2026-06-21', said: '2026-06-21', published: null, 'first-seen': null, recorded },
    ]);
  });

  it('dates a step that was filed later by when that was, as the history knows', () => {
    const life = [
      { status: 'in-force', from: '2026-06-13' },
      { status: 'withdrawn', from: '2026-06-21' },
    ];
    const ledger = ledgerOf(aMeasure(1, { life }));
    const measure = first(ledger.measures);
    const after = (steps: number) => ({ ...measure, life: measure.life.slice(0, steps) });
    const change = (steps: number) =>
      ({ kind: 'measure', id: idOf(1), before: null, after: after(steps) }) as const;
    const [made = '', withdrawn = ''] = stepKeysIn([change(2)]);
    expect(stepKeysIn([change(1), { ...change(1), after: null }])).toEqual([made]);
    const filed = new Map([
      [made, '2026-06-14'],
      [withdrawn, '2026-06-22'],
    ]);
    expect(measure.life.map((step) => clocksOf(ledger, datesOf, filed).step(measure, step).recorded)).toEqual(
      ['2026-06-14', '2026-06-22'],
    );
  });

  it('dates a search by the day on which somebody looked', () => {
    const note = [
      'search-note',
      idOf(1),
      { lookedFor: 'A reply', where: 'Its site', on: '2026-02-24' },
    ] as const;
    const ledger = ledgerOf(note);
    expect(clocksOf(ledger, datesOf).note(first(ledger.searchNotes))).toEqual({
      happened: '2026-02-24',
      said: null,
      published: null,
      'first-seen': null,
      recorded,
    });
  });
});
