import type { Tag } from '../../../shared/model/tag.ts';
import { Chip } from '../../components/chip.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import styles from './article-tags.module.css';

type Props = { readonly tags: readonly Tag[]; readonly onShow: (tag: Tag) => void };

const kinds = ['actor', 'theme', 'countermeasure'] as const;

/** Every tag with the words that caused it. A press goes to the next place where they stand. */
export function ArticleTags({ tags, onShow }: Props) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const sorted = kinds.flatMap((kind) => tags.filter((tag) => tag.kind === kind));
  return (
    <section className={styles.tags} aria-label={s.reader.why}>
      <h2>{s.reader.why}</h2>
      {sorted.length === 0 && <p className={styles.none}>{s.reader.whyNot}</p>}
      <ul>
        {sorted.map((tag) => (
          <li key={`${tag.kind} ${tag.id}`}>
            <button
              type="button"
              className={styles.tag}
              onClick={() => onShow(tag)}
              title={vocabulary.definition(tag.kind, tag.id) || undefined}
            >
              <span className={styles.kind}>{s.reader.kinds[tag.kind]}</span>
              <Chip kind={tag.kind} label={vocabulary.label(tag.kind, tag.id)} />
            </button>
            <Words tag={tag} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ tag }: { readonly tag: Tag }) {
  const s = useStrings();
  const words = new Map<string, { text: string; fields: Set<string>; count: number }>();
  for (const { text, field } of tag.evidence) {
    const known = words.get(text.toLowerCase()) ?? { text, fields: new Set(), count: 0 };
    known.fields.add(s.inbox.fields[field]);
    known.count += 1;
    words.set(text.toLowerCase(), known);
  }
  return (
    <span className={styles.words}>
      {[...words.values()].map(({ text, fields, count }, index) => (
        <span key={text}>
          {index > 0 && ', '}
          <q>
            <Untrusted text={text} />
          </q>{' '}
          <small>
            {[...fields].join(', ')}
            {count > 1 && ` ×${count}`}
          </small>
        </span>
      ))}
    </span>
  );
}
