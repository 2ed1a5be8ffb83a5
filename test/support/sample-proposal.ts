import type { Proposal } from '../../shared/model/proposal.ts';
import { articleOf, lab, vendor } from '../shared/ledger/sample-records.ts';

const article = articleOf(1);
const evidence = [{ field: 'text', start: 0, end: 5, text: 'words', article }] as const;
const quote = { text: 'words', field: 'text', start: 0, end: 5, before: '', after: ' more' } as const;
const said = { article, quote, basis: 'unstated', said: '2026-02-23', alsoIn: [] } as const;

/** One of every kind of line: V accuses the lab, which denies it; a number, a measure, a legal theory. */
export const sampleProposal: Proposal = {
  key: 'incident:deepseek',
  title: 'V accuses the lab',
  kind: 'incident',
  date: '2026-02-23',
  datePrecision: 'day',
  dateBasis: 'first-report',
  status: 'disputed',
  parties: [
    { key: 'party v', actor: vendor, role: 'accuser', evidence: [...evidence] },
    { key: 'party lab', actor: lab, role: 'accused', evidence: [...evidence] },
  ],
  themes: ['model-distillation'],
  claims: [
    {
      key: 'claim harvest',
      type: 'attribution',
      text: 'The lab harvested outputs.',
      status: 'disputed',
      about: [lab],
      assertions: [
        { ...said, key: 'lab denies', speaker: lab, stance: 'denies', answers: 'v asserts', alsoIn: [] },
        { ...said, key: 'v asserts', speaker: vendor, stance: 'asserts', answers: null, alsoIn: [] },
      ],
    },
    {
      key: 'claim scale',
      type: 'scale',
      text: 'About 24,000 accounts.',
      status: 'alleged',
      about: [lab],
      quantity: { value: 24_000, unit: 'accounts', bound: 'about', window: null },
      assertions: [
        { ...said, key: 'v counts', speaker: vendor, stance: 'asserts', answers: null, alsoIn: [] },
      ],
    },
  ],
  measures: [
    {
      key: 'measure limits',
      kind: 'rate-limiting',
      by: vendor,
      status: 'in-force',
      mode: 'adopted',
      date: null,
      evidence: [...evidence],
    },
  ],
  legalBases: [{ key: 'legal dmca', basis: 'dmca', evidence: [...evidence] }],
  articles: [article],
};
