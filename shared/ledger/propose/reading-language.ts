/** The languages in which proposals are read; any other is read with the cues of English and of all languages. */
export const readingLanguages = ['en', 'tr', 'de', 'fr', 'es', 'zh'] as const;
export type ReadingLanguage = (typeof readingLanguages)[number];

/** `zh-Hans` is read as `zh`, what is not known as English. */
export function readingLanguageOf(language: string | undefined): ReadingLanguage {
  const base = language?.slice(0, 2);
  return readingLanguages.find((known) => known === base) ?? 'en';
}
