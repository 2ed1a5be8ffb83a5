import { describe, expect, it } from 'vitest';
import { updateRecord } from '../../../shared/ledger/update-record.ts';
import {
  aClaim,
  aMeasure,
  anAssertion,
  anIncident,
  articleOf,
  failureOf,
  idOf,
  ledgerOf,
} from './sample-records.ts';

describe('updateRecord', () => {
  it('sets the given fields and leaves the others', () => {
    const ledger = ledgerOf(anIncident(1, { summary: 'As reported.', themes: ['model-distillation'] }));
    const [change, ...more] = updateRecord(ledger, 'incident', idOf(1), { title: 'Renamed' });
    expect(more).toEqual([]);
    expect(change?.before).toEqual(ledger.incidents.get(idOf(1)));
    expect(change?.after).toEqual({ ...ledger.incidents.get(idOf(1)), title: 'Renamed' });
  });

  it('gives no change where nothing would differ, even after collapsing', () => {
    const ledger = ledgerOf(anIncident(1, { articles: [articleOf(1)] }));
    const fields = { title: ' Incident 1 ', articles: [articleOf(1), articleOf(1)] };
    expect(updateRecord(ledger, 'incident', idOf(1), fields)).toEqual([]);
  });

  it('passes over fields that are undefined', () => {
    const ledger = ledgerOf(anIncident(1));
    expect(updateRecord(ledger, 'incident', idOf(1), { title: undefined })).toEqual([]);
  });

  it('refuses a record that does not exist', () => {
    expect(failureOf(() => updateRecord(ledgerOf(), 'claim', idOf(2), { text: 'X' }))).toEqual({
      code: 'NOT_FOUND',
      message: `There is no claim ${idOf(2)}: it may have been removed.`,
    });
  });

  it('never changes the id of a record', () => {
    const ledger = ledgerOf(anIncident(1));
    expect(updateRecord(ledger, 'incident', idOf(1), { id: idOf(7) })).toEqual([]);
  });

  it('refuses an answer that closes a circle', () => {
    const ledger = ledgerOf(
      anIncident(1),
      aClaim(2, 1),
      anAssertion(3, 2),
      anAssertion(4, 2, { answers: idOf(3) }),
      anAssertion(5, 2, { answers: idOf(4) }),
    );
    expect(failureOf(() => updateRecord(ledger, 'assertion', idOf(3), { answers: idOf(5) }))).toEqual({
      code: 'BAD_REQUEST',
      message: `The assertion ${idOf(5)} already answers ${idOf(3)}: answers cannot run in a circle.`,
    });
  });

  it('moves a claim to another incident with its own answers', () => {
    const ledger = ledgerOf(
      anIncident(1),
      anIncident(2),
      aClaim(3, 1),
      anAssertion(4, 3),
      anAssertion(5, 3, { stance: 'denies', answers: idOf(4) }),
    );
    const [change] = updateRecord(ledger, 'claim', idOf(3), { incident: idOf(2) });
    expect(change?.after).toMatchObject({ incident: idOf(2) });
  });

  it('refuses to move a claim away from what answers it in another claim', () => {
    const ledger = ledgerOf(
      anIncident(1),
      anIncident(2),
      aClaim(3, 1),
      aClaim(4, 1),
      anAssertion(5, 3),
      anAssertion(6, 4, { stance: 'denies', answers: idOf(5) }),
    );
    const { code, message } = failureOf(() => updateRecord(ledger, 'claim', idOf(3), { incident: idOf(2) }));
    expect(code).toBe('BAD_REQUEST');
    expect(message).toContain(`The assertion ${idOf(5)} belongs to another incident`);
  });

  it('refuses to move an answered assertion to a claim of another incident', () => {
    const ledger = ledgerOf(
      anIncident(1),
      anIncident(2),
      aClaim(3, 1),
      aClaim(4, 2),
      anAssertion(5, 3),
      anAssertion(6, 3, { answers: idOf(5) }),
    );
    expect(failureOf(() => updateRecord(ledger, 'assertion', idOf(5), { claim: idOf(4) })).code).toBe(
      'BAD_REQUEST',
    );
  });

  it('refuses a life that would run backwards', () => {
    const ledger = ledgerOf(aMeasure(1));
    const life = [
      { status: 'in-force', from: '2026-06-13' },
      { status: 'withdrawn', from: '2026-06-05' },
    ];
    expect(failureOf(() => updateRecord(ledger, 'measure', idOf(1), { life })).message).toContain('life.1');
  });
});
