import { z } from 'zod';
import { edtfSpan } from '../../../shared/model/edtf-date.ts';
import { readJsonLine } from './json-lines.ts';

const time = /(?<=^\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}\S*$/;

/** `published` is a hint: `2026`, `2026-02`, a day, or a moment. */
const published = z.string().refine((text) => edtfSpan(text.replace(time, '')) !== null, {
  error: 'a date is written 2026, 2026-02, 2026-02-23 or with a time',
});

/** What else a line holds is not ours and is passed over. */
const textLine = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string(),
  text: z.string(),
  url: z.string().nullish(),
  source: z.string().nullish(),
  language: z.string().nullish(),
  published: published.nullish(),
});

/** One article of the commands that read texts. A line may say null for what it does not know; it is then not told. */
export function readTextLine(line: string, number: number) {
  const { id, title, text, ...hints } = readJsonLine(textLine, line, `Line ${number}`);
  const known = Object.entries(hints).filter(([, value]) => typeof value === 'string');
  return { id, title, text, ...(Object.fromEntries(known) as Readonly<Record<string, string>>) }; // filtered above
}
