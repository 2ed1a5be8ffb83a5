import { useRef } from 'react';
import { Button } from '../../components/button.tsx';
import { choicesOf, SelectField } from '../../components/field.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { ConditionFields } from './condition-fields.tsx';
import type { ConditionFlaw } from './read-rule-draft.ts';
import { type ConditionDraft, emptyCondition } from './rule-draft.ts';
import styles from './rule-editor.module.css';

type Props = {
  readonly list: 'conditions' | 'except';
  readonly conditions: readonly ConditionDraft[];
  readonly flaws: readonly (readonly ConditionFlaw[])[];
  readonly onChange: (conditions: readonly ConditionDraft[]) => void;
};

/** Conditions, or exceptions, each in a box of its own. */
export function ConditionList({ list, conditions, flaws, onChange }: Props) {
  const s = useStrings();
  const add = useRef<HTMLDivElement>(null);
  const isExcept = list === 'except';
  const replace = (place: number, next: ConditionDraft): void => onChange(conditions.with(place, next));
  const remove = (place: number): void => {
    onChange(conditions.toSpliced(place, 1));
    // The button that was pressed goes away with its condition.
    add.current?.querySelector('button')?.focus();
  };
  return (
    <>
      {conditions.map((condition, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: all that they show stands in the draft
        <fieldset key={place} className={styles.condition}>
          <legend>{isExcept ? s.rules.exception(place + 1) : s.rules.condition(place + 1)}</legend>
          <div className={styles.conditionHead}>
            <SelectField
              label={s.rules.kind}
              value={condition.kind}
              choices={choicesOf(s.rules.kinds)}
              onChange={(kind) => replace(place, emptyCondition(kind))}
            />
            <Button
              look="quiet"
              icon="remove"
              iconOnly
              label={isExcept ? s.rules.removeException(place + 1) : s.rules.removeCondition(place + 1)}
              onClick={() => remove(place)}
            />
          </div>
          <ConditionFields
            condition={condition}
            flaws={flaws[place] ?? []}
            onChange={(next) => replace(place, next)}
          />
        </fieldset>
      ))}
      <div ref={add}>
        <Button
          icon="plus"
          label={isExcept ? s.rules.addException : s.rules.addCondition}
          onClick={() => onChange([...conditions, emptyCondition('words')])}
        />
      </div>
    </>
  );
}
