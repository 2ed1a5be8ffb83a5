import { escapeMarkup } from '../feeds/character-references.ts';
import { cleanText } from './clean-text.ts';

const meant = /[&<>"']/;

/** A text from outside as XML and HTML hold it, between tags and in quoted attributes. */
export function markupText(text: string): string {
  const clean = cleanText(text);
  if (!meant.test(clean)) return clean;
  return escapeMarkup(clean).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
