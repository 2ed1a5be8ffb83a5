import { useMemo } from 'react';
import { changedWords, wordDiff } from '../../../shared/feeds/word-diff.ts';
import type { Revision } from '../../../shared/model/article.ts';
import { formatInstant } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Changes } from './changes.tsx';
import type { ReadArticle } from './reader.tsx';
import styles from './revisions.module.css';

type Wording = { readonly title: string; readonly text: string };

/** The wordings that the publisher replaced, latest first, each with what its successor changed. */
export function Revisions({ read }: { readonly read: ReadArticle }) {
  const s = useStrings();
  const { revisions } = read.article;
  if (revisions.length === 0) return null;
  const wordings: readonly Wording[] = [
    ...revisions.map(({ title, contentHash }) => ({ title, text: read.former[contentHash] ?? '' })),
    { title: read.article.title, text: (read.ownText ?? read).text },
  ];
  const latest = revisions.length - 1;
  return (
    <section className={styles.revisions}>
      <h2>{s.reader.revisions}</h2>
      <ol>
        {revisions
          .map((revision, at) => {
            const [before, after] = [wordings[at], wordings[at + 1]];
            if (!before || !after) return null;
            const key = `${revision.until} ${revision.contentHash}`;
            return <Edit key={key} revision={revision} before={before} after={after} open={at === latest} />;
          })
          .toReversed()}
      </ol>
    </section>
  );
}

type EditProps = {
  readonly revision: Revision;
  readonly before: Wording;
  readonly after: Wording;
  readonly open: boolean;
};

function Edit({ revision, before, after, open }: EditProps) {
  const s = useStrings();
  const title = useMemo(() => wordDiff(before.title, after.title), [before.title, after.title]);
  const text = useMemo(() => wordDiff(before.text, after.text), [before.text, after.text]);
  const { gone, added } = changedWords([...title, ...text]);
  const isSame = [...title, ...text].every(({ kind }) => kind === 'same');
  return (
    <li>
      <details open={open}>
        <summary>
          <time dateTime={revision.until}>
            {s.reader.revisionSeen(formatInstant(revision.until, s.locale))}
          </time>
          {' · '}
          {isSame ? s.reader.revisionSame : s.reader.revisionCounts(gone, added)}
        </summary>
        <p className={styles.title} dir="auto">
          <Changes pieces={title} />
        </p>
        <p className={styles.text} dir="auto">
          <Changes pieces={text} />
        </p>
      </details>
    </li>
  );
}
