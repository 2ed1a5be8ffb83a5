import type { Strings } from '../../strings/en.ts';

/** A language of the packs in the words of the screen. */
export function languageName(language: string, s: Strings): string {
  if (language === 'any') return s.vocabulary.anyLanguage;
  return new Intl.DisplayNames(s.locale, { type: 'language' }).of(language) ?? language;
}
