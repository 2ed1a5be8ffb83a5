import { tagKinds } from '../../../shared/model/tag.ts';
import { CheckField, choicesOf, SelectField, TextField } from '../../components/field.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import type { RuleFlaws } from './read-rule-draft.ts';
import type { RuleDraft } from './rule-draft.ts';
import { TermPicker } from './term-picker.tsx';

type Props = {
  readonly draft: RuleDraft;
  readonly flaws: RuleFlaws;
  readonly onChange: (change: Partial<RuleDraft>) => void;
};

/** What the rule does with an article. */
export function ActionFields({ draft, flaws, onChange }: Props) {
  const s = useStrings();
  return (
    <>
      <TermPicker
        label={s.rules.tags}
        kinds={tagKinds}
        terms={draft.tags}
        error={flaws.actions && s.rules.flaws[flaws.actions]}
        onChange={(tags) => onChange({ tags })}
      />
      <SelectField
        label={s.rules.decide}
        value={draft.decides}
        choices={choicesOf(s.rules.decides)}
        onChange={(decides) => onChange({ decides })}
      />
      {draft.decides === 'set-aside' && (
        <TextField
          label={s.rules.reason}
          value={draft.reason}
          error={flaws.reason && s.rules.flaws[flaws.reason]}
          onChange={(reason) => onChange({ reason })}
        />
      )}
      <CheckField
        label={s.rules.notify}
        hint={s.rules.notifyHint}
        checked={draft.notify}
        onChange={(notify) => onChange({ notify })}
      />
    </>
  );
}
