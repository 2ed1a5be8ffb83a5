import { useState } from 'react';
import type { PackEntry } from '../../../shared/contract/own-packs.ts';
import { Button } from '../../components/button.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { fieldWords } from './field-words.ts';
import styles from './packs-view.module.css';
import { termLink } from './vocabulary-links.ts';

const shownAtFirst = 8;

type Props = {
  readonly entries: readonly PackEntry[];
  /** Whether the vocabulary has them already, so that a name can lead there. */
  readonly areLinks: boolean;
};

/** The entries of a pack: what each is, and whether it is new or changes one that was there. */
export function PackEntries({ entries, areLinks }: Props) {
  const s = useStrings();
  const [all, setAll] = useState(false);
  const shown = all || entries.length <= shownAtFirst + 1 ? entries : entries.slice(0, shownAtFirst);
  return (
    <>
      <ul className={styles.entries} aria-label={s.packs.entries(entries.length)}>
        {shown.map((entry) => (
          <li key={`${entry.kind} ${entry.id}`}>
            <span className={styles.kind}>
              {entry.kind === 'concept' ? s.packs.concept : s.reader.kinds[entry.kind]}
            </span>
            <EntryName entry={entry} isLink={areLinks} />
            <span className={styles.what}>
              {entry.isNew ? s.packs.isNew : s.packs.changes(fieldWords(entry.fields, s))}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < entries.length && (
        <Button look="link" label={s.common.more(entries.length)} onClick={() => setAll(true)} />
      )}
    </>
  );
}

function EntryName({ entry, isLink }: { readonly entry: PackEntry; readonly isLink: boolean }) {
  const { kind, id, label } = entry;
  if (kind === 'concept' || !isLink) return <Untrusted text={label} />;
  return (
    <a href={termLink({ kind, id })}>
      <Untrusted text={label} />
    </a>
  );
}
