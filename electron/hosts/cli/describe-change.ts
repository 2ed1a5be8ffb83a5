import { titleOfChange } from '../../../shared/ledger/record-title.ts';
import { sameValue } from '../../../shared/ledger/same-value.ts';
import { fieldsOf } from '../../../shared/ledger/standing-changes.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import { printable } from './printable.ts';

/** A change in lines: what was made or removed, or each field with its value before and after. */
export function describeChange(change: RecordChange): string[] {
  const { before, after } = change;
  const title = titleOfChange(change);
  if (before === null) return [`  made: ${title}`];
  if (after === null) return [`  removed: ${title}`];
  const fields = fieldsOf(before, after).filter((field) => !sameValue(before[field], after[field]));
  return [
    `  changed: ${title}`,
    ...fields.map((field) => `    ${field}: ${shownValue(before[field])} -> ${shownValue(after[field])}`),
  ];
}

/** A line as it may be printed, with the spaces before it. */
export const indented = (line: string): string => `${/^ */.exec(line)?.[0] ?? ''}${printable(line)}\n`;

const longest = 200;

/** A value as JSON, cut where it is long; what is not there has a word. */
export function shownValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return '(nothing)';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
