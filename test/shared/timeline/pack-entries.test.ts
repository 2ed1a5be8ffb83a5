import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timelineColumns } from '../../../shared/contract/timeline-columns.ts';
import { packEntries, pickRows } from '../../../shared/timeline/pack-entries.ts';
import { timelineIndex } from '../../../shared/timeline/timeline-index.ts';
import { unpackEntries } from '../../../shared/timeline/unpack-entries.ts';
import {
  aClaim,
  aMeasure,
  anAssertion,
  anIncident,
  idOf,
  lab,
  ledgerOf,
  vendor,
} from '../ledger/sample-records.ts';

const { entries } = timelineIndex(
  ledgerOf(
    anIncident(1, {
      happened: '2026-02~',
      parties: [
        { actor: vendor, role: 'accuser' },
        { actor: lab, role: 'accused' },
      ],
      themes: ['model-distillation'],
    }),
    anIncident(2, { happened: '../2026-05-01' }),
    aClaim(3, 1),
    anAssertion(4, 3, { said: '2026-02-23' }),
    anAssertion(5, 3, { speaker: lab, stance: 'denies', said: '2026-02-24', answers: idOf(4) }),
    aMeasure(6, {
      life: Array.from({ length: 12 }, (_, step) => ({ status: 'in-force', from: `2026-03-${step + 10}` })),
    }),
  ),
);

it('unpacks what was packed', () => {
  const packed = packEntries(entries);
  expect(timelineColumns.parse(packed)).toEqual(packed);
  expect(unpackEntries(packed)).toEqual(entries);
});

it('picks any rows of packed entries as if they alone had been packed', () => {
  const chosen = fc.uniqueArray(fc.integer({ min: 0, max: entries.length - 1 }), {
    maxLength: entries.length,
  });
  fc.assert(
    fc.property(chosen, (rows) => {
      const sorted = Uint32Array.from(rows).sort();
      const some = Array.from(sorted).flatMap((row) => entries[row] ?? []);
      const picked = pickRows(packEntries(entries), sorted);
      expect(unpackEntries(picked)).toEqual(unpackEntries(packEntries(some)));
      expect(new Set(picked.texts).size).toBe(picked.texts.length);
    }),
  );
});

it('packs an answer to what is not there as an answer to nothing', () => {
  const denials = entries.filter(({ status }) => status === 'denies');
  expect(unpackEntries(packEntries(denials)).map(({ answers }) => answers)).toEqual([null]);
});

it('packs nothing', () => expect(unpackEntries(packEntries([]))).toEqual([]));
