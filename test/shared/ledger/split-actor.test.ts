import { describe, expect, it } from 'vitest';
import { applyChanges, type Ledger } from '../../../shared/ledger/ledger.ts';
import { mergeActors } from '../../../shared/ledger/merge-actors.ts';
import { splitActor } from '../../../shared/ledger/split-actor.ts';
import { undoBatch } from '../../../shared/ledger/undo-batch.ts';
import { actorSplit } from '../../../shared/model/actor-merge.ts';
import { presentOf } from './sample-history.ts';
import {
  aClaim,
  anAssertion,
  anIncident,
  batchOf,
  failureOf,
  idOf,
  lab,
  ledgerOf,
  vendor,
} from './sample-records.ts';

const nameOf = (id: string) => [vendor, lab].find((actor) => actor.id === id)?.name;
const names = { nameOf, newId: () => idOf(50) };
const namesake = { id: null, name: 'A namesake' };

const confused = (): Ledger =>
  ledgerOf(
    anIncident(1, { parties: [{ actor: lab, role: 'accused' }] }),
    aClaim(2, 1, { about: [lab] }),
    anAssertion(3, 2, { speaker: lab }),
    anAssertion(4, 2, { speaker: lab }),
    ['actor', idOf(5), { term: 'deepseek', name: 'DeepSeek', aliases: [{ name: 'DS' }], merged: ['ds-inc'] }],
  );
const split = (fields: object) => actorSplit.parse({ key: 'deepseek', to: namesake, ...fields });
const parted = (ledger: Ledger, fields: object): Ledger =>
  applyChanges(ledger, splitActor(ledger, split(fields), names).changes);
const aSaying = { kind: 'assertion', id: idOf(3) };

describe('splitActor', () => {
  it('gives the chosen records another actor, and leaves the others', () => {
    const ledger = parted(confused(), { records: [aSaying] });
    expect(ledger.assertions.get(idOf(3))?.speaker).toEqual({ id: idOf(50), name: 'A namesake' });
    expect(ledger.assertions.get(idOf(4))?.speaker).toEqual(lab);
    expect(ledger.claims.get(idOf(2))?.about).toEqual([lab]);
    expect(ledger.actors.get(idOf(50))).toMatchObject({ term: null, name: 'A namesake', merged: [] });
    expect(ledger.actors.get(idOf(5))).toEqual(confused().actors.get(idOf(5)));
  });

  it('takes along the aliases and former keys that are named', () => {
    const ledger = parted(confused(), { records: [aSaying], aliases: ['DS'], merged: ['ds-inc'] });
    expect(ledger.actors.get(idOf(5))).toMatchObject({ aliases: [], merged: [] });
    expect(ledger.actors.get(idOf(50))).toMatchObject({
      aliases: [{ name: 'DS', usedBy: '', article: null }],
      merged: ['ds-inc'],
    });
  });

  it('leads to an actor that there is, without a record where the vocabulary has it', () => {
    const ledger = parted(confused(), { records: [aSaying], to: vendor });
    expect(ledger.assertions.get(idOf(3))?.speaker).toEqual(vendor);
    expect(ledger.actors.size).toBe(1);
  });

  it('takes back a merge by hand', () => {
    const other = { id: null, name: 'Deep Sea' };
    const start = ledgerOf(anIncident(1), aClaim(2, 1), anAssertion(3, 2, { speaker: other }));
    const merge = { into: 'deepseek', from: 'Deep Sea' };
    const once = applyChanges(start, mergeActors(start, merge, { nameOf, newId: () => idOf(60) }).changes);
    const ledger = parted(once, {
      records: [aSaying],
      to: other,
      aliases: ['Deep Sea'],
    });
    expect(ledger.assertions.get(idOf(3))?.speaker).toEqual({ id: idOf(50), name: 'Deep Sea' });
    expect(ledger.actors.get(idOf(60))).toMatchObject({ aliases: [], merged: [] });
  });

  it('is undone exactly', () => {
    const start = confused();
    const batch = batchOf(
      1,
      splitActor(start, split({ records: [aSaying], aliases: ['DS'] }), names).changes,
    );
    const ledger = applyChanges(start, batch.changes);
    expect(applyChanges(ledger, undoBatch(batch, [], presentOf(ledger)))).toEqual(start);
  });

  it.each([
    [
      'nothing',
      {},
      'BAD_REQUEST',
      'Nothing of DeepSeek was chosen: name the records that mean another actor.',
    ],
    [
      'a record that does not name it',
      { records: [{ kind: 'incident', id: idOf(9) }] },
      'BAD_REQUEST',
      `The incident ${idOf(9)} does not name DeepSeek: choose records that do.`,
    ],
    [
      'an alias that it does not have',
      { aliases: ['X'] },
      'BAD_REQUEST',
      '"X" is no alias or former key of DeepSeek.',
    ],
    [
      'an actor from itself',
      { records: [aSaying], to: lab },
      'BAD_REQUEST',
      'DeepSeek cannot be split from itself: name another actor in "to".',
    ],
    [
      'what would be the second of a name',
      { records: [aSaying], to: { id: null, name: 'deepseek' } },
      'CONFLICT',
      'There is an actor DeepSeek already: name its id (deepseek) in "to", or give the new one another name.',
    ],
    [
      'an actor that is not there',
      { key: 'nobody', records: [aSaying] },
      'NOT_FOUND',
      'There is no actor "nobody": neither the vocabulary nor the ledger has it, and no record names it.',
    ],
  ])('refuses to split off %s', (_, fields, code, message) => {
    expect(failureOf(() => parted(confused(), fields))).toEqual({ code, message });
  });
});
