import { describe, expect, it } from 'vitest';
import { describeArticle } from '../../../electron/engine/index/describe-article.ts';
import type { DescribingThread } from '../../../electron/engine/index/describing-thread.ts';
import type { IndexItem } from '../../../electron/engine/index/index-item.ts';
import { shareDescribing } from '../../../electron/engine/index/share-describing.ts';
import { makeItem } from './make-item.ts';

const tagNothing = () => ({ relevant: false, relevance: 0, tags: [], clues: '{}' });
const describeAll = (items: readonly IndexItem[]) =>
  items.map((item) => describeArticle(item, () => undefined, tagNothing));
const items = (count: number) => Array.from({ length: count }, (_, at) => makeItem(`News ${at}`));
const titlesOf = (described: readonly { readonly shown: { readonly title: string } }[]) =>
  described.map(({ shown }) => shown.title);

const absent: DescribingThread = { describe: async () => null, stop: async () => undefined };
/** Answers in its turn, as a thread does. */
const willing: DescribingThread = {
  describe: async ({ items: given }) => describeAll(given),
  stop: async () => undefined,
};

describe.each([
  ['absent', absent],
  ['willing', willing],
])('with a second thread that is %s', (_which, second) => {
  const shared = () =>
    shareDescribing({ describe: describeAll, titlesFor: () => [], rules: () => '[]', second });

  it('articles come back all and in their order', async () => {
    const all = items(180);
    const sharing = shared();
    expect(titlesOf(await sharing.finish(sharing.begin(all)))).toEqual(
      all.map(({ article }) => article.title),
    );
  });

  it('several begun together are each finished with their own', async () => {
    const sharing = shared();
    const begun = [items(60), items(130), items(3)].map((some) => ({ some, of: sharing.begin(some) }));
    for (const { some, of } of begun)
      expect(titlesOf(await sharing.finish(of))).toEqual(some.map(({ article }) => article.title));
  });
});

describe('when an article cannot be described', () => {
  it('its own request fails, and the next one does not', async () => {
    const refuse = (some: readonly IndexItem[]) => {
      if (some.some(({ article }) => article.title === 'News 30')) throw new Error('unreadable');
      return describeAll(some);
    };
    const sharing = shareDescribing({
      describe: refuse,
      titlesFor: () => [],
      rules: () => '[]',
      second: absent,
    });
    await expect(sharing.finish(sharing.begin(items(40)))).rejects.toThrow('unreadable');
    const next = items(20);
    expect(titlesOf(await sharing.finish(sharing.begin(next)))).toHaveLength(20);
  });
});
