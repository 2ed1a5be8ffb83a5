import { describe, expect, it } from 'vitest';
import { idOf, lab, vendor } from './sample-records.ts';
import { agency, analyst, court, ministry, paper, type Said, suggested } from './suggested-status.ts';

describe('suggestStatus, among findings, admissions and denials of denials', () => {
  describe('of what was found', () => {
    const higher = { id: null, name: 'A court of appeal' };
    const found: Said = [court, 'asserts', { basis: 'court', said: '2026-03-01' }];
    const fined: Said = [agency, 'asserts', { basis: 'official-finding', said: '2026-03-01' }];
    const against = (fields: object = {}): Said => [higher, 'refutes', { basis: 'court', ...fields }];

    it.each<[string, Said[], string, string[]]>([
      [
        'refuted, where a later ruling overturns it',
        [found, against({ said: '2026-09' })],
        'refuted',
        ['found-by-a-court', 'refuted'],
      ],
      [
        'refuted, where a ruling that answers it overturns it, whenever that was',
        [found, against({ answers: idOf(0) })],
        'refuted',
        ['found-by-a-court', 'refuted'],
      ],
      [
        'alleged again, where a party says it, too',
        [found, against({ answers: idOf(0) }), [vendor, 'asserts']],
        'alleged',
        ['said-by-a-party', 'denied-in-part'],
      ],
      [
        'refuted, where a later ruling is about what the party says as well',
        [found, against({ said: '2026-09' }), [vendor, 'asserts']],
        'refuted',
        ['said-by-a-party', 'refuted'],
      ],
      [
        'retracted, where a higher court sets it aside',
        [found, [higher, 'retracts', { basis: 'court', answers: idOf(0) }]],
        'retracted',
        ['retracted'],
      ],
      [
        'established, where the ruling against it was the earlier one',
        [found, against({ said: '2026-01' })],
        'established',
        ['found-by-a-court'],
      ],
      [
        'established, where a third court has found it since',
        [
          found,
          against({ answers: idOf(0), said: '2026-04' }),
          [{ id: null, name: 'The highest court' }, 'asserts', { basis: 'court', said: '2026-06' }],
        ],
        'established',
        ['found-by-a-court'],
      ],
      [
        'disputed, where nothing tells which ruling is the later one',
        [found, against()],
        'disputed',
        ['found-by-a-court', 'refuted'],
      ],
      [
        'refuted, where a court annuls the fine of an authority',
        [fined, against()],
        'refuted',
        ['found-officially', 'refuted'],
      ],
      [
        'established, where the accused brings an analysis against a court',
        [found, [lab, 'refutes', 'independent-analysis'], [analyst, 'refutes', 'independent-analysis']],
        'established',
        ['found-by-a-court'],
      ],
    ])('calls it %s', (_, all, status, reasons) => expect(suggested(all)).toEqual({ status, reasons }));

    it('counts no testimony, no complaint and nothing that an office finds in its own cause', () => {
      const roles = (role: 'witness' | 'target' | 'accuser') => ({ parties: [{ actor: ministry, role }] });
      expect(suggested([[ministry, 'asserts', 'court']], roles('witness')).status).toBe('reported');
      expect(suggested([[ministry, 'asserts', 'court']], roles('accuser')).status).toBe('alleged');
      expect(suggested([[ministry, 'asserts', 'official-finding']], roles('target')).status).toBe('alleged');
      expect(suggested([[ministry, 'asserts', 'official-finding']], roles('accuser')).status).toBe(
        'established',
      );
    });
  });

  it('takes nobody to admit anything for another', () => {
    const second = { id: null, name: 'Lab B' };
    const both = { about: [lab, second], parties: [{ actor: second, role: 'accused' as const }] };
    const first: Said[] = [
      [vendor, 'asserts'],
      [lab, 'corroborates'],
    ];
    const inPart = { status: 'alleged', reasons: ['said-by-a-party', 'admitted-in-part'] };
    const admitted = { status: 'established', reasons: ['admitted'] };
    expect(suggested(first, both)).toEqual(inPart);
    expect(suggested([...first, [second, 'corroborates']], both)).toEqual(admitted);
    const ofAll = { ...both, about: [] };
    expect(suggested(first, ofAll)).toEqual(inPart);
    expect(suggested([...first, [second, 'corroborates']], ofAll)).toEqual(admitted);
    expect(suggested(first, { about: [] })).toEqual(admitted);
  });

  it('takes who denies a denial to deny that alone', () => {
    const denied: Said[] = [
      [vendor, 'asserts'],
      [analyst, 'refutes', { answers: idOf(0) }],
    ];
    const rebutted: Said = [vendor, 'denies', { answers: idOf(1) }];
    const refuted = { status: 'refuted', reasons: ['said-by-a-party', 'refuted'] };
    expect(suggested([...denied, rebutted])).toEqual(refuted);
    const line: Said[] = [
      [vendor, 'asserts'],
      [ministry, 'denies', { answers: idOf(0) }],
      [analyst, 'denies', { answers: idOf(1) }],
      [ministry, 'retracts', { answers: idOf(1) }],
    ];
    expect(suggested(line.slice(0, 3)).status).toBe('disputed');
    expect(suggested(line).status).toBe('alleged');
    expect(suggested([...line, [paper, 'denies', { answers: idOf(2) }]]).status).toBe('disputed');
  });

  it('lets a denial that is taken back count no more, and leaves what its speaker says instead', () => {
    const accused: Said[] = [
      [vendor, 'asserts'],
      [lab, 'denies', { said: '2026-02-24' }],
    ];
    expect(suggested([...accused, [lab, 'retracts', { answers: idOf(1) }]]).status).toBe('alleged');
    expect(suggested([...accused, [lab, 'retracts', { said: '2026-03' }]]).status).toBe('alleged');
    expect(suggested([...accused, [vendor, 'retracts', { answers: idOf(0) }]]).status).toBe('retracted');
    const admitted: Said[] = [
      [lab, 'retracts', { answers: idOf(1) }],
      [lab, 'corroborates', { said: '2026-03' }],
    ];
    expect(suggested([...accused, ...admitted])).toEqual({ status: 'established', reasons: ['admitted'] });
  });
});
