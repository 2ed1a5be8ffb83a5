import type { ImportRowShown } from '../../../shared/contract/import-channels.ts';
import type { MergeKeep } from '../../../shared/model/import-choice.ts';
import type { Strings } from '../../strings/en.ts';
import { formatInstant } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { valueWords } from '../incident/value-words.ts';
import styles from './import.module.css';
import { type ImportFieldShown, keepOf } from './import-keeps.ts';
import type { Choosing } from './use-keeps.ts';

/** A part of a record in which the sides differ: both values, their authors, and which one stays. */
export function ImportFieldChoice(props: {
  readonly row: ImportRowShown;
  readonly field: ImportFieldShown;
  readonly choosing: Choosing;
}) {
  const s = useStrings();
  const { row, field, choosing } = props;
  const kept = keepOf(choosing.keeps, row.id, field);
  const { path, base, isOpen, choices } = field;
  return (
    <fieldset className={styles.part} data-open={(isOpen && kept === undefined) || undefined}>
      <legend>
        {path === null ? s.intake.wholeRecord : s.incident.fieldName(path)}
        {isOpen && (
          <span className={styles.state}> · {kept === undefined ? s.intake.conflict : s.intake.settled}</span>
        )}
      </legend>
      {base !== null && path !== null && (
        <p className={styles.soft}>
          <Untrusted text={s.intake.before(valueWords(base))} />
        </p>
      )}
      {choices.map((keep) => (
        <label key={keep} className={styles.choice}>
          <input type="radio" checked={kept === keep} onChange={() => choosing.keep(row, path, keep)} />
          <span>
            <span className={styles.soft}>
              {(path === null ? s.intake.whole : s.intake.keeps)[keep]}
              <Untrusted text={authorWords(field, keep, s)} />
            </span>
            <span>
              <Untrusted text={field[keep] === null ? s.intake.absent : valueWords(field[keep])} />
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Who gave a part the value that it has on a side; what holds both has no author of its own. */
function authorWords({ oursBy, theirsBy }: ImportFieldShown, keep: MergeKeep, s: Strings): string {
  if (keep === 'merged') return '';
  const author = keep === 'ours' ? oursBy : theirsBy;
  if (author === null) return '';
  const when = author.at === null ? '' : formatInstant(author.at, s.locale);
  return `: ${s.intake.by(author.who ?? s.intake.someone, when)}`;
}
