import { describe, expect, it } from 'vitest';
import { duplicateIncidents } from '../../../../shared/ledger/duplicates/duplicate-incidents.ts';
import { finish } from '../../../../shared/model/steps.ts';
import { anIncident, articleOf, idOf, lab, ledgerOf, type Sample, vendor } from '../sample-records.ts';

const parties = [
  { actor: vendor, role: 'accuser' },
  { actor: lab, role: 'accused' },
];
const pairsOf = (...samples: readonly Sample[]) =>
  finish(duplicateIncidents(ledgerOf(...samples))).map(({ pair, reasons }) => [
    ...pair.map(({ id }) => Number(id.slice(-2))),
    ...reasons,
  ]);
const aiid = { namespace: 'aiid', id: '700' };

describe('duplicateIncidents', () => {
  it('suggests those with an external id in common', () => {
    expect(
      pairsOf(anIncident(1, { externalIds: [aiid] }), anIncident(2), anIncident(3, { externalIds: [aiid] })),
    ).toEqual([[1, 3, { kind: 'external-id', ids: ['aiid 700'] }]]);
  });

  it('suggests those of one title, however it is typed', () => {
    expect(pairsOf(anIncident(1, { title: 'V accuses Á' }), anIncident(2, { title: 'v accuses a' }))).toEqual(
      [[1, 2, { kind: 'title' }]],
    );
  });

  it('suggests those that share half of their articles, not those that share one of many', () => {
    const articles = (...numbers: number[]) => ({ articles: numbers.map(articleOf) });
    expect(
      pairsOf(
        anIncident(1, articles(1, 2, 3)),
        anIncident(2, articles(2, 3, 4)),
        anIncident(3, articles(4, 5, 6)),
        anIncident(4, articles(9)),
        anIncident(5, articles(9)),
      ),
    ).toEqual([
      [1, 2, { kind: 'articles', count: 2 }],
      [4, 5, { kind: 'articles', count: 1 }],
    ]);
  });

  it('suggests those with the same parties and a theme in common within days of each other', () => {
    const of = (n: number, happened: string, themes: string[]) =>
      anIncident(n, { parties, themes, happened });
    expect(
      pairsOf(
        of(1, '2026-09', ['model-distillation', 'export-control']),
        of(2, '2026-10-08', ['model-distillation']),
        of(3, '2026-11-20', ['model-distillation']),
        of(4, '2026-09-20', ['jailbreak']),
        of(5, '2026', ['model-distillation']),
      ),
    ).toEqual([[1, 2, { kind: 'parties-and-themes', parties: 2, themes: 1, days: 8 }]]);
  });

  it('wants most of the parties of the smaller one, and no single one of many', () => {
    const of = (n: number, ...named: string[]) =>
      anIncident(n, {
        parties: named.map((name) => ({ actor: { id: null, name }, role: 'accused' })),
        themes: ['x'],
        happened: '2026-09-01',
      });
    expect(
      pairsOf(of(1, 'A', 'B', 'C', 'D'), of(2, 'A', 'B', 'E'), of(3, 'A', 'F', 'G'), of(4, 'H'), of(5, 'H')),
    ).toEqual([
      [1, 2, { kind: 'parties-and-themes', parties: 2, themes: 1, days: 0 }],
      [4, 5, { kind: 'parties-and-themes', parties: 1, themes: 1, days: 0 }],
    ]);
  });

  it('leaves out what a person has looked at: not the same, or related', () => {
    expect(
      pairsOf(
        anIncident(1, { externalIds: [aiid] }),
        anIncident(2, { externalIds: [aiid] }),
        anIncident(3, { externalIds: [aiid], related: [{ incident: idOf(1), relation: 'part-of' }] }),
        ['distinction', idOf(4), { between: 'incident', pair: [idOf(2), idOf(1)] }],
      ),
    ).toEqual([[2, 3, { kind: 'external-id', ids: ['aiid 700'] }]]);
  });

  it('puts the likeliest first, with all that speaks for it', () => {
    expect(
      pairsOf(
        anIncident(1, { title: 'A' }),
        anIncident(2, { title: 'A' }),
        anIncident(3, { title: 'B', externalIds: [aiid] }),
        anIncident(4, { title: 'B', externalIds: [aiid] }),
      ),
    ).toEqual([
      [3, 4, { kind: 'external-id', ids: ['aiid 700'] }, { kind: 'title' }],
      [1, 2, { kind: 'title' }],
    ]);
  });

  it('suggests no pairs of what a whole crowd has in common', () => {
    const crowd = Array.from({ length: 21 }, (_, n) => anIncident(n + 1, { externalIds: [aiid] }));
    expect(pairsOf(...crowd)).toEqual([]);
  });
});
