import { useStrings } from '../strings/use-strings.ts';
import styles from './list-select.module.css';

type Option = { readonly id: string; readonly label: string };

/** Narrows a page to one of many terms, in the order of the language; empty for all. */
export function TermSelect(props: {
  readonly label: string;
  readonly terms: readonly Option[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const s = useStrings();
  const sorted = props.terms.toSorted((a, b) => a.label.localeCompare(b.label, s.locale));
  const isUnknown = props.value !== '' && !props.terms.some(({ id }) => id === props.value);
  return (
    <select
      className={styles.select}
      aria-label={props.label}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
    >
      <option value="">{s.common.anyOf(props.label)}</option>
      {isUnknown && <option value={props.value}>{props.value}</option>}
      {sorted.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}
