import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../../shared/exchange/incoming.ts';
import { flawOf } from '../../../shared/ledger/flaw-of.ts';
import { type Ledger, ledgerKinds, recordsOf } from '../../../shared/ledger/ledger.ts';
import { idOf, vendor } from '../../shared/ledger/sample-records.ts';
import {
  type Edit,
  type ExchangingLibrary,
  exchangingLibrary,
  type How,
  type Taken,
} from '../../support/exchanging-library.ts';
import { common, edits, summary, word } from '../../support/random-edits.ts';

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

/** A person may want what others removed to be removed here, or leave all as it is shown. */
const hows: fc.Arbitrary<How> = fc.record({ removals: fc.boolean() });

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
        fc.pre(asked.size === 0);
        await ada.take(fromBen);
        await ben.take(fromAda);
        expect(contentOf(ada.ledger())).toEqual(contentOf(ben.ledger()));
      }),
      runs,
    );
  });

  it('agree when one takes what the other settled', async () => {
    await fc.assert(
      fc.asyncProperty(edits(1), edits(2), hows, async (ofAda, ofBen, how) => {
        const [ada, ben] = await libraries(ofAda, ofBen);
        if (!ada || !ben) return;
        await settle(ada, ben, how);
        expect(contentOf(ada.ledger())).toEqual(contentOf(ben.ledger()));
      }),
      runs,
    );
  });

  it('agree, too, where each took what the other had sent before, but for what both were asked', async () => {
    await fc.assert(
      fc.asyncProperty(edits(1), edits(2), hows, async (ofAda, ofBen, how) => {
        const [ada, ben] = await libraries(ofAda, ofBen);
        if (!ada || !ben) return;
        const [fromAda, fromBen] = [await ada.send(), await ben.send()];
        const taken = [await ada.take(fromBen, how), await ben.take(fromAda, how)];
        const asked = taken.flatMap((each) => each.asked);
        await settle(ada, ben, how);
        // Each keeps their own title until one of them decides.
        fc.pre(new Set(asked).size === asked.length);
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
async function settle(ada: ExchangingLibrary, ben: ExchangingLibrary, how?: How): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await ada.take(await ben.send(), how);
    await ben.take(await ada.send(), how);
  }
}

/** Where one removed what the other went on to build upon, both keep what they have, and are told so in a sentence. */
const nothingRefused = (taken: readonly Taken[]): boolean =>
  taken.every(({ refused }) => refused.length === 0);

async function openIn(library: ExchangingLibrary, incoming: Incoming): Promise<string[]> {
  const { rows } = await library.plan(incoming);
  return rows.filter(({ what }) => what === 'conflict').map(({ id }) => id);
}
