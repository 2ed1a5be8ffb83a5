import type { actorKinds, countermeasureKinds } from '../model/own-pack.ts';
import type { wordLanguages } from '../model/word-languages.ts';
import type { AtlasMitigation, AtlasTechnique } from './atlas.ts';
import type { MitRisk, OecdPrinciple, OwaspLlmRisk } from './frameworks.ts';
import type { SignTable } from './signs.ts';

/**
 * The shape of a vocabulary. Terms and rules are written in a small notation, so that a pack stays a table.
 *
 * A TERM is matched without regard to accents, hyphens, and the kind of apostrophe:
 *   "prompt injection"   whole words; a plural or genitive s and a suffix after an apostrophe are allowed
 *   "distill*"           a stem: letters may follow, also inside: "attaque* par distillation"
 *   "*klau"              the end of a compound: letters may precede
 *   "Meta", "BIS"        smart case: a capital in the term asks for one in the text, all capitals for all capitals;
 *                        a term in lower case matches any case. Han, kana and hangul are matched as substrings.
 *
 * A RULE says which terms together mean something:
 *   "a|b"                either                   "@theft"   any term of that concept (concepts.ts)
 *   "a + b"              both in one sentence     "a ~ b"    b within a few words of a; "|" binds closer than both
 *   "... & c"            c anywhere in the article
 *   "... ! d"            but not with d in that sentence
 *   "... !! d"           but not with d anywhere in the article; it stands last
 * What is negated just before ("no weights were stolen") the tagger leaves out by itself.
 */
export type Term = string;
export type Rule = string;

/** `any` and `en` are tried on every text, the others where the text is in that language or in an unknown one. */
export type LanguageKey = (typeof wordLanguages)[number];
export type ByLanguage<Value> = Readonly<Partial<Record<LanguageKey, Value>>>;

export type ActorKind = (typeof actorKinds)[number];

/** A name that is also something else: it counts where the actor is named otherwise, or with one of `needs` near. */
export type AmbiguousName = {
  readonly term: Term;
  readonly needs: readonly Rule[];
  readonly unless?: readonly Rule[];
  /** The name counts only with `needs`, however surely the actor is named elsewhere. */
  readonly strict?: true;
};

export type ActorEntry = {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string;
  readonly aliases?: readonly Term[];
  readonly former?: readonly Term[];
  readonly products?: readonly Term[];
  readonly people?: readonly string[];
  readonly spellings?: ByLanguage<readonly Term[]>;
  readonly ambiguous?: readonly AmbiguousName[];
  /** Where this actor is the publisher; never a place where others publish. */
  readonly domains?: readonly string[];
  /** Sentences that name the actor, and some that only seem to. */
  readonly match?: readonly string[];
  readonly ignore?: readonly string[];
};

export type ConceptEntry = { readonly id: string; readonly terms: ByLanguage<readonly Rule[]> };

export type ThemeEntry = {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly rules: ByLanguage<readonly Rule[]>;
  /** Anywhere in the article; without it no rule counts. */
  readonly needs?: readonly Rule[];
  readonly atlas: readonly AtlasTechnique[];
  readonly owaspLlm?: readonly OwaspLlmRisk[];
  readonly mitRisk: readonly MitRisk[];
  readonly oecdPrinciples: readonly OecdPrinciple[];
  readonly match: readonly string[];
  readonly ignore: readonly string[];
};

export type CountermeasureKind = (typeof countermeasureKinds)[number];

export type CountermeasureEntry = {
  readonly id: string;
  readonly label: string;
  readonly kind: CountermeasureKind;
  readonly definition: string;
  readonly rules: ByLanguage<readonly Rule[]>;
  readonly needs?: readonly Rule[];
  readonly atlas: readonly AtlasMitigation[];
  readonly match: readonly string[];
  readonly ignore: readonly string[];
};

/** By id, in one language; an entry that is missing goes by its own label. */
export type VocabularyLabels = Readonly<
  Record<'actors' | 'themes' | 'countermeasures', Readonly<Record<string, string>>>
>;

export type Vocabulary = {
  readonly version: string;
  readonly concepts: readonly ConceptEntry[];
  readonly actors: readonly ActorEntry[];
  readonly themes: readonly ThemeEntry[];
  readonly countermeasures: readonly CountermeasureEntry[];
  /** Beside the English of the entries themselves. */
  readonly labels?: ByLanguage<VocabularyLabels>;
  readonly signs?: SignTable;
};
