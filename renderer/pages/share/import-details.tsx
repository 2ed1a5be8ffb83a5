import type { ImportRowShown } from '../../../shared/contract/import-channels.ts';
import { mergeKeeps } from '../../../shared/model/import-choice.ts';
import { formatAddress } from '../../address/address.ts';
import { incidentAddress } from '../../address/incident-address.ts';
import { Button } from '../../components/button.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './import.module.css';
import { ImportFieldChoice } from './import-field-choice.tsx';
import { isChoice } from './import-keeps.ts';
import type { Choosing } from './use-keeps.ts';

const wholeKeys = { theirs: 'a', ours: 'x', merged: 'b' } as const;

/** The parts in which a record differs, each with both values, who gave them, and what is to stay. */
export function ImportDetails({
  row,
  choosing,
}: {
  readonly row: ImportRowShown;
  readonly choosing: Choosing;
}) {
  const s = useStrings();
  const labels = { ours: s.intake.keepAll, theirs: s.intake.takeAll, merged: s.intake.bothAll };
  const open = row.fields.filter(isChoice);
  const offered = mergeKeeps.filter((keep) => open.some(({ choices }) => choices.includes(keep)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable to be scrolled by key
    <section className={styles.details} aria-label={s.intake.details} tabIndex={0}>
      <h2>
        <Untrusted text={row.title} />
      </h2>
      {row.kind === 'incident' && isHere(row) && (
        <p>
          <a className={styles.link} href={formatAddress(incidentAddress(row.id))}>
            {s.intake.open}
          </a>
        </p>
      )}
      <p className={styles.ways}>
        {offered.map((keep) => (
          <Button
            key={keep}
            label={labels[keep]}
            shortcut={wholeKeys[keep]}
            onClick={() => choosing.keepRow(row, keep)}
          />
        ))}
      </p>
      {row.fields.map((field) => (
        <ImportFieldChoice key={field.path ?? ''} row={row} field={field} choosing={choosing} />
      ))}
    </section>
  );
}

const isHere = ({ fields }: ImportRowShown): boolean =>
  !fields.some(({ path, ours }) => path === null && ours === null);
