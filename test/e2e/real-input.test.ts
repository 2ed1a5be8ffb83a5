import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleList } from '../../shared/contract/article-query.ts';
import type { Transport } from '../../shared/contract/client.ts';
import type { CollectResult } from '../../shared/contract/collect-result.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import { chromiumPath } from '../support/chromium-path.ts';
import { deskPath, isOnDesk } from '../support/desk.ts';
import { electronPath, launchDesktop } from '../support/launch-desktop.ts';
import { type LoopbackFeeds, openLoopbackFeeds } from '../support/loopback-feeds.ts';
import { openPage } from '../support/open-page.ts';

/** The main job as each host offers it: follow the feeds, collect them, search. */
type Host = {
  readonly collect: (urls: readonly string[]) => Promise<CollectResult>;
  readonly search: (text: string) => Promise<ArticleList>;
  readonly close: () => Promise<void>;
};

const cli = resolve(import.meta.dirname, '../../electron/hosts/cli/main.ts');

function openCommandLine(): Host {
  const home = mkdtempSync(join(tmpdir(), 'faultline-real-'));
  const run = <Answer>(...args: string[]): Promise<Answer> =>
    new Promise((answered, failed) => {
      const command = [cli, ...args, '--json', '--library', join(home, 'library')];
      execFile(process.execPath, command, { maxBuffer: 64_000_000 }, (error, out) =>
        error ? failed(error) : answered(JSON.parse(out)),
      );
    });
  return {
    collect: async (urls) => {
      await run('sources', 'add', '--allow-private', ...urls);
      return run('collect', '--all', '--force');
    },
    search: (text) => run('articles', '--text', text),
    close: async () => rmSync(home, { recursive: true, force: true }),
  };
}

/** A host with a page: what the page may ask of it goes through `ask`, which runs there. */
function onPage(page: Page, ask: typeof askBridge, close: Host['close']): Host {
  const request = async <Answer>(channel: string, payload: unknown): Promise<Answer> => {
    const reply = await page.evaluate(ask, { channel, payload });
    if (!reply.ok) throw new Error(`${channel}: ${reply.error.message}`);
    return reply.value as Answer; // dispatch holds it to the channel's schema
  };
  return {
    collect: async (urls) => {
      for (const url of urls) await request('sources.add', { url, allowPrivate: true });
      return request('collect.start', { all: true, force: true });
    },
    search: (text) => request('articles.list', { text }),
    close,
  };
}

type Question = { readonly channel: string; readonly payload: unknown };

function askBridge({ channel, payload }: Question): Promise<Reply<unknown>> {
  const { faultline } = window as unknown as { readonly faultline: Transport }; // what the preload exposes
  return faultline.request(channel, payload) as Promise<Reply<unknown>>;
}

async function askWeb({ channel, payload }: Question): Promise<Reply<unknown>> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`/api/${channel}`, { method: 'POST', headers, body: JSON.stringify(payload) });
  return (await answer.json()) as Reply<unknown>;
}

async function openWeb(): Promise<Host> {
  const open = await openPage();
  return onPage(open.page, askWeb, open.close);
}

async function openDesktop(): Promise<Host> {
  const home = mkdtempSync(join(tmpdir(), 'faultline-real-'));
  const desktop = await launchDesktop(join(home, 'library'));
  await desktop.page.waitForSelector('#root > *');
  return onPage(desktop.page, askBridge, async () => {
    await desktop.quit();
    rmSync(home, { recursive: true, force: true });
  });
}

const corpus = 'corpora/feeds-ai-vendors';
const hosts = [
  { name: 'the command line', open: async () => openCommandLine(), missing: false },
  { name: 'the browser', open: openWeb, missing: chromiumPath === null },
  { name: 'the desktop app', open: openDesktop, missing: electronPath === null && chromiumPath === null },
];

describe.each(hosts)('real feeds of labs and vendors in $name', ({ open, missing }) => {
  let feeds: LoopbackFeeds;
  beforeAll(async () => {
    feeds = await openLoopbackFeeds();
  });
  afterAll(() => feeds.close());

  test.skipIf(missing || !isOnDesk(corpus))('are collected, tagged and found', async () => {
    const names = readdirSync(deskPath(corpus));
    for (const name of names) {
      feeds.serve(`/${name}`, { body: readFileSync(join(deskPath(corpus), name), 'utf8') });
    }
    const host = await open();
    const collected = await host.collect(names.map((name) => feeds.url(`/${name}`)));
    expect(collected.sources).toHaveLength(34);
    expect(collected.newArticles).toBeGreaterThan(2800);
    const { articles } = await host.search('distillation');
    const post = articles.find(({ title }) => title === 'Detecting and preventing distillation attacks');
    const evidence = (id: string) =>
      post?.tags.find((tag) => tag.id === id)?.evidence.map(({ field }) => field);
    expect(evidence('model-distillation')).toContain('title');
    expect(evidence('anthropic')).toEqual(expect.arrayContaining(['source', 'url']));
    await host.close();
  });
});
