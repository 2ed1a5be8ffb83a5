import { formatInstant } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import type { ReadArticle } from './reader.tsx';
import styles from './revisions.module.css';

/** The wordings that the publisher replaced, latest first. */
export function Revisions({ read }: { readonly read: ReadArticle }) {
  const s = useStrings();
  const { revisions } = read.article;
  if (revisions.length === 0) return null;
  return (
    <section className={styles.revisions}>
      <h2>{s.reader.revisions}</h2>
      <ol>
        {revisions.toReversed().map((revision) => (
          <li key={`${revision.until} ${revision.contentHash}`}>
            <time dateTime={revision.until}>
              {s.reader.revisionSeen(formatInstant(revision.until, s.locale))}
            </time>
            <p>
              <Untrusted text={revision.title} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
