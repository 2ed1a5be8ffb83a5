import type { ReactNode } from 'react';
import type { ImportRowShown } from '../../../shared/contract/import-channels.ts';
import type { MergeKeep } from '../../../shared/model/import-choice.ts';
import type { Strings } from '../../strings/en.ts';
import { formatInstant } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { usePartWords } from '../incident/use-part-words.ts';
import styles from './import.module.css';
import { type ImportFieldShown, isChoice, keepOf } from './import-keeps.ts';
import type { Choosing } from './use-keeps.ts';

type Props = {
  readonly row: ImportRowShown;
  readonly field: ImportFieldShown;
  readonly choosing: Choosing;
};

/** A part of a record in which the sides differ: both values, their authors, and which one stays. */
export function ImportFieldChoice({ row, field, choosing }: Props) {
  const s = useStrings();
  const words = usePartWords();
  const kept = keepOf(choosing.keeps, row.id, field);
  const { path, base, isOpen, choices } = field;
  return (
    <fieldset className={styles.part} data-open={(isOpen && kept === undefined) || undefined}>
      <legend>
        {path === null ? s.intake.wholeRecord : s.incident.fieldName(path)}
        <span className={styles.state}>{stateWords(field, kept, s)}</span>
      </legend>
      {base !== null && path !== null && (
        <p className={styles.soft}>
          <Untrusted text={s.intake.before(words(path, base))} />
        </p>
      )}
      {isChoice(field)
        ? choices.map((keep) => (
            <label key={keep} className={styles.choice}>
              <input type="radio" checked={kept === keep} onChange={() => choosing.keep(row, path, keep)} />
              <Value field={field} keep={keep} />
            </label>
          ))
        : (['ours', 'theirs'] as const).map((keep) => (
            <div key={keep} className={styles.choice} data-kept={keep === 'ours' || undefined}>
              <Value field={field} keep={keep} />
            </div>
          ))}
    </fieldset>
  );
}

function stateWords(field: ImportFieldShown, kept: MergeKeep | undefined, s: Strings): string {
  if (!isChoice(field)) return ` · ${s.intake.onlyHere}`;
  if (!field.isOpen) return '';
  return ` · ${kept === undefined ? s.intake.conflict : s.intake.settled}`;
}

/** What a part holds on a side, and who says so. */
function Value(props: { readonly field: ImportFieldShown; readonly keep: MergeKeep }): ReactNode {
  const s = useStrings();
  const words = usePartWords();
  const { field, keep } = props;
  const { path } = field;
  const value = field[keep];
  return (
    <span>
      <span className={styles.soft}>
        {(path === null ? s.intake.whole : s.intake.keeps)[keep]}
        <Untrusted text={authorWords(field, keep, s)} />
      </span>
      {path === null && value !== null && typeof value === 'object' ? (
        <WholeRecord record={value} />
      ) : (
        <span>
          <Untrusted text={value === null ? s.intake.absent : words(path ?? '', value)} />
        </span>
      )}
    </span>
  );
}

/** A record that one side lacks, field by field: its name alone would not say what comes in. */
function WholeRecord({ record }: { readonly record: object }) {
  const s = useStrings();
  const words = usePartWords();
  const told = Object.entries(record).filter(([field, value]) => !silent.has(field) && !isEmpty(value));
  return (
    <dl className={styles.record}>
      {told.map(([field, value]) => (
        <div key={field}>
          <dt>{s.incident.fieldName(field)}</dt>
          <dd>
            <Untrusted text={words(field, value)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Ids of other records say nothing to a reader. */
const silent: ReadonlySet<string> = new Set([
  'id',
  'incident',
  'claim',
  'incidents',
  'answers',
  'supersedes',
]);

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  (typeof value === 'object' && value !== null && Object.values(value).every(isEmpty));

/** Who gave a part the value that it has on a side; what holds both has no author of its own. */
function authorWords({ oursBy, theirsBy }: ImportFieldShown, keep: MergeKeep, s: Strings): string {
  if (keep === 'merged') return '';
  const author = keep === 'ours' ? oursBy : theirsBy;
  if (author === null) return '';
  const when = author.at === null ? '' : formatInstant(author.at, s.locale);
  return `: ${s.intake.by(author.who ?? s.intake.someone, when)}`;
}
