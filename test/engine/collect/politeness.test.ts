import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dueSources } from '../../../electron/engine/collect/collect-feeds.ts';
import type { HttpTransport } from '../../../electron/engine/collect/http-transport.ts';
import {
  type CollectLab,
  collected,
  fresh,
  openCollectLab,
  pretendedNetwork,
  publicSource,
  sourceOf,
  start,
} from './collect-lab.ts';

let lab: CollectLab;
beforeEach(() => {
  lab = openCollectLab();
});
afterEach(() => lab.close());

describe('politeness', () => {
  test('a host is asked one thing at a time, a second apart; four hosts at a time', async () => {
    const { transport, asked, most, mostPerHost } = pretendedNetwork(() => ({ status: 200 }));
    const sources = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((host) =>
      [1, 2, 3].map((path) => fresh(publicSource(`https://${host}.example/${path}`))),
    );
    const { outcomes, slept } = await lab.run({ sources }, { transport });
    expect(outcomes).toHaveLength(18);
    expect(asked).toHaveLength(18);
    expect(mostPerHost()).toBe(1);
    expect(most()).toBeLessThanOrEqual(4);
    expect(slept).toEqual(Array.from({ length: 12 }, () => 1000));
  });

  test('all of Reddit is one host, with a minute between', async () => {
    const { transport, mostPerHost } = pretendedNetwork(() => ({ status: 200 }));
    const sources = [
      'https://www.reddit.com/r/a.rss',
      'https://old.reddit.com/r/b.rss',
      'https://reddit.com/c.rss',
    ];
    const { slept } = await lab.run(
      { sources: sources.map((url) => fresh(publicSource(url))) },
      { transport },
    );
    expect(slept).toEqual([60_000, 60_000]);
    expect(mostPerHost()).toBe(1);
  });

  test.each([
    ['https://api.gdeltproject.org/api/v2/doc/doc', 5000],
    ['https://export.arxiv.org/api/query', 3000],
  ])('%s gets the pause of %i ms that it asks for', async (url, pause) => {
    const { transport } = pretendedNetwork(() => ({ status: 200 }));
    const sources = [1, 2].map((query) => fresh(publicSource(`${url}?q=${query}`)));
    expect((await lab.run({ sources }, { transport })).slept).toEqual([pause]);
  });

  test('after a 429 the rest of that host is left alone, and remembers it', async () => {
    const { transport, asked } = pretendedNetwork((url) =>
      url.host === 'busy.example' ? { status: 429, headers: { 'retry-after': '7200' } } : { status: 200 },
    );
    const sources = [
      'https://busy.example/1',
      'https://busy.example/2',
      'https://calm.example/1',
      'https://busy.example/3',
    ];
    const { outcomes } = await lab.run(
      { sources: sources.map((url) => fresh(publicSource(url))) },
      { transport },
    );
    expect(asked.sort()).toEqual(['https://busy.example/1', 'https://calm.example/1']);
    expect(
      outcomes
        .map(({ source, verdict, health }) => [source.url, verdict, health.retryAfter, health.failures])
        .sort(),
    ).toEqual([
      ['https://busy.example/1', 'RATE_LIMITED', '2026-02-23T14:00:00.000Z', 1],
      ['https://busy.example/2', 'RATE_LIMITED', '2026-02-23T14:00:00.000Z', 0],
      ['https://busy.example/3', 'RATE_LIMITED', '2026-02-23T14:00:00.000Z', 0],
      ['https://calm.example/1', 'OK', null, 0],
    ]);
  });

  test('a host that asked to be left alone is, also by its feeds that never failed and for persons', async () => {
    const { transport, asked } = pretendedNetwork(() => ({ status: 429 }));
    const first = await lab.run({ sources: [fresh(publicSource('https://busy.example/1'))] }, { transport });
    const sources = [collected(first.outcomes[0]), fresh(publicSource('https://busy.example/new'))];
    expect((await lab.run({ sources, force: true }, { transport })).outcomes).toEqual([]);
    expect(asked).toHaveLength(1);
    expect(dueSources({ sources, force: false, all: false }, start + 3 * 3_600_000)).toHaveLength(2);
  });

  test('after a 503 only that feed waits', async () => {
    const { transport, asked } = pretendedNetwork((url) => ({ status: url.pathname === '/1' ? 503 : 200 }));
    const sources = ['https://busy.example/1', 'https://busy.example/2'].map((url) =>
      fresh(publicSource(url)),
    );
    const { outcomes } = await lab.run({ sources }, { transport });
    expect(asked).toHaveLength(2);
    expect(outcomes.map(({ verdict }) => verdict)).toEqual(['SERVER_ERROR', 'OK']);
  });
});

test('a rest of a host that a wrong clock planned years ahead is not believed', async () => {
  const { transport } = pretendedNetwork(() => ({ status: 429, headers: { 'retry-after': '600' } }));
  const sources = [fresh(publicSource('https://a.example/1'))];
  const [limited] = (await lab.run({ sources }, { transport })).outcomes;
  const plan = {
    sources: [collected(limited), fresh(publicSource('https://a.example/2'))],
    force: false,
    all: false,
  };
  expect(dueSources(plan, start + 60_000)).toHaveLength(0);
  expect(dueSources(plan, start - 400 * 86_400_000)).toHaveLength(2);
});

