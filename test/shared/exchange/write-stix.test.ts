import { describe, expect, it } from 'vitest';
import { extensionId } from '../../../shared/exchange/stix-extension.ts';
import type { StixObject } from '../../../shared/exchange/stix-object.ts';
import { writeStix } from '../../../shared/exchange/write-stix.ts';
import { withoutDangling } from '../../../shared/ledger/without-dangling.ts';
import type { ExportProfile } from '../../../shared/model/export-profile.ts';
import { finish } from '../../../shared/model/steps.ts';
import { fixtureContent, fixtureLedger, secret, textOf } from '../../support/exchange-fixture.ts';
import { largeLedger } from '../../support/large-ledger.ts';
import { hasStixSchemas, stixChecker } from '../../support/stix-schemas.ts';
import { threadMilliseconds } from '../../support/thread-milliseconds.ts';
import { anIncident, idOf, lab, ledgerOf, type Sample, vendor } from '../ledger/sample-records.ts';

const written = (profile: Partial<ExportProfile> = {}): string => textOf(writeStix(fixtureContent(profile)));
const objectsIn = (text: string): StixObject[] => JSON.parse(text).objects;
const objects = (profile: Partial<ExportProfile> = {}): StixObject[] => objectsIn(written(profile));

const recordOf = (object: StixObject) =>
  (object as { extensions?: Record<string, { record_kind: string; record: { id: string } }> }).extensions?.[
    extensionId
  ];
const madeFrom = (all: readonly StixObject[], id: string): StixObject =>
  all.find((each) => recordOf(each)?.record.id === id) ?? expect.fail(`nothing was made from ${id}`);

const refsOf = (object: StixObject): string[] =>
  Object.entries(object).flatMap(([name, value]) =>
    name.endsWith('_ref') || name.endsWith('_refs') ? ([value].flat() as string[]) : [],
  );

