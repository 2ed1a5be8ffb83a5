import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

type Common = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

function Labelled({
  label,
  hint,
  error,
  children,
}: Common & { readonly children: (ids: { id: string; describedBy: string | undefined }) => ReactNode }) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({ id, describedBy: note ? `${id}-note` : undefined })}
      {note && (
        <p
          id={`${id}-note`}
          className={error ? styles.error : styles.hint}
          role={error ? 'alert' : undefined}
        >
          {note}
        </p>
      )}
    </div>
  );
}

type TextProps = Common & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean | undefined;
  readonly lines?: number;
  readonly suggestions?: readonly string[];
  readonly type?: 'text' | 'date' | 'url' | 'password';
};

export function TextField({
  value,
  onChange,
  placeholder,
  autoFocus,
  lines,
  suggestions,
  type,
  ...common
}: TextProps) {
  return (
    <Labelled {...common}>
      {({ id, describedBy }) => {
        const shared = {
          id,
          value,
          placeholder,
          // A dialog was opened to fill this in: the focus belongs here.
          autoFocus,
          'aria-describedby': describedBy,
          'aria-invalid': common.error ? true : undefined,
          className: styles.input,
        };
        if (lines)
          return <textarea {...shared} rows={lines} onChange={(event) => onChange(event.target.value)} />;
        return (
          <>
            <input
              {...shared}
              type={type ?? 'text'}
              autoComplete="off"
              list={suggestions ? `${id}-list` : undefined}
              onChange={(event) => onChange(event.target.value)}
            />
            {suggestions && (
              <datalist id={`${id}-list`}>
                {suggestions.map((one) => (
                  <option key={one} value={one} />
                ))}
              </datalist>
            )}
          </>
        );
      }}
    </Labelled>
  );
}

export type Choice<Value extends string> = { readonly value: Value; readonly label: string };

export function SelectField<Value extends string>({
  value,
  onChange,
  choices,
  ...common
}: Common & {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly choices: readonly Choice<Value>[];
}) {
  return (
    <Labelled {...common}>
      {({ id, describedBy }) => (
        <select
          id={id}
          className={styles.input}
          value={value}
          aria-describedby={describedBy}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** The choices of a table of tokens, in its order, in the words of the language. */
export const choicesOf = <Token extends string>(labels: Readonly<Record<Token, string>>): Choice<Token>[] =>
  // Object.keys forgets that the keys of a record are its tokens.
  (Object.keys(labels) as Token[]).map((value) => ({ value, label: labels[value] }));

export function CheckField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <div className={styles.check}>
      <input
        id={id}
        type="checkbox"
        checked={props.checked}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>{props.label}</label>
        {props.hint && (
          <p id={`${id}-hint`} className={styles.hint}>
            {props.hint}
          </p>
        )}
      </div>
    </div>
  );
}
