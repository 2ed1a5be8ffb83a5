import { type ImportWhat, importWhats } from '../../../shared/model/import-choice.ts';
import unseen from '../../components/unseen.module.css';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './what-filter.module.css';

export type WhatShown = ImportWhat | 'all';

/** How many records would be new, in conflict and so on, each a way to see those alone. */
export function WhatFilter(props: {
  readonly shown: WhatShown;
  readonly counts: Readonly<Record<WhatShown, number>>;
  readonly onChange: (shown: WhatShown) => void;
}) {
  const s = useStrings();
  const { shown, counts, onChange } = props;
  const labels = { all: s.intake.all, ...s.intake.whats };
  return (
    <fieldset className={styles.whats}>
      <legend className={unseen.unseen}>{s.intake.show}</legend>
      {(['all', ...importWhats] as const).map((what) => (
        <button
          key={what}
          type="button"
          aria-pressed={shown === what}
          aria-disabled={counts[what] === 0 || undefined}
          data-what={what}
          onClick={() => counts[what] > 0 && onChange(what)}
        >
          {labels[what]} <strong>{counts[what].toLocaleString(s.locale)}</strong>
        </button>
      ))}
    </fieldset>
  );
}
