import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePolicies } from '../../../shared/exchange/merge-policies.ts';
import { type FieldMerge, mergedRecord, mergeRecord } from '../../../shared/exchange/merge-record.ts';
import { canonicalRecord } from '../../../shared/ledger/canonical-record.ts';
import { ledgerKinds, ledgerSchemas } from '../../../shared/ledger/ledger.ts';
import { handlingMarks } from '../../../shared/model/handling-mark.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import { idOf, lab, vendor } from '../ledger/sample-records.ts';

const incidentWith = (fields: object = {}): Incident =>
  canonicalRecord('incident', { id: idOf(1), title: 'Outputs harvested', ...fields });

const claimWith = (fields: object = {}) =>
  canonicalRecord('claim', {
    id: idOf(11),
    incident: idOf(1),
    type: 'attribution',
    text: 'They did',
    ...fields,
  });

const merged = (merges: readonly FieldMerge[], ours: Incident) =>
  mergedRecord('incident', ours, merges, ({ choice }) => choice);

const few = <Item>(item: fc.Arbitrary<Item>) => fc.uniqueArray(item, { maxLength: 3 });
const incidents = fc
  .record({
    title: fc.constantFrom('One', 'Two', 'Three'),
    summary: fc
      .array(fc.constantFrom('A. ', 'B! ', 'C？', 'D. '), { maxLength: 4 })
      .map((all) => all.join('')),
    happened: fc.constantFrom(null, '2026', '2026-02'),
    themes: few(fc.constantFrom('a', 'b', 'c')),
    parties: few(fc.constantFrom({ actor: vendor, role: 'accuser' }, { actor: lab, role: 'accused' })),
    externalIds: few(fc.constantFrom({ namespace: 'cve', id: '1' }, { namespace: 'aiid', id: '2' })),
    handlingMark: fc.constantFrom(null, ...handlingMarks),
  })
  .map(incidentWith);

describe('mergeRecord', () => {
  it('has one part for every field of every kind but the id', () => {
    for (const kind of ledgerKinds) {
      const fields = mergePolicies[kind].flatMap((each) => each.fields);
      expect([...fields, 'id'].sort(), kind).toEqual(Object.keys(ledgerSchemas[kind].shape).sort());
    }
  });

  it('takes what only they changed, and keeps what only we changed', () => {
    const base = incidentWith();
    const ours = incidentWith({ summary: 'Ours.' });
    const merges = mergeRecord('incident', base, ours, incidentWith({ title: 'Theirs' }));
    expect(merges).toMatchObject([{ path: 'title', choice: 'theirs', isOpen: false }]);
    expect(merged(merges, ours)).toMatchObject({ title: 'Theirs', summary: 'Ours.' });
  });

  it('leaves a field that both changed to a person, and keeps ours until then', () => {
    const [base, ours, theirs] = [{}, { title: 'Ours' }, { title: 'Theirs' }].map(incidentWith);
    const merges = mergeRecord('incident', base as Incident, ours as Incident, theirs as Incident);
    expect(merges).toEqual([
      {
        path: 'title',
        base: 'Outputs harvested',
        ours: 'Ours',
        theirs: 'Theirs',
        choice: 'ours',
        isOpen: true,
      },
    ]);
  });

  it('never picks a status, and keeps a status with its reason', () => {
    const base = claimWith();
    const ours = claimWith({ status: 'disputed', statusReason: 'They deny it.' });
    const theirs = claimWith({ status: 'established', statusReason: 'A court said so.' });
    expect(mergeRecord('claim', base, ours, theirs)).toMatchObject([
      { path: 'status', isOpen: true, theirs: { status: 'established', statusReason: 'A court said so.' } },
    ]);
  });

  it('offers attribution of both sides together, but picks none', () => {
    const party = (actor: object) => ({ parties: [{ actor, role: 'accused' }] });
    const [merge] = mergeRecord(
      'incident',
      incidentWith(),
      incidentWith(party(vendor)),
      incidentWith(party(lab)),
    );
    expect(merge).toMatchObject({ path: 'parties', isOpen: true, choice: 'ours', merged: { length: 2 } });
  });

  it('takes what either side added to a set, and out what either took away', () => {
    const ours = incidentWith({ themes: ['b', 'ours'] });
    const merges = mergeRecord(
      'incident',
      incidentWith({ themes: ['a', 'b'] }),
      ours,
      incidentWith({ themes: ['a', 'b', 'theirs'] }),
    );
    expect(merged(merges, ours).themes).toEqual(['b', 'ours', 'theirs']);
  });

  it('brings together a summary in which different sentences were changed, in any script', () => {
    const ours = incidentWith({ summary: 'One. İki! 三。' });
    const base = incidentWith({ summary: 'One. Two! 三。' });
    const merges = mergeRecord('incident', base, ours, incidentWith({ summary: 'One. Two! 三。Four.' }));
    expect(merged(merges, ours).summary).toBe('One. İki! 三。Four.');
  });

  it('keeps the stricter mark, whoever changed it, and says so', () => {
    const [amber, clear] = [incidentWith({ handlingMark: 'amber' }), incidentWith({ handlingMark: 'clear' })];
    expect(mergeRecord('incident', amber, amber, clear)).toMatchObject([
      { path: 'handlingMark', choice: 'ours' },
    ]);
    expect(mergeRecord('incident', clear, clear, amber)).toMatchObject([
      { path: 'handlingMark', choice: 'theirs' },
    ]);
  });

  it('calls everything that differs a conflict where there is no common version', () => {
    const merges = mergeRecord(
      'incident',
      null,
      incidentWith({ themes: ['a'] }),
      incidentWith({ title: 'Theirs', themes: ['b'] }),
    );
    expect(merges).toMatchObject([
      { path: 'title', isOpen: true },
      { path: 'themes', isOpen: true, choice: 'ours', merged: ['a', 'b'] },
    ]);
  });

  it('does the same whichever side merges', () => {
    fc.assert(
      fc.property(fc.option(incidents), incidents, incidents, (base, one, other) => {
        const here = mergeRecord('incident', base, one, other);
        const there = mergeRecord('incident', base, other, one);
        const open = (merges: readonly FieldMerge[]) =>
          merges.flatMap(({ path, isOpen }) => (isOpen ? [path] : []));
        expect(open(here)).toEqual(open(there));
        const settled = (merges: readonly FieldMerge[], ours: Incident) => {
          const left = new Set(open(merges));
          return Object.fromEntries(Object.entries(merged(merges, ours)).filter(([path]) => !left.has(path)));
        };
        expect(settled(here, one)).toEqual(settled(there, other));
      }),
    );
  });

  it('has nothing left to do once it is done', () => {
    fc.assert(
      fc.property(fc.option(incidents), incidents, incidents, (base, ours, theirs) => {
        const once = canonicalRecord('incident', merged(mergeRecord('incident', base, ours, theirs), ours));
        const again = mergeRecord('incident', theirs, once, theirs);
        expect(canonicalRecord('incident', merged(again, once))).toEqual(once);
      }),
    );
  });

  it('loses nothing that either side added to a set', () => {
    fc.assert(
      fc.property(incidents, incidents, incidents, (base, ours, theirs) => {
        const { externalIds } = canonicalRecord(
          'incident',
          merged(mergeRecord('incident', base, ours, theirs), ours),
        );
        const was = new Set(base.externalIds.map(({ id }) => id));
        for (const { id } of [...ours.externalIds, ...theirs.externalIds])
          if (!was.has(id)) expect(externalIds.map((each) => each.id)).toContain(id);
      }),
    );
  });
});
