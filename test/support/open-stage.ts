import type { BrowserContextOptions } from 'playwright-core';
import { type Language, languages } from '../../renderer/strings/use-strings.ts';
import { fillDemoLedger, fillDemoLibrary } from './demo-library.ts';
import { type DemoTexts, fillDemoTexts } from './demo-texts.ts';
import {
  type DemoTroubles,
  fillDemoTroubles,
  openDemoEngine,
  openDemoTroubles,
  setClock,
} from './demo-troubles.ts';
import { type LoopbackFeeds, openLoopbackFeeds } from './loopback-feeds.ts';
import { type OpenPage, openPage } from './open-page.ts';

/** The page over a library in which every screen has something to show. */
export type Stage = OpenPage & {
  readonly strings: (typeof languages)[Language];
  readonly feeds: LoopbackFeeds;
  readonly troubles: DemoTroubles;
  readonly incident: string;
  readonly texts: DemoTexts;
  /** Loads the page anew at an address, so that no dialog and no notice of the last screen is left. */
  readonly go: (hash: string) => Promise<void>;
};

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', tr: 'tr-TR' };

/** With the page still at the first start: `fill` brings what is to be seen. */
export async function openStage(language: Language, context: BrowserContextOptions = {}) {
  const clock = setClock();
  const feeds = await openLoopbackFeeds();
  const troubles = openDemoTroubles(feeds);
  const engine = await openDemoEngine(clock);
  const open = await openPage({ engine, context: { locale: locales[language], ...context } });
  open.page.setDefaultTimeout(15_000);
  const { client, page, origin } = open;
  const go = async (hash: string): Promise<void> => {
    await page.goto(`${origin}/${hash}`);
    await page.reload();
  };
  const empty = { ...open, strings: languages[language], feeds, troubles, go };
  return {
    ...empty,
    fill: async (): Promise<Stage> => {
      await fillDemoLibrary(client, feeds, Date.now());
      const incident = await fillDemoLedger(client);
      const texts = await fillDemoTexts(client, feeds);
      return { ...empty, incident, texts };
    },
    fillTroubles: () => fillDemoTroubles(client, feeds, troubles, clock),
    close: async (): Promise<void> => {
      await open.close();
      await troubles.rig.close();
      await feeds.close();
    },
  };
}

export type EmptyStage = Awaited<ReturnType<typeof openStage>>;
