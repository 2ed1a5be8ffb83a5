import { describe, expect, it, test } from 'vitest';
import { createRecord } from '../../../shared/ledger/create-record.ts';
import { findIncident } from '../../../shared/ledger/find-incident.ts';
import { applyChanges, type Ledger } from '../../../shared/ledger/ledger.ts';
import { mergeIncidents, previewMerge } from '../../../shared/ledger/merge-incidents.ts';
import { undoBatch } from '../../../shared/ledger/undo-batch.ts';
import { incidentMerge } from '../../../shared/model/incident-merge.ts';
import { presentOf } from './sample-history.ts';
import {
  aClaim,
  aMeasure,
  anAssertion,
  anIncident,
  articleOf,
  batchOf,
  failureOf,
  idOf,
  lab,
  ledgerOf,
  vendor,
} from './sample-records.ts';

const accused = { actor: lab, role: 'accused' };
const accuser = { actor: vendor, role: 'accuser' };

/** Two desks filed what three agencies said and what the vendor said as two incidents; the second one has more. */
const filedTwice = (): Ledger =>
  ledgerOf(
    anIncident(1, {
      title: 'Agencies name six labs',
      summary: 'Said by three.',
      happened: '2026-09',
      parties: [accused],
      themes: ['model-distillation'],
      articles: [articleOf(1), articleOf(2)],
      handlingMark: 'green',
    }),
    anIncident(9),
    anIncident(2, {
      title: 'V names seven labs',
      summary: 'With numbers per lab.',
      happened: '2026-09-05',
      happenedBasis: 'first-report',
      parties: [accused, accuser],
      themes: ['model-distillation', 'export-control'],
      articles: [articleOf(2), articleOf(3)],
      related: [
        { incident: idOf(1), relation: 'follows' },
        { incident: idOf(9), relation: 'part-of' },
      ],
      externalIds: [{ namespace: 'aiid', id: '700' }],
      sensitivity: ['embargo'],
      handlingMark: 'amber',
      merged: [idOf(70)],
    }),
    aClaim(3, 2),
    anAssertion(4, 3),
    anAssertion(5, 3, { answers: idOf(4) }),
    aMeasure(6, { incidents: [idOf(1), idOf(2)] }),
    aMeasure(7, { incidents: [idOf(2)] }),
    ['search-note', idOf(8), { lookedFor: 'a reply', where: 'its site', on: '2026-09', incident: idOf(2) }],
    anIncident(10, {
      related: [
        { incident: idOf(1), relation: 'see-also' },
        { incident: idOf(2), relation: 'see-also' },
      ],
    }),
    ['distinction', idOf(11), { between: 'incident', pair: [idOf(1), idOf(10)] }],
    ['distinction', idOf(12), { between: 'incident', pair: [idOf(2), idOf(10)] }],
    ['distinction', idOf(13), { between: 'incident', pair: [idOf(2), idOf(9)] }],
  );

const merge = incidentMerge.parse({ into: idOf(1), from: idOf(2) });

