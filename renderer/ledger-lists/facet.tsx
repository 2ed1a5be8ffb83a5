import { useState } from 'react';
import { Button } from '../components/button.tsx';
import row from '../components/facet-row.module.css';
import { useStrings } from '../strings/use-strings.ts';
import { Untrusted } from '../untrusted/untrusted.tsx';
import styles from './filter-panel.module.css';

type Value = { readonly id: string; readonly count: number };

type Props = {
  readonly title: string;
  readonly values: readonly Value[];
  readonly chosen: readonly string[];
  readonly words: (value: string) => string;
  readonly onToggle: (value: string) => void;
};

const shownAtFirst = 6;

/** One list of the filter. What is chosen comes first and stays, even where nothing is left of it. */
export function Facet({ title, values, chosen, words, onToggle }: Props) {
  const s = useStrings();
  const [open, setOpen] = useState(false);
  const counted = new Map(values.map(({ id, count }) => [id, count]));
  const first = chosen.map((id) => ({ id, count: counted.get(id) ?? 0 }));
  const all = [...first, ...values.filter(({ id }) => !chosen.includes(id))];
  if (all.length === 0) return null;
  const shown = open ? all : all.slice(0, Math.max(shownAtFirst, chosen.length));
  return (
    <fieldset className={styles.facet}>
      <legend>{title}</legend>
      {shown.map(({ id, count }) => (
        <label key={id} className={row.row} data-chosen={chosen.includes(id) || undefined}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
          <span className={row.name}>
            <Untrusted text={words(id)} cut />
          </span>
          <span className={row.count}>{count.toLocaleString(s.locale)}</span>
        </label>
      ))}
      {all.length > shownAtFirst && (
        <Button
          look="link"
          label={open ? s.common.less : s.common.more(all.length)}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      )}
    </fieldset>
  );
}
