import type { ExportLocale } from '../model/export-profile.ts';
import { type ExportWords, exportEn } from './export-en.ts';
import { exportTr } from './export-tr.ts';

/** What is exported speaks one of these languages. */
export const exportWords: Readonly<Record<ExportLocale, ExportWords>> = { en: exportEn, tr: exportTr };
