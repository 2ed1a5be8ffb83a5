import type { Evidence } from '../../shared/model/evidence.ts';
import { wholeWord } from './locate-evidence.ts';

/** A stretch this short between two words is quoted with them. */
const shortGap = 24;

/** Words that belong together as one quotation, what is left out between them shown by an ellipsis. */
export function quoteEvidence(
  evidence: readonly Evidence[],
  sourceOf: (field: Evidence['field']) => string | null,
): string {
  let quote = '';
  let last: Evidence | null = null;
  for (const one of evidence) {
    const source = sourceOf(one.field);
    const { end } = source === null ? one : wholeWord(source, one);
    const words = source === null ? one.text : source.slice(one.start, end);
    if (last === null) quote = words;
    else if (last.field !== one.field || one.start < last.end) quote += ` … ${words}`;
    else {
      const gap = source?.slice(last.end, one.start) ?? null;
      quote += (gap !== null && gap.length <= shortGap ? gap : ' … ') + words;
    }
    last = { ...one, end };
  }
  return quote;
}
