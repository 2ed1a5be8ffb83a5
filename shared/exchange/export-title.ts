import type { ExportLocale } from '../model/export-profile.ts';
import { exportWords } from '../words/export-words.ts';

/** What it is called where the person gave it no name. */
export const exportTitle = (title: string, locale: ExportLocale): string =>
  title === '' ? exportWords[locale].timeline : title;
