import type { RecordChange, RecordKind } from '../model/history-batch.ts';
import type { JsonRecord } from './record-schemas.ts';

/** Where a record of some kind says what it is. */
const titleFields = ['title', 'text', 'name', 'lookedFor', 'url'] as const;

const longest = 80;

/** How a sentence names a record: `incident "V accuses A"`, or by its id where it has no words of its own. */
export function recordTitle(kind: RecordKind, id: string, record: JsonRecord | null): string {
  const title = titleFields.map((field) => record?.[field]).find((value) => typeof value === 'string');
  return typeof title === 'string' ? `${kind} "${title.slice(0, longest)}"` : `${kind} ${id}`;
}

export const titleOfChange = ({ kind, id, before, after }: RecordChange): string =>
  recordTitle(kind, id, after ?? before);
