import { normalisedTerm } from '../text/normalise-text.ts';
import type {
  ActorEntry,
  ByLanguage,
  ConceptEntry,
  CountermeasureEntry,
  ThemeEntry,
} from '../vocabulary/vocabulary.ts';
import { flawOfAlternatives, flawOfRule } from './flaw-of-rule.ts';
import { flawOfTerm } from './flaw-of-term.ts';

/** What an entry has to stand beside. */
export type Surroundings = {
  /** Whose name this is, if only in a context, by its form in which texts are matched. */
  readonly namesake: (name: string) => string | undefined;
  readonly ownerOfDomain: (domain: string) => string | undefined;
  readonly concepts: ReadonlySet<string>;
  readonly termsOfConcept: (id: string) => readonly string[];
  /** Whether the pack says something of this field. */
  readonly isSaid: (field: string) => boolean;
};

/** `key`: in the form in which texts are matched, by which two names are one. */
type Named = { readonly field: string; readonly term: string; readonly key: string };

const named = (field: string, terms: readonly string[] = []): Named[] =>
  terms.map((term) => ({ field, term, key: normalisedTerm(term) }));

const allOf = (table: ByLanguage<readonly string[]> = {}): readonly string[] => Object.values(table).flat();

/** The names of an actor that need no context, with the fields that hold them. */
export function sureNamesOf(actor: ActorEntry): readonly Named[] {
  const doubtful = new Set(actor.ambiguous?.map(({ term }) => normalisedTerm(term)));
  return [
    ...named('name', [actor.name]),
    ...named('aliases', actor.aliases),
    ...named('former', actor.former),
    ...named('products', actor.products),
    ...named('spellings', allOf(actor.spellings)),
  ].filter(({ key }) => !doubtful.has(key));
}

const secondLevel = /^(ac|co|com|edu|gov|net|org)\.[a-z]{2}$/;

function flawOfDomains(
  { id, domains = [] }: ActorEntry,
  base: ActorEntry | undefined,
  { ownerOfDomain }: Surroundings,
): string | null {
  for (const domain of domains) {
    if (base?.domains?.includes(domain)) continue;
    if (secondLevel.test(domain)) return `domains: ${domain} is where a whole country publishes`;
    const owner = ownerOfDomain(domain);
    if (owner !== undefined && owner !== id) return `domains: ${domain} belongs to ${owner} already`;
  }
  return null;
}

/** What the base says is not judged anew: packs that ship have a few names that nobody else should add. */
export function flawOfActor(
  actor: ActorEntry,
  base: ActorEntry | undefined,
  around: Surroundings,
): string | null {
  const before = new Set(base && sureNamesOf(base).map(({ field, term }) => `${field} ${term}`));
  for (const { field, term, key } of sureNamesOf(actor)) {
    if (before.has(`${field} ${term}`)) continue;
    const flaw = term.startsWith('@') ? 'begins with "@", which only rules can use' : flawOfTerm(term);
    if (flaw !== null) return `${field}: ${JSON.stringify(term)} ${flaw}`;
    const namesake = around.namesake(key);
    if (namesake !== undefined && namesake !== actor.id)
      return `${field}: ${JSON.stringify(term)} stands for ${namesake} already; a name that can mean either goes under "ambiguous", with what it "needs"`;
  }
  return flawOfContext(actor, around) ?? flawOfDomains(actor, base, around);
}

/** Names that need a context, and the people who are one. */
function flawOfContext({ ambiguous = [], people = [] }: ActorEntry, around: Surroundings): string | null {
  for (const { term, needs, unless = [] } of around.isSaid('ambiguous') ? ambiguous : []) {
    const flaw =
      flawOfAlternatives([term], new Set(), true) ??
      flawOfAlternatives(needs, around.concepts, true) ??
      flawOfAlternatives(unless, around.concepts, true);
    if (flaw !== null) return `ambiguous: ${flaw}`;
  }
  const flaw = around.isSaid('people') ? flawOfAlternatives(people, new Set(), true) : null;
  return flaw && `people: ${flaw}`;
}

export function flawOfTopic(
  { rules, needs = [] }: ThemeEntry | CountermeasureEntry,
  base: ThemeEntry | CountermeasureEntry | undefined,
  { concepts, isSaid }: Surroundings,
): string | null {
  const before = new Set(allOf(base?.rules));
  const all = allOf(rules);
  if (all.length === 0) return 'rules: without one it would never be found';
  for (const rule of all) {
    const flaw = before.has(rule) ? null : flawOfRule(rule, concepts);
    if (flaw !== null) return `rules: ${flaw}`;
  }
  const flaw = isSaid('needs') ? flawOfAlternatives(needs, concepts, true) : null;
  return flaw && `needs: ${flaw}`;
}

/** Names that rules use, and that are made of the actors themselves. */
export const conceptsOfActors = ['lab', 'product'] as const;

export function flawOfConcept(
  concept: ConceptEntry,
  base: ConceptEntry | undefined,
  around: Surroundings,
): string | null {
  if (conceptsOfActors.some((id) => id === concept.id))
    return 'id: this concept is made of the names of actors; choose another id';
  const before = new Set(allOf(base?.terms));
  for (const term of allOf(concept.terms)) {
    const flaw = before.has(term) ? null : flawOfAlternatives([term], around.concepts, true);
    if (flaw !== null) return `terms: ${flaw}`;
  }
  return namesItself(concept, around) ? 'terms: it names itself, if only by way of another concept' : null;
}

function namesItself(concept: ConceptEntry, { termsOfConcept }: Surroundings): boolean {
  const seen = new Set<string>();
  const due = [...allOf(concept.terms)];
  for (let term = due.pop(); term !== undefined; term = due.pop()) {
    if (!term.startsWith('@') || seen.has(term)) continue;
    if (term.slice(1) === concept.id) return true;
    seen.add(term);
    due.push(...termsOfConcept(term.slice(1)));
  }
  return false;
}
