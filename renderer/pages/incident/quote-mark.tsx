import type { ResponseOf } from '../../../shared/contract/channels.ts';
import { wordDiff } from '../../../shared/feeds/word-diff.ts';
import { type FoundQuote, findQuote } from '../../../shared/ledger/find-quote.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Changes } from '../reader/changes.tsx';
import type { Quote } from './assertion-draft.ts';
import styles from './claim-card.module.css';

type ReadArticle = ResponseOf<'articles.get'>;

/** Says where the publisher has changed quoted words since they were taken; silent where they still stand. */
export function QuoteMark({ quote, article }: { readonly quote: Quote; readonly article: string }) {
  const s = useStrings();
  const { value } = useChannel('articles.get', { id: article });
  if (!value || quote.field === 'source' || quote.field === 'url') return null;
  const found = foundIn(quote, value);
  if (found.state === 'same' || found.state === 'moved') return null;
  return (
    <details className={styles.changed}>
      <summary>{found.state === 'changed' ? s.incident.quoteChanged : s.incident.quoteGone}</summary>
      {found.state === 'changed' && (
        <p dir="auto">
          <Changes pieces={wordDiff(quote.text, found.now)} />
        </p>
      )}
      {quote.hash !== null && value.former[quote.hash] !== undefined && <p>{s.incident.quoteKept}</p>}
    </details>
  );
}

/** In the title, or in whichever of the article's present texts still has it: the feed's own, or the page's. */
function foundIn(quote: Quote, { article, text, ownText }: ReadArticle): FoundQuote {
  if (quote.field === 'title') return findQuote(quote, article.title);
  const inShown = findQuote(quote, text);
  if (ownText === null || inShown.state === 'same' || inShown.state === 'moved') return inShown;
  const inOwn = findQuote(quote, ownText.text);
  return inOwn.state === 'gone' ? inShown : inOwn;
}
