import type { BrowserContextOptions } from 'playwright-core';
import { type LoopbackFeeds, openLoopbackFeeds } from './loopback-feeds.ts';
import { type OpenPage, openPage } from './open-page.ts';
import type { TestEngine } from './open-test-engine.ts';

export type PageWithFeeds = OpenPage & { readonly feeds: LoopbackFeeds };

/** The page, patient with a busy machine, beside a server for feeds; closing it closes both. */
export async function openPageWithFeeds(
  options: { readonly engine?: TestEngine; readonly context?: BrowserContextOptions } = {},
): Promise<PageWithFeeds> {
  const feeds = await openLoopbackFeeds();
  const open = await openPage(options);
  open.page.setDefaultTimeout(15_000);
  return {
    ...open,
    feeds,
    close: async () => {
      await open.close();
      await feeds.close();
    },
  };
}
