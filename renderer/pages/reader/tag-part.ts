import type { Evidence } from '../../../shared/model/evidence.ts';
import type { Tag } from '../../../shared/model/tag.ts';
import type { Strings } from '../../strings/en.ts';

/** What the article says of an actor or of a measure, its role or its mode, and the words that say so. */
export type TagPart = { readonly name: string; readonly evidence: readonly Evidence[] };

export function partOf({ role, roleEvidence, mode, modeEvidence }: Tag, s: Strings): TagPart | null {
  if (role !== undefined) return { name: s.tokens.role[role], evidence: roleEvidence ?? [] };
  return mode === undefined ? null : { name: s.tokens.mode[mode], evidence: modeEvidence ?? [] };
}

/** Whether a pack gives a tag by no rule, but by many words of the whole text. */
export const isWeighed = ({ maker, weighed }: Tag): boolean => maker === 'pack' && weighed === true;

export const partEvidence = ({ roleEvidence, modeEvidence }: Tag): readonly Evidence[] =>
  roleEvidence ?? modeEvidence ?? [];
