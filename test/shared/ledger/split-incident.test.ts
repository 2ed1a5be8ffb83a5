import { describe, expect, it } from 'vitest';
import { applyChanges, type Ledger } from '../../../shared/ledger/ledger.ts';
import { splitIncident } from '../../../shared/ledger/split-incident.ts';
import { undoBatch } from '../../../shared/ledger/undo-batch.ts';
import { incidentSplit } from '../../../shared/model/incident-split.ts';
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
const newId = idOf(50);

/** Claims 2 and 3 stand alone; an assertion of 5 answers one of 4, and 6 takes the place of 5. */
const together = (): Ledger =>
  ledgerOf(
    anIncident(1, {
      happened: '2026-09',
      happenedBasis: 'event',
      parties: [accused, accuser],
      themes: ['model-distillation', 'export-control'],
      articles: [articleOf(1), articleOf(2)],
      externalIds: [{ namespace: 'aiid', id: '700' }],
      sensitivity: ['embargo'],
      handlingMark: 'amber',
      merged: [idOf(70)],
    }),
    aClaim(2, 1),
    aClaim(3, 1),
    aClaim(4, 1),
    aClaim(5, 1),
    aClaim(6, 1, { supersedes: idOf(5) }),
    anAssertion(7, 2),
    anAssertion(8, 4),
    anAssertion(9, 5, { answers: idOf(8) }),
    aMeasure(10, { incidents: [idOf(1)] }),
    ['search-note', idOf(11), { lookedFor: 'a reply', where: 'its site', on: '2026-09', incident: idOf(1) }],
  );
const withSteps = (): Ledger =>
  applyChanges(together(), [
    {
      kind: 'incident',
      id: idOf(1),
      before: null,
      after: {
        ...together().incidents.get(idOf(1)),
        title: 'Incident 1',
        steps: [step('Resold access', 2), step('Queried at scale', null)],
      },
    },
  ]);
const step = (text: string, claim: number | null) => ({
  text,
  technique: null,
  by: null,
  when: null,
  claim: claim === null ? null : idOf(claim),
});

const split = (fields: object) =>
  incidentSplit.parse({ id: idOf(1), fields: { title: 'The other part' }, ...fields });
const partedBy = (ledger: Ledger, fields: object): Ledger =>
  applyChanges(ledger, splitIncident(ledger, newId, split(fields)).changes);

