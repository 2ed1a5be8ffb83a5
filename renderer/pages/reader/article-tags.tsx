import { useRef, useState } from 'react';
import type { Evidence } from '../../../shared/model/evidence.ts';
import type { Tag } from '../../../shared/model/tag.ts';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import type { Strings } from '../../strings/en.ts';
import { useStrings } from '../../strings/use-strings.ts';
import type { Term } from '../../vocabulary/read-vocabulary.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import type { ArticleActions } from '../inbox/use-article-actions.ts';
import { ArticleSubject } from './article-subject.tsx';
import styles from './article-tags.module.css';
import { DeniedThemes } from './denied-themes.tsx';
import type { ReadArticle } from './reader.tsx';
import { RemovedTags } from './removed-tags.tsx';
import { isWeighed } from './tag-part.ts';
import { TagWords } from './tag-words.tsx';
import { termKey } from './term-key.ts';

type Props = {
  readonly read: ReadArticle;
  readonly actions: ArticleActions;
  readonly onShow: (evidence: readonly Evidence[]) => void;
  readonly onAdd: () => void;
};

const kinds = ['actor', 'theme', 'countermeasure'] as const;
const shownAtFirst = 5;

/** Every tag with the words that caused it and who made it. A press goes to the next place where they stand. */
export function ArticleTags({ read, actions, onShow, onAdd }: Props) {
  const s = useStrings();
  const [all, setAll] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { tags } = read.row;
  const sorted = kinds.flatMap((kind) => tags.filter((tag) => tag.kind === kind));
  const shown = all || sorted.length <= shownAtFirst + 1 ? sorted : sorted.slice(0, shownAtFirst);
  /** The button that was pressed goes with its tag: the focus stays among the tags. */
  const decide = (act: () => void): void => {
    act();
    heading.current?.focus();
  };
  return (
    <section className={styles.tags} aria-label={s.reader.why}>
      <h2 ref={heading} tabIndex={-1}>
        {s.reader.why}
      </h2>
      <ArticleSubject read={read} actions={actions} />
      {sorted.length === 0 && <p className={styles.none}>{s.reader.whyNot}</p>}
      <ul className={styles.list}>
        {shown.map((tag) => (
          <TagLine
            key={termKey(tag)}
            tag={tag}
            read={read}
            onShow={onShow}
            onRemove={() => decide(() => actions.removeTag([read.row], tag))}
          />
        ))}
      </ul>
      <DeniedThemes read={read} />
      <RemovedTags read={read} onLeave={(tag) => decide(() => actions.leaveTag([read.row], tag))} />
      <p className={styles.more}>
        {shown.length < sorted.length && (
          <Button look="link" label={s.common.more(sorted.length)} onClick={() => setAll(true)} />
        )}
        <Button look="link" icon="plus" label={s.reader.addTag} shortcut="t" onClick={onAdd} />
      </p>
    </section>
  );
}

type LineProps = Pick<Props, 'read' | 'onShow'> & { readonly tag: Tag; readonly onRemove: () => void };

function TagLine({ tag, read, onShow, onRemove }: LineProps) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const label = vocabulary.label(tag.kind, tag.id);
  return (
    <li>
      <span className={styles.kind}>{s.reader.kinds[tag.kind]}</span>
      <button
        type="button"
        className={styles.tag}
        data-term={termKey(tag)}
        onClick={() => onShow(tag.evidence)}
      >
        <Chip kind={tag.kind} label={label} />
      </button>
      <TagWords tag={tag} read={read} onShow={onShow} />
      <small className={styles.maker} data-maker={tag.maker}>
        {makerOf(tag, vocabulary.term(tag.kind, tag.id), s)}
      </small>
      <span className={styles.remove}>
        <Button look="quiet" icon="close" iconOnly label={s.reader.removeTag(label)} onClick={onRemove} />
      </span>
    </li>
  );
}

/** Who gave a tag; the pack of one's own where it would not be there without it. */
function makerOf(tag: Tag, term: Term | undefined, s: Strings): string {
  const isOwn = tag.pack !== undefined && term?.own?.pack === tag.pack;
  if (isOwn) return s.reader.ownPack(term.own.name);
  return isWeighed(tag) ? s.reader.weighed : s.reader.makers[tag.maker];
}
