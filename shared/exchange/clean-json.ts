import { cleanText } from './clean-text.ts';

/** What `cleanText` would change, as JSON writes it: by an escape, or as it is. To look for both at once takes far longer. */
const escaped = /\\[bfru]/;
const bare = /[\u007f-\u009f\u2028\u2029\u202d\u202e\ufffe\uffff]/;

/** As JSON, its texts as every format can hold them. Nearly all are so: it is looked for in what was written. */
export function cleanJson(value: unknown, indent?: number): string {
  const written = JSON.stringify(value, null, indent);
  const isEscaped = written.includes('\\') && escaped.test(written);
  if (!isEscaped && !bare.test(written)) return written;
  return JSON.stringify(value, (_, part) => (typeof part === 'string' ? cleanText(part) : part), indent);
}

const half = /\\ud[89a-f]/;

/** As JSON, its texts as they are, but for halves of characters: UTF-8 has none, and programs that pass it on fail at them. */
export function wellFormedJson(value: unknown, indent?: number): string {
  const written = JSON.stringify(value, null, indent);
  if (!written.includes('\\ud') || !half.test(written)) return written;
  const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
  return JSON.stringify(value, (_, part) => (typeof part === 'string' ? whole(part) : part), indent);
}
