import type { Evidence } from '../../../shared/model/evidence.ts';
import type { ReadArticle } from './reader.tsx';

/** Where the words of a field stand, or null where only the evidence has them. */
export function sourceOf(field: Evidence['field'], { row, text }: ReadArticle): string | null {
  if (field === 'title') return row.title;
  return field === 'text' ? text : null;
}
