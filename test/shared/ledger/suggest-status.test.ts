import { describe, expect, it } from 'vitest';
import { suggestStatus } from '../../../shared/ledger/suggest-status.ts';
import { assertion } from '../../../shared/model/assertion.ts';
import { idOf, lab, vendor } from './sample-records.ts';
import {
  agency,
  analyst,
  court,
  ministry,
  paper,
  parties,
  type Said,
  suggested,
} from './suggested-status.ts';

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

  it.each<[string, Said[], string, string[]]>([
    [
      'the statement that it answers, and leaves the others as they are',
      [
        [vendor, 'asserts', 'own-telemetry'],
        [agency, 'asserts', 'official-finding'],
        [ministry, 'denies', { answers: idOf(1) }],
      ],
      'alleged',
      ['said-by-a-party', 'denied-in-part'],
    ],
    [
      'those who repeat that statement, too',
      [
        [agency, 'asserts', 'official-finding'],
        [paper, 'repeats', { answers: idOf(0) }],
        [ministry, 'denies', { answers: idOf(1) }],
      ],
      'disputed',
      ['found-officially', 'denied'],
    ],
    [
      'the claim itself, where the one whom it is about denies it',
      [
        [vendor, 'asserts', 'own-telemetry'],
        [paper, 'asserts', 'told-by-others'],
        [lab, 'denies', { answers: idOf(0) }],
      ],
      'disputed',
      ['said-by-a-party', 'denied'],
    ],
    [
      'the claim itself, where it answers nothing that is known',
      [
        [vendor, 'asserts', 'own-telemetry'],
        [agency, 'asserts', 'official-finding'],
        [ministry, 'denies'],
      ],
      'disputed',
      ['found-officially', 'denied'],
    ],
    [
      'what nobody has said, and leaves it unverified',
      [[lab, 'denies']],
      'unverified',
      ['nobody-says-it', 'denied'],
    ],
  ])('takes a denial to dispute %s', (_, all, status, reasons) => {
    expect(suggested(all)).toEqual({ status, reasons });
  });

  it('lets those who repeat a statement fall with it', () => {
    const all: Said[] = [
      [vendor, 'asserts'],
      [paper, 'repeats', { answers: idOf(0) }],
      [vendor, 'retracts', { answers: idOf(0) }],
    ];
    expect(suggested(all)).toEqual({ status: 'retracted', reasons: ['retracted'] });
  });

  it('calls superseded what its speaker has corrected, and leaves what others know', () => {
    const corrected: Said[] = [
      [vendor, 'asserts'],
      [vendor, 'corrects', { claim: idOf(901), answers: idOf(0) }],
    ];
    const [said, correction] = corrected.map(([speaker, stance, fields], n) =>
      assertion.parse({ id: idOf(n), claim: idOf(900), speaker, stance, ...Object(fields) }),
    );
    if (!said || !correction) throw new Error('Both are there.');
    const facts = { claim: { about: [lab], type: 'scale' as const }, parties, isSuperseded: false };
    const others = [correction];
    expect(suggestStatus({ ...facts, statements: [[said]], others })).toEqual({
      status: 'superseded',
      reasons: ['corrected'],
    });
    const paperToo = assertion.parse({ ...said, id: idOf(5), speaker: paper });
    expect(suggestStatus({ ...facts, statements: [[said], [paperToo]], others }).status).toBe('reported');
  });

  it('lets the later word of one speaker count, where the dates can tell which that is', () => {
    const denied = [lab, 'denies', { said: '2026-02-24' }] as const;
    const admitted = (said: string | null) => [lab, 'corroborates', { said }] as const;
    const accused = [vendor, 'asserts', { said: '2026-02-23' }] as const;
    expect(suggested([accused, denied, admitted('2026-04')])).toEqual({
      status: 'established',
      reasons: ['admitted'],
    });
    for (const unclear of [null, '2026-02']) {
      expect(suggested([accused, denied, admitted(unclear)]).status).toBe('disputed');
    }
    const retracted = [vendor, 'retracts', { said: '2026-03-01' }] as const;
    expect(suggested([accused, retracted]).status).toBe('retracted');
    const again = [vendor, 'asserts', { said: '2026-03-02' }] as const;
    expect(suggested([accused, retracted, again]).status).toBe('alleged');
  });

  it('takes no repetition for a finding, and no accusation that the accused repeats for an admission', () => {
    expect(suggested([[paper, 'repeats', 'official-finding']]).status).toBe('reported');
    const repeated: Said[] = [
      [vendor, 'asserts'],
      [lab, 'repeats', 'cites-another'],
    ];
    expect(suggested(repeated).status).toBe('alleged');
  });

  it('takes what a party says about itself for a claim, not for a confirmation', () => {
    const own = { status: 'alleged', reasons: ['said-of-itself'] };
    expect(suggested([[lab, 'asserts']])).toEqual(own);
    expect(
      suggested(
        [
          [lab, 'asserts'],
          [paper, 'asserts', 'told-by-others'],
        ],
        { type: 'response' },
      ),
    ).toEqual(own);
  });

  it('calls superseded what another claim has taken the place of, whoever says it', () => {
    expect(suggested([[court, 'asserts', 'court']], { isSuperseded: true })).toEqual({
      status: 'superseded',
      reasons: ['superseded'],
    });
  });
});
