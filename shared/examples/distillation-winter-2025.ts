import type { ExampleEvent } from './example-event.ts';

export const distillationWinter2025: readonly ExampleEvent[] = [
  {
    key: 'ev012',
    date: '2025-01-13',
    dateBasis: 'publication',
    kind: 'issue',
    title: 'A US rule puts weights of closed models under export control',
    parties: [
      [{ id: 'bis' }, 'authority'],
      [{ id: 'us-government' }, 'authority'],
    ],
    themes: ['export-controls', 'model-weight-theft'],
    claim: {
      type: 'response',
      text: 'The AI Diffusion Rule makes the export of some closed weights (ECCN 4E091) and of chips subject to control; firms have until 15 May 2025 to comply.',
      about: [],
    },
    said: [
      {
        by: { id: 'bis' },
        stance: 'asserts',
        basis: 'official-finding',
        on: '2025-01',
        at: [
          'https://www.akingump.com/en/insights/ai-law-and-regulation-tracker/bis-rescinds-ai-diffusion-rule-and-issues-new-guidance',
          'https://www.kirkland.com/publications/kirkland-alert/2025/05/bis-rescission-of-the-biden-administration',
        ],
      },
    ],
    measures: [
      {
        kind: 'export-control-rule',
        by: { id: 'bis' },
        title: 'AI Diffusion Rule',
        life: [
          ['announced', '2025-01-13'],
          ['withdrawn', '2025-05-13'],
        ],
      },
    ],
  },
  {
    key: 'ev013',
    date: '2025-01-28',
    dateBasis: 'first-report',
    kind: 'incident',
    title: 'David Sacks accuses DeepSeek of having distilled OpenAI models',
    parties: [
      [{ id: 'david-sacks' }, 'accuser'],
      [{ id: 'deepseek' }, 'accused'],
      [{ id: 'openai' }, 'affected'],
    ],
    themes: ['model-distillation'],
    claim: {
      type: 'attribution',
      text: 'In a television interview the adviser of the White House for AI accuses DeepSeek of having drawn its knowledge from OpenAI models, speaks of strong evidence and expects US firms to take steps against it.',
      about: [{ id: 'deepseek' }],
    },
    said: [
      {
        by: { id: 'david-sacks' },
        stance: 'asserts',
        basis: 'unstated',
        on: '2025-01-28',
        at: [
          'https://nairametrics.com/2025/01/29/microsoft-openai-investigate-possible-unauthorized-data-use-by-chinese-ai-startup-deepseek/',
          'https://tampafp.com/the-secret-to-chinas-ai-prowess-might-be-copying-american-technology',
        ],
      },
    ],
    measures: [],
  },
  {
    key: 'ev014',
    date: '2025-01-29',
    dateBasis: 'first-report',
    kind: 'incident',
    title: 'OpenAI and Microsoft look into whether DeepSeek pulled data through the interface',
    parties: [
      [{ id: 'openai' }, 'accuser'],
      [{ id: 'microsoft' }, 'accuser'],
      [{ id: 'deepseek' }, 'accused'],
    ],
    themes: ['model-distillation', 'access-tos-enforcement'],
    claim: {
      type: 'attribution',
      text: 'In autumn 2024 people who are thought to belong to DeepSeek are said to have drawn data out of the OpenAI interface on a large scale; OpenAI says that it sees signs of distillation.',
      about: [{ id: 'deepseek' }],
    },
    said: [
      {
        by: { id: 'microsoft' },
        stance: 'asserts',
        basis: 'own-telemetry',
        on: '2025-01-29~',
        at: [
          'https://www.androidpolice.com/microsoft-wants-to-know-if-deepseek-obtained-data-from-chatgpt/',
          'https://www.sinetech.tr/deepseek-openaiden-veri-calmis-olabilir-microsofttan-kritik-arastirma/',
        ],
      },
      {
        by: { id: 'openai' },
        stance: 'corroborates',
        basis: 'own-telemetry',
        on: '2025-01-29~',
        at: [
          'https://www.businesstoday.in/technology/news/story/openai-microsoft-looking-into-deepseek-over-alleged-copying-of-ai-model-reports-462626-2025-01-30',
          'https://www.onvista.de/news/2025/01-29-bericht-openai-prueft-moegliche-spionage-zugunsten-von-deepseek-0-20-26353066',
        ],
      },
      { by: { id: 'deepseek' }, stance: 'no-reply-found', basis: 'unstated', on: '2025-01-29~', at: [] },
    ],
    measures: [
      {
        kind: 'internal-investigation',
        by: { id: 'openai' },
        title: 'Signs of distillation are looked into',
        life: [['in-force', '2025-01-29~']],
      },
      {
        kind: 'defense-in-depth',
        by: { id: 'openai' },
        title: 'Countermeasures that OpenAI does not name',
        life: [['announced', '2025-01-29~']],
      },
      {
        kind: 'threat-intel-sharing',
        by: { id: 'openai' },
        title: 'Work with the US government',
        life: [['announced', '2025-01-29~']],
      },
    ],
  },
  {
    key: 'ev015',
    date: '2025-01-29',
    dateBasis: 'publication',
    kind: 'incident',
    title: 'Wiz finds a database of DeepSeek open to everybody',
    parties: [
      [{ id: 'wiz' }, 'researcher'],
      [{ id: 'deepseek' }, 'affected'],
    ],
    themes: ['data-leak'],
    claim: {
      type: 'impact',
      text: 'Wiz says that anybody could read a database with over a million lines of logs, among them conversations and keys, and that it was closed within an hour or so of the warning.',
      about: [{ id: 'deepseek' }],
      quantity: { value: 1_000_000, unit: 'log lines', bound: 'at-least', window: null },
    },
    said: [
      {
        by: { id: 'wiz' },
        stance: 'asserts',
        basis: 'independent-analysis',
        on: '2025-01-29',
        at: [
          'https://safeguard.sh/resources/blog/deepseek-clickhouse-exposure-ai-provider-2025',
          'https://www.gadgetreview.com/security-researchers-uncover-major-data-exposure',
          'https://lemma.frame00.com/critical/briefs/057-deepseek-clickhouse-exposed-db/',
        ],
      },
    ],
    measures: [
      {
        kind: 'access-control',
        by: { id: 'deepseek' },
        title: 'Database closed',
        life: [['in-force', '2025-01-29~']],
      },
      {
        kind: 'responsible-disclosure',
        by: { id: 'wiz' },
        title: 'DeepSeek is told before the public',
        life: [['in-force', '2025-01-29?']],
      },
    ],
  },
  {
    key: 'ev016',
    date: '2025-01-31',
    dateBasis: 'publication',
    kind: 'demonstration',
    title: 'DeepSeek R1 refuses none of the harmful prompts of a test',
    parties: [
      [{ id: 'cisco' }, 'researcher'],
      [{ id: 'university-of-pennsylvania' }, 'researcher'],
      [{ id: 'deepseek' }, 'affected'],
    ],
    themes: ['jailbreak'],
    claim: {
      type: 'impact',
      text: 'All 50 prompts that were taken from HarmBench are said to have got through; the authors think that training on a small budget, with distillation as a part of it, may have cost safety.',
      about: [{ id: 'deepseek' }],
      quantity: { value: 50, unit: 'prompts', bound: 'exactly', window: null },
    },
    said: [
      {
        by: { id: 'cisco' },
        stance: 'asserts',
        basis: 'independent-analysis',
        on: '2025-01-31',
        at: [
          'https://www.fm-magazine.com/news/2025/feb/deepseek-use-comes-with-significant-security-risks-research-finds/',
          'https://geekflare.com/news/cisco-report-deepseek-is-vulnerable-to-attacks',
        ],
      },
    ],
    measures: [
      {
        kind: 'input-output-filtering',
        by: { id: 'cisco' },
        title: 'Guardrails of another maker around the model',
        life: [['proposed', '2025-01-31']],
      },
    ],
  },
];
