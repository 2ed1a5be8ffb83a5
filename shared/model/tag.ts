import { z } from 'zod';
import { evidence } from './evidence.ts';
import { role } from './incident.ts';
import { recordId } from './record-id.ts';

export const tagKinds = ['actor', 'theme', 'countermeasure'] as const;
export const tagMakers = ['pack', 'rule', 'person', 'import'] as const;

/** What an article says of a measure that it mentions, from the most certain. */
export const mentionModes = [
  'adopted',
  'announced',
  'proposed',
  'considered',
  'recommended',
  'bypassed',
  'denied',
  'mentioned',
] as const;
export type MentionMode = (typeof mentionModes)[number];

/** Article x (actor, theme or countermeasure kind), with the words that caused it and who made it. */
export const tag = z.strictObject({
  kind: z.enum(tagKinds),
  id: z.string(),
  maker: z.enum(tagMakers),
  /** The rule of one's own that made it. */
  rule: recordId.exactOptional(),
  /** The pack of one's own without which the packs would not have given it. */
  pack: recordId.exactOptional(),
  evidence: z.array(evidence),
  /** No rule of the packs holds: many words of the whole text speak for it together. */
  weighed: z.literal(true).exactOptional(),
  /** Of an actor: the part that the article gives it. */
  role: role.exactOptional(),
  /** The words that give it that role, both names among them; none where it follows from what the actor is. */
  roleEvidence: z.array(evidence).exactOptional(),
  /** Of a countermeasure. */
  mode: z.enum(mentionModes).exactOptional(),
  /** The words that show the mode; a bare mention has none. */
  modeEvidence: z.array(evidence).exactOptional(),
});
export type Tag = z.infer<typeof tag>;

/** A theme that an article names only to deny it: no tag, and the words that kept it from being one. */
export const deniedTheme = z.strictObject({ id: z.string(), evidence: z.array(evidence) });
export type DeniedTheme = z.infer<typeof deniedTheme>;

/** In the order in which kinds of tags are shown. */
export const byTagKind = (a: Tag, b: Tag): number => tagKinds.indexOf(a.kind) - tagKinds.indexOf(b.kind);
