import type { ExampleEvent } from './example-event.ts';

export const distillationLate2024: readonly ExampleEvent[] = [
  {
    key: 'ev009',
    date: '2024-06-24',
    dateBasis: 'event',
    kind: 'issue',
    title: 'OpenAI announces to block its interface in China and other places',
    parties: [
      [{ id: 'openai' }, 'responder'],
      [{ id: 'alibaba' }, 'affected'],
      [{ id: 'baidu' }, 'affected'],
      [{ id: 'zhipu-ai' }, 'affected'],
      [{ id: 'microsoft' }, 'affected'],
    ],
    themes: ['access-tos-enforcement'],
    claim: {
      type: 'response',
      text: 'Users in places that OpenAI does not serve, China among them, were told by mail that their traffic stops on 9 July; rivals in China offered to take them over, and Azure went on in Hong Kong.',
      about: [{ id: 'openai' }],
      decided: { status: 'established', why: 'OpenAI wrote it to its users itself, and nobody disputes it.' },
    },
    said: [
      {
        by: { id: 'openai' },
        stance: 'asserts',
        basis: 'unstated',
        on: '2024-06-24',
        at: [
          'https://www.theregister.com/2024/06/25/openai_unsupported_countries/',
          'https://www.newsbytesapp.com/news/science/openai-to-deny-chatgpt-services-to-chinese-users/story',
          'https://www.deeplearning.ai/the-batch/openai-will-stop-serving-users-in-china-and-other-nations-of-concern-to-the-u-s-government-as-soon-as-next-week-whats-new-open-ai-notified-users-in-china-they-would-lose-api-access-on-j/',
        ],
      },
    ],
    measures: [
      {
        kind: 'regional-access-restriction',
        by: { id: 'openai' },
        title: 'Traffic from unsupported places is blocked',
        life: [
          ['announced', '2024-06-24'],
          ['in-force', '2024-07-09'],
        ],
      },
      {
        kind: 'tos-enforcement',
        by: { id: 'openai' },
        title: 'The list of supported countries is acted on',
        life: [
          ['announced', '2024-06-24'],
          ['in-force', '2024-07-09'],
        ],
      },
    ],
  },
  {
    key: 'ev010',
    date: '2024-09-13',
    dateBasis: 'first-report',
    kind: 'issue',
    title: 'OpenAI hides how o1 reasons and warns those who ask for it',
    parties: [[{ id: 'openai' }, 'responder']],
    themes: ['model-extraction', 'access-tos-enforcement'],
    claim: {
      type: 'response',
      text: 'OpenAI is said to keep the full reasoning of o1 from users, for the sake of its lead among other things, and to have written to some who tried to get it out.',
      about: [{ id: 'openai' }],
    },
    said: [{ by: { id: 'openai' }, stance: 'asserts', basis: 'unstated', on: '2024-09-13~', at: [] }],
    measures: [
      {
        kind: 'cot-hiding',
        by: { id: 'openai' },
        title: 'Full reasoning of o1 is not shown',
        life: [['in-force', '2024-09-13?']],
      },
      {
        kind: 'tos-enforcement',
        by: { id: 'openai' },
        title: 'Warnings by mail to users who probe',
        life: [['in-force', '2024-09-13']],
      },
    ],
  },
  {
    key: 'ev011',
    date: '2024-12-27',
    dateBasis: 'first-report',
    kind: 'incident',
    title: 'DeepSeek V3 gives itself out as ChatGPT',
    parties: [
      [{ name: 'Developers' }, 'accuser'],
      [{ id: 'deepseek' }, 'accused'],
      [{ id: 'openai' }, 'affected'],
    ],
    themes: ['model-distillation'],
    claim: {
      type: 'attribution',
      text: 'That V3 took itself for ChatGPT again and again is read by some as a trace of training on its answers; text of that kind strewn over the web would explain it, too.',
      about: [{ id: 'deepseek' }],
    },
    said: [
      {
        by: { name: 'Developers' },
        stance: 'asserts',
        basis: 'independent-analysis',
        on: '2024-12-27~',
        at: ['https://advancedainews.com/deepseek-may-have-used-googles-gemini-to-train-its-latest-model-2'],
      },
    ],
    measures: [],
  },
];
