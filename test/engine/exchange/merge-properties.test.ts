import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../../shared/exchange/incoming.ts';
import { flawOf } from '../../../shared/ledger/flaw-of.ts';
import { type Ledger, ledgerKinds, recordsOf } from '../../../shared/ledger/ledger.ts';
import { idOf, lab, vendor } from '../../shared/ledger/sample-records.ts';
import {
  type Edit,
  type ExchangingLibrary,
  exchangingLibrary,
  type Taken,
} from '../../support/exchanging-library.ts';

/** What all have in common at the start. */
const common: readonly Edit[] = [
  { do: 'create', kind: 'incident', id: idOf(1), fields: { title: 'One', summary: 'First. Second. Third.' } },
  {
    do: 'create',
    kind: 'incident',
    id: idOf(2),
    fields: { title: 'Two', related: [{ incident: idOf(1), relation: 'see-also' }] },
  },
  { do: 'create', kind: 'claim', id: idOf(11), fields: { incident: idOf(1), type: 'scale', text: 'Many' } },
  {
    do: 'create',
    kind: 'claim',
    id: idOf(12),
    fields: { incident: idOf(1), type: 'scale', text: 'More', supersedes: idOf(11) },
  },
  { do: 'create', kind: 'claim', id: idOf(13), fields: { incident: idOf(2), type: 'motive', text: 'Why' } },
  {
    do: 'create',
    kind: 'assertion',
    id: idOf(21),
    fields: { claim: idOf(11), speaker: vendor, stance: 'asserts' },
  },
  {
    do: 'create',
    kind: 'assertion',
    id: idOf(22),
    fields: { claim: idOf(12), speaker: lab, stance: 'denies', answers: idOf(21) },
  },
  {
    do: 'create',
    kind: 'measure',
    id: idOf(41),
    fields: {
      kind: 'k',
      by: vendor,
      title: 'M',
      incidents: [idOf(1), idOf(2)],
      life: [{ status: 'announced', from: '2026' }],
    },
  },
  {
    do: 'create',
    kind: 'search-note',
    id: idOf(51),
    fields: { lookedFor: 'X', where: 'Y', on: '2026', incident: idOf(1), actor: lab },
  },
  { do: 'create', kind: 'actor', id: idOf(61), fields: { term: lab.id, name: lab.name } },
  {
    do: 'create',
    kind: 'distinction',
    id: idOf(71),
    fields: { between: 'incident', pair: [idOf(1), idOf(2)] },
  },
];

const word = fc.constantFrom('a', 'b', 'c');
const themes = fc.subarray(['t1', 't2', 't3']);
const summary = fc.constantFrom('First. Second. Third.', 'First. Other. Third.', 'First. Second. Last.', '');

const incident = fc.constantFrom(1, 2).map(idOf);
const claim = fc.constantFrom(11, 12, 13).map(idOf);

const updates: readonly fc.Arbitrary<Edit>[] = [
  fc.record({
    do: fc.constant('update' as const),
    kind: fc.constant('incident' as const),
    id: incident,
    fields: fc.oneof(
      fc.record({ title: word }),
      fc.record({ summary }),
      fc.record({ themes }),
      fc.record({ related: fc.constant([]) }),
    ),
  }),
  fc.record({
    do: fc.constant('update' as const),
    kind: fc.constant('claim' as const),
    id: claim,
    fields: fc.oneof(
      fc.record({ text: word }),
      fc.record({ status: fc.constantFrom('alleged', 'disputed', null), statusReason: word }),
      fc.record({ supersedes: fc.constant(null) }),
    ),
  }),
  fc.record({
    do: fc.constant('update' as const),
    kind: fc.constant('assertion' as const),
    id: fc.constantFrom(21, 22).map(idOf),
    fields: fc.oneof(
      fc.record({ said: fc.constantFrom('2025', '2026') }),
      fc.record({ basis: fc.constantFrom('court', 'own-telemetry') }),
      fc.record({ answers: fc.constant(null) }),
    ),
  }),
  fc.record({
    do: fc.constant('update' as const),
    kind: fc.constant('measure' as const),
    id: fc.constant(idOf(41)),
    fields: fc.oneof(
      fc.record({ title: word }),
      fc.record({ themes }),
      fc.record({ incidents: fc.subarray([idOf(1), idOf(2)]) }),
    ),
  }),
  fc.record({
    do: fc.constant('update' as const),
    kind: fc.constant('search-note' as const),
    id: fc.constant(idOf(51)),
    fields: fc.oneof(fc.record({ found: word }), fc.record({ where: word })),
  }),
  fc.record({
    do: fc.constant('update' as const),
    kind: fc.constant('actor' as const),
    id: fc.constant(idOf(61)),
    fields: fc.oneof(fc.record({ summary }), fc.record({ aliases: word.map((name) => [{ name }]) })),
  }),
];

