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

/** What a record says of itself, without its kind: its own words, or whose they are; its id where it has none. */
export function recordName(id: string, record: JsonRecord | null): string {
  const words = titleFields.map((field) => record?.[field]).find((value) => typeof value === 'string');
  const [quote, speaker] = [record?.['quote'], record?.['speaker']].map((part) =>
    textIn(part, ['text', 'name']),
  );
  const said = [speaker, quote && `“${quote}”`].filter((part) => part !== undefined);
  return typeof words === 'string' ? words : said.length > 0 ? said.join(': ') : id;
}

function textIn(value: unknown, fields: readonly string[]): string | undefined {
  const parts = new Map<string, unknown>(Object.entries(value ?? {}));
  return fields.map((field) => parts.get(field)).find((part) => typeof part === 'string');
}

export const titleOfChange = ({ kind, id, before, after }: RecordChange): string =>
  recordTitle(kind, id, after ?? before);
