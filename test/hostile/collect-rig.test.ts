import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createNodeTransport } from '../../electron/engine/collect/node-transport.ts';
import type { CollectedSource } from '../../shared/contract/collect-result.ts';
import { hostileServers } from '../support/hostile-servers.ts';
import { type HostileRig, openHostileRig } from '../support/hostile-servers-rig.ts';
import { rss } from '../support/loopback-feeds.ts';
import { openTestEngine, type TestEngine } from '../support/open-test-engine.ts';

const mib = 1024 * 1024;
const limits = { connect: 400, firstByte: 400, idle: 400, total: 2000 };

let rig: HostileRig;
let lab: TestEngine;
const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);

async function follow(url: string): Promise<string> {
  const { id } = await lab.client.request('sources.add', { url, asGiven: true, allowPrivate: true });
  return id ?? '';
}

/** A server that is as it should be, with as many articles, and never twice the same. */
const goodServer = (count: number): Promise<string> => {
  let served = 0;
  return rig.open({
    by: 'http',
    answer: (_request, response) => {
      served += 1;
      const items = Array.from({ length: count }, (_, index) => ({
        title: `Good ${served}-${index}`,
        guid: `${served}-${index}`,
      }));
      response.end(rss('Good', items));
    },
  });
};

async function collect(sources: readonly string[]): Promise<readonly CollectedSource[]> {
  const result = await lab.client.request('collect.start', {
    sources: [...sources],
    force: true,
    all: false,
  });
  return result.sources;
}

beforeAll(async () => {
  rig = openHostileRig();
  lab = await openTestEngine({ transport: createNodeTransport({ limits }), checkResponses: false });
  process.on('unhandledRejection', note);
  process.on('uncaughtException', note);
});
afterAll(async () => {
  process.off('unhandledRejection', note);
  process.off('uncaughtException', note);
  await lab.dispose();
  await rig.close();
});

describe('a server that misbehaves gets its own verdict, in bounded time and memory, and harms no other', () => {
  test.each(hostileServers)('$row $name: $verdict', async ({ behaviour, verdict, says }) => {
    const good = await Promise.all([follow(await goodServer(3)), follow(await goodServer(3))]);
    const bad = await follow(await rig.open(behaviour));
    const memory = process.memoryUsage().rss;
    const begun = performance.now();
    const outcomes = await collect([good[0], bad, good[1]]);
    const ms = performance.now() - begun;
    const of = (id: string) => outcomes.find((outcome) => outcome.id === id);
    expect(of(bad)).toMatchObject({ verdict });
    expect(of(bad)?.error ?? '').toMatch(verdict === 'OK' ? /^$/ : /^\S.*[.)]$/);
    expect(of(bad)?.error ?? '').toMatch(says ?? /(?:)/);
    expect(good.map((id) => [of(id)?.verdict, of(id)?.newArticles])).toEqual([
      ['OK', 3],
      ['OK', 3],
    ]);
    expect(ms).toBeLessThan(15_000);
    expect(process.memoryUsage().rss - memory).toBeLessThan(200 * mib);
    expect(unhandled).toEqual([]);
  });
});
