import { Fragment } from 'react';
import type { Evidence } from '../../../shared/model/evidence.ts';
import type { Tag } from '../../../shared/model/tag.ts';
import { formatInstant } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { placeKey, type Span, spansOf, wholeWord } from '../../untrusted/locate-evidence.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { hostOf, webAddress } from '../../untrusted/web-address.ts';
import styles from './article-head.module.css';
import type { ReadArticle } from './reader.tsx';
import { partEvidence } from './tag-part.ts';
import { termKey } from './term-key.ts';

export function ArticleHead({ read }: { readonly read: ReadArticle }) {
  const s = useStrings();
  const { row, article } = read;
  const host = hostOf(row.url);
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
        {row.minutes > 0 && <span>{s.reader.minutes(row.minutes)}</span>}
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

type TitleMark = Span & { readonly term: string; readonly place: string; readonly isCue: boolean };

/** The places of the title that caused a tag, in order and without what overlaps the one before it. */
function titleMarks({ title, tags }: ReadArticle['row']): TitleMark[] {
  const marksOf = (tag: Tag, evidence: readonly Evidence[], isCue: boolean): TitleMark[] =>
    spansOf(evidence, 'title').map((span) => ({
      ...wholeWord(title, span),
      term: termKey(tag),
      place: placeKey({ field: 'title', start: span.start }),
      isCue,
    }));
  const found = [
    ...tags.flatMap((tag) => marksOf(tag, tag.evidence, false)),
    ...tags.flatMap((tag) => marksOf(tag, partEvidence(tag), true)),
  ];
  const kept: TitleMark[] = [];
  for (const mark of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  }
  return kept;
}

/** The title with the words that caused a tag marked in it. */
function MarkedTitle({ read }: { readonly read: ReadArticle }) {
  const { title } = read.row;
  const marks = titleMarks(read.row);
  const rest = title.slice(marks.at(-1)?.end ?? 0);
  return (
    <bdi>
      {marks.map(({ start, end, term, place, isCue }, index) => (
        <Fragment key={start}>
          <Untrusted text={title.slice(marks[index - 1]?.end ?? 0, start)} />
          <mark data-term={term} data-place={place} data-cue={isCue ? '' : undefined} tabIndex={-1}>
            <Untrusted text={title.slice(start, end)} />
          </mark>
        </Fragment>
      ))}
      <Untrusted text={rest} />
    </bdi>
  );
}
