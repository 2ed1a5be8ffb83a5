import { describe, expect, it } from 'vitest';
import { selectRecords } from '../../../shared/exchange/select-records.ts';
import { ledgerKinds, recordsOf } from '../../../shared/ledger/ledger.ts';
import { danglingReference } from '../../../shared/ledger/map-references.ts';
import { handlingMarks } from '../../../shared/model/handling-mark.ts';
import { fixtureContent, fixtureLedger, secret } from '../../support/exchange-fixture.ts';
import { articleOf, idOf } from '../ledger/sample-records.ts';

const idsOf = (map: ReadonlyMap<string, unknown>): string[] => [...map.keys()];

describe('the ceiling', () => {
  it.each(handlingMarks)('at %s leaves no name of what is not there', (ceiling) => {
    const { ledger } = fixtureContent({ ceiling });
    const dangling = ledgerKinds.flatMap((kind) =>
      [...recordsOf(ledger, kind).values()].flatMap(
        (record) => danglingReference(ledger, kind, record) ?? [],
      ),
    );
    expect(dangling).toEqual([]);
  });

  it('at clear lets through what is marked clear and what bears no mark', () => {
    expect(idsOf(fixtureContent().ledger.incidents)).toEqual([idOf(1), idOf(4)]);
  });

  it.each(['clear', 'green', 'amber', 'amber+strict'] as const)(
    'at %s keeps every word of red back',
    (ceiling) => {
      const {
        articles: _,
        label: __,
        markOf: ___,
        standingOf,
        ledger,
        ...content
      } = fixtureContent({ ceiling });
      const records = ledgerKinds.flatMap((kind) => [...recordsOf(ledger, kind).values()]);
      const standings = idsOf(ledger.claims).map(standingOf);
      expect(JSON.stringify([content, records, standings])).not.toContain(secret);
    },
  );

  it('keeps back a measure that also answers something red', () => {
    expect(idsOf(fixtureContent({ ceiling: 'amber' }).ledger.measures)).toEqual([idOf(41), idOf(42)]);
  });
});

describe('what the filters show', () => {
  const shown = (kind: 'incident' | 'assertion' | 'measure', n: number) =>
    selectRecords(fixtureLedger, [{ kind, record: idOf(n) }]);

  it('brings what an assertion hangs on: its claim, the incident, and what it answers', () => {
    const ledger = shown('assertion', 22);
    expect(idsOf(ledger.assertions)).toEqual([idOf(21), idOf(22)]);
    expect(idsOf(ledger.claims)).toEqual([idOf(11)]);
    expect(idsOf(ledger.incidents)).toEqual([idOf(1)]);
  });

  it('does not bring other incidents because they are related', () => {
    const [incident] = shown('incident', 2).incidents.values();
    expect(incident).toMatchObject({ id: idOf(2), related: [] });
  });

  it('brings the actors that it names', () => {
    expect(idsOf(shown('assertion', 22).actors)).toEqual([idOf(61)]);
  });
});

describe('an actor', () => {
  const aliasesOf = (ceiling: 'clear' | 'red', ledger = fixtureLedger) =>
    fixtureContent({ ceiling }, { ledger })
      .ledger.actors.get(idOf(61))
      ?.aliases.map(({ name, article }) => [name, article !== null]);

  it('has no name from an article that stays behind where something is kept back', () => {
    expect(aliasesOf('clear')).toEqual([['深度求索', true]]);
  });

  it('has every name otherwise, without articles that nothing cites', () => {
    const aliases = [{ name: 'DS', usedBy: '', article: articleOf(9) }];
    const [actor] = fixtureLedger.actors.values();
    const ledger = { ...fixtureLedger, actors: new Map(actor && [[actor.id, { ...actor, aliases }]]) };
    expect(aliasesOf('red', ledger)).toEqual([['DS', false]]);
  });
});

describe('rows', () => {
  const row = (id: string) => [...fixtureContent({ ceiling: 'red' }).rows].find((each) => each.id === id);

  it('say who says it, on which basis, how it stands and who denies it', () => {
    expect(row(`assertion:${idOf(21)}`)?.standing).toBe(
      'Anthropic asserts (basis: own telemetry). The claim is superseded. Denied by 深度求索.',
    );
  });

  it('carry the addresses of their sources with the day of access', () => {
    expect(row(`assertion:${idOf(25)}`)?.sources).toEqual([
      {
        title: 'https://blog.example/post?x=1&y=2',
        url: 'https://blog.example/post?x=1&y=2',
        publisher: 'blog.example',
        published: null,
        accessed: '2026-02-26',
        language: null,
      },
    ]);
  });

  it('give no address that is not one of the web', () => {
    expect(row(`incident:${idOf(4)}`)?.sources.map(({ url }) => url)).toEqual([
      'https://xn--r8jz45g.jp/%E6%96%B0%E9%97%BB%201',
      null,
    ]);
  });

  it('put what has no date last', () => {
    const dates = [...fixtureContent({ ceiling: 'red' }).rows].map(({ date }) => date);
    expect(dates.slice(-2)).toEqual([null, null]);
    expect(dates.filter((date) => date === null)).toHaveLength(2);
  });

  it('speak Turkish where that is wanted', () => {
    const rows = [...fixtureContent({ locale: 'tr' }).rows];
    expect(rows.find(({ id }) => id === `assertion:${idOf(22)}`)?.standing).toContain('Yalanlayan:');
  });
});
