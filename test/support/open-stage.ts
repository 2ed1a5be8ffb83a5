import type { BrowserContextOptions } from 'playwright-core';
import { type Language, languages } from '../../renderer/strings/use-strings.ts';
import { fillDemoLedger } from './demo-ledger.ts';
import { fillDemoLibrary } from './demo-library.ts';
import { type DemoTexts, fillDemoTexts } from './demo-texts.ts';
import {
  type DemoTroubles,
  fillDemoTroubles,
  openDemoEngine,
  openDemoTroubles,
  setClock,
} from './demo-troubles.ts';
import { openPageWithFeeds, type PageWithFeeds } from './open-page-with-feeds.ts';

/** The page over a library in which every screen has something to show. */
export type Stage = PageWithFeeds & {
  readonly strings: (typeof languages)[Language];
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
  const engine = await openDemoEngine(clock);
  const open = await openPageWithFeeds({ engine, context: { locale: locales[language], ...context } });
  const { client, feeds, page, origin } = open;
  const troubles = openDemoTroubles(feeds);
  const go = async (hash: string): Promise<void> => {
    await page.goto(`${origin}/${hash}`);
    await page.reload();
  };
  const empty = { ...open, strings: languages[language], troubles, go };
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
    },
  };
}

export type EmptyStage = Awaited<ReturnType<typeof openStage>>;
