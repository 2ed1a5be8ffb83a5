import { plainText } from '../../../shared/feeds/plain-text.ts';
import { sameValue } from '../../../shared/ledger/same-value.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { Article } from '../../../shared/model/article.ts';
import type { Assertion } from '../../../shared/model/assertion.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import type { Day } from '../../../shared/model/instant.ts';
import type { EngineContext } from '../engine-context.ts';
import { findDay } from './find-day.ts';
import { storedArticle } from './stored-article.ts';

/** Refuses a quote from behind the end of every wording of its article that the library has. Remembers how long they are. */
export type RefuseStrangeQuotes = (changes: readonly RecordChange[]) => Promise<void>;

type Field = NonNullable<Assertion['quote']>['field'];
type Lengths = { readonly [Name in Field]?: number };

export function refuseStrangeQuotes(context: EngineContext): RefuseStrangeQuotes {
  const known = new Map<string, Lengths>();
  const lengthsOf = async (id: string): Promise<Lengths> => {
    const day = await findDay(id, context);
    const lengths = known.get(id) ?? (day === null ? {} : await longest(id, day, context));
    known.set(id, lengths);
    return lengths;
  };
  return async (changes) => {
    for (const { kind, before, after } of changes) {
      if (kind !== 'assertion' || after === null) continue;
      const { article, quote } = after as Assertion; // checked by its schema when it was made
      const isNew = !sameValue(quote, before?.['quote'] ?? null) || article !== before?.['article'];
      if (!quote || !article || !isNew) continue;
      const length = (await lengthsOf(article))[quote.field] ?? 0;
      if (length === 0 || quote.end <= length) continue;
      throw new AppError(
        'BAD_REQUEST',
        `The quote ends at ${quote.end}, but the ${quote.field} of the article ${article} has ${length} characters: take it from the article again.`,
      );
    }
  };
}

/** How long the longest wording is; nothing where none is kept. */
async function longest(id: string, day: Day, context: EngineContext): Promise<Lengths> {
  const article = await storedArticle(id, day, context);
  const bodies = await context.library.readBodies(day);
  const wordings = [article, ...article.revisions];
  const texts = hashesOf(article).flatMap((hash) => bodies.get(hash) ?? []);
  const summaries = wordings.map(({ summary }) => summary);
  return {
    title: Math.max(...wordings.map(({ title }) => title.length)),
    text: Math.max(...[...texts, ...summaries].map((markup) => plainText(markup).length)),
    url: article.url?.length ?? 0,
  };
}

const hashesOf = (article: Article): string[] => [
  article.contentHash,
  ...article.revisions.map(({ contentHash }) => contentHash),
  ...(article.fullText ? [article.fullText.contentHash] : []),
];
