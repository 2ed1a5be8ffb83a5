import type { FeedOutcome } from '../collect/collect-feeds.ts';
import { draftArticles } from '../collect/draft-article.ts';
import type { EngineContext } from '../engine-context.ts';

const enoughHistory = 5;
const enoughArticles = 3;

/**
 * Keeps the articles of a feed that became another one out of the library: a domain that was sold, or an address
 * that was given to somebody else. A feed is another one when it belongs to another site than before and not one of
 * its articles is known, although the source has brought some. It is then a question to the person.
 */
export const holdBack = (outcomes: readonly FeedOutcome[], context: EngineContext): readonly FeedOutcome[] =>
  outcomes.map((outcome) => recognise(outcome, context));

function recognise(outcome: FeedOutcome, context: EngineContext): FeedOutcome {
  const { feed, health } = outcome;
  if (feed === null || feed.articles.length === 0) return outcome;
  const site = siteOf(feed.feed.link);
  if (site === null || !isAnother(outcome, site, context)) {
    return { ...outcome, health: { ...health, site: site ?? health.site, question: null } };
  }
  const { title } = feed.feed;
  const question = { title, site, since: health.question?.since ?? context.now() };
  const message = `This feed now looks like another one, "${title}" of ${site}. Its articles are held back until you accept it or remove the source.`;
  return { ...outcome, feed: null, message, health: { ...health, message, question } };
}

const siteOf = (link: string | null): string | null =>
  URL.parse(link ?? '')?.hostname.replace(/^www\./, '') ?? null;

function isAnother({ source, feed, health }: FeedOutcome, site: string, { index }: EngineContext): boolean {
  if (feed === null || health.site === null || health.site === site) return false;
  if (feed.articles.length < enoughArticles) return false;
  const { total } = index.list({ sources: [source.id], state: 'all', limit: 0 });
  if (total < enoughHistory) return false;
  const keys = draftArticles(source, feed).flatMap((draft) => draft.keys.map(({ hash }) => hash));
  return index.lookup(keys).size === 0;
}
