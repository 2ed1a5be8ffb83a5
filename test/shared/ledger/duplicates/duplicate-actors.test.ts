import { describe, expect, it } from 'vitest';
import { duplicateActors } from '../../../../shared/ledger/duplicates/duplicate-actors.ts';
import { finish } from '../../../../shared/model/steps.ts';
import { anIncident, idOf, ledgerOf, type Sample } from '../sample-records.ts';

const vocabulary = [
  { id: 'moonshot-ai', name: 'Moonshot AI', aliases: ['Kimi'], domains: ['moonshot.example'] },
  { id: 'minimax', name: 'MiniMax', aliases: ['Kimi'] },
];
const names = (n: number, ...all: string[]): Sample =>
  anIncident(n, { parties: all.map((name) => ({ actor: { id: null, name }, role: 'accused' })) });
const anActor = (n: number, fields: object): Sample => ['actor', idOf(n), { name: `Actor ${n}`, ...fields }];
const pairsOf = (...samples: readonly Sample[]) =>
  finish(duplicateActors(ledgerOf(...samples), vocabulary)).map(({ pair, reasons }) => [
    ...pair.map(({ name }) => name),
    ...reasons,
  ]);

describe('duplicateActors', () => {
  it('suggests names that differ only in spelling or in the form of the company', () => {
    expect(pairsOf(names(1, 'Moonshot AI, Inc.', 'Mini-Max', 'Lab Ç', 'LAB C', 'Somebody else'))).toEqual([
      ['Moonshot AI', 'Moonshot AI, Inc.', { kind: 'name' }],
      ['MiniMax', 'Mini-Max', { kind: 'name' }],
      ['Lab Ç', 'LAB C', { kind: 'name' }],
    ]);
  });

  it('asks about an alias that another actor has, and never about two entries of the vocabulary', () => {
    expect(
      pairsOf(
        anActor(1, { name: 'Lab C', aliases: [{ name: 'The third lab', usedBy: 'a newspaper' }] }),
        anActor(2, { name: 'Lab Three', aliases: [{ name: 'the third lab' }] }),
        names(3, 'Kimi'),
      ),
    ).toEqual([
      ['Lab C', 'Lab Three', { kind: 'alias', name: 'The third lab' }],
      ['Moonshot AI', 'Kimi', { kind: 'alias', name: 'Kimi' }],
      ['MiniMax', 'Kimi', { kind: 'alias', name: 'Kimi' }],
    ]);
  });

  it('suggests a site that stands for the one whose site it is', () => {
    expect(pairsOf(names(1, 'https://www.moonshot.example/'))).toEqual([
      ['Moonshot AI', 'https://www.moonshot.example/', { kind: 'domain', domain: 'moonshot.example' }],
    ]);
  });

  it('does not ask again what a person noted as not the same, by whatever key', () => {
    expect(
      pairsOf(anActor(1, { name: 'Lab C', merged: ['C Ltd'] }), names(2, 'LAB C'), [
        'distinction',
        idOf(3),
        { between: 'actor', pair: ['c ltd', 'lab c'] },
      ]),
    ).toEqual([]);
  });

  it('takes an entry of the vocabulary and its record for one', () => {
    expect(pairsOf(anActor(1, { name: 'Moonshot AI', term: 'moonshot-ai' }))).toEqual([]);
  });
});
