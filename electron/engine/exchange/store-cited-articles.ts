import type { CitedArticle } from '../../../shared/exchange/export-content.ts';
import { canonicalUrl } from '../../../shared/feeds/canonical-url.ts';
import type { Article } from '../../../shared/model/article.ts';
import { groupBy } from '../../../shared/model/group-by.ts';
import { dayOf, type Instant } from '../../../shared/model/instant.ts';
import { articleIdOf, shortHash } from '../collect/draft-article.ts';
import type { EngineContext } from '../engine-context.ts';

type Stores = Pick<EngineContext, 'library' | 'index' | 'keeper'>;

/**
 * Stores articles that came in with an import as they were cited: without their text, which belongs to its publisher, and with
 * their address, under which a feed that carries them finds them again.
 */
export async function storeCitedArticles(
  cited: readonly CitedArticle[],
  now: Instant,
  { library, index, keeper }: Stores,
): Promise<void> {
  for (const [day, ofDay] of groupBy(cited, ({ firstSeen }) => dayOf(firstSeen < now ? firstSeen : now))) {
    await keeper.change(async () => {
      const there = new Set((await library.readDay(day)).articles.map(({ id }) => id));
      const articles = ofDay.filter(({ id }) => !there.has(id)).map((each) => storedOf(each, now));
      if (articles.length === 0) return;
      const saved = await library.saveArticles(day, articles, new Map());
      const decisions = await library.readDecisions(day);
      const items = articles.map((article) => ({
        article,
        keys: [...article.keys],
        body: '',
        decision: decisions.get(article.id) ?? null,
      }));
      await keeper.follow(() => index.upsert(day, saved, items));
    });
  }
}

/** No feed of this library has carried it: its carrier is a source that nobody follows. */
const nobody = '00000000-0000-7000-8000-000000000000';

function storedOf(cited: CitedArticle, now: Instant): Article {
  const { id, title, author, published, dateGuessed, firstSeen, language, contentHash } = cited;
  const address = cited.url === null ? null : canonicalUrl(cited.url);
  // An id that was made from the address says that no other article of the feed had it: only then it leads back here.
  const key = address !== null && articleIdOf(`url:${address}`) === id ? `url:${address}` : `cited:${id}`;
  const seen = firstSeen < now ? firstSeen : now;
  return {
    id,
    url: cited.url,
    canonicalUrl: address,
    title,
    summary: '',
    author: author ?? cited.publishers[0] ?? null,
    contentHash,
    published,
    dateGuessed,
    firstSeen: seen,
    language,
    categories: [],
    keys: [shortHash(key)],
    carriedBy: [{ source: nobody, guid: '', contentHash, seen }],
    revisions: [],
  };
}
