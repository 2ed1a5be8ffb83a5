import { describe, expect, it } from 'vitest';
import { suggestStatus } from '../../../shared/ledger/suggest-status.ts';
import { assertion } from '../../../shared/model/assertion.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import { idOf, lab, vendor } from './sample-records.ts';

const agency = { id: 'cisa', name: 'CISA' };
const court = { id: null, name: 'A court' };
const paper = { id: null, name: 'A newspaper' };
const analyst = { id: null, name: 'A university' };
const parties: Incident['parties'] = [
  { actor: vendor, role: 'accuser' },
  { actor: lab, role: 'accused' },
  { actor: agency, role: 'authority' },
];

type Said = readonly [
  speaker: { readonly id: string | null; readonly name: string },
  stance: string,
  basis?: string,
];

const suggested = (all: readonly Said[], isSuperseded = false) =>
  suggestStatus({
    claim: { about: [lab], type: 'attribution' },
    assertions: all.map(([speaker, stance, basis = 'unstated'], n) =>
      assertion.parse({ id: idOf(n), claim: idOf(900), speaker, stance, basis }),
    ),
    parties,
    isSuperseded,
  });

describe('suggestStatus', () => {
  it.each<[string, readonly Said[], string, readonly string[]]>([
    ['nobody said', [], 'unverified', ['nobody-says-it']],
    ['only a search for a reply', [[lab, 'no-reply-found']], 'unverified', ['nobody-says-it']],
    [
      'a newspaper with unnamed sources',
      [[paper, 'asserts', 'told-by-others']],
      'reported',
      ['told-by-others'],
    ],
    ['the accuser', [[vendor, 'asserts', 'own-telemetry']], 'alleged', ['said-by-a-party']],
    [
      'the accuser, told by a newspaper',
      [
        [paper, 'repeats'],
        [vendor, 'asserts'],
      ],
      'alleged',
      ['said-by-a-party'],
    ],
    ['the accuser in its complaint', [[vendor, 'asserts', 'court']], 'alleged', ['said-by-a-party']],
    [
      'an analysis by somebody else',
      [
        [vendor, 'asserts'],
        [analyst, 'corroborates', 'independent-analysis'],
      ],
      'assessed',
      ['independent-analysis'],
    ],
    [
      'an authority that found it',
      [[agency, 'asserts', 'official-finding']],
      'established',
      ['found-officially'],
    ],
    ['a court', [[court, 'asserts', 'court']], 'established', ['found-by-a-court']],
    [
      'the accused itself',
      [
        [vendor, 'asserts'],
        [lab, 'corroborates'],
      ],
      'established',
      ['admitted'],
    ],
    [
      'a reply that says nothing',
      [
        [vendor, 'asserts'],
        [lab, 'declines-to-comment'],
      ],
      'alleged',
      ['said-by-a-party'],
    ],
    [
      'the accused, which denies it',
      [
        [vendor, 'asserts'],
        [lab, 'denies'],
      ],
      'disputed',
      ['said-by-a-party', 'denied'],
    ],
    [
      'a ministry, which denies what agencies found',
      [
        [agency, 'asserts', 'official-finding'],
        [paper, 'denies'],
      ],
      'disputed',
      ['found-officially', 'denied'],
    ],
    [
      'a court, against a denial',
      [
        [court, 'asserts', 'court'],
        [lab, 'denies'],
      ],
      'established',
      ['found-by-a-court'],
    ],
    [
      'an analysis that refutes it',
      [
        [vendor, 'asserts'],
        [analyst, 'refutes', 'independent-analysis'],
      ],
      'refuted',
      ['said-by-a-party', 'refuted'],
    ],
    [
      'an analysis that refutes what an authority found',
      [
        [agency, 'asserts', 'official-finding'],
        [analyst, 'refutes'],
      ],
      'disputed',
      ['found-officially', 'refuted'],
    ],
    [
      'the accused, which says it refutes it',
      [
        [vendor, 'asserts'],
        [lab, 'refutes'],
      ],
      'disputed',
      ['said-by-a-party', 'denied'],
    ],
    [
      'the accuser, which took it back',
      [
        [vendor, 'asserts'],
        [vendor, 'retracts'],
      ],
      'retracted',
      ['retracted'],
    ],
    [
      'one of two, who took it back',
      [
        [vendor, 'asserts'],
        [vendor, 'retracts'],
        [paper, 'asserts'],
      ],
      'reported',
      ['told-by-others'],
    ],
  ])('by %s', (_, all, status, reasons) => expect(suggested(all)).toEqual({ status, reasons }));

  it('takes what a party says about itself for a claim, not for a confirmation', () => {
    const own = suggestStatus({
      claim: { about: [vendor], type: 'response' },
      assertions: [assertion.parse({ id: idOf(1), claim: idOf(900), speaker: vendor, stance: 'asserts' })],
      parties,
      isSuperseded: false,
    });
    expect(own).toEqual({ status: 'alleged', reasons: ['said-of-itself'] });
  });

  it('calls superseded what another claim has taken the place of, whoever says it', () => {
    expect(suggested([[court, 'asserts', 'court']], true)).toEqual({
      status: 'superseded',
      reasons: ['superseded'],
    });
  });
});
