import type { Client } from '../../shared/contract/client.ts';
import { type FeedItem, type LoopbackFeeds, rss } from './loopback-feeds.ts';

/** Articles whose texts have a life of their own; ids. */
export type DemoTexts = {
  /** Its publisher changed it twice. */
  readonly edited: string;
  /** Its whole text was captured from its page. */
  readonly captured: string;
  /** Its page is gone. */
  readonly gone: string;
};

const day = 24 * 3_600_000;

const first = `<p>Three regulators said on Tuesday that they would ask model vendors how many accounts were closed after the
  distillation attacks of February. About 24,000 accounts are named in a statement by Anthropic.</p>
  <p>The vendors have until the end of the month to answer. A spokesperson of the group would not say whether fines were
  considered, and pointed to the letter itself, which runs to four pages and asks eleven questions.</p>
  <p>DeepSeek had not replied when this article appeared.</p>`;
const second = first.replace('About 24,000 accounts are named', 'About 25,000 accounts are now named');
const third = second.replace(
  'DeepSeek had not replied when this article appeared.',
  'DeepSeek denied the accusation in a statement on Wednesday and called the numbers “invented”.',
);

const page = `<!doctype html><html lang="en"><head><title>Who resells access</title></head><body><nav><a href="/">Home</a></nav>
  <article><h1>Who resells access to closed models</h1>
  <p>Proxy services that resell access to closed models have become the usual road of a distillation attack. This newsroom
  counted forty of them, most of them in the same three clouds, and asked eleven for their terms of service.</p>
  <p>Four replied. One said that it “does not look at what customers ask”, another that it had closed accounts after a
  letter from Anthropic. The rest share an address with a company that was dissolved in 2024.</p>
  <h2>What the vendors see</h2>
  <p>To a vendor such a service looks like many customers who keep office hours around the clock. Rate limiting by account
  does not help; behavioural anomaly detection does, where it is allowed to look at several accounts together.</p>
  <p>OpenAI and Google would not say how many they have found. Anthropic named a number for February only.</p></article>
  <footer>Imprint</footer></body></html>`;

/** Edits one article twice, captures the whole text of another, and leaves a third without its page. */
export async function fillDemoTexts(client: Client, feeds: LoopbackFeeds): Promise<DemoTexts> {
  const date = new Date(Date.now() - 5 * day).toISOString();
  const follow = async (path: string, title: string, item: FeedItem) => {
    feeds.serve(path, { body: rss(title, [{ date, ...item }]) });
    const url = feeds.url(path);
    return (await client.request('sources.add', { url, title, allowPrivate: true, asGiven: true })).id;
  };
  const collect = (id: string) => client.request('collect.start', { sources: [id], force: true });
  const articleOf = async (id: string): Promise<string> =>
    (await client.request('articles.list', { sources: [id] })).articles[0]?.id ?? '';

  const letter = { guid: 'letter', link: 'https://courier.example/letter' };
  const courier = await follow('/courier.xml', 'The Courier', {
    ...letter,
    title: 'Regulators ask vendors how many accounts they closed',
    text: first,
  });
  await collect(courier);
  for (const [title, text] of [
    ['Regulators ask vendors how many accounts they closed', second],
    ['Regulators ask vendors about closed accounts; DeepSeek denies', third],
  ] as const) {
    feeds.serve('/courier.xml', { body: rss('The Courier', [{ ...letter, date, title, text }]) });
    await collect(courier);
  }

  feeds.serve('/resellers.html', { body: page, headers: { 'content-type': 'text/html' } });
  const inBrief = await follow('/brief.xml', 'In Brief', {
    guid: 'resellers',
    link: feeds.url('/resellers.html'),
    title: 'Who resells access to closed models, and to whom',
    text: '<p>Proxy services have become the usual road of a distillation attack. Read on on our site.</p>',
  });
  await collect(inBrief);
  const captured = await articleOf(inBrief);
  await client.request('articles.fetchText', { id: captured });

  const lost = await follow('/lost.xml', 'Lost Pages', {
    guid: 'lost',
    link: feeds.url('/lost.html'),
    title: 'A page about prompt injection that is not there any more',
    text: '<p>A short note on prompt injection in ChatGPT.</p>',
  });
  await collect(lost);
  return { edited: await articleOf(courier), captured, gone: await articleOf(lost) };
}
