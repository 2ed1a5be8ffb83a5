import { setImmediate as letOthers } from 'node:timers/promises';
import type { DescribedArticle } from './describe-article.ts';
import type { DescribingThread } from './describing-thread.ts';
import type { IndexItem, SourceTitle } from './index-item.ts';

type Share = { readonly items: readonly IndexItem[]; described: readonly DescribedArticle[] | null };
export type SharedItems = { readonly shares: readonly Share[] };

export type SharedDescribing = {
  /** Hands items to whoever has time; titles of sources are read at this moment. */
  readonly begin: (items: readonly IndexItem[]) => SharedItems;
  /** Helps until these are described, also with those that were begun after them. */
  readonly finish: (begun: SharedItems) => Promise<readonly DescribedArticle[]>;
};

type Deps = {
  readonly describe: (items: readonly IndexItem[]) => readonly DescribedArticle[];
  readonly titlesFor: (items: readonly IndexItem[]) => readonly SourceTitle[];
  /** The rules of one's own, as the index keeps them. */
  readonly rules: () => string;
  readonly second: DescribingThread;
};

/** About ten milliseconds of work: short beside a transaction, long beside handing it over. */
const shareSize = 25;
/** Shares that the second thread has at hand, so that it goes on while this one writes. */
const ahead = 4;

/**
 * Tagging is most of the work of an index. Two threads share it in small pieces: the one that also writes takes what
 * the other has not been given, and neither waits for the other as long as there is something to describe.
 */
export function shareDescribing({ describe, titlesFor, rules, second }: Deps): SharedDescribing {
  const waiting: Share[] = [];
  const given = new Set<Promise<void>>();

  const giveOne = async (share: Share): Promise<void> => {
    const reply = await second.describe({
      items: share.items,
      titles: titlesFor(share.items),
      rules: rules(),
    });
    if (reply) share.described = reply;
    else waiting.unshift(share);
  };
  const give = (): void => {
    while (given.size < ahead) {
      const share = waiting.shift();
      if (!share) return;
      const done = giveOne(share).then(() => {
        given.delete(done);
        if (share.described) give();
      });
      given.add(done);
    }
  };
  return {
    begin: (items) => {
      const shares: Share[] = [];
      for (let from = 0; from < items.length; from += shareSize)
        shares.push({ items: items.slice(from, from + shareSize), described: null });
      waiting.push(...shares);
      give();
      return { shares };
    },
    finish: async ({ shares }) => {
      while (shares.some(({ described }) => described === null)) {
        const share = waiting.shift();
        if (share) {
          share.described = describe(share.items);
          await letOthers();
        } else await Promise.race(given);
      }
      return shares.flatMap(({ described }) => described ?? []);
    },
  };
}
