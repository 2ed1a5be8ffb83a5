import { useState } from 'react';
import type { Evidence } from '../../../shared/model/evidence.ts';
import type { Tag } from '../../../shared/model/tag.ts';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { wholeWord } from '../../untrusted/locate-evidence.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import styles from './article-tags.module.css';
import type { ReadArticle } from './reader.tsx';

type Props = { readonly read: ReadArticle; readonly onShow: (tag: Tag) => void };

const kinds = ['actor', 'theme', 'countermeasure'] as const;
const shownAtFirst = 5;

/** Every tag with the words that caused it. A press goes to the next place where they stand. */
export function ArticleTags({ read, onShow }: Props) {
  const s = useStrings();
  const [all, setAll] = useState(false);
  const { tags } = read.row;
  const sorted = kinds.flatMap((kind) => tags.filter((tag) => tag.kind === kind));
  const shown = all || sorted.length <= shownAtFirst + 1 ? sorted : sorted.slice(0, shownAtFirst);
  return (
    <section className={styles.tags} aria-label={s.reader.why}>
      <h2>{s.reader.why}</h2>
      {sorted.length === 0 && <p className={styles.none}>{s.reader.whyNot}</p>}
      <ul>
        {shown.map((tag) => (
          <TagLine key={`${tag.kind} ${tag.id}`} tag={tag} read={read} onShow={onShow} />
        ))}
      </ul>
      {shown.length < sorted.length && (
        <Button look="link" label={s.common.more(sorted.length)} onClick={() => setAll(true)} />
      )}
    </section>
  );
}

function TagLine({ tag, read, onShow }: Props & { readonly tag: Tag }) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  return (
    <li>
      <span className={styles.kind}>{s.reader.kinds[tag.kind]}</span>
      <button
        type="button"
        className={styles.tag}
        onClick={() => onShow(tag)}
        title={vocabulary.definition(tag.kind, tag.id) || undefined}
      >
        <Chip kind={tag.kind} label={vocabulary.label(tag.kind, tag.id)} />
      </button>
      <Words tag={tag} read={read} />
    </li>
  );
}

/** The words as they stand in the article, each once, the most telling fields first. */
function Words({ tag, read }: { readonly tag: Tag; readonly read: ReadArticle }) {
  const s = useStrings();
  const words = new Map<string, { readonly text: string; readonly fields: Set<string> }>();
  for (const evidence of tag.evidence) {
    const text = shownWords(evidence, read);
    const known = words.get(text.toLowerCase()) ?? { text, fields: new Set() };
    known.fields.add(s.inbox.fields[evidence.field]);
    words.set(text.toLowerCase(), known);
  }
  return (
    <span className={styles.words}>
      {[...words.values()].map(({ text, fields }, index) => (
        <span key={text}>
          {index > 0 && ', '}
          <q>
            <Untrusted text={text} />
          </q>{' '}
          <small>{[...fields].join(', ')}</small>
        </span>
      ))}
    </span>
  );
}

function shownWords(evidence: Evidence, { row, text }: ReadArticle): string {
  if (evidence.field !== 'title' && evidence.field !== 'text') return evidence.text;
  const source = evidence.field === 'title' ? row.title : text;
  const { start, end } = wholeWord(source, evidence);
  return source.slice(start, end);
}
