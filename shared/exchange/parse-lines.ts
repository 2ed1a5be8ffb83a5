import type { z } from 'zod';
import { describeIssues } from '../model/checked.ts';
import { inWords } from '../model/issue-sentence.ts';

/** No record is deeper, and nothing deeper is parsed: nesting without end could exhaust the stack. */
const deepest = 32;
const longestLine = 4 * 1024 * 1024;
const forbidden = ['__proto__', 'constructor', 'prototype'];

/** A JSON document of somebody else, or a sentence that says what is wrong with it. */
export function parseForeign(
  text: string,
  longest = longestLine,
): { readonly value: unknown } | { readonly flaw: string } {
  if (text.length > longest) return { flaw: 'it is longer than any record' };
  if (isTooDeep(text)) return { flaw: 'it is nested deeper than any record' };
  try {
    const reached = suspicious.test(text) ? forbiddenKey(text) : null;
    if (reached !== null) return { flaw: `it has a field "${reached}", which no record has` };
    return { value: JSON.parse(text) };
  } catch {
    return { flaw: 'it is not JSON' };
  }
}

/** Looking at every key takes several times as long as parsing; few texts hold such a word, or a character written by its number. */
const suspicious = /__proto__|constructor|prototype|\\u00/;

function forbiddenKey(text: string): string | null {
  let found: string | null = null;
  JSON.parse(text, (key, part: unknown) => {
    if (forbidden.includes(key)) found = key;
    return part;
  });
  return found;
}

const codes = {
  quote: 0x22,
  escape: 0x5c,
  list: 0x5b,
  listEnd: 0x5d,
  object: 0x7b,
  objectEnd: 0x7d,
} as const;

/** By brackets outside of texts; what is no JSON at all is found out later. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isText) {
      if (code === codes.escape) at += 1;
      else isText = code !== codes.quote;
    } else if (code === codes.quote) isText = true;
    else if (code === codes.object || code === codes.list) depth += 1;
    else if (code === codes.objectEnd || code === codes.listEnd) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** Every line of a part of a package as its schema has it; `refuse` gets a sentence for each that is not. */
export function* parseLines<Schema extends z.ZodType>(
  text: string,
  name: string,
  schema: Schema,
  refuse: (sentence: string) => void,
): Generator<{ readonly line: z.output<Schema>; readonly where: string }> {
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    if (line === '') continue;
    const where = `Line ${number} of ${name}`;
    const parsed = parseForeign(line);
    if ('flaw' in parsed) {
      refuse(`${where} was left out: ${parsed.flaw}.`);
      continue;
    }
    const checked = schema.safeParse(parsed.value, inWords);
    if (checked.success) yield { line: checked.data, where };
    else refuse(`${where} was left out: ${describeIssues(checked.error)}.`);
  }
}

function* linesOf(text: string): Generator<string> {
  let from = 0;
  while (from < text.length) {
    const end = text.indexOf('\n', from);
    yield text.slice(from, end < 0 ? text.length : end);
    if (end < 0) return;
    from = end + 1;
  }
}
