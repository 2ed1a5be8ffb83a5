import type { Evidence } from '../../../shared/model/evidence.ts';
import { formatInstant } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { type Span, spansOf, wholeWord } from '../../untrusted/locate-evidence.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { hostOf, webAddress } from '../../untrusted/web-address.ts';
import styles from './article-head.module.css';
import type { ReadArticle } from './reader.tsx';
import { readingMinutes } from './reading-minutes.ts';

export function ArticleHead({ read }: { readonly read: ReadArticle }) {
  const s = useStrings();
  const { row, article } = read;
  const host = hostOf(row.url);
  const minutes = readingMinutes(read.text);
  return (
    <header className={styles.head}>
      <p className={styles.source}>
        <Untrusted text={row.sources.map(({ title }) => title).join(', ')} />
      </p>
      <h1 dir="auto">{row.title === '' ? s.common.unnamed : <MarkedTitle read={read} />}</h1>
      <p className={styles.facts}>
        {article.author && (
          <span>
            {s.reader.by} <Untrusted text={article.author} />
          </span>
        )}
        <Moment label={s.reader.published} instant={row.published} guessed={row.dateGuessed} />
        <Moment label={s.reader.firstSeen} instant={row.firstSeen} guessed={false} />
        {minutes > 0 && <span>{s.reader.minutes(minutes)}</span>}
        {host && (
          <a
            href={webAddress(row.url) ?? undefined}
            target="_blank"
            rel="noopener noreferrer nofollow"
            title={s.reader.original}
          >
            {host}
          </a>
        )}
      </p>
    </header>
  );
}

function Moment(props: {
  readonly label: string;
  readonly instant: string | null;
  readonly guessed: boolean;
}) {
  const s = useStrings();
  if (props.instant === null) return null;
  return (
    <span title={props.guessed ? s.inbox.guessed : undefined}>
      {props.label} {props.guessed ? '~' : ''}
      <time dateTime={props.instant}>{formatInstant(props.instant, s.locale)}</time>
    </span>
  );
}

const wholeWordIn = (title: string, { field, start, end }: Evidence): Span =>
  field === 'title' ? wholeWord(title, { start, end }) : { start, end };

/** The title with the words that caused a tag marked in it. */
function MarkedTitle({ read }: { readonly read: ReadArticle }) {
  const { title, tags } = read.row;
  const evidence = tags.flatMap((tag) => tag.evidence.map((one) => ({ ...one, ...wholeWordIn(title, one) })));
  const spans = spansOf(evidence, 'title');
  const pieces = spans.flatMap(({ start, end }, index) => [
    { start: spans[index - 1]?.end ?? 0, end: start, marked: false },
    { start, end, marked: true },
  ]);
  const rest = { start: spans.at(-1)?.end ?? 0, end: title.length, marked: false };
  return (
    <bdi>
      {[...pieces, rest].map(({ start, end, marked }) => {
        const words = <Untrusted key={start} text={title.slice(start, end)} />;
        return marked ? <mark key={`mark ${start}`}>{words}</mark> : words;
      })}
    </bdi>
  );
}
