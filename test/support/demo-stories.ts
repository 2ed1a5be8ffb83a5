import type { Client } from '../../shared/contract/client.ts';
import { type LoopbackFeeds, rss } from './loopback-feeds.ts';

/** The title that tells most of the story that four of the articles report. */
export const storyTitle = 'Brightwater says 31,000 accounts copied its assistant Heron';

const wire = `<p>OSLO, March 2 (Reuters) - Brightwater said on Monday that 31,000 fraudulent accounts had harvested 18 million
  answers from its assistant Heron for model distillation, in what Nora Feldkamp, its head of trust, called a distillation
  attack. The accounts were closed, and rate limiting was tightened for every customer of the lab, she said in Oslo.</p>`;

const outlets = [
  ['/ticker.xml', 'Morning Ticker', [[3, storyTitle, wire]]],
  [
    '/gazette.xml',
    'Harbour Gazette',
    [[2, 'Assistant Heron copied by 31,000 accounts, Brightwater says', wire]],
  ],
  [
    '/notebook.xml',
    'Model Notebook',
    [
      [
        1,
        'How 18 million answers left Heron by night',
        `<p>Nora Feldkamp of Brightwater showed this notebook the traffic: 31,000 accounts asked Heron 18 million questions,
        most of them by night, to distil another language model. A former colleague doubts the number.</p>`,
      ],
      [
        6,
        'A jailbreak of the Kestrel chatbot reveals its instructions',
        '<p>A jailbreak made the AI chatbot of Kestrel Power reveal its system prompt, says Ole Strand of Bergen.</p>',
      ],
    ],
  ],
  [
    '/almanac.xml',
    'Lab Almanac',
    [
      [
        1200,
        'What the assistant Heron keeps of its conversations',
        `<p>Nora Feldkamp of Brightwater told an audience in Bergen how long Heron keeps what it is asked.</p>`,
      ],
    ],
  ],
] as const;

/** Follows four outlets: two carry one text of an agency, one has its own words for the same event, one wrote of its persons before. */
export async function fillDemoStories(client: Client, feeds: LoopbackFeeds): Promise<void> {
  const sources: string[] = [];
  for (const [path, title, items] of outlets) {
    const dated = items.map(([hoursAgo, headline, text]) => ({
      title: headline,
      text,
      guid: headline,
      link: `https://${path.slice(1, -4)}.example/${hoursAgo}`,
      date: new Date(Date.now() - hoursAgo * 3_600_000).toISOString(),
    }));
    feeds.serve(path, { body: rss(title, dated) });
    const followed = { url: feeds.url(path), title, allowPrivate: true, asGiven: true };
    sources.push((await client.request('sources.add', followed)).id);
  }
  await client.request('collect.start', { sources, force: true });
}