describe('mergeIncidents', () => {
  it('keeps all of both: texts, lists, notes, ids and the stricter mark', () => {
    const ledger = filedTwice();
    expect(applyChanges(ledger, mergeIncidents(ledger, merge)).incidents.get(idOf(1))).toEqual({
      id: idOf(1),
      title: 'Agencies name six labs',
      kind: 'incident',
      summary: 'Said by three.\n\nV names seven labs\n\nWith numbers per lab.',
      happened: '2026-09',
      happenedBasis: null,
      parties: [accused, accuser],
      themes: ['model-distillation', 'export-control'],
      articles: [articleOf(1), articleOf(2), articleOf(3)],
      steps: [],
      related: [{ incident: idOf(9), relation: 'part-of' }],
      externalIds: [{ namespace: 'aiid', id: '700' }],
      sensitivity: ['embargo'],
      handlingMark: 'amber',
      merged: [idOf(2), idOf(70)],
    });
  });

  it('leads to it whatever belonged to the other one or named it', () => {
    const ledger = filedTwice();
    const merged = applyChanges(ledger, mergeIncidents(ledger, merge));
    expect(merged.incidents.has(idOf(2))).toBe(false);
    expect(merged.claims.get(idOf(3))?.incident).toBe(idOf(1));
    expect([...merged.assertions.values()]).toEqual([...ledger.assertions.values()]);
    expect(merged.measures.get(idOf(6))?.incidents).toEqual([idOf(1)]);
    expect(merged.measures.get(idOf(7))?.incidents).toEqual([idOf(1)]);
    expect(merged.searchNotes.get(idOf(8))?.incident).toBe(idOf(1));
    expect(merged.incidents.get(idOf(10))?.related).toEqual([{ incident: idOf(1), relation: 'see-also' }]);
    expect([...merged.distinctions.values()].map(({ pair }) => pair)).toEqual([
      [idOf(1), idOf(10)],
      [idOf(1), idOf(9)],
    ]);
  });

  it('is found by every id that it had', () => {
    const ledger = filedTwice();
    const merged = applyChanges(ledger, mergeIncidents(ledger, merge));
    for (const n of [1, 2, 70]) expect(findIncident(merged, idOf(n))?.id).toBe(idOf(1));
    expect(findIncident(merged, idOf(71))).toBeUndefined();
  });

  it('lets a person say whose title, kind and date stand', () => {
    const ledger = filedTwice();
    const wins = { title: 'from', kind: 'into', happened: 'from' } as const;
    const merged = applyChanges(ledger, mergeIncidents(ledger, { ...merge, wins })).incidents.get(idOf(1));
    expect(merged).toMatchObject({
      title: 'V names seven labs',
      summary: 'Agencies name six labs\n\nSaid by three.\n\nWith numbers per lab.',
      happened: '2026-09-05',
      happenedBasis: 'first-report',
    });
  });

  it('takes the date of the one that has one, with its basis', () => {
    const ledger = ledgerOf(
      anIncident(1),
      anIncident(2, { title: 'Incident 1', happened: '2026', happenedBasis: 'event' }),
    );
    expect(applyChanges(ledger, mergeIncidents(ledger, merge)).incidents.get(idOf(1))).toMatchObject({
      summary: '',
      happened: '2026',
      happenedBasis: 'event',
    });
  });

  it('is undone exactly', () => {
    const ledger = filedTwice();
    const batch = batchOf(1, mergeIncidents(ledger, merge));
    const merged = applyChanges(ledger, batch.changes);
    expect(applyChanges(merged, undoBatch(batch, [], presentOf(merged)))).toEqual(ledger);
  });

  it('goes on from an id that was merged before', () => {
    const ledger = filedTwice();
    const once = applyChanges(ledger, mergeIncidents(ledger, merge));
    const third = applyChanges(once, createRecord(once, ...anIncident(20)));
    const twice = mergeIncidents(third, { ...merge, into: idOf(20), from: idOf(2) });
    expect(applyChanges(third, twice).incidents.get(idOf(20))?.merged).toEqual([idOf(1), idOf(2), idOf(70)]);
  });

  it.each([
    [
      'an incident into itself',
      [1, 1],
      'BAD_REQUEST',
      'An incident cannot be merged into itself: name two of them.',
    ],
    [
      'what is one incident already',
      [2, 70],
      'BAD_REQUEST',
      'An incident cannot be merged into itself: both ids are those of "V names seven labs" since it was merged.',
    ],
    ['what is not there', [1, 99], 'NOT_FOUND', `There is no incident ${idOf(99)} in this library.`],
    [
      'what a person said is not the same',
      [10, 2],
      'CONFLICT',
      `"Incident 10" and "V names seven labs" are noted as not the same (${idOf(12)}): remove that note first.`,
    ],
  ] as const)('refuses to merge %s', (_, [into, from], code, message) => {
    const both = { ...merge, into: idOf(into), from: idOf(from) };
    expect(failureOf(() => mergeIncidents(filedTwice(), both))).toEqual({ code, message });
  });

  it('refuses where the summaries together are too long, as none of them may be cut', () => {
    const ledger = ledgerOf(
      anIncident(1, { summary: 'a'.repeat(6000) }),
      anIncident(2, { summary: 'b'.repeat(6000) }),
    );
    expect(failureOf(() => mergeIncidents(ledger, merge)).message).toBe(
      'Together the summaries of "Incident 1" and "Incident 2" would have more than 10000 characters: shorten one of them first.',
    );
  });
});

test('previewMerge counts what goes over and shows where both have a value', () => {
  const wins = { title: 'from', kind: 'into', happened: 'into' } as const;
  expect(previewMerge(filedTwice(), { ...merge, wins })).toEqual({
    into: idOf(1),
    from: idOf(2),
    differences: [
      { field: 'title', into: 'Agencies name six labs', from: 'V names seven labs', wins: 'from' },
      { field: 'happened', into: '2026-09', from: '2026-09-05', wins: 'into' },
    ],
    counts: {
      claims: 1,
      assertions: 2,
      measures: 2,
      searchNotes: 1,
      articles: 1,
      parties: 1,
      themes: 1,
      steps: 0,
    },
  });
});
