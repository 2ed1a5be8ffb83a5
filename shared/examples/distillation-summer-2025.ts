import type { ExampleEvent } from './example-event.ts';

export const distillationSummer2025: readonly ExampleEvent[] = [
  {
    key: 'ev023',
    date: '2025-07-05',
    dateBasis: 'first-report',
    kind: 'incident',
    title: 'Huawei rejects that Pangu is a copy of Qwen',
    parties: [
      [{ name: 'HonestAGI' }, 'accuser'],
      [{ id: 'huawei' }, 'accused'],
      [{ id: 'alibaba' }, 'affected'],
    ],
    themes: ['model-copying-licence'],
    claim: {
      type: 'attribution',
      text: 'Unknown authors say that Pangu Pro MoE resembles Qwen 2.5-14B so closely that it must have been built on it rather than trained afresh.',
      about: [{ id: 'huawei' }],
    },
    said: [
      {
        by: { name: 'HonestAGI' },
        stance: 'asserts',
        basis: 'independent-analysis',
        on: '2025-07~',
        at: ['https://news.az/news/huawei-denies-claims-its-ai-model-copied-alibaba-s-qwen'],
      },
      {
        by: { id: 'huawei' },
        stance: 'denies',
        basis: 'unstated',
        on: '2025-07-05',
        at: [
          'https://thetechstandard.com/2025/07/huaweis-ai-lab-denies-claims-that-its-pangu-model-copied-alibabas-qwen',
          'https://kr-asia.com/pulses/155391',
        ],
      },
      { by: { id: 'alibaba' }, stance: 'no-reply-found', basis: 'unstated', on: '2025-07-05~', at: [] },
    ],
    measures: [],
  },
  {
    key: 'ev024',
    date: '2025-08-01',
    dateBasis: 'first-report',
    kind: 'incident',
    title: 'Anthropic cuts OpenAI off from Claude',
    parties: [
      [{ id: 'anthropic' }, 'accuser'],
      [{ id: 'openai' }, 'accused'],
    ],
    themes: ['access-tos-enforcement'],
    claim: {
      type: 'attribution',
      text: 'People at OpenAI are said to have worked with Claude while GPT-5 was being prepared, which Anthropic holds to break its terms on rival products; OpenAI says that everybody compares models in this way.',
      about: [{ id: 'openai' }],
    },
    said: [
      {
        by: { id: 'anthropic' },
        stance: 'asserts',
        basis: 'own-telemetry',
        on: '2025-08-01~',
        at: [
          'https://www.aibars.net/en/library/ai-news/details/739979979932176384',
          'https://allaboutartificial.com/?p=2903',
        ],
      },
      {
        by: { id: 'openai' },
        stance: 'denies',
        basis: 'unstated',
        on: '2025-08-01~',
        at: [
          'https://aimodelkit.com/ethics-regulations/anthropic-denies-openai-access-to-claude-what-it-means-for-ai-collaboration/',
        ],
      },
    ],
    measures: [
      {
        kind: 'access-revocation',
        by: { id: 'anthropic' },
        title: 'OpenAI loses its access, tests of safety excepted',
        life: [['in-force', '2025-08-01~']],
      },
      {
        kind: 'rate-limiting',
        by: { id: 'anthropic' },
        title: 'Ceilings on use',
        life: [['announced', '2025-08-01~']],
      },
    ],
  },
  {
    key: 'ev025',
    date: '2025-08-11~',
    dateBasis: 'first-report',
    kind: 'incident',
    title: 'Mistral is accused from inside of having distilled DeepSeek',
    parties: [
      [{ name: 'Former employee of Mistral' }, 'accuser'],
      [{ id: 'sam-paech' }, 'researcher'],
      [{ id: 'mistral-ai' }, 'accused'],
      [{ id: 'deepseek' }, 'affected'],
    ],
    themes: ['model-distillation'],
    claim: {
      type: 'attribution',
      text: 'A mail to many accuses Mistral of having made Small 3.2 out of DeepSeek V3 and of having passed it off as a result of reinforcement learning.',
      about: [{ id: 'mistral-ai' }],
      decided: {
        status: 'alleged',
        why: 'That the style of the two is alike was seen in June, but it does not show how the model was made.',
      },
    },
    said: [
      {
        by: { name: 'Former employee of Mistral' },
        stance: 'asserts',
        basis: 'unstated',
        on: '2025-08-11~',
        at: [
          'https://reportify.ai/news/1154918152031834112',
          'https://h5site.pages.dev/news/european-openai-faces-backlash-over-alleged-deepseek-distillation/',
        ],
      },
      {
        by: { id: 'sam-paech' },
        stance: 'corroborates',
        basis: 'independent-analysis',
        on: '2025-06',
        at: ['https://tmexo.com/articles/173.html'],
      },
    ],
    measures: [
      {
        kind: 'canary-fingerprint',
        by: { id: 'sam-paech' },
        title: 'Models compared by fingerprints of their language',
        life: [['in-force', '2025-06']],
      },
    ],
  },
  {
    key: 'ev026',
    date: '2025-08-28',
    dateBasis: 'lawsuit-filed',
    kind: 'incident',
    title: 'xAI takes an engineer who left it to court',
    parties: [
      [{ id: 'xai' }, 'accuser'],
      [{ id: 'xuechen-li' }, 'accused'],
      [{ id: 'openai' }, 'affected'],
    ],
    themes: ['trade-secret-theft', 'ai-litigation'],
    claim: {
      type: 'attribution',
      text: 'xAI accuses Xuechen Li of having copied secret material about Grok once he had agreed to join OpenAI and had sold shares for seven million dollars.',
      about: [{ id: 'xuechen-li' }],
    },
    said: [
      {
        by: { id: 'xai' },
        stance: 'asserts',
        basis: 'unstated',
        on: '2025-08-28',
        at: ['https://setupai.cc/update/us-judge-1d42c62f'],
      },
      {
        by: { id: 'xuechen-li' },
        stance: 'denies',
        basis: 'unstated',
        on: '2025-08-28/2026-06-15',
        at: ['https://wiredtoai.com/news/481/us-judge-dismisses-xai-trade-secrets-lawsuit-against-openai'],
      },
    ],
    measures: [
      {
        kind: 'lawsuit',
        by: { id: 'xai' },
        title: 'Lawsuit against Xuechen Li',
        life: [['in-force', '2025-08-28']],
      },
      {
        kind: 'court-order',
        by: { name: 'US federal court' },
        title: 'Order that restrains Xuechen Li for a time',
        life: [['in-force', '2025-09-02']],
      },
    ],
  },
  {
    key: 'ev027',
    date: '2025-09-05',
    dateBasis: 'event',
    kind: 'issue',
    title: 'Anthropic shuts out firms that are mostly in Chinese hands',
    parties: [
      [{ id: 'anthropic' }, 'responder'],
      [{ id: 'bytedance' }, 'affected'],
      [{ id: 'tencent' }, 'affected'],
      [{ id: 'alibaba' }, 'affected'],
    ],
    themes: ['access-tos-enforcement', 'export-controls'],
    claim: {
      type: 'response',
      text: 'Who is owned by more than half from a region that is not served is barred from Claude, wherever it sits; Anthropic names use by armies and services and distillation as reasons and expects to lose several hundred million dollars at most.',
      about: [{ id: 'anthropic' }],
      decided: { status: 'established', why: 'The terms are those of Anthropic, and nobody disputes them.' },
    },
    said: [
      {
        by: { id: 'anthropic' },
        stance: 'asserts',
        basis: 'unstated',
        on: '2025-09-05',
        at: [
          'https://www.trtworld.com:443/article/77e3fbf4b9e4',
          'https://www.notebookcheck.net/Anthropic-blocks-Chinese-owned-firms-from-using-Claude-models-under-new-terms.1107172.0.html',
          'https://blog.tmcnet.com/blog/rich-tehrani/ai/anthropic-restricts-ai-services-to-chinese-owned-entities.html',
        ],
      },
    ],
    measures: [
      {
        kind: 'tos-change',
        by: { id: 'anthropic' },
        title: 'Terms look at who owns a customer',
        life: [['in-force', '2025-09-05']],
      },
      {
        kind: 'regional-access-restriction',
        by: { id: 'anthropic' },
        title: 'Owners from unsupported regions are shut out',
        life: [['in-force', '2025-09-05']],
      },
    ],
  },
];
