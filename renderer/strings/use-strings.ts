import { createContext, use } from 'react';
import { en, type Strings } from './en.ts';
import { tr } from './tr.ts';

/** Languages of the screen: one entry here and one file beside it. */
export const languages = { en, tr } as const satisfies Record<string, Strings>;
export type Language = keyof typeof languages;

export const isLanguage = (value: string | null): value is Language =>
  value !== null && Object.hasOwn(languages, value);

/** The reader's own choice, else the first language of theirs that we speak. */
export function preferredLanguage(chosen: string | null, wanted: readonly string[]): Language {
  if (isLanguage(chosen)) return chosen;
  return wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}

export const StringsContext = createContext<Strings>(en);
export const useStrings = (): Strings => use(StringsContext);
