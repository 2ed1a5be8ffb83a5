import type { ExportLocale } from '../model/export-profile.ts';
import { type PageWords, pageEn } from './page-en.ts';
import { pageTr } from './page-tr.ts';

/** Exported pages and pictures speak one of these languages. */
export const pageWords: Readonly<Record<ExportLocale, PageWords>> = { en: pageEn, tr: pageTr };
