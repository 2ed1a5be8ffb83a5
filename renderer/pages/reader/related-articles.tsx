import { useRef } from 'react';
import type { SharedTrait } from '../../../shared/contract/related-articles.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { Chip } from '../../components/chip.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { ArticleEntry } from './article-entry.tsx';
import styles from './other-articles.module.css';

/** What other stories of the library are about the same thing, each with what both have. */
export function RelatedArticles({ id }: { readonly id: string }) {
  const s = useStrings();
  const list = useRef<HTMLUListElement>(null);
  const related = useChannel('articles.related', { id }).value?.related ?? [];
  useCommands(
    related.length > 0 ? { 'article.related': () => list.current?.querySelector('a')?.focus() } : {},
  );
  if (related.length === 0) return null;
  return (
    <section className={styles.section} aria-label={s.related.heading}>
      <h2>{s.related.heading}</h2>
      <ul ref={list}>
        {related.map(({ article, shared }) => (
          <ArticleEntry key={article.id} row={article}>
            <Shared traits={shared} />
          </ArticleEntry>
        ))}
      </ul>
    </section>
  );
}

function Shared({ traits }: { readonly traits: readonly SharedTrait[] }) {
  const s = useStrings();
  return (
    <p className={styles.shared}>
      <small>{s.related.both}</small>
      {traits.map((trait) => (
        <SharedOne key={`${trait.kind} ${trait.text}`} trait={trait} />
      ))}
    </p>
  );
}

function SharedOne({ trait: { kind, text, articles } }: { readonly trait: SharedTrait }) {
  const s = useStrings();
  const { label } = useVocabulary();
  const having = s.related.having(articles);
  switch (kind) {
    case 'actor':
    case 'theme':
    case 'countermeasure':
      return <Chip kind={kind} label={label(kind, text)} words={having} />;
    case 'name':
    case 'number':
    case 'word':
      return (
        <q title={having}>
          <Untrusted text={text} />
        </q>
      );
  }
}
