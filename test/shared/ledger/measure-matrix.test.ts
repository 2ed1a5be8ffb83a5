import { expect, test } from 'vitest';
import { measureMatrix } from '../../../shared/ledger/measure-matrix.ts';
import { aMeasure, anIncident, idOf, ledgerOf } from './sample-records.ts';

test('a measure stands against its themes and those of the incidents that it answers, once each', () => {
  const ledger = ledgerOf(
    anIncident(1, { themes: ['model-distillation', 'jailbreak'] }),
    aMeasure(2, { incidents: [idOf(1)], themes: ['model-distillation'] }),
    aMeasure(3, { kind: 'litigation', themes: ['model-distillation'] }),
    aMeasure(4, { themes: ['model-distillation'] }),
    aMeasure(5),
  );
  expect(measureMatrix(ledger.measures.values(), ledger.incidents)).toEqual([
    { theme: 'model-distillation', kind: 'rate-limiting', measures: [idOf(2), idOf(4)] },
    { theme: 'jailbreak', kind: 'rate-limiting', measures: [idOf(2)] },
    { theme: 'model-distillation', kind: 'litigation', measures: [idOf(3)] },
  ]);
});
