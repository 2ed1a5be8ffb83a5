import { escapeMarkup } from '../feeds/character-references.ts';
import { cleanText } from './clean-text.ts';

/** A text from outside as XML and HTML hold it, between tags and in quoted attributes. */
export const markupText = (text: string): string =>
  escapeMarkup(cleanText(text)).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
