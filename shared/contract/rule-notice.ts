import { z } from 'zod';
import { recordId } from '../model/record-id.ts';

/** Articles that arrived of which a rule of one's own has to tell. */
export const ruleNotice = z.strictObject({
  rule: z.strictObject({ id: recordId, name: z.string() }),
  articles: z.array(z.strictObject({ id: z.string(), title: z.string() })).min(1),
});
export type RuleNotice = z.infer<typeof ruleNotice>;

/** One notice a rule, of all that a run brought in several parts. */
export function joinNotices(parts: readonly RuleNotice[]): readonly RuleNotice[] {
  const joined = new Map<string, RuleNotice>();
  for (const { rule, articles } of parts) {
    const before = joined.get(rule.id)?.articles ?? [];
    joined.set(rule.id, { rule, articles: [...before, ...articles] });
  }
  return [...joined.values()];
}
