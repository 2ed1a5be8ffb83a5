import { AppError } from '../../../shared/model/app-error.ts';
import type { Article, ArticleId, FullText } from '../../../shared/model/article.ts';
import { shortHash } from '../collect/draft-article.ts';
import { fetchPage } from '../collect/fetch-page.ts';
import { isOwnServer } from '../collect/host-lanes.ts';
import type { EngineContext } from '../engine-context.ts';
import { bodyOf } from '../library/body-of.ts';
import { dayOfArticle, storedArticle } from './stored-article.ts';

/** `resting`: the server asks to be left alone, so that the rest of its pages are not asked for. */
export type Captured =
  | { readonly kind: 'captured'; readonly fullText: FullText }
  | { readonly kind: 'failed'; readonly message: string; readonly resting: boolean };

const failed = (message: string, resting = false): Captured => ({ kind: 'failed', message, resting });

/**
 * Takes the text of an article's page: fetched on the guarded way of feeds, read in a worker, kept beside the feed's
 * own text. Received, not decided: there is nothing to undo, and what the feed said stays.
 */
export async function captureText(
  id: ArticleId,
  context: EngineContext,
  signal?: AbortSignal,
): Promise<Captured> {
  const day = await dayOfArticle(id, context);
  const article = await storedArticle(id, day, context);
  if (article.url === null) return failed('The feed gave this article no address to fetch its text from.');
  const page = await fetchPage(
    { url: article.url, allowPrivate: mayBePrivate(article, context), signal },
    { transport: context.transport, now: () => Date.parse(context.now()) },
  );
  if (page.kind === 'cancelled') return failed('Fetching the text was cancelled.', true);
  if (page.kind === 'failed') return failed(page.message, page.resting);
  const text = await context.pages.read({ ...page, url: page.finalUrl });
  if (text.kind === 'none') return failed(text.message);
  const fullText = { contentHash: shortHash(text.html), captured: context.now(), from: page.finalUrl };
  await keep(id, fullText, text.html, context);
  return { kind: 'captured', fullText };
}

/** Only on the very server of a source that the person allowed: its feed must not lead us to others at home. */
function mayBePrivate({ url, carriedBy }: Article, { library }: EngineContext): boolean {
  const host = URL.parse(url ?? '')?.host;
  const carriers = new Set(carriedBy.map(({ source }) => source));
  return library
    .sources()
    .some((source) => carriers.has(source.id) && isOwnServer(source) && URL.parse(source.url)?.host === host);
}

/** Into the article as it is by now: it may have been edited while its page was fetched. */
async function keep(id: ArticleId, fullText: FullText, html: string, context: EngineContext): Promise<void> {
  const { library, index, keeper } = context;
  if (library.readOnly)
    throw new AppError('READ_ONLY', 'This library is open for reading only, so no text can be kept in it.');
  await keeper.ready(); // a day that it has not read yet would count as read
  const day = await dayOfArticle(id, context);
  await keeper.change(async () => {
    const article = { ...(await storedArticle(id, day, context)), fullText };
    const bodies = new Map([[fullText.contentHash, html]]);
    const saved = await library.saveArticles(day, [article], bodies);
    await keeper.follow(async () => {
      const decision = await library.readDecision(id, day);
      const body = bodyOf(article, (hash) => bodies.get(hash));
      await index.upsert(day, saved, [{ article, keys: [...article.keys], body, decision }]);
    });
  });
}
