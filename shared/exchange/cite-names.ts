import { cleanLine } from './clean-text.ts';

/** What feeds put before names. */
const by = /^(?:by|von|par|por|di|yazan:?)\s+/i;
const between = /\s*(?:;|\s(?:and|und|et|y|ve|e|&)\s)\s*/i;
const longest = 60;

/**
 * The names in the author field of a feed. Only what is plainly a list is taken apart; a name is never turned round, for nobody
 * can tell from the outside which part of it is the family's.
 */
export function citeNames(author: string | null): string[] {
  const text = cleanLine(author ?? '')
    .replace(/\S+@\S+\.\S+/g, '')
    .replace(by, '')
    .replace(/^[\s(]+|[\s),]+$/g, '');
  if (text === '') return [];
  const names = text
    .split(between)
    .flatMap(byComma)
    .map((name) => name.trim());
  return names.filter((name) => name !== '');
}

/** "A B, C D" is two persons; "Family, Given" and "Somebody, Inc." are one. */
function byComma(text: string): string[] {
  const parts = text.split(/,\s*/);
  const areNames = parts.every((part) => /\S\s\S/.test(part) && part.length <= longest);
  return areNames ? parts : [text];
}
