import { canonicalUrl } from './canonical-url.ts';
import type { ParsedArticle } from './parsed-feed.ts';
import { collapseSpace, plainText } from './plain-text.ts';

type Identified = Pick<ParsedArticle, 'title' | 'url' | 'guid' | 'summary' | 'content'>;

/** arXiv gives each version of a paper a guid of its own; a new version is an edit of the paper. */
function guidOf({ guid }: Identified): string | null {
  const paper = guid !== null && /arxiv/i.test(guid) ? canonicalUrl(guid) : null;
  return paper?.startsWith('arxiv:') ? paper : guid;
}

function countOf(values: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const plainTitle = (article: Identified): string => collapseSpace(article.title).toLowerCase();

/** Enough of the text to tell two items apart, and so little that an edit further down does not matter. */
function textKey(article: Identified): string {
  const text = collapseSpace(plainText((article.content || article.summary).slice(0, 2000)));
  return `${plainTitle(article)}\n${text.slice(0, 200).toLowerCase()}`;
}

/**
 * By what each article of one feed is recognised when it comes again, strongest first:
 *
 * 1. its guid within its source; a guid that the feed gives to several items counts together with the address
 *    and, where that is shared too, the title, and at last the whole text (never their order, which changes with
 *    the next new item);
 * 2. its canonical address, also across sources, unless several items of the feed share it;
 * 3. its title and beginning, where it has neither.
 *
 * Never a date. Two items with equal keys are one item, given twice.
 */
export function identityKeys(articles: readonly Identified[], sourceId: string): string[][] {
  const addresses = articles.map(({ url }) => (url === null ? null : canonicalUrl(url)));
  const names = articles.map(guidOf);
  const guids = countOf(names);
  const pairs = countOf(names.map((guid, index) => pairOf(guid, addresses[index] ?? null)));
  const titled = countOf(
    articles.map((article, index) => titledPair(names[index] ?? null, article, addresses[index] ?? null)),
  );
  const shared = countOf(addresses);

  return articles.map((article, index) => {
    const address = addresses[index] ?? null;
    const keys: string[] = [];
    const guid = names[index] ?? null;
    if (guid !== null) {
      const pair = pairOf(guid, address);
      const withTitle = titledPair(guid, article, address);
      const ways = [
        { told: guid, given: guids.get(guid) },
        { told: pair, given: pairs.get(pair) },
        { told: withTitle, given: titled.get(withTitle) },
      ];
      const told = ways.find(({ given }) => given === 1)?.told;
      keys.push(`guid:${sourceId}:${told ?? `${withTitle}\n${article.content || article.summary}`}`);
    }
    if (address !== null && shared.get(address) === 1) keys.push(`url:${address}`);
    if (keys.length === 0) keys.push(`text:${sourceId}:${textKey(article)}`);
    return keys;
  });
}

const pairOf = (guid: string | null, address: string | null): string => `${guid ?? ''}\n${address ?? ''}`;

const titledPair = (guid: string | null, article: Identified, address: string | null): string =>
  `${pairOf(guid, address)}\n${plainTitle(article)}`;