const removals: fc.Arbitrary<Edit> = fc.record({
  do: fc.constant('remove' as const),
  kind: fc.constant('assertion' as const),
  id: fc.constantFrom(21, 22).map(idOf),
});
const removalsOf = (kind: Exclude<Edit, { do: 'split' }>['kind'], ...ids: number[]): fc.Arbitrary<Edit> =>
  fc.constantFrom(...ids).map((id) => ({ do: 'remove' as const, kind, id: idOf(id) }));

/** The ids of what somebody makes are their own. */
const making = (number: number): readonly fc.Arbitrary<Edit>[] => [
  fc.record({ n: fc.nat(4), title: word }).map(({ n, title }) => ({
    do: 'create' as const,
    kind: 'incident' as const,
    id: idOf(number * 1000 + n),
    fields: { title },
  })),
  fc.record({ n: fc.nat(4), text: word, of: incident }).map(({ n, text, of }) => ({
    do: 'create' as const,
    kind: 'claim' as const,
    id: idOf(number * 1000 + 10 + n),
    fields: { incident: of, type: 'method', text },
  })),
  fc.record({ n: fc.nat(4), of: claim, speaker: fc.constantFrom(vendor, lab) }).map(({ n, of, speaker }) => ({
    do: 'create' as const,
    kind: 'assertion' as const,
    id: idOf(number * 1000 + 20 + n),
    fields: { claim: of, speaker, stance: 'repeats' },
  })),
  fc
    .subarray([idOf(11), idOf(12)], { minLength: 1 })
    .map((claims) => ({ do: 'split' as const, id: idOf(1), newId: idOf(number * 1000 + 99), claims })),
];

const edits = (number: number) =>
  fc.array(
    fc.oneof(
      ...updates,
      removals,
      removalsOf('claim', 11, 12, 13),
      removalsOf('incident', 1, 2),
      removalsOf('measure', 41),
      removalsOf('search-note', 51),
      removalsOf('actor', 61),
      removalsOf('distinction', 71),
      ...making(number),
    ),
    { maxLength: 6 },
  );

/** Libraries that all took what is common, and went on by themselves. */
async function libraries(...editsOf: readonly (readonly Edit[])[]): Promise<ExchangingLibrary[]> {
  const first = exchangingLibrary('Origin', 90);
  for (const edit of common) first.edit(edit);
  const start = await first.send();
  return Promise.all(
    editsOf.map(async (own, place) => {
      const library = exchangingLibrary(`Person ${place}`, place + 1);
      await library.take(start);
      for (const edit of own) library.edit(edit);
      return library;
    }),
  );
}

const flawsIn = (ledger: Ledger): string[] =>
  ledgerKinds.flatMap((kind) =>
    [...recordsOf(ledger, kind).values()].flatMap((record) => flawOf(ledger, kind, record)?.sentence ?? []),
  );

