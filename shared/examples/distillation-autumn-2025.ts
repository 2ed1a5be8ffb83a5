import type { ExampleEvent } from './example-event.ts';

export const distillationAutumn2025: readonly ExampleEvent[] = [
  {
    key: 'ev028',
    date: '2025-09-17',
    dateBasis: 'publication',
    kind: 'incident',
    title: 'DeepSeek answers in a paper where the data of V3 came from',
    parties: [
      [{ id: 'deepseek' }, 'accused'],
      [{ id: 'openai' }, 'accuser'],
    ],
    themes: ['model-distillation'],
    claim: {
      type: 'attribution',
      text: 'V3 is said to have been trained on purpose on answers of OpenAI models; DeepSeek says that they came in, if at all, with pages gathered from the web.',
      about: [{ id: 'deepseek' }],
    },
    said: [
      {
        by: { id: 'openai' },
        stance: 'asserts',
        basis: 'own-telemetry',
        on: '2025-01-29~',
        at: [
          'https://www.businesstoday.in/technology/news/story/openai-microsoft-looking-into-deepseek-over-alleged-copying-of-ai-model-reports-462626-2025-01-30',
        ],
      },
      {
        by: { id: 'deepseek' },
        stance: 'denies',
        basis: 'unstated',
        on: '2025-09-17',
        at: [
          'https://www.stheadline.com/zh-hans/realtime-world/3546989/',
          'https://www.pubgpclite.com/?p=14894',
        ],
      },
    ],
    measures: [],
  },
  {
    key: 'ev029',
    date: '2025-09-24',
    dateBasis: 'lawsuit-filed',
    kind: 'incident',
    title: 'xAI sues OpenAI over staff and the secrets of Grok',
    parties: [
      [{ id: 'xai' }, 'accuser'],
      [{ id: 'openai' }, 'accused'],
      [{ id: 'rita-lin' }, 'authority'],
    ],
    themes: ['trade-secret-theft', 'ai-litigation'],
    claim: {
      type: 'attribution',
      text: 'xAI accuses OpenAI of having hired its people, Xuechen Li and Jimmy Fraiture among them, so as to come by source code and by what they know of data centres.',
      about: [{ id: 'openai' }],
      decided: {
        status: 'disputed',
        why: 'The court dismissed the suit because it did not make the claim plausible: that is no finding that the claim is false.',
      },
    },
    said: [
      {
        by: { id: 'xai' },
        stance: 'asserts',
        basis: 'unstated',
        on: '2025-09-24',
        at: ['https://setupai.cc/update/us-judge-1d42c62f'],
      },
      {
        by: { id: 'rita-lin' },
        stance: 'refutes',
        basis: 'court',
        on: '2026-06-15',
        at: ['https://www.studioglobal.ai/discover/answers/search-6a30b901c8fd6d815c3d5020'],
      },
    ],
    measures: [
      {
        kind: 'lawsuit',
        by: { id: 'xai' },
        title: 'Lawsuit against OpenAI; dismissed in February 2026 with leave to amend and in June for good',
        life: [
          ['in-force', '2025-09-24'],
          ['withdrawn', '2026-06-15'],
        ],
      },
    ],
  },
  {
    key: 'ev030',
    date: '2025-11-13',
    dateBasis: 'publication',
    kind: 'incident',
    title: 'Anthropic describes a spying campaign that Claude Code is said to have carried out',
    parties: [
      [{ id: 'anthropic' }, 'accuser'],
      [{ id: 'gtg-1002' }, 'accused'],
      [{ id: 'government-of-china' }, 'accused'],
      [{ id: 'bitdefender' }, 'researcher'],
    ],
    themes: ['ai-enabled-cyberattack', 'agent-security'],
    claim: {
      type: 'attribution',
      text: 'A group that Anthropic links to a state is said to have talked Claude Code into attacks on some 30 targets, nearly all of the work being done by the machine; several specialists miss traces that others could check.',
      about: [{ id: 'gtg-1002' }, { id: 'government-of-china' }],
      quantity: { value: 30, unit: 'targets', bound: 'about', window: null },
    },
    said: [
      {
        by: { id: 'anthropic' },
        stance: 'asserts',
        basis: 'own-telemetry',
        on: '2025-11-13',
        at: [
          'https://completeaitraining.com/news/anthropic-says-chinese-state-hackers-used-claude-to',
          'https://acuvity.ai/agentic-ai-is-already-running-the-kill-chain-inside-anthropics-latest-threat-report',
        ],
      },
      {
        by: { id: 'government-of-china' },
        stance: 'denies',
        basis: 'unstated',
        on: '2025-11-13~',
        at: ['https://lemma.frame00.com/critical/briefs/009-gtg1002-ai-orchestrated-espionage/'],
      },
    ],
    measures: [
      {
        kind: 'account-ban',
        by: { id: 'anthropic' },
        title: 'Accounts of the campaign closed',
        life: [['in-force', '2025-11-13?']],
      },
      {
        kind: 'law-enforcement-referral',
        by: { id: 'anthropic' },
        title: 'Targets and authorities told',
        life: [['in-force', '2025-11-13?']],
      },
      {
        kind: 'detection-classifiers',
        by: { id: 'anthropic' },
        title: 'Better classifiers',
        life: [['in-force', '2025-11-13?']],
      },
    ],
  },
  {
    key: 'ev031',
    date: '2025-12-08',
    dateBasis: 'event',
    kind: 'incident',
    title: 'The US charges two men over smuggled Nvidia chips and lets the H200 go to China',
    parties: [
      [{ id: 'us-department-of-justice' }, 'accuser'],
      [{ name: 'Fanyue Gong' }, 'accused'],
      [{ name: 'Benlin Yuan' }, 'accused'],
      [{ name: 'Alan Hao Hsu' }, 'accused'],
      [{ id: 'nvidia' }, 'affected'],
      [{ id: 'donald-trump' }, 'authority'],
    ],
    themes: ['chip-smuggling', 'export-controls'],
    claim: {
      type: 'scale',
      text: 'Chips worth 160 million dollars or more are said to have been taken out of the country under another name; a third man admitted guilt in October.',
      about: [{ name: 'Fanyue Gong' }, { name: 'Benlin Yuan' }, { name: 'Alan Hao Hsu' }],
      quantity: { value: 160_000_000, unit: 'US dollars', bound: 'at-least', window: null },
    },
    said: [
      {
        by: { id: 'us-department-of-justice' },
        stance: 'asserts',
        basis: 'unstated',
        on: '2025-12-08',
        at: [
          'https://econotimes.com/US-Charges-Two-Men-in-Alleged-Nvidia-Chip-Smuggling-Scheme-to-China-1728118',
          'https://www.rswebsols.com/news/us-arrests-two-individuals-charged-with-smuggling-160-million-in-nvidia-ai-equipment-to-china',
        ],
      },
      {
        by: { name: 'Alan Hao Hsu' },
        stance: 'corroborates',
        basis: 'unstated',
        on: '2025-10',
        at: ['https://localnewswave.com/article/1050705508343050240'],
      },
    ],
    measures: [
      {
        kind: 'criminal-prosecution',
        by: { id: 'us-department-of-justice' },
        title: 'Operation Gatekeeper',
        life: [['in-force', '2025-12-08']],
      },
      {
        kind: 'export-control-rule',
        by: { id: 'donald-trump' },
        title: 'Sales of the H200 to China under licence',
        life: [['announced', '2025-12-08']],
      },
    ],
  },
];