describe('without a network', () => {
  const unresolved: HttpTransport = {
    send: async ({ url }) =>
      url.host === 'here.example'
        ? await pretendedNetwork(() => ({ status: 200 })).transport.send({
            url,
            headers: {},
            allowPrivate: false,
          })
        : { kind: 'failed', reason: 'UNRESOLVED', message: `The name ${url.host} is not known.` },
  };

  test('nobody is blamed', async () => {
    const sources = ['https://a.example/', 'https://b.example/'].map((url) => fresh(publicSource(url)));
    const { outcomes } = await lab.run({ sources }, { transport: unresolved });
    expect(outcomes.map(({ verdict, health }) => [verdict, health.failures])).toEqual([
      ['OFFLINE', 0],
      ['OFFLINE', 0],
    ]);
  });

  test('a name that is not known while others answer is a source that is not found', async () => {
    const sources = ['https://here.example/1', 'https://a.example/1'].map((url) => fresh(publicSource(url)));
    const first = await lab.run({ sources: sources.slice(0, 1) }, { transport: unresolved });
    expect(first.outcomes[0]?.verdict).toBe('OK');
    const lane = [sources[0], fresh(publicSource('https://here.example/2')), sources[1]].filter(
      (one) => one !== undefined,
    );
    const { outcomes } = await lab.run(
      { sources: lane },
      {
        transport: {
          send: async (request) => {
            const answer = await unresolved.send(request);
            if (answer.kind === 'failed') await untilAnswered;
            else answered();
            return answer;
          },
        },
      },
    );
    expect(outcomes.map(({ source, verdict }) => [source.url, verdict]).sort()).toEqual([
      ['https://a.example/1', 'NOT_FOUND'],
      ['https://here.example/1', 'OK'],
      ['https://here.example/2', 'OK'],
    ]);
  });

  const silent: HttpTransport = {
    send: async ({ url }) => ({ kind: 'failed', reason: 'SERVER_ERROR', message: `${url.host} is silent.` }),
  };
  const hosts = ['https://a.example/', 'https://b.example/', 'https://c.example/'];
  const okYesterday = { lastOk: '2026-02-22T12:00:00.000Z', retryAfter: null, failures: 2 };

  async function threeThatWorked(network = pretendedNetwork(() => ({ status: 200 })).transport) {
    const first = await lab.run(
      { sources: hosts.map((url) => fresh(publicSource(url))) },
      { transport: network },
    );
    return first.outcomes.map((outcome) => {
      const { source, health } = collected(outcome);
      return { source, health: { ...health, ...okYesterday, nextDue: okYesterday.lastOk } };
    });
  }

  test('nobody is blamed either where all that worked fall silent at once', async () => {
    const { outcomes } = await lab.run({ sources: await threeThatWorked() }, { transport: silent });
    expect(outcomes.map(({ verdict, health }) => [verdict, health.failures])).toEqual([
      ['OFFLINE', 2],
      ['OFFLINE', 2],
      ['OFFLINE', 2],
    ]);
  });

  test('two that fall silent are two failures', async () => {
    const [one, two] = await threeThatWorked();
    const sources = [one, two].filter((source) => source !== undefined);
    const { outcomes } = await lab.run({ sources }, { transport: silent });
    expect(outcomes.map(({ verdict, health }) => [verdict, health.failures])).toEqual([
      ['SERVER_ERROR', 3],
      ['SERVER_ERROR', 3],
    ]);
  });

  test('three that have been dead for days fail each for itself', async () => {
    const sources = (await threeThatWorked()).map(({ source, health }) => ({
      source,
      health: { ...health, lastOk: '2026-02-20T12:00:00.000Z' },
    }));
    const { outcomes } = await lab.run({ sources }, { transport: silent });
    expect(outcomes.map(({ verdict }) => verdict)).toEqual(['SERVER_ERROR', 'SERVER_ERROR', 'SERVER_ERROR']);
  });

  test("a server of the person's own that answers does not prove that the web can be reached", async () => {
    const home = sourceOf('http://127.0.0.1:8080/', { allowPrivate: true });
    const transport: HttpTransport = {
      send: async (request) =>
        request.url.hostname === '127.0.0.1'
          ? await pretendedNetwork(() => ({ status: 200 })).transport.send(request)
          : await silent.send(request),
    };
    const sources = [...(await threeThatWorked()), fresh(home)];
    const { outcomes } = await lab.run({ sources }, { transport });
    expect(outcomes.map(({ verdict }) => verdict).sort()).toEqual(['OFFLINE', 'OFFLINE', 'OFFLINE', 'OK']);
  });

  let answered: () => void = () => undefined;
  let untilAnswered: Promise<void>;
  beforeEach(() => {
    let count = 0;
    untilAnswered = new Promise((resolve) => {
      answered = () => {
        count += 1;
        if (count === 2) resolve();
      };
    });
  });
});
