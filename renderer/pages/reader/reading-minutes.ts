/** Words a minute of an adult who reads to understand (Brysbaert 2019: 238 for English), and signs for scripts without spaces. */
const wordsPerMinute = 238;
const signsPerMinute = 500;

const signs = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Whole minutes, rounded up; 0 for no text. */
export function readingMinutes(text: string): number {
  const dense = text.match(signs)?.length ?? 0;
  const words = text.replace(signs, ' ').match(/\S+/g)?.length ?? 0;
  return Math.ceil(words / wordsPerMinute + dense / signsPerMinute);
}
