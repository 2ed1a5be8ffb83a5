import { describe, expect, it } from 'vitest';
import { findActor } from '../../../shared/ledger/find-actor.ts';
import { applyChanges, type Ledger } from '../../../shared/ledger/ledger.ts';
import { mergeActors, previewActorMerge } from '../../../shared/ledger/merge-actors.ts';
import { undoBatch } from '../../../shared/ledger/undo-batch.ts';
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

const nameOf = (id: string) => [vendor, lab].find((actor) => actor.id === id)?.name;
const names = { nameOf, newId: () => idOf(50) };
const spelt = { id: null, name: 'Deep Seek' };
const shouted = { id: null, name: 'DEEP SEEK' };

/** One lab under two names: the entry of the vocabulary, and as others spell it. */
const twoNames = (): Ledger =>
  ledgerOf(
    anIncident(1, {
      parties: [
        { actor: lab, role: 'accused' },
        { actor: spelt, role: 'accused' },
        { actor: vendor, role: 'accuser' },
      ],
      steps: [{ text: 'Queried at scale', by: spelt }],
    }),
    aClaim(2, 1, { about: [shouted, lab] }),
    anAssertion(3, 2, { article: articleOf(1) }),
    anAssertion(4, 2, { speaker: spelt, stance: 'denies', article: articleOf(2) }),
    aMeasure(5, { by: spelt, against: { actors: [spelt, lab], claims: [], techniques: [] } }),
    ['search-note', idOf(6), { lookedFor: 'a reply', where: 'its site', on: '2026', actor: spelt }],
    ['distinction', idOf(7), { between: 'actor', pair: ['Deep Seek', 'anthropic'] }],
    ['distinction', idOf(8), { between: 'actor', pair: ['deepseek', 'anthropic'] }],
  );

const merged = (ledger: Ledger, into: string, from: string): Ledger =>
  applyChanges(ledger, mergeActors(ledger, { into, from }, names).changes);

