import { useState } from 'react';
import { CheckField, TextField } from '../../components/field.tsx';
import { useStrings } from '../../strings/use-strings.ts';

type Field = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
};

/** What is typed is not shown unless a person wants it: one or more fields, and one choice for all of them. */
export function PassphraseFields({ fields }: { readonly fields: readonly Field[] }) {
  const s = useStrings();
  const [isShown, show] = useState(false);
  return (
    <>
      {fields.map(({ label, value, onChange, ...rest }) => (
        <TextField
          key={label}
          type={isShown ? 'text' : 'password'}
          label={label}
          value={value}
          onChange={(text) => onChange(text.slice(0, 1000))}
          {...rest}
        />
      ))}
      <CheckField label={s.intake.showPassphrase} checked={isShown} onChange={show} />
    </>
  );
}
