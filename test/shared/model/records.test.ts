import { describe, expect, it } from 'vitest';
import { assertionFields } from '../../../shared/model/assertion.ts';
import { claimFields } from '../../../shared/model/claim.ts';
import { incidentFields } from '../../../shared/model/incident.ts';
import { measureFields } from '../../../shared/model/measure.ts';
import { idOf, vendor } from '../ledger/sample-records.ts';

describe('the records of the ledger', () => {
  it('need little to begin with', () => {
    expect(incidentFields.parse({ title: 'X' })).toMatchObject({
      kind: 'incident',
      happened: null,
      parties: [],
    });
    expect(claimFields.parse({ incident: idOf(1), type: 'scale', text: 'X' })).toMatchObject({
      status: null,
      quantity: null,
    });
    expect(assertionFields.parse({ claim: idOf(1), speaker: vendor, stance: 'asserts' })).toMatchObject({
      basis: 'unstated',
      answers: null,
    });
  });

  it('refuse fields that they do not have, so that a slip is not lost silently', () => {
    expect(incidentFields.safeParse({ title: 'X', happend: '2026' }).success).toBe(false);
  });

  it('give a measure at least one step of life', () => {
    const fields = { kind: 'rate-limiting', by: vendor, title: 'X', life: [] };
    expect(measureFields.safeParse(fields).success).toBe(false);
  });

  it('keep a number as it was said', () => {
    const quantity = { value: 24_000, unit: 'accounts', bound: 'about', window: '2025-09/2026-02' };
    const fields = { incident: idOf(1), type: 'scale', text: 'X', quantity };
    expect(claimFields.parse(fields).quantity).toEqual(quantity);
  });

  it('know an actor that is not in the vocabulary by name alone', () => {
    const speaker = { id: null, name: ' Ministry M ' };
    expect(assertionFields.parse({ claim: idOf(1), speaker, stance: 'denies' }).speaker).toEqual({
      id: null,
      name: 'Ministry M',
    });
  });
});
