import { type ParsedRule, parseRule, type RulePart } from '../text/rule.ts';
import { flawOfTerm } from './flaw-of-term.ts';

const mostAlternatives = 200;
const mostParts = 12;

function partsOf({ together, anywhere, never, nowhere }: ParsedRule): readonly RulePart[] {
  const exceptions = [never, nowhere].filter((part) => part !== undefined);
  return [...together.map(({ part }) => part), ...anywhere, ...exceptions];
}

/** Alternatives of a rule, or words that stand near a name: terms, and concepts by their id with "@" before it. */
export function flawOfAlternatives(
  terms: readonly string[],
  concepts: ReadonlySet<string>,
  isDoubtful = false,
): string | null {
  if (terms.length > mostAlternatives) return `has more than ${mostAlternatives} alternatives`;
  for (const term of terms) {
    const isConcept = term.startsWith('@');
    if (isConcept && concepts.has(term.slice(1))) continue;
    const flaw = isConcept ? 'names a concept that there is not' : flawOfTerm(term, isDoubtful);
    if (flaw !== null) return `${JSON.stringify(term)} ${flaw}`;
  }
  return null;
}

function parsed(rule: string): ParsedRule | null {
  try {
    return parseRule(rule);
  } catch {
    return null; // its writer is told what a rule may look like: the sentence stands below
  }
}

/** What is wrong with a rule of one's own, or null. `concepts`: those that it may name. */
export function flawOfRule(rule: string, concepts: ReadonlySet<string>): string | null {
  const shown = JSON.stringify(rule.length > 80 ? `${rule.slice(0, 80)}…` : rule);
  const read = parsed(rule);
  if (read === null)
    return `the rule ${shown} cannot be read: it has an empty alternative, two exceptions, or "+" or "~" after "&"`;
  const parts = partsOf(read);
  if (parts.length > mostParts) return `the rule ${shown} has more than ${mostParts} parts`;
  const [first, ...others] = parts;
  // Beside the words that set the rule off the others may be short.
  const flaws = [
    flawOfAlternatives(first ?? [], concepts),
    ...others.map((part) => flawOfAlternatives(part, concepts, true)),
  ];
  const flaw = flaws.find((one) => one !== null);
  return flaw === undefined ? null : `the rule ${shown}: ${flaw}`;
}