describe('writeStix', () => {
  it.skipIf(!hasStixSchemas)(
    `writes objects that the OASIS schemas accept${hasStixSchemas ? '' : ' (skipped: no corpora beside the checkout)'}`,
    () => {
      const flawsOf = stixChecker();
      for (const ceiling of ['clear', 'red'] as const)
        expect(objects({ ceiling }).flatMap(flawsOf)).toEqual([]);
      const { modified: _, ...bare } = objects()[0] as StixObject;
      expect(flawsOf(bare as StixObject)).not.toEqual([]);
    },
  );

  it.each(['clear', 'amber', 'red'] as const)('names nothing that is not in it, up to %s', (ceiling) => {
    const all = objects({ ceiling });
    const ids = new Set(all.map(({ id }) => id));
    expect(all.flatMap(refsOf).filter((ref) => !ids.has(ref))).toEqual([]);
    expect(ids.size).toBe(all.length);
  });

  it('changes no object before it made it', () => {
    const all = objects({ ceiling: 'red' }).filter(({ type }) => type !== 'marking-definition');
    expect(all.filter(({ created, modified }) => String(modified) < String(created))).toEqual([]);
    expect(madeFrom(all, idOf(1))).toMatchObject({
      created: '2025-08-31T12:00:24.064Z',
      modified: '2026-03-11T09:00:00.000Z',
    });
  });

  it('makes what records name as new as the newest of them, for its mark follows from theirs', () => {
    const at = '2027-01-02T03:04:05.678Z';
    const moved = (n: number): string[] =>
      objectsIn(textOf(writeStix(fixtureContent({}, { changed: new Map([[idOf(n), Date.parse(at)]]) }))))
        .filter(({ modified }) => modified === at)
        .map(({ type, name }) => `${type} ${name ?? ''}`);
    expect(moved(1)).toEqual(
      expect.arrayContaining([
        'identity Anthropic',
        'identity DeepSeek',
        'identity İstanbul Işık Laboratuvarı',
      ]),
    );
    expect(moved(12)).toContain('threat-actor 深度求索');
    expect(moved(4)).toContain('attack-pattern Establish Accounts');
    expect(moved(51)).not.toContain('identity Anthropic');
  });

  it('marks that two are not the same as strictly as either', () => {
    const pair = (n: number, between: string, ...names: string[]): Sample => [
      'distinction',
      idOf(n),
      { between, pair: names },
    ];
    const ledger = ledgerOf(
      anIncident(1, { handlingMark: 'clear', parties: [{ actor: lab, role: 'accused' }] }),
      anIncident(2, {
        handlingMark: 'red',
        parties: [{ actor: { id: null, name: 'Mole' }, role: 'witness' }],
      }),
      pair(3, 'incident', idOf(1), idOf(2)),
      pair(4, 'actor', lab.id, 'Mole'),
      pair(5, 'actor', lab.id, vendor.id),
    );
    const all = objectsIn(textOf(writeStix(fixtureContent({ ceiling: 'red' }, { ledger }))));
    const red = all.find(({ name }) => name === 'TLP:RED')?.id;
    const marks = [3, 4, 5].map((n) => madeFrom(all, idOf(n)).object_marking_refs);
    expect(marks.slice(0, 2)).toEqual([[red], [red]]);
    expect(marks[2]).not.toEqual([red]);
    expect(all.find(({ name }) => name === 'Mole')).toMatchObject({ object_marking_refs: [red] });
  });

  it('marks an actor as red that only a red record names, by a name that was merged into it', () => {
    const ledger = ledgerOf(
      anIncident(1, {
        handlingMark: 'red',
        parties: [{ actor: { id: null, name: 'Mole' }, role: 'witness' }],
      }),
      ['actor', idOf(2), { name: 'Underground', merged: ['Mole'] }],
    );
    const all = objectsIn(textOf(writeStix(fixtureContent({ ceiling: 'red' }, { ledger }))));
    const red = all.find(({ name }) => name === 'TLP:RED')?.id;
    expect(madeFrom(all, idOf(2)).object_marking_refs).toEqual([red]);
  });

  it('gives the same bytes again, and the same ids in an export of less', () => {
    expect(written()).toBe(written());
    const ids = new Set(objects({ ceiling: 'red' }).map(({ id }) => id));
    expect(objects({ ceiling: 'clear' }).filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  it('carries the markings that it uses, and nothing that is marked stricter', () => {
    expect(written({ ceiling: 'amber+strict' })).not.toContain(secret);
    const marks = (ceiling: ExportProfile['ceiling']) =>
      objects({ ceiling }).flatMap(({ type, name }) => (type === 'marking-definition' ? [name] : []));
    expect(marks('green')).toEqual(['TLP:CLEAR', 'TLP:GREEN']);
    expect(marks('red')).toContain('TLP:RED');
  });

  it('marks as red what only a red record names', () => {
    const all = objects({ ceiling: 'red' });
    const red = all.find(({ name }) => name === 'TLP:RED')?.id;
    const telling = all.filter((each) => JSON.stringify(each).includes(secret));
    expect(telling.length).toBeGreaterThan(5);
    const loose = telling.filter(
      (each) => JSON.stringify(each.object_marking_refs) !== JSON.stringify([red]),
    );
    expect(loose.map(({ type, id }) => `${type} ${id}`)).toEqual([]);
  });

  it('says who accuses in a note and who denies in an opinion, both on the link to the accused', () => {
    const all = objects();
    const link = all.find(
      ({ relationship_type, description }) =>
        relationship_type === 'related-to' && String(description).startsWith('About 24,000'),
    );
    expect(madeFrom(all, idOf(21))).toMatchObject({
      type: 'note',
      authors: ['Anthropic'],
      content: 'Anthropic asserts (basis: own telemetry).\n“about 24,000 accounts”\n2026-02-23',
      object_refs: expect.arrayContaining([link?.id]),
    });
    expect(madeFrom(all, idOf(22))).toMatchObject({
      type: 'opinion',
      opinion: 'strongly-disagree',
      authors: ['深度求索'],
      object_refs: expect.arrayContaining([link?.id, madeFrom(all, idOf(21)).id]),
    });
  });

  it('calls one an attacker only where a claim says who did it, and says that it is only said', () => {
    const attackers = objects().filter(({ type }) => type === 'threat-actor');
    expect(attackers).toMatchObject([
      { name: '深度求索', labels: ['alleged'], description: expect.stringContaining('Said to have done it') },
      { name: 'İstanbul Işık Laboratuvarı' },
    ]);
  });

  it('revokes what a claim that was superseded links, and keeps the note that it was said', () => {
    const all = objects({ ceiling: 'red' });
    const links = all.filter(
      ({ type, description }) => type === 'relationship' && String(description).startsWith('About 24,000'),
    );
    expect(links.map(({ revoked }) => revoked)).toEqual([true]);
    expect(madeFrom(all, idOf(11))).not.toHaveProperty('revoked');
    expect(madeFrom(all, idOf(17))).toMatchObject({ type: 'note', labels: expect.any(Array) });
  });

  it('revokes a measure that was withdrawn, with its links, and no other', () => {
    const all = objects({ ceiling: 'red' });
    const [withdrawn, proposed] = [madeFrom(all, idOf(41)), madeFrom(all, idOf(42))];
    expect([withdrawn.revoked, proposed.revoked]).toEqual([true, undefined]);
    const ofWithdrawn = all.filter(({ source_ref }) => source_ref === withdrawn.id);
    expect(ofWithdrawn.length).toBeGreaterThan(1);
    expect(ofWithdrawn.every(({ revoked }) => revoked === true)).toBe(true);
  });

  it('says in the language of the reader when something was read', () => {
    expect(written({ locale: 'tr' })).toContain('erişim 2026-02-23');
    expect(written({ locale: 'tr' })).not.toContain('accessed 2026');
  });

  it('keeps a partial date partial', () => {
    const all = objects();
    expect(madeFrom(all, idOf(1))).toMatchObject({ labels: expect.arrayContaining(['happened:2026-02~']) });
    expect(all.filter(({ start_time }) => start_time !== undefined)).toEqual([]);
  });

  it('tells the life of a measure, and of an article without a date that it has none', () => {
    const all = objects();
    expect(madeFrom(all, idOf(41)).description).toContain('2026-03: Anthropic: in force from this date.');
    const report = all.find(({ type, name }) => type === 'report' && name === '实验室否认指控');
    expect(report).toMatchObject({
      published: '2026-02-23T09:00:00.000Z',
      labels: ['published:unknown'],
      external_references: [{ url: 'https://xn--r8jz45g.jp/%E6%96%B0%E9%97%BB%201' }],
    });
  });

  it('knows the techniques of MITRE by the names that all of STIX knows', () => {
    const pattern = objects().find(({ type }) => type === 'attack-pattern');
    expect(pattern?.external_references).toEqual([
      {
        source_name: 'mitre-atlas',
        external_id: 'AML.T0021',
        url: 'https://atlas.mitre.org/techniques/AML.T0021',
      },
    ]);
  });

  it('holds every record that is exported', () => {
    const kinds = objects({ ceiling: 'red' }).flatMap((each) => recordOf(each)?.record_kind ?? []);
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    expect([count('incident'), count('claim'), count('assertion'), count('measure'), count('actor')]).toEqual(
      [
        fixtureLedger.incidents.size,
        fixtureLedger.claims.size,
        fixtureLedger.assertions.size,
        fixtureLedger.measures.size,
        fixtureLedger.actors.size,
      ],
    );
  });

  it('makes ten thousand objects in under a second', () => {
    const ledger = largeLedger();
    const some = { ...ledger, incidents: new Map([...ledger.incidents].slice(0, 500)) };
    const content = fixtureContent({}, { ledger: finish(withoutDangling(some)) });
    const started = threadMilliseconds();
    let count = 0;
    for (const _ of writeStix(content)) count += 1;
    const ms = threadMilliseconds() - started;
    expect(count).toBeGreaterThan(9000);
    expect((ms / count) * 10_000).toBeLessThan(1000);
  });
});
