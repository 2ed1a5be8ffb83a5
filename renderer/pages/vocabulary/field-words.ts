import type { Strings } from '../../strings/en.ts';

/** The fields of entries in the words of the screen, each once. */
export const fieldWords = (fields: readonly string[], s: Strings): string =>
  [...new Set(fields.map((field) => s.packs.fields[field] ?? field))].join(', ');
