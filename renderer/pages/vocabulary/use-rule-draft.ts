import { useState } from 'react';
import type { OwnRule } from '../../../shared/model/own-rule.ts';
import type { TermKey } from '../../address/vocabulary-address.ts';
import { draftOfRule, emptyDraft, type RuleDraft } from './rule-draft.ts';

/** What is being written: a rule that there is, or a new one, of which each tag to begin with has its own. */
export function draftKey(rule: OwnRule | null, gives: TermKey | null): string {
  if (rule) return rule.id;
  return gives ? `new ${gives.kind}:${gives.id}` : 'new';
}

/** Only this page wrote it, in this window; what does not read back is as good as nothing. */
function stored(key: string): RuleDraft | null {
  const text = window.sessionStorage.getItem(key);
  return text === null ? null : (JSON.parse(text) as RuleDraft);
}

/**
 * A rule as it is being written. What is not saved outlives the page, as one may go and look at an article that a
 * preview has shown, until it is saved or discarded.
 */
export function useRuleDraft(rule: OwnRule | null, gives: TermKey | null) {
  const key = `faultline.rule-draft.${draftKey(rule, gives)}`;
  const [written, setWritten] = useState(() => stored(key));
  const [isFound] = useState(written !== null);
  const draft = written ?? (rule ? draftOfRule(rule) : emptyDraft(gives));
  const forget = (): void => {
    window.sessionStorage.removeItem(key);
    setWritten(null);
  };
  const write = (change: Partial<RuleDraft>): void => {
    const next = { ...draft, ...change };
    window.sessionStorage.setItem(key, JSON.stringify(next));
    setWritten(next);
  };
  return { draft, isChanged: written !== null, isFound: isFound && written !== null, write, forget };
}
