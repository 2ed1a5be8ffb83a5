import type { ReactNode } from 'react';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './found-article.module.css';
import { articleLink } from './vocabulary-links.ts';

/** A stored article in the outcome of a trial: its title leads to it, and below stands what is said of it. */
export function FoundArticle(props: {
  readonly article: { readonly id: string; readonly title: string };
  readonly children: ReactNode;
}) {
  const s = useStrings();
  const { id, title } = props.article;
  return (
    <li className={styles.article}>
      <a href={articleLink(id)}>
        <Untrusted text={title || s.common.unnamed} />
      </a>
      {props.children}
    </li>
  );
}
