import { type Choice, SelectField } from '../../components/field.tsx';
import { useStrings } from '../../strings/use-strings.ts';

/** Which other record this one takes the place of; nothing where there is no other. */
export function SupersedesField(props: {
  readonly others: readonly Choice<string>[];
  readonly value: string;
  readonly onChange: (supersedes: string) => void;
}) {
  const s = useStrings();
  const { others, value, onChange } = props;
  if (others.length === 0) return null;
  return (
    <SelectField
      label={s.incident.supersedes}
      value={value}
      choices={[{ value: '', label: s.common.none }, ...others]}
      onChange={onChange}
    />
  );
}
