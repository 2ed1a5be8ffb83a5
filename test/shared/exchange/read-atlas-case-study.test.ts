import { describe, expect, it } from 'vitest';
import { readAtlasCaseStudies } from '../../../shared/exchange/read-atlas-case-study.ts';

const read = (document: unknown) =>
  readAtlasCaseStudies(new TextEncoder().encode(JSON.stringify(document)), 'atlas.json');

const study = {
  id: 'AML.CS0000',
  name: 'Evasion of a detector',
  summary: 'Researchers evaded a detector.',
  'incident-date': '2020-01-01',
  'incident-date-granularity': 'YEAR',
  procedure: [{ tactic: 'AML.TA0002', technique: 'AML.T0000.001', description: 'They looked for papers.' }],
  target: 'A detector',
  actor: 'A research team',
  'case-study-type': 'exercise',
  references: [
    { title: 'Paper', url: 'https://arxiv.org/abs/1802.03162' },
    { title: 'Bad', url: 'javascript:1' },
  ],
};
const whole = {
  id: 'ATLAS',
  version: '5.6.0',
  matrices: [{ techniques: [{ id: 'AML.T0000.001', name: 'Pre-Print Repositories' }] }],
  'case-studies': [study],
};

describe('readAtlasCaseStudies', () => {
  it('keeps the steps with their techniques, and of the date only what is meant', () => {
    const [first] = read(whole).records;
    expect(first).toMatchObject({
      kind: 'incident',
      record: {
        kind: 'demonstration',
        happened: '2020',
        externalIds: [{ namespace: 'atlas-case-study', id: 'AML.CS0000' }],
        parties: [{ role: 'researcher' }, { role: 'target' }],
        steps: [
          {
            text: 'They looked for papers.',
            technique: {
              scheme: 'MITRE ATLAS',
              version: '5.6.0',
              id: 'AML.T0000.001',
              label: 'Pre-Print Repositories',
            },
          },
        ],
      },
    });
  });

  it('calls who did it in earnest accused, and leaves how it stands open', () => {
    const { records } = read([{ ...study, 'case-study-type': 'incident' }]);
    expect(records.map(({ record }) => record)).toMatchObject([
      { kind: 'incident', parties: [{ role: 'accused' }, { role: 'target' }] },
      { status: null, about: [{ name: 'A research team' }] },
      { speaker: { name: 'MITRE ATLAS' } },
      { speaker: { name: 'arxiv.org' }, link: { url: 'https://arxiv.org/abs/1802.03162' } },
    ]);
  });

  it('leaves out with a sentence what is none', () => {
    expect(read([{ id: 'AML.CS1' }]).refused).toEqual([
      expect.stringContaining('Case study 1 was left out: id'),
    ]);
  });
});
