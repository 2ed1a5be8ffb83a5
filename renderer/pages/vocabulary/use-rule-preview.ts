import type { RulesPreview } from '../../../shared/contract/rule-preview.ts';
import type { RuleFields } from '../../../shared/model/own-rule.ts';
import { useChange } from '../../components/toasts.tsx';
import { type Trial, useTrial } from './use-trial.ts';

/** What was found, by the rule as it stood when it was tried. */
type Tried = { readonly found: RulesPreview; readonly fields: RuleFields };

export type RuleTrial = Trial<Tried>;

/** So many of the matches, and of the near misses, are told one by one. */
export const shownOfTrial = 50;

/** Tries a rule on every stored article, beside all other rules as they are. */
export function useRulePreview(id: string | null) {
  const { change } = useChange();
  const { trial, run, stop } = useTrial<Tried>('rules');
  const look = async (fields: RuleFields): Promise<Tried | null> => {
    const request = { rules: [{ ...(id !== null && { id }), fields }], limit: shownOfTrial };
    const found = await change('rules.preview', request);
    return found && { found, fields };
  };
  return { trial, start: (fields: RuleFields) => void run(() => look(fields)), stop };
}
