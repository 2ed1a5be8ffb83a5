import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A process of its own that serves as many feeds of new articles as its starter asks for: by that, what measures a
 * reader does not measure the server too. It says its port to the process that forked it, and ends with it.
 */
const [feeds = 200, articles = 50, bytesEach = 1600] = process.argv.slice(2).map(Number);

/** What the tagger looks for: in every third article, as in a list that mixes general news with specialised sites. */
const onTopic = [
  'The regulator opened an inquiry into how the company released its language model.',
  'OpenAI and Anthropic were said to have shared the results of their red team exercises.',
  'A prompt injection let the agent read files that it should never have seen.',
  'The senator called for export controls on chips, and for licences for frontier models.',
  'Researchers measured how often a jailbreak got past the refusals of the assistant.',
  'The weights leaked, and within a day a copy without safeguards was online.',
];
const offTopic = [
  'The council met in the evening and spoke about the budget for roads and schools.',
  'The bridge will be closed from March until the works on the river are done.',
  'The team won its third match in a row, and the coach praised the young players.',
  'Farmers in the valley expect a late harvest after the long and cold spring.',
  'A museum in the old harbour shows letters that were lost for a hundred years.',
  'Trains will run every ten minutes once the second track is in use next autumn.',
  'The orchestra opened its season with a symphony that had not been heard for decades.',
  'Prices of bread and milk rose a little less than economists had expected in May.',
];
const sentences = [...onTopic, ...offTopic];

function textOf(number: number): string {
  const used = number % 3 === 0 ? sentences : offTopic;
  let text = '';
  for (let at = number; text.length < bytesEach - 300; at = (at * 31 + 7) % 9973)
    text += `${used[at % used.length]} `;
  return text;
}

function feedOf(feed: number): string {
  const items = Array.from({ length: articles }, (_, item) => {
    const number = feed * articles + item;
    const link = `https://site-${feed}.example/news/${number}`;
    const date = new Date(Date.UTC(2026, 1, 20) - number * 60_000).toUTCString();
    return `<item><title>Article ${number}: ${textOf(number).slice(0, 60)}</title><link>${link}</link><guid>${link}</guid><pubDate>${date}</pubDate><description>&lt;p&gt;${textOf(number)}&lt;/p&gt;</description></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Feed ${feed}</title><link>https://site-${feed}.example/</link><description>News</description>${items.join('')}</channel></rss>`;
}

const documents = Array.from({ length: feeds }, (_, feed) => Buffer.from(feedOf(feed)));
const server = createServer((request, response) => {
  const document = documents[Number(request.url?.slice(1))];
  if (document === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(document);
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo; // a server on a port has an address of this form
  const bytes = documents.reduce((sum, { length }) => sum + length, 0);
  process.send?.({ port, bytes });
});
process.on('disconnect', () => process.exit());
