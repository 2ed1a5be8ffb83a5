import { handlingMarks } from '../../../shared/model/handling-mark.ts';
import { type Incident, sensitivities } from '../../../shared/model/incident.ts';
import { CheckField, SelectField } from '../../components/field.tsx';
import { FieldGroup } from '../../components/field-group.tsx';
import { useStrings } from '../../strings/use-strings.ts';

type Handling = Pick<Incident, 'handlingMark' | 'sensitivity'>;

/** How far it may go, and what in it wants care. */
export function HandlingField({
  handlingMark,
  sensitivity,
  onChange,
}: Handling & { readonly onChange: (change: Partial<Handling>) => void }) {
  const s = useStrings();
  return (
    <FieldGroup legend={s.incident.handling}>
      <SelectField
        label={s.incident.handlingMark}
        hint={s.incident.handlingHint}
        value={handlingMark ?? ''}
        choices={[
          { value: '', label: s.common.none },
          ...handlingMarks.map((mark) => ({ value: mark, label: `TLP:${mark.toUpperCase()}` })),
        ]}
        onChange={(mark) => onChange({ handlingMark: mark === '' ? null : mark })}
      />
      {sensitivities.map((one) => (
        <CheckField
          key={one}
          label={s.tokens.sensitivity[one]}
          checked={sensitivity.includes(one)}
          onChange={(checked) =>
            onChange({
              sensitivity: checked ? [...sensitivity, one] : sensitivity.filter((each) => each !== one),
            })
          }
        />
      ))}
    </FieldGroup>
  );
}
