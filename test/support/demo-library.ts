import type { Client } from '../../shared/contract/client.ts';
import { type FeedItem, type LoopbackFeeds, rss } from './loopback-feeds.ts';

/**
 * A small library to be looked at: made-up outlets and wordings around one public accusation, which here is
 * said, repeated, denied and answered, as the ledger shows it.
 */
const hour = 3_600_000;

type Outlet = {
  readonly path: string;
  readonly title: string;
  readonly items: readonly (FeedItem & { readonly hoursAgo: number })[];
};

const outlets: readonly Outlet[] = [
  {
    path: '/wire.xml',
    title: 'Example Wire',
    items: [
      {
        hoursAgo: 2,
        title: 'Anthropic accuses DeepSeek, Moonshot AI and MiniMax of distillation attacks on Claude',
        text: `<p>Anthropic said on Monday that three laboratories had harvested the outputs of its model Claude to train
          competing models, in what it called an industrial-scale distillation attack.</p>
          <p>The company counted about 24,000 fraudulent accounts and more than 16 million exchanges. Traffic was routed
          through proxy services that resell access, it said, and requests were repeated at a frequency that no person
          would reach.</p>
          <blockquote>The campaigns followed a similar playbook, using fraudulent accounts and proxy services to reach
          Claude at scale while evading detection.</blockquote>
          <p>Anthropic named rate limiting, behavioural anomaly detection and shared indicators among its answers.
          DeepSeek, Moonshot AI and MiniMax had not replied to requests for comment when this article appeared.</p>
          <figure><img alt="A chart of requests by day" src="https://example.org/chart.png"></figure>
          <p>Lawyers consulted by this agency pointed to terms of service and to the Computer Fraud and Abuse Act, and
          called either route untested.</p>`,
      },
      {
        hoursAgo: 27,
        title: 'Regulators ask AI labs how they detect model extraction',
        text: '<p>A group of regulators asked OpenAI and Google how they detect model extraction.</p>',
      },
      {
        hoursAgo: 53,
        title: 'Chip exporters face new questions over AI accelerators',
        text: '<p>Export controls on AI chips from Nvidia are under review.</p>',
      },
    ],
  },
  {
    path: '/desk.xml',
    title: 'Model Desk',
    items: [
      {
        hoursAgo: 3,
        title: 'Three labs named in distillation complaint; outlets repeat one statement',
        text: '<p>Most reports on the distillation attack on Claude rest on one statement by Anthropic.</p>',
      },
      {
        hoursAgo: 9,
        title: 'DeepSeek denies training on Claude outputs',
        text: '<p>DeepSeek denied that it used outputs of Claude for model distillation.</p>',
      },
      {
        hoursAgo: 31,
        title: 'What distillation is, and when it becomes an attack',
        text: '<p>Model distillation trains a small model on a large one; a distillation attack does so without leave.</p>',
      },
    ],
  },
  {
    path: '/security.xml',
    title: 'Security Notebook',
    items: [
      {
        hoursAgo: 5,
        title: 'Prompt injection in a coding agent leaks repository secrets',
        text: '<p>Researchers showed a prompt injection in a coding agent of OpenAI that leaked secrets.</p>',
      },
      {
        hoursAgo: 20,
        title: 'Jailbreak works on four chatbots at once, researchers say',
        text: '<p>A jailbreak worked on ChatGPT, Claude, Gemini and Llama, a paper says. Patches were announced.</p>',
      },
      {
        hoursAgo: 44,
        title: 'Malicious model files found on a public hub',
        text: '<p>Malicious models with a backdoor were uploaded to Hugging Face.</p>',
      },
      {
        hoursAgo: 90,
        title: 'Deepfake voice used to impersonate a minister',
        text: '<p>A deepfake voice was used to impersonate a minister.</p>',
      },
    ],
  },
  {
    path: '/policy.xml',
    title: 'Policy Review',
    items: [
      {
        hoursAgo: 7,
        title: 'Lawmakers weigh sanctions for illicit model distillation',
        text: '<p>A bill proposes sanctions for illicit distillation of American AI models.</p>',
      },
      {
        hoursAgo: 60,
        title: 'AI Act: first guidance on serious incidents published',
        text: '<p>The European Commission published guidance under the AI Act.</p>',
      },
      { hoursAgo: 70, title: 'Spring programme of the institute', text: '<p>Lectures and walks.</p>' },
    ],
  },
];

/** Serves the outlets, follows them and collects once. */
export async function fillDemoLibrary(client: Client, feeds: LoopbackFeeds, now: number): Promise<void> {
  for (const { path, title, items } of outlets) {
    const dated = items.map((item, number) => ({
      title: item.title,
      ...(item.text === undefined ? {} : { text: item.text }),
      guid: `${path} ${number}`,
      link: `https://${path.slice(1, -4)}.example/${number}`,
      date: new Date(now - item.hoursAgo * hour).toISOString(),
    }));
    feeds.serve(path, { body: rss(title, dated) });
    await client.request('sources.add', { url: feeds.url(path), title, allowPrivate: true });
  }
  await client.request('collect.start', { force: true, all: true });
}
