import type { RecordKind } from '../model/history-batch.ts';
import { sameValue } from './same-value.ts';

/** Lists in which the order says nothing: what one batch put in and what another did stand side by side. */
const unordered: Partial<Record<RecordKind, readonly string[]>> = {
  incident: ['parties', 'themes', 'articles', 'related', 'externalIds', 'sensitivity', 'merged'],
  claim: ['about'],
  measure: ['incidents', 'themes', 'articles'],
  actor: ['aliases', 'merged'],
  decision: ['tags'],
};

/**
 * A list as it stands now, without what a batch did to it: what that put in is out, what it took out is back, and what
 * came later stays. Undefined where the field is no such list.
 */
export function withoutChange(
  kind: RecordKind,
  field: string,
  { before, set, now }: { readonly before: unknown; readonly set: unknown; readonly now: unknown },
): unknown[] | undefined {
  if (unordered[kind]?.includes(field) !== true || !Array.isArray(now)) return undefined;
  const [was, became] = [before ?? [], set ?? []];
  if (!Array.isArray(was) || !Array.isArray(became)) return undefined;
  const has = (list: readonly unknown[], item: unknown): boolean =>
    list.some((each) => sameValue(each, item));
  const kept = now.filter((item) => has(was, item) || !has(became, item));
  const back = was.filter((item) => !has(became, item) && !has(now, item));
  return [...kept, ...back];
}
