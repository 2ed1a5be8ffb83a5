import {
  type CollectDeps,
  type CollectPlan,
  collectFeeds,
  type FeedOutcome,
  type PlannedSource,
} from '../../../electron/engine/collect/collect-feeds.ts';
import { createFeedParser, type FeedParser } from '../../../electron/engine/collect/feed-parser.ts';
import type { HttpResponse, HttpTransport } from '../../../electron/engine/collect/http-transport.ts';
import { createNodeTransport } from '../../../electron/engine/collect/node-transport.ts';
import type { Source, SourceHealth } from '../../../shared/model/source.ts';
import { type Answer, type LoopbackServer, openServer } from './loopback-server.ts';

export const start = Date.parse('2026-02-23T12:00:00.000Z');

export type Run = { readonly outcomes: FeedOutcome[]; readonly slept: number[] };

/** Everything a test of collecting needs: servers, a parser, and a run with a clock that stands still. */
export type CollectLab = {
  readonly parser: FeedParser;
  readonly server: (answer: Answer) => Promise<LoopbackServer>;
  /** Sleeping only notes for how long. */
  readonly run: (plan: Partial<CollectPlan>, deps?: Partial<CollectDeps>) => Promise<Run>;
  readonly close: () => Promise<void>;
};

export function openCollectLab(): CollectLab {
  const parser = createFeedParser();
  const open: LoopbackServer[] = [];
  return {
    parser,
    server: async (answer) => {
      const started = await openServer(answer);
      open.push(started);
      return started;
    },
    run: async (plan, deps = {}) => {
      const outcomes: FeedOutcome[] = [];
      const slept: number[] = [];
      await collectFeeds(
        { sources: [], force: false, all: false, ...plan },
        {
          transport: createNodeTransport(),
          parser,
          now: () => start,
          random: () => 0.5,
          onFeed: (outcome) => outcomes.push(outcome),
          sleep: async (ms) => void slept.push(ms),
          ...deps,
        },
      );
      return { outcomes, slept };
    },
    close: async () => {
      await Promise.all([parser.close(), ...open.splice(0).map((server) => server.close())]);
    },
  };
}

let counter = 0;
export const sourceOf = (url: string, fields: Partial<Source> = {}): Source => ({
  id: `019c8a00-0000-7000-8000-${String(++counter).padStart(12, '0')}`,
  url,
  title: url,
  siteUrl: null,
  speaker: 'news',
  category: null,
  language: null,
  allowPrivate: true,
  addedAt: '2026-02-01T00:00:00.000Z',
  ...fields,
});

export const publicSource = (url: string): Source => sourceOf(url, { allowPrivate: false });

export const fresh = (source: Source): PlannedSource => ({ source, health: null });

/** A source with the health that its last outcome left. */
export function collected(
  outcome: FeedOutcome | undefined,
): PlannedSource & { readonly health: SourceHealth } {
  if (outcome === undefined) throw new Error('there is no outcome');
  return { source: outcome.source, health: outcome.health };
}

/** A feed whose items are numbered, each an hour older than the one before. */
export function numberedFeed(count: number, first = 1): string {
  const items = Array.from({ length: count }, (_, index) => {
    const number = first + index;
    const date = new Date(start - number * 3_600_000).toUTCString();
    return `<item><guid>${number}</guid><title>Item ${number}</title><pubDate>${date}</pubDate></item>`;
  });
  return `<rss version="2.0"><channel><title>T</title>${items.join('')}</channel></rss>`;
}

/** A transport without a network, for hosts that only exist here. It notes what was asked, and how much at a time. */
export function pretendedNetwork(
  answer: (url: URL) => { status: number; headers?: Record<string, string>; body?: string },
) {
  const asked: string[] = [];
  const under = new Map<string, number>();
  let most = 0;
  let mostPerHost = 0;
  const transport: HttpTransport = {
    send: async ({ url }) => {
      asked.push(url.href);
      under.set(url.host, (under.get(url.host) ?? 0) + 1);
      mostPerHost = Math.max(mostPerHost, under.get(url.host) ?? 0);
      most = Math.max(
        most,
        [...under.values()].reduce((sum, count) => sum + count, 0),
      );
      await new Promise((turn) => setImmediate(turn));
      under.set(url.host, (under.get(url.host) ?? 0) - 1);
      const { status, headers = {}, body = numberedFeed(1) } = answer(url);
      const response: HttpResponse = {
        kind: 'response',
        status,
        headers,
        read: async () => ({ kind: 'body', bytes: new TextEncoder().encode(body) }),
        discard: () => undefined,
      };
      return response;
    },
  };
  return { transport, asked, most: () => most, mostPerHost: () => mostPerHost };
}