describe('mergeActors', () => {
  it('lets whatever named the one name the other', () => {
    const ledger = merged(twoNames(), 'deepseek', 'Deep Seek');
    expect(ledger.incidents.get(idOf(1))?.parties).toEqual([
      { actor: lab, role: 'accused' },
      { actor: vendor, role: 'accuser' },
    ]);
    expect(ledger.incidents.get(idOf(1))?.steps[0]?.by).toEqual(lab);
    expect(ledger.claims.get(idOf(2))?.about).toEqual([lab]);
    expect(ledger.assertions.get(idOf(4))?.speaker).toEqual(lab);
    expect(ledger.measures.get(idOf(5))).toMatchObject({ by: lab, against: { actors: [lab] } });
    expect(ledger.searchNotes.get(idOf(6))?.actor).toEqual(lab);
    expect([...ledger.distinctions.values()].map(({ pair }) => pair)).toEqual([['anthropic', 'deepseek']]);
  });

  it('makes the names aliases with who uses them, and keeps the key', () => {
    const ledger = merged(twoNames(), 'deepseek', 'Deep Seek');
    expect([...ledger.actors.values()]).toEqual([
      {
        id: idOf(50),
        term: 'deepseek',
        name: 'DeepSeek',
        kind: 'unknown',
        summary: '',
        aliases: [
          { name: 'DEEP SEEK', usedBy: 'Anthropic', article: articleOf(1) },
          { name: 'Deep Seek', usedBy: '', article: articleOf(2) },
        ],
        merged: ['Deep Seek'],
      },
    ]);
    expect(findActor(ledger, 'deep seek', nameOf)?.named).toEqual(lab);
  });

  it('joins the records of both, and loses none of their words', () => {
    const start = ledgerOf(
      ['actor', idOf(1), { name: 'Lab C', summary: 'A lab.', aliases: [{ name: 'C' }], merged: ['C Ltd'] }],
      [
        'actor',
        idOf(2),
        { name: 'Lab Three', kind: 'lab', summary: 'The third.', aliases: [{ name: 'L3' }] },
      ],
      anIncident(3, { parties: [{ actor: { id: idOf(2), name: 'Lab Three' }, role: 'accused' }] }),
    );
    const ledger = merged(start, idOf(1), idOf(2));
    expect([...ledger.actors.values()]).toEqual([
      {
        id: idOf(1),
        term: null,
        name: 'Lab C',
        kind: 'lab',
        summary: 'A lab.\n\nThe third.',
        aliases: ['C', 'L3', 'Lab Three'].map((name) => ({ name, usedBy: '', article: null })),
        merged: ['C Ltd', idOf(2)],
      },
    ]);
    expect(ledger.incidents.get(idOf(3))?.parties[0]?.actor).toEqual({ id: idOf(1), name: 'Lab C' });
  });

  it('gives a bare name a record when another one goes into it', () => {
    const start = ledgerOf(
      anIncident(1, {
        parties: [
          { actor: { id: null, name: 'Lab C' }, role: 'accused' },
          { actor: { id: null, name: 'The third lab' }, role: 'witness' },
        ],
      }),
    );
    const ledger = merged(start, 'lab c', 'The third lab');
    const named = { id: idOf(50), name: 'Lab C' };
    expect(ledger.incidents.get(idOf(1))?.parties.map(({ actor }) => actor)).toEqual([named, named]);
    expect(findActor(ledger, 'The third lab', nameOf)?.named).toEqual(named);
  });

  it('is undone exactly', () => {
    const start = twoNames();
    const batch = batchOf(1, mergeActors(start, { into: 'deepseek', from: 'Deep Seek' }, names).changes);
    const ledger = applyChanges(start, batch.changes);
    expect(applyChanges(ledger, undoBatch(batch, [], presentOf(ledger)))).toEqual(start);
  });

  it.each([
    [
      'an actor into itself',
      'deepseek',
      'DeepSeek',
      'BAD_REQUEST',
      'An actor cannot be merged into itself: "deepseek" and "DeepSeek" are both DeepSeek.',
    ],
    [
      'an actor that nothing names',
      'deepseek',
      'Nobody',
      'NOT_FOUND',
      'There is no actor "Nobody": neither the vocabulary nor the ledger has it, and no record names it.',
    ],
    [
      'what a person said is not the same',
      'anthropic',
      'deepseek',
      'CONFLICT',
      `Anthropic and DeepSeek are noted as not the same (${idOf(8)}): remove that note first.`,
    ],
  ])('refuses to merge %s', (_, into, from, code, message) => {
    expect(failureOf(() => merged(twoNames(), into, from))).toEqual({ code, message });
  });

  it('refuses to merge again what was merged, by whatever key', () => {
    const ledger = merged(twoNames(), 'deepseek', 'Deep Seek');
    expect(failureOf(() => merged(ledger, 'Deep Seek', 'deepseek')).message).toContain('into itself');
  });
});

describe('previewActorMerge', () => {
  it('counts the records, and shows names that a third actor has without merging that one', () => {
    const start = twoNames();
    const third = ['actor', idOf(9), { name: 'A reseller', aliases: [{ name: 'deep seek' }] }] as const;
    const ledger = applyChanges(start, [
      {
        kind: 'actor',
        id: idOf(9),
        before: null,
        after: { id: third[1], ...third[2], aliases: [{ name: 'deep seek' }] },
      },
    ]);
    expect(previewActorMerge(ledger, { into: 'deepseek', from: 'Deep Seek' }, nameOf)).toEqual({
      into: lab,
      from: spelt,
      mentions: [
        { kind: 'incident', count: 1 },
        { kind: 'claim', count: 1 },
        { kind: 'assertion', count: 1 },
        { kind: 'measure', count: 1 },
        { kind: 'search-note', count: 1 },
        { kind: 'distinction', count: 1 },
      ],
      aliases: ['DEEP SEEK', 'Deep Seek'],
      shared: [{ name: 'deep seek', actor: { id: idOf(9), name: 'A reseller' } }],
    });
    expect(merged(ledger, 'deepseek', 'Deep Seek').actors.has(idOf(9))).toBe(true);
  });
});
