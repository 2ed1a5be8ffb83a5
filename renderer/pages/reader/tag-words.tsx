import type { Evidence } from '../../../shared/model/evidence.ts';
import type { Tag } from '../../../shared/model/tag.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { wholeWord } from '../../untrusted/locate-evidence.ts';
import { quoteEvidence } from '../../untrusted/quote-evidence.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './article-tags.module.css';
import type { ReadArticle } from './reader.tsx';
import { sourceOf } from './source-of.ts';
import { partOf, type TagPart } from './tag-part.ts';

type Props = {
  readonly tag: Tag;
  readonly read: ReadArticle;
  readonly onShow: (evidence: readonly Evidence[]) => void;
};

/** The words that caused a tag, and below them what the article says of the actor or the measure. */
export function TagWords({ tag, read, onShow }: Props) {
  const s = useStrings();
  const part = partOf(tag, s);
  return (
    <>
      <Words tag={tag} read={read} />
      {part && <Part part={part} read={read} onShow={onShow} />}
    </>
  );
}

/** The words as they stand in the article, each once, the most telling fields first. */
function Words({ tag, read }: Pick<Props, 'tag' | 'read'>) {
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
      {words.size === 0 && <small>{s.reader.noWords}</small>}
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

type PartProps = Pick<Props, 'read' | 'onShow'> & { readonly part: TagPart };

/** The role or the mode with its words; a press goes to them. */
function Part({ part: { name, evidence }, read, onShow }: PartProps) {
  const s = useStrings();
  const [first] = evidence;
  if (!first) return <small className={styles.part}>{name}</small>;
  return (
    <span className={styles.part}>
      <button
        type="button"
        aria-label={s.reader.toWordsOf(name)}
        title={s.reader.toTheWords}
        onClick={() => onShow(evidence)}
      >
        {name}
      </button>
      <q>
        <Untrusted text={quoteEvidence(evidence, (field) => sourceOf(field, read))} />
      </q>{' '}
      <small>{s.inbox.fields[first.field]}</small>
    </span>
  );
}

function shownWords(evidence: Evidence, read: ReadArticle): string {
  const source = sourceOf(evidence.field, read);
  if (source === null) return evidence.text;
  const { start, end } = wholeWord(source, evidence);
  return source.slice(start, end);
}
