import type { Evidence } from '../model/evidence.ts';
import type { Hit } from './hit-room.ts';
import type { NormalisedText } from './normalise-text.ts';

/** An article as it comes in. `published` and `language` are hints; both may be missing or wrong. */
export type TagInput = {
  readonly title: string;
  readonly text: string;
  readonly url?: string;
  readonly source?: string;
  readonly language?: string;
  readonly published?: string;
};

/** The fields of an article in one string, so that one pass reads them all. */
export type ArticleFields = {
  readonly joined: string;
  readonly textStart: number;
  readonly sourceStart: number;
};

const GAP = '\n\n';

export function joinFields({ title, text, source = '' }: TagInput): ArticleFields {
  const textStart = title.length + GAP.length;
  const sourceStart = textStart + text.length + GAP.length;
  return { joined: [title, text, source].join(GAP), textStart, sourceStart };
}

export const EVIDENCE_PER_TAG = 12;

/** The words of a hit, with their place in the field from which they came. */
export function evidenceOf(fields: ArticleFields, text: NormalisedText, hit: Hit): Evidence {
  const { joined, textStart, sourceStart } = fields;
  const start = text.starts[hit.start] ?? 0;
  const end = text.ends[hit.end - 1] ?? start;
  const isInSource = start >= sourceStart;
  const isInText = !isInSource && start >= textStart;
  const offset = isInSource ? sourceStart : isInText ? textStart : 0;
  return {
    field: isInSource ? 'source' : isInText ? 'text' : 'title',
    start: start - offset,
    end: end - offset,
    text: joined.slice(start, end),
  };
}
