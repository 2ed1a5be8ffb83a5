/** No format that holds text may hold these: controls, what Unicode has no character for, and what turns the line around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go.
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202d\u202e\ufffe\uffff]/g;
const endOfLine = /\r\n?|[\u0085\u2028\u2029]/g;
const asked =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202d\u202e\ufffe\uffff]|\p{Surrogate}/u;

/**
 * Text from outside as every format can hold it: lines end with one line feed, and what no file may hold is gone. Half a
 * character becomes the sign for an unknown one, and so does a text of which nothing is left. The overrides of direction go because a line that they turn around reads as
 * what nobody wrote.
 */
export function cleanText(text: string): string {
  if (!asked.test(text)) return text;
  const clean = text
    .replace(endOfLine, '\n')
    .replace(illegal, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
  return clean.trim() === '' && text.trim() !== '' ? '\ufffd' : clean;
}

const brokenOrWide = /[\n\t]|^\s|\s$/;

/** On one line. */
export function cleanLine(text: string): string {
  const clean = cleanText(text);
  return brokenOrWide.test(clean) ? clean.replace(/\s*[\n\t]\s*/g, ' ').trim() : clean;
}