describe('splitIncident', () => {
  it('takes what is chosen into a new incident that is as the old one in what is not said', () => {
    const parted = partedBy(together(), {
      claims: [idOf(2)],
      measures: [idOf(10)],
      searchNotes: [idOf(11)],
      articles: [articleOf(2)],
      parties: [accuser],
      themes: ['export-control'],
      externalIds: [{ namespace: 'aiid', id: '700' }],
      merged: [idOf(70)],
    });
    expect(parted.incidents.get(newId)).toEqual({
      id: newId,
      title: 'The other part',
      kind: 'incident',
      summary: '',
      happened: '2026-09',
      happenedBasis: 'event',
      parties: [accuser],
      themes: ['export-control'],
      articles: [articleOf(2)],
      steps: [],
      related: [{ incident: idOf(1), relation: 'split-from' }],
      externalIds: [{ namespace: 'aiid', id: '700' }],
      sensitivity: ['embargo'],
      handlingMark: 'amber',
      merged: [idOf(70)],
    });
    expect(parted.incidents.get(idOf(1))).toMatchObject({
      parties: [accused],
      themes: ['model-distillation'],
      articles: [articleOf(1)],
      externalIds: [],
      merged: [],
    });
    expect(parted.claims.get(idOf(2))?.incident).toBe(newId);
    expect(parted.claims.get(idOf(3))?.incident).toBe(idOf(1));
    expect(parted.assertions.get(idOf(7))?.claim).toBe(idOf(2));
    expect(parted.measures.get(idOf(10))?.incidents).toEqual([newId]);
    expect(parted.searchNotes.get(idOf(11))?.incident).toBe(newId);
  });

  it('leaves with both what may stand with several, when that is asked', () => {
    const parted = partedBy(together(), {
      measures: [idOf(10)],
      articles: [articleOf(2)],
      parties: [accuser],
      themes: ['export-control'],
      keep: ['articles', 'measures', 'parties', 'themes'],
    });
    const { parties, themes, articles } = together().incidents.get(idOf(1)) ?? {};
    expect(parted.incidents.get(idOf(1))).toMatchObject({ parties, themes, articles });
    expect(parted.measures.get(idOf(10))?.incidents).toEqual([idOf(1), newId]);
  });

  it('refuses to put an answer and what it answers into two incidents', () => {
    expect(failureOf(() => partedBy(together(), { claims: [idOf(5), idOf(6)] }))).toEqual({
      code: 'BAD_REQUEST',
      message: `An assertion of the claim "Claim 5" (${idOf(9)}) answers one of "Claim 4", and the split would put them into two incidents: move both claims (across: "along"), or cut the link (across: "clear").`,
    });
  });

  it('refuses to put a claim and what it takes the place of into two incidents', () => {
    expect(failureOf(() => partedBy(together(), { claims: [idOf(6)] })).message).toContain(
      'The claim "Claim 6" takes the place of "Claim 5", and the split would',
    );
  });

  it('moves claims that hang together when that is asked, and says which', () => {
    const { along, cleared, changes } = splitIncident(
      together(),
      newId,
      split({ claims: [idOf(6)], across: 'along' }),
    );
    expect({ along: along.toSorted(), cleared }).toEqual({ along: [idOf(4), idOf(5)], cleared: [] });
    const parted = applyChanges(together(), changes);
    const moved = [...parted.claims.values()].filter(({ incident }) => incident === newId);
    expect(moved.map(({ id }) => id)).toEqual([idOf(4), idOf(5), idOf(6)]);
    expect(parted.assertions.get(idOf(9))?.answers).toBe(idOf(8));
  });

  it('cuts what would lead across when that is asked, and says what', () => {
    const { along, cleared, changes } = splitIncident(
      together(),
      newId,
      split({ claims: [idOf(5)], across: 'clear' }),
    );
    expect({ along, cleared }).toEqual({ along: [], cleared: [idOf(9), idOf(6)] });
    const parted = applyChanges(together(), changes);
    expect(parted.assertions.get(idOf(9))?.answers).toBeNull();
    expect(parted.claims.get(idOf(6))?.supersedes).toBeNull();
  });

  it('keeps a step with the claim that it names', () => {
    expect(failureOf(() => partedBy(withSteps(), { claims: [idOf(2)] })).message).toBe(
      'The step "Resold access" names a claim, and the split would put them into two incidents: move both (across: "along"), or let the step name none (across: "clear").',
    );
    expect(partedBy(withSteps(), { claims: [idOf(2)], across: 'along' }).incidents.get(newId)?.steps).toEqual(
      [step('Resold access', 2)],
    );
    expect(partedBy(withSteps(), { steps: [0], across: 'along' }).claims.get(idOf(2))?.incident).toBe(newId);
    const cut = partedBy(withSteps(), { steps: [0, 1], across: 'clear' });
    expect(cut.incidents.get(newId)?.steps).toEqual([
      step('Resold access', null),
      step('Queried at scale', null),
    ]);
    expect(cut.incidents.get(idOf(1))?.steps).toEqual([]);
  });

  it('is undone exactly', () => {
    const ledger = withSteps();
    const { changes } = splitIncident(ledger, newId, split({ claims: [idOf(5)], across: 'clear' }));
    const batch = batchOf(1, changes);
    const parted = applyChanges(ledger, changes);
    expect(applyChanges(parted, undoBatch(batch, [], presentOf(parted)))).toEqual(ledger);
  });

  it.each([
    [
      'nothing',
      {},
      'Nothing of "Incident 1" was chosen: name the claims, articles or other parts that go to the new incident.',
    ],
    [
      'a claim of another incident',
      { claims: [idOf(99)] },
      `The claim ${idOf(99)} is not one of "Incident 1": a split takes what belongs to the incident.`,
    ],
    [
      'an article that it does not have',
      { articles: [articleOf(9)] },
      `The article ${articleOf(9)} is not one of "Incident 1"`,
    ],
    [
      'a party in a role that it does not have',
      { parties: [{ actor: lab, role: 'witness' }] },
      '"role":"witness"} is not one of "Incident 1"',
    ],
    ['a step that it does not have', { steps: [7] }, 'The step 7 is not one of "Incident 1"'],
    ['a measure that is not about it', { measures: [idOf(99)] }, `The measure ${idOf(99)} is not one of`],
  ])('refuses to split off %s', (_, fields, message) => {
    const failure = failureOf(() => partedBy(together(), fields));
    expect(failure.code).toBe('BAD_REQUEST');
    expect(failure.message).toContain(message);
  });

  it('refuses an incident that is not there', () => {
    expect(failureOf(() => partedBy(together(), { id: idOf(99), claims: [idOf(2)] })).code).toBe('NOT_FOUND');
  });
});
