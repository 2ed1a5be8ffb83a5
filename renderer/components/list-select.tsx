import { choicesOf } from './field.tsx';
import styles from './list-select.module.css';

/** A choice at the head of a list, as small as words. */
export function ListSelect<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}) {
  const choices = choicesOf(props.options);
  return (
    <select
      className={styles.select}
      aria-label={props.label}
      value={props.value}
      onChange={(event) => {
        const chosen = choices.find(({ value }) => value === event.target.value);
        if (chosen) props.onChange(chosen.value);
      }}
    >
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
