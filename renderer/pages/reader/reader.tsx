import { useRef, useState } from 'react';
import type { ResponseOf } from '../../../shared/contract/channels.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { type CommandId, commands } from '../../commands/commands.ts';
import { KeyCap } from '../../components/key-cap.tsx';
import { EmptyState, Failure } from '../../components/notice.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import type { ArticleDialog } from '../inbox/article-dialogs.tsx';
import type { ArticleActions } from '../inbox/use-article-actions.ts';
import { quoteAt } from '../incident/quote-at.ts';
import { ArticleBody } from './article-body.tsx';
import { ArticleHead } from './article-head.tsx';
import { ArticleIncidents } from './article-incidents.tsx';
import { ArticleStory } from './article-story.tsx';
import { ArticleTags } from './article-tags.tsx';
import styles from './reader.module.css';
import { ReaderBar } from './reader-bar.tsx';
import { RelatedArticles } from './related-articles.tsx';
import { Revisions } from './revisions.tsx';
import { TermCard } from './term-card.tsx';
import { TextChoice } from './text-choice.tsx';
import { useEvidenceWalk } from './use-evidence-walk.ts';

export type ReadArticle = ResponseOf<'articles.get'>;

type Props = {
  readonly id: string | null;
  readonly actions: ArticleActions;
  readonly onClose: () => void;
  readonly onDialog: (dialog: ArticleDialog) => void;
};

export function Reader({ id, ...rest }: Props) {
  const s = useStrings();
  const { value, error, retry } = useChannel('articles.get', id === null ? null : { id });
  return (
    <section className={styles.reader} aria-label={s.reader.label}>
      {id === null && <NothingOpen />}
      {error && !value && <Failure error={error} onRetry={retry} />}
      {value && <Opened key={value.row.id} read={value} {...rest} />}
    </section>
  );
}

const hints: readonly CommandId[] = [
  'list.next',
  'list.open',
  'list.search',
  'article.keep',
  'article.aside',
  'article.file',
  'view.commands',
  'view.help',
];

/** The place of the article says how to come to one. */
function NothingOpen() {
  const s = useStrings();
  return (
    <EmptyState title={s.reader.emptyTitle} text={s.reader.emptyHint}>
      <dl className={styles.hints}>
        {commands
          .filter(({ id }) => hints.includes(id))
          .map(({ id, keys: [key = ''] }) => (
            <div key={id}>
              <dt>
                <KeyCap name={key} />
              </dt>
              <dd>{s.commands.names[id]}</dd>
            </div>
          ))}
      </dl>
    </EmptyState>
  );
}

function Opened({ read, actions, onClose, onDialog }: Omit<Props, 'id'> & { readonly read: ReadArticle }) {
  const scroller = useRef<HTMLDivElement>(null);
  const [quoted, setQuoted] = useState<{ readonly start: number; readonly end: number } | null>(null);
  const [own, setOwn] = useState(false);
  const walk = useEvidenceWalk(scroller);
  const shown = own ? withOwnText(read) : read;
  const hash = (own ? undefined : read.article.fullText?.contentHash) ?? read.article.contentHash;
  const quote = quoted && quoteAt({ text: shown.text, ...quoted }, 'text', hash);
  return (
    <>
      <ReaderBar row={read.row} actions={actions} quote={quote} onClose={onClose} onDialog={onDialog} />
      <div ref={scroller} className={styles.scroller}>
        <article className={styles.article} lang={read.article.language ?? undefined}>
          <ArticleHead read={read} />
          <ArticleTags
            read={read}
            actions={actions}
            onShow={walk}
            onAdd={() => onDialog({ kind: 'tags', rows: [read.row] })}
          />
          <ArticleIncidents id={read.row.id} />
          <TextChoice read={read} own={own} onOwn={setOwn} />
          <ArticleBody read={shown} onSelect={setQuoted} />
          {read.row.storyId !== null && <ArticleStory row={read.row} />}
          <RelatedArticles id={read.row.id} />
          <Revisions read={read} />
        </article>
      </div>
      <TermCard within={scroller} tags={read.row.tags} />
    </>
  );
}

/** The evidence of the tags has its places in the other text. */
const withOwnText = (read: ReadArticle): ReadArticle =>
  read.ownText ? { ...read, ...read.ownText, row: { ...read.row, tags: [], denied: [] } } : read;
