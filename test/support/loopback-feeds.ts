import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ServedFeed = { body: string; status?: number; headers?: Record<string, string> };

export type LoopbackFeeds = {
  readonly url: (path: string) => string;
  /** Serves this from now on; an ETag comes from the body, and a request that names it gets a 304. */
  readonly serve: (path: string, feed: ServedFeed) => void;
  readonly requests: readonly { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  readonly close: () => Promise<void>;
};

/** A real HTTP server on 127.0.0.1 for feeds that a test writes itself. */
export async function openLoopbackFeeds(): Promise<LoopbackFeeds> {
  const feeds = new Map<string, ServedFeed>();
  const requests: { path: string; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ path, headers: request.headers });
    const feed = feeds.get(path);
    if (!feed) return void response.writeHead(404).end();
    const etag = `"${createHash('sha256').update(feed.body).digest('hex').slice(0, 16)}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
    response.writeHead(feed.status ?? 200, { 'content-type': 'application/xml', etag, ...feed.headers });
    response.end(feed.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // a server on a port has an address of this form
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    serve: (path, feed) => void feeds.set(path, feed),
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

export type FeedItem = { title: string; link?: string; guid?: string; date?: string; text?: string };

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export function rss(title: string, items: readonly FeedItem[]): string {
  const entries = items.map(
    ({ title, link, guid, date, text }) => `<item><title>${escapeXml(title)}</title>
      ${link === undefined ? '' : `<link>${escapeXml(link)}</link>`}
      ${guid === undefined ? '' : `<guid isPermaLink="false">${escapeXml(guid)}</guid>`}
      ${date === undefined ? '' : `<pubDate>${new Date(date).toUTCString()}</pubDate>`}
      ${text === undefined ? '' : `<description>${escapeXml(text)}</description>`}</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${escapeXml(title)}</title>
    <link>https://news.example/</link><description>News</description><language>en-US</language>${entries.join('')}</channel></rss>`;
}
