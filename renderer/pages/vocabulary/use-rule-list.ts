import { useState } from 'react';
import type { OwnRule } from '../../../shared/model/own-rule.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { useTaggedCounts } from './use-tagged-counts.ts';

export type RuleOrder = 'name' | 'articles' | 'newest';

export type RuleRows = {
  readonly rules: readonly OwnRule[];
  /** Stored articles for which a rule holds; null where that is not known, as it acts on arrival alone or is off. */
  readonly holds: (rule: OwnRule) => number | null;
  readonly order: RuleOrder;
  readonly setOrder: (order: RuleOrder) => void;
};

const leavesTrace = ({ enabled, actions }: OwnRule): boolean =>
  enabled && actions.some(({ kind }) => kind === 'tag' || kind === 'notify');

/** One's own rules in the order that a person likes, which means nothing to the rules. */
export function useRuleList(rules: readonly OwnRule[]): RuleRows {
  const { locale } = useStrings();
  const [order, setOrder] = useState<RuleOrder>('name');
  const counts = useTaggedCounts();
  const holds = (rule: OwnRule): number | null => (leavesTrace(rule) ? counts.ofRule(rule.id) : null);
  const byName = (a: OwnRule, b: OwnRule): number =>
    a.name.localeCompare(b.name, locale) || a.id.localeCompare(b.id);
  const orders: Readonly<Record<RuleOrder, (a: OwnRule, b: OwnRule) => number>> = {
    name: byName,
    articles: (a, b) => (holds(b) ?? -1) - (holds(a) ?? -1) || byName(a, b),
    // Ids of records sort by the time of their making.
    newest: (a, b) => b.id.localeCompare(a.id),
  };
  return { rules: rules.toSorted(orders[order]), holds, order, setOrder };
}
