import type { Tag } from '../../../shared/model/tag.ts';
import type { Strings } from '../../strings/en.ts';

/** What the article says of an actor or of a measure: its role or its mode, in words. */
export function partOf({ role, mode }: Tag, s: Strings): string | null {
  if (role !== undefined) return s.tokens.role[role];
  return mode === undefined ? null : s.tokens.mode[mode];
}
