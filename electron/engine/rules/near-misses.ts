import type { PreviewedRule } from '../../../shared/contract/rule-preview.ts';
import type { ConditionLack } from '../../../shared/model/condition-lack.ts';
import type { CompiledOwnRule } from '../../../shared/tagging/compile-own-rules.ts';
import type { RuleJudgement } from '../../../shared/tagging/judge-own-rules.ts';
import { farness } from '../../../shared/tagging/nearly-holds.ts';

type NearMiss = PreviewedRule['nearMisses'][number];
type Missing = NearMiss['missing'];

/** What alone keeps a rule from holding, or null; `lackOf` looks closer at a condition. */
export function missingOf(
  { match }: CompiledOwnRule,
  { holds, conditions, exception }: RuleJudgement,
  lackOf: (condition: number) => ConditionLack | null,
): Missing | null {
  if (holds) return null;
  const failing = conditions.flatMap((evidence, at) => (evidence === null ? [at] : []));
  const isMet = match === 'all' ? failing.length === 0 : failing.length < conditions.length;
  if (exception !== null) return isMet ? { list: 'except', at: exception, lack: null } : null;
  if (match === 'all' && failing.length > 1) return null;
  const [nearest] = failing
    .map((at) => ({ list: 'conditions' as const, at, lack: lackOf(at) }))
    .sort((a, b) => farness(a.lack) - farness(b.lack));
  const isOneOfSeveral = match === 'all' && conditions.length > 1;
  return nearest && (nearest.lack !== null || isOneOfSeveral) ? nearest : null;
}

/** Less than nothing: an exception stands against what holds otherwise. */
const farnessOf = ({ list, lack }: Missing): number => (list === 'except' ? -1 : farness(lack));
export const isClose = ({ list, lack }: Missing): boolean => list === 'except' || lack !== null;

/** Files a near miss behind those that are as near, up to so many. */
export function fileNearMiss(filed: NearMiss[], found: NearMiss, limit: number): void {
  const far = farnessOf(found.missing);
  const after = filed.findIndex(({ missing }) => farnessOf(missing) > far);
  if (after < 0 && filed.length >= limit) return;
  filed.splice(after < 0 ? filed.length : after, 0, found);
  if (filed.length > limit) filed.pop();
}
