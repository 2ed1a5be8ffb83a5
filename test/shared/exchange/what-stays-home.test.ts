import { describe, expect, it } from 'vitest';
import { formats } from '../../../shared/exchange/formats.ts';
import type { Ledger } from '../../../shared/ledger/ledger.ts';
import { exportFormats, exportLocales } from '../../../shared/model/export-profile.ts';
import { type HandlingMark, handlingMarks } from '../../../shared/model/handling-mark.ts';
import type { TimelineFilter } from '../../../shared/model/timeline-filter.ts';
import { fixtureContent } from '../../support/exchange-fixture.ts';
import { exportText } from '../../support/export-files.ts';
import { hidden, hiddenIds, secretWeb } from '../../support/secret-web.ts';
import { anIncident, failureOf, idOf, lab, ledgerOf, type Sample } from '../ledger/sample-records.ts';

/** A host draws these of what another format writes. */
const drawn: ReadonlySet<string> = new Set(['png', 'pdf']);
const tokens = exportFormats.filter((token) => !drawn.has(token));

const shown = (ledger: Ledger, ceiling: HandlingMark, more: object = {}) =>
  fixtureContent({ ceiling, ...more }, { ledger });

/** Each mark with the ceiling below it. */
const below = handlingMarks.slice(1).map((mark, place) => [handlingMarks[place] ?? mark, mark] as const);

describe.each(below)('below %s, what is marked %s', (ceiling, mark) => {
  const { open, web } = secretWeb(mark);

  it.each(tokens)('cannot be told from what is not there, in %s', (token) => {
    for (const locale of exportLocales) {
      const written = exportText(formats[token], shown(web, ceiling, { locale }));
      for (const word of [hidden, ...hiddenIds]) expect(written).not.toContain(word);
      expect(written).toBe(exportText(formats[token], shown(open, ceiling, { locale })));
    }
  });
});

it.each([
  ['incident', { incidents: [idOf(201)] }, `"Incident ${hidden}"`],
  ['actor', { actors: [lab.id, `Source ${hidden}`] }, `"Source ${hidden}"`],
  ['actor of its own', { actors: [idOf(262)] }, `"Agency ${hidden}"`],
  ['speaker', { speakers: [`Source ${hidden}`] }, `"Source ${hidden}"`],
  ['theme', { themes: [`theme ${hidden}`] }, `"theme ${hidden}"`],
  ['word', { text: hidden }, `"${hidden}" stands only`],
  ['word among others', { text: `Incident OR "Source ${hidden}"` }, `"Source ${hidden}" stands only`],
  ['word to be left out', { text: `-${hidden}` }, `"${hidden}" stands only`],
  ['actor in a search', { text: `Incident OR actor:"Source ${hidden}"` }, `"Source ${hidden}" stands only`],
  ['word with a day on which nothing was', { text: hidden, until: '1999-01-01' }, `"${hidden}" stands only`],
] as const satisfies readonly (readonly [string, TimelineFilter, string])[])(
  'refuses a filter by a hidden %s, which the file would name',
  (_, filter, named) => {
    const ask = (ceiling: HandlingMark, ledger: Ledger) => () =>
      fixtureContent({ ceiling }, { ledger, filter });
    const { open, web } = secretWeb('red');
    expect(failureOf(ask('clear', web)).message).toContain(named);
    expect(ask('red', web)).not.toThrow();
    expect(ask('clear', open)).not.toThrow();
  },
);

const note = 'NOTE-b81e';
const person = 'Deniz-of-ours';

/** Everything that a person noted, and the person's name, in a ledger whose records have all else in them. */
const noted = (): Ledger => {
  const { open } = secretWeb('red');
  const claims = [...open.claims].map(
    ([id, claim]) => [id, { ...claim, status: 'alleged' as const, statusReason: note }] as const,
  );
  return { ...open, claims: new Map(claims) };
};

describe('anonymous', () => {
  const written = (token: (typeof tokens)[number], anonymous: boolean): string =>
    exportText(
      formats[token],
      fixtureContent(
        { anonymous },
        {
          ledger: noted(),
          about: { title: 'T', filters: '', asked: '', by: anonymous ? null : person, library: idOf(99) },
        },
      ),
    );

  it.each(tokens)('%s holds no name of who exports it, and no note', (token) => {
    for (const word of [note, person]) expect(written(token, true)).not.toContain(word);
  });

  it('is not how the other exports are', () => {
    const telling = (word: string) => tokens.filter((token) => written(token, false).includes(word));
    expect(telling(note)).toEqual(['native', 'json', 'stix']);
    expect(telling(person).length).toBeGreaterThan(8);
  });
});

it('tells no name that was merged into an actor where a confidential record may have been the one that used it', () => {
  const actor: Sample = ['actor', idOf(9), { name: 'Lab', merged: [idOf(8), `Front ${hidden}`] }];
  const told = (...more: readonly Sample[]) => {
    const named = {
      parties: [{ actor: { id: idOf(9), name: 'Lab' }, role: 'accused' }],
      handlingMark: 'clear',
    };
    return shown(ledgerOf(actor, anIncident(1, named), ...more), 'clear').ledger.actors.get(idOf(9))?.merged;
  };
  expect(told(anIncident(2, { handlingMark: 'red' }))).toEqual([idOf(8)]);
  expect(told()).toHaveLength(2);
});