const contentOf = (ledger: Ledger) =>
  Object.fromEntries(
    ledgerKinds.map((kind) => [
      kind,
      [...recordsOf(ledger, kind).values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  );

const runs = { numRuns: Number(process.env['FAULTLINE_RUNS'] ?? 25) };

const parting: Edit = { do: 'split', id: idOf(1), newId: idOf(2099), claims: [idOf(11)] };
const claimMore: Edit = {
  do: 'create',
  kind: 'claim',
  id: idOf(1014),
  fields: { incident: idOf(1), type: 'method', text: 'How' },
};
const sayMore = (id: number, claim: number, answers: number | null): Edit => ({
  do: 'create',
  kind: 'assertion',
  id: idOf(id),
  fields: { claim: idOf(claim), speaker: vendor, stance: 'asserts', answers: answers && idOf(answers) },
});

/** One parts a claim from its incident while the other leans on its being there. */
const partedWhileNamed: [Edit[], Edit[]][] = [
  [[sayMore(1020, 12, null)], [parting, { do: 'remove', kind: 'claim', id: idOf(12) }]],
  [[claimMore, sayMore(1020, 1014, 21)], [parting]],
  [[claimMore, sayMore(1020, 1014, null), sayMore(1021, 11, 1020)], [parting]],
  [
    [{ do: 'update', kind: 'incident', id: idOf(1), fields: { steps: [{ text: 'S', claim: idOf(11) }] } }],
    [parting],
  ],
];

describe('libraries that exchange packages', () => {
  it('hold nothing that names what is not there, whatever each did before', async () => {
    await fc.assert(
      fc.asyncProperty(edits(1), edits(2), async (ofAda, ofBen) => {
        const [ada, ben] = await libraries(ofAda, ofBen);
        if (!ada || !ben) return;
        const [fromAda, fromBen] = [await ada.send(), await ben.send()];
        await ada.take(fromBen);
        await ben.take(fromAda);
        expect([...flawsIn(ada.ledger()), ...flawsIn(ben.ledger())]).toEqual([]);
      }),
      { ...runs, examples: partedWhileNamed },
    );
  });

  it('change nothing by a package that came before', async () => {
    await fc.assert(
      fc.asyncProperty(edits(1), edits(2), async (ofAda, ofBen) => {
        const [ada, ben] = await libraries(ofAda, ofBen);
        if (!ada || !ben) return;
        const fromBen = await ben.send();
        await ada.take(fromBen);
        const after = contentOf(ada.ledger());
        expect((await ada.take(fromBen)).changed).toBe(0);
        expect((await ada.plan(fromBen)).rows.filter(({ what }) => what === 'conflict')).toEqual([]);
        expect(contentOf(ada.ledger())).toEqual(after);
      }),
      runs,
    );
  });

  it('take an old package for old, whatever came since', async () => {
    await fc.assert(
      fc.asyncProperty(edits(1), edits(2), edits(3), async (ofAda, ofBen, more) => {
        const [ada, ben] = await libraries(ofAda, ofBen);
        if (!ada || !ben) return;
        const old = await ben.send();
        await ada.take(old);
        for (const edit of more) ben.edit(edit);
        await ada.take(await ben.send());
        const after = contentOf(ada.ledger());
        expect((await ada.take(old)).changed).toBe(0);
        expect(contentOf(ada.ledger())).toEqual(after);
      }),
      runs,
    );
  });

  it('are as before after an undo, and can take it again', async () => {
    await fc.assert(
      fc.asyncProperty(edits(1), edits(2), async (ofAda, ofBen) => {
        const [ada, ben] = await libraries(ofAda, ofBen);
        if (!ada || !ben) return;
        const fromBen = await ben.send();
        const before = contentOf(ada.ledger());
        if ((await ada.take(fromBen)).changed === 0) return;
        const after = contentOf(ada.ledger());
        ada.undo();
        expect(contentOf(ada.ledger())).toEqual(before);
        await ada.take(fromBen);
        expect(contentOf(ada.ledger())).toEqual(after);
      }),
      runs,
    );
  });

  it('make the same of what nobody is asked about, whoever takes whose', async () => {
    await fc.assert(
      fc.asyncProperty(edits(1), edits(2), async (ofAda, ofBen) => {
        const [ada, ben] = await libraries(ofAda, ofBen);
        if (!ada || !ben) return;
        const [fromAda, fromBen] = [await ada.send(), await ben.send()];
        const asked = new Set([...(await openIn(ada, fromBen)), ...(await openIn(ben, fromAda))]);
        const taken = [await ada.take(fromBen), await ben.take(fromAda)];
        fc.pre(asked.size === 0 && nothingRefused(taken));
        expect(contentOf(ada.ledger())).toEqual(contentOf(ben.ledger()));
      }),
      runs,
    );
  });

  it('agree when one takes what the other settled', async () => {
    await fc.assert(
      fc.asyncProperty(edits(1), edits(2), async (ofAda, ofBen) => {
        const [ada, ben] = await libraries(ofAda, ofBen);
        if (!ada || !ben) return;
        fc.pre(nothingRefused(await settle(ada, ben)));
        expect(contentOf(ada.ledger())).toEqual(contentOf(ben.ledger()));
      }),
      runs,
    );
  });

  it('agree in a ring of three', async () => {
    await fc.assert(
      fc.asyncProperty(edits(1), edits(2), edits(3), async (ofAda, ofBen, ofCem) => {
        const [ada, ben, cem] = await libraries(ofAda, ofBen, ofCem);
        if (!ada || !ben || !cem) return;
        const taken: Taken[] = [];
        for (let round = 0; round < 3; round += 1) {
          taken.push(await ben.take(await ada.send()));
          taken.push(await cem.take(await ben.send()));
          taken.push(await ada.take(await cem.send()));
        }
        const asked = taken.flatMap((each) => each.asked);
        // Two who were asked the same may answer otherwise, and then each keeps what they chose.
        fc.pre(nothingRefused(taken) && new Set(asked).size === asked.length);
        expect(contentOf(ada.ledger())).toEqual(contentOf(ben.ledger()));
        expect(contentOf(ben.ledger())).toEqual(contentOf(cem.ledger()));
      }),
      runs,
    );
  });

  it('end with one record of an actor whom each described', async () => {
    const described = (number: number) =>
      fc.array(
        fc.oneof(
          fc.record({ name: word, summary }).map((fields) => ({
            do: 'create' as const,
            kind: 'actor' as const,
            id: idOf(number * 1000 + 60),
            fields: { term: vendor.id, ...fields },
          })),
          fc.record({ aliases: word.map((name) => [{ name }]) }).map((fields) => ({
            do: 'update' as const,
            kind: 'actor' as const,
            id: idOf(number * 1000 + 60),
            fields,
          })),
        ),
        { maxLength: 4 },
      );
    await fc.assert(
      fc.asyncProperty(described(1), described(2), fc.boolean(), async (ofAda, ofBen, isBenFirst) => {
        const [ada, ben] = await libraries(ofAda, ofBen);
        if (!ada || !ben) return;
        await (isBenFirst ? settle(ben, ada) : settle(ada, ben));
        expect(contentOf(ada.ledger())).toEqual(contentOf(ben.ledger()));
        const own = [...ada.ledger().actors.values()].filter(({ term }) => term === vendor.id);
        expect(own.length).toBeLessThan(2);
      }),
      runs,
    );
  });
});

/** Each in turn, until nobody has news. */
async function settle(ada: ExchangingLibrary, ben: ExchangingLibrary): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (let round = 0; round < 3; round += 1) {
    taken.push(await ada.take(await ben.send()));
    taken.push(await ben.take(await ada.send()));
  }
  return taken;
}

/** Where one removed what the other went on to build upon, both keep what they have, and are told so in a sentence. */
const nothingRefused = (taken: readonly Taken[]): boolean =>
  taken.every(({ refused }) => refused.length === 0);

async function openIn(library: ExchangingLibrary, incoming: Incoming): Promise<string[]> {
  const { rows } = await library.plan(incoming);
  return rows.filter(({ what }) => what === 'conflict').map(({ id }) => id);
}
