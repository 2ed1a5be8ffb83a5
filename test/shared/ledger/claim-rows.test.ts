import { describe, expect, it } from 'vitest';
import { claimRows } from '../../../shared/ledger/claim-rows.ts';
import {
  aClaim,
  anAssertion,
  anIncident,
  articleOf,
  idOf,
  lab,
  ledgerOf,
  type Sample,
  vendor,
} from './sample-records.ts';

const agency = { id: 'cisa', name: 'CISA' };
const ministry = { id: null, name: 'A ministry' };
const outlet = (n: number) => ({ id: null, name: `Outlet ${n}` });
const parties = [
  { actor: vendor, role: 'accuser' },
  { actor: lab, role: 'accused' },
];
const attribution = aClaim(2, 1, { about: [lab] });

const rowsOf = (...samples: Sample[]) =>
  claimRows(ledgerOf(anIncident(1, { parties }), ...samples), undefined, () => null);

describe('claimRows', () => {
  it('counts twelve outlets that repeat one statement as one origin and twelve articles', () => {
    const outlets = Array.from({ length: 12 }, (_, n) =>
      anAssertion(20 + n, 2, {
        speaker: outlet(n),
        stance: 'repeats',
        answers: idOf(10),
        article: articleOf(n),
      }),
    );
    const reply = anAssertion(40, 2, { speaker: lab, stance: 'declines-to-comment', article: articleOf(50) });
    const [row] = rowsOf(attribution, anAssertion(10, 2, { basis: 'own-telemetry' }), ...outlets, reply);
    expect(row).toMatchObject({ status: 'alleged', assertionCount: 14, articleCount: 12 });
    expect(row?.origins).toMatchObject([{ name: 'Anthropic' }]);
  });

  it('shows a denial of what is said here with this claim, even where it was filed under another one', () => {
    const [row] = rowsOf(
      attribution,
      anAssertion(10, 2, { basis: 'own-telemetry' }),
      anAssertion(11, 2, { speaker: agency, basis: 'official-finding' }),
      aClaim(3, 1, { type: 'response', about: [lab] }),
      anAssertion(12, 3, { speaker: ministry, stance: 'denies', answers: idOf(11) }),
    );
    expect(row?.suggested).toEqual({ status: 'alleged', reasons: ['said-by-a-party', 'denied-in-part'] });
    expect(row?.denials).toEqual([{ name: 'A ministry', speakers: [ministry], assertions: [idOf(12)] }]);
  });

  it('leaves alleged what was settled: the settlement is a response, and a claim of its own', () => {
    const rows = rowsOf(
      attribution,
      anAssertion(10, 2, { basis: 'own-telemetry' }),
      aClaim(3, 1, { type: 'response', text: 'The case was settled', about: [lab] }),
      anAssertion(11, 3, { speaker: lab, answers: idOf(10) }),
    );
    expect(rows.map(({ status }) => status)).toEqual(['alleged', 'alleged']);
  });

  it('keeps what was corrected, as superseded, beside the correction', () => {
    const rows = rowsOf(
      aClaim(2, 1, { type: 'scale', quantity: { value: 150_000, unit: 'exchanges' } }),
      anAssertion(10, 2),
      aClaim(3, 1, { type: 'scale', quantity: { value: 190_000, unit: 'exchanges' }, supersedes: idOf(2) }),
      anAssertion(11, 3, { stance: 'corrects', answers: idOf(10) }),
    );
    expect(rows.map(({ status, quantity }) => [status, quantity?.value])).toEqual([
      ['superseded', 150_000],
      ['alleged', 190_000],
    ]);
  });

  it('shows what a person decided, and beside it what the rules make of it', () => {
    const [row] = rowsOf(
      aClaim(2, 1, { status: 'assessed', statusReason: 'Two more saw it' }),
      anAssertion(10, 2),
    );
    expect(row).toMatchObject({ status: 'assessed', isDecided: true, suggested: { status: 'alleged' } });
  });

  it('gives the claims of one incident alone', () => {
    const ledger = ledgerOf(anIncident(1), anIncident(5), aClaim(2, 1), aClaim(6, 5));
    expect(claimRows(ledger, idOf(5), () => null).map(({ id }) => id)).toEqual([idOf(6)]);
  });
});
