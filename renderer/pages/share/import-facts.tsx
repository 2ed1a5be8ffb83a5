import type { ImportPreview } from '../../../shared/contract/import-channels.ts';
import { formatAddress } from '../../address/address.ts';
import { incidentAddress } from '../../address/incident-address.ts';
import { EngineWords } from '../../components/engine-words.tsx';
import notice from '../../components/notice.module.css';
import { formatInstant } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './import.module.css';
import { ImportSignature } from './import-signature.tsx';
import { refusedWords } from './refused-words.ts';

/** What the file says of itself, what of it is here already, what is not taken, and what may be the same. */
export function ImportFacts({ preview }: { readonly preview: ImportPreview }) {
  const s = useStrings();
  const { from, counts, articles, refused, duplicates } = preview;
  const when = from.at === null ? '' : formatInstant(from.at, s.locale);
  return (
    <div className={styles.facts}>
      <h2>
        <Untrusted text={from.file} />
      </h2>
      <p className={styles.soft}>
        <Untrusted text={s.intake.from(s.intake.formats[from.format] ?? from.format, from.by ?? '', when)} />.{' '}
        {s.intake.unproven}
      </p>
      <ImportSignature preview={preview} />
      {counts.same > 0 && <p>{s.intake.same(counts.same)}</p>}
      {articles > 0 && <p>{s.intake.articles(articles)}</p>}
      <Refused refused={refused} />
      {duplicates.length > 0 && (
        <details>
          <summary>
            {s.intake.duplicates} ({duplicates.length})
          </summary>
          <ul>
            {duplicates.map(({ pair }) => (
              <li key={pair.map(({ id }) => id).join(' ')}>
                {pair.map(({ id, title }) => (
                  <a key={id} className={styles.link} href={formatAddress(incidentAddress(id))}>
                    <Untrusted text={title} />
                  </a>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

export function Refused({ refused }: { readonly refused: readonly string[] }) {
  const s = useStrings();
  if (refused.length === 0) return null;
  return (
    <div className={notice.caution}>
      <p>{s.intake.refused(refused.length)}</p>
      <ul className={styles.refused}>
        {refused.slice(0, shown).map((each) => {
          const { sentence, detail } = refusedWords(each, s);
          return (
            <li key={each}>
              <Untrusted text={sentence} />
              {detail !== null && <EngineWords text={detail} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
const shown = 100;
