import type { OwnPack } from '../../../shared/model/own-pack.ts';
import { describeArticle } from './describe-article.ts';
import type { IndexItem, SourceTitle } from './index-item.ts';
import type { DescribedRequest, StoredArticle, WriteRequest } from './index-messages.ts';
import type { TagArticle } from './tag-article.ts';
import { readTaggingPacks } from './tagging-packs.ts';
import { compileTaggingRules } from './tagging-rules.ts';

export type DescribableRequest = Exclude<WriteRequest, { readonly kind: 'close' }>;

/** What an index says of the articles to come. */
export type Describing = {
  readonly sources: readonly SourceTitle[];
  /** The rules and packs of one's own, as the index keeps them. */
  readonly rules: string;
  readonly packs: string;
};

/**
 * Turns requests to an index into what is written, in the order in which they come: titles of sources, rules and packs
 * count for the articles after them. `createTagger` is called at the first article: compiling a vocabulary takes longer than
 * marking one as read.
 */
export function describeRequests(
  known: Describing,
  createTagger: (packs: readonly OwnPack[]) => TagArticle,
): (request: DescribableRequest) => DescribedRequest {
  const titles = new Map(known.sources.map(({ id, title }) => [id, title]));
  let rules = compileTaggingRules(known.rules);
  let { packs } = known;
  let tagger: TagArticle | null = null;
  const tagArticle = (): TagArticle => (tagger ??= createTagger(readTaggingPacks(packs)));

  const describe = (item: IndexItem): StoredArticle => {
    const described = describeArticle(item, (id) => titles.get(id), tagArticle(), rules);
    const { carriers, shown } = described;
    return { ...described, carriers: JSON.stringify(carriers), shown: JSON.stringify(shown) };
  };
  return (request) => {
    switch (request.kind) {
      case 'store': {
        const { items, ...part } = request;
        return { ...part, articles: items.map(describe) };
      }
      case 'sources':
        for (const { id, title } of request.sources) titles.set(id, title);
        return request;
      case 'rules':
        rules = compileTaggingRules(request.rules);
        return request;
      case 'packs':
        packs = request.packs;
        tagger = null;
        return request;
      case 'prepare':
        tagArticle();
        return request;
      case 'decisions':
      case 'stories':
      case 'history':
        return request;
    }
  };
}
