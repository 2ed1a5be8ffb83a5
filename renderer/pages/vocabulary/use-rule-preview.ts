import { useEffect, useState } from 'react';
import type { RulesPreview } from '../../../shared/contract/rule-preview.ts';
import type { RuleFields } from '../../../shared/model/own-rule.ts';
import { useClient, useEngineEvent } from '../../channel/use-channel.ts';
import { useChange } from '../../components/toasts.tsx';

export type RuleTrial =
  | { readonly state: 'none' }
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  | { readonly state: 'done'; readonly found: RulesPreview; readonly fields: RuleFields };

/** So many of the matches, and of the near misses, are told one by one. */
export const shownOfTrial = 50;

/** Tries a rule on every stored article, beside all other rules as they are. */
export function useRulePreview(id: string | null) {
  const client = useClient();
  const { change } = useChange();
  const [trial, setTrial] = useState<RuleTrial>({ state: 'none' });
  const isRunning = trial.state === 'running';
  useEngineEvent('rules.progress', (progress) => {
    setTrial((now) => (now.state === 'running' ? { state: 'running', ...progress } : now));
  });
  const stop = (): void => void change('rules.cancelPreview', {});
  useEffect(() => {
    // Nobody looks at its end any more, and a large library keeps it busy for long.
    return () => {
      if (isRunning) client.request('rules.cancelPreview', {}).catch(() => undefined); // nor at its failure
    };
  }, [client, isRunning]);
  const start = async (fields: RuleFields): Promise<void> => {
    setTrial({ state: 'running', done: 0, total: 0 });
    const request = { rules: [{ ...(id !== null && { id }), fields }], limit: shownOfTrial };
    const found = await change('rules.preview', request);
    setTrial(found === null ? { state: 'none' } : { state: 'done', found, fields });
  };
  return { trial, start: (fields: RuleFields) => void start(fields), stop };
}
