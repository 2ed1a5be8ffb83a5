import type { Actor } from '../model/actor.ts';
import type { ErrorCode } from '../model/app-error.ts';
import type { Assertion } from '../model/assertion.ts';
import type { Claim } from '../model/claim.ts';
import type { Distinction } from '../model/distinction.ts';
import type { Incident } from '../model/incident.ts';
import type { Measure } from '../model/measure.ts';
import { flawOfLife } from './flaw-of-life.ts';
import type { Ledger, LedgerKind, LedgerRecord, LedgerRecords } from './ledger.ts';
import { danglingReference } from './map-references.ts';

/** Why a record may not stand in a ledger; `about` is the other record that it cannot stand with. */
export type Flaw = {
  readonly code: ErrorCode;
  readonly sentence: string;
  readonly about: { readonly kind: LedgerKind; readonly id: string } | null;
};

const wrong = (sentence: string, about: Flaw['about'] = null): Flaw => ({
  code: 'BAD_REQUEST',
  sentence,
  about,
});

/**
 * What is wrong with a record among the others of the ledger (it may stand there already, or not yet): a reference to
 * nothing, an answer or a supersession that leads back to itself, a life that runs backwards.
 */
export function flawOf(ledger: Ledger, kind: LedgerKind, record: LedgerRecord): Flaw | null {
  const missing = danglingReference(ledger, kind, record);
  if (missing) {
    const sentence = `There is no ${missing.kind} ${missing.id}: ${uses[kind]?.[missing.kind]}.`;
    return { code: 'NOT_FOUND', sentence, about: missing };
  }
  // The kind picks check and record together; TypeScript cannot follow the generic through the table.
  const check = checks[kind] as (ledger: Ledger, record: LedgerRecord) => Flaw | null;
  return check(ledger, record);
}

/** What a record of the first kind says of one of the second that it names. */
const uses: { readonly [Kind in LedgerKind]?: Partial<Record<LedgerKind, string>> } = {
  incident: {
    claim: 'a step of an incident names a claim that exists, or null',
    incident: 'an incident is related to those that exist',
  },
  claim: {
    incident: 'a claim belongs to an incident that exists',
    claim: '"supersedes" names one that exists, or null',
  },
  assertion: {
    claim: 'an assertion belongs to a claim that exists',
    assertion: '"answers" names one that exists, or null',
  },
  measure: {
    incident: 'a measure answers incidents that exist',
    claim: 'a measure is against claims that exist',
    measure: '"supersedes" names one that exists, or null',
  },
  'search-note': { incident: 'a search note belongs to an incident that exists, or to none' },
  distinction: { incident: 'what is not the same are two incidents that exist' },
};

const none = (): null => null;

const checks: {
  readonly [Kind in LedgerKind]: (ledger: Ledger, record: LedgerRecords[Kind]) => Flaw | null;
} = {
  incident: flawOfIncident,
  claim: flawOfClaim,
  assertion: flawOfAssertion,
  measure: flawOfMeasure,
  'search-note': none,
  actor: flawOfActor,
  distinction: flawOfDistinction,
  refusal: none,
};

function flawOfIncident(ledger: Ledger, { id, related, steps }: Incident): Flaw | null {
  if (related.some(({ incident }) => incident === id)) {
    return wrong(`The incident ${id} cannot be related to itself: name another one in "related".`);
  }
  const strange = steps.find(
    ({ claim }) => claim !== null && ledger.claims.get(claim)?.incident !== id,
  )?.claim;
  if (!strange) return null;
  return wrong(`The claim ${strange} belongs to another incident: a step names claims of its own incident.`, {
    kind: 'claim',
    id: strange,
  });
}

function flawOfClaim(ledger: Ledger, claim: Claim): Flaw | null {
  const { id, supersedes } = claim;
  if (supersedes === null) return null;
  const about = { kind: 'claim', id: supersedes } as const;
  if (supersedes !== id && ledger.claims.get(supersedes)?.incident !== claim.incident) {
    return wrong(
      `The claim ${supersedes} belongs to another incident: a claim supersedes one of its own incident.`,
      about,
    );
  }
  return circleOf('claim', id, supersedes, (at) => ledger.claims.get(at)?.supersedes, supersession);
}

function flawOfAssertion(ledger: Ledger, { id, claim, answers }: Assertion): Flaw | null {
  if (answers === null) return null;
  const circle = circleOf('assertion', id, answers, (at) => ledger.assertions.get(at)?.answers, answering);
  if (circle) return circle;
  const answered = ledger.assertions.get(answers);
  if (ledger.claims.get(answered?.claim ?? '')?.incident === ledger.claims.get(claim)?.incident) return null;
  return wrong(
    `The assertion ${answers} belongs to another incident: an answer stands in the incident of what it answers.`,
    { kind: 'assertion', id: answers },
  );
}

type Words = { readonly itself: string; readonly already: string; readonly circle: string };
const answering: Words = {
  itself: 'answer itself: name another one in "answers", or null',
  already: 'answers',
  circle: 'answers cannot run in a circle',
};
const supersession: Words = {
  itself: 'supersede itself: name another one in "supersedes", or null',
  already: 'supersedes',
  circle: 'supersession cannot run in a circle',
};

/** A line of records each of which names the one before it must end, and not where it began. */
function circleOf(
  kind: LedgerKind,
  id: string,
  named: string,
  next: (id: string) => string | null | undefined,
  words: Words,
): Flaw | null {
  if (named === id) return wrong(`The ${kind} ${id} cannot ${words.itself}.`);
  const passed = new Set<string>();
  let at: string | null = named;
  while (at !== null && !passed.has(at)) {
    if (at === id) {
      return wrong(`The ${kind} ${named} already ${words.already} ${id}: ${words.circle}.`, {
        kind,
        id: named,
      });
    }
    passed.add(at);
    at = next(at) ?? null;
  }
  return null;
}

function flawOfMeasure(ledger: Ledger, { id, life, supersedes }: Measure): Flaw | null {
  const sentence = flawOfLife(life);
  if (sentence !== null) return wrong(sentence);
  if (supersedes === null) return null;
  return circleOf('measure', id, supersedes, (at) => ledger.measures.get(at)?.supersedes, supersession);
}

/** An entry of the vocabulary has one record beside it. */
function flawOfActor(ledger: Ledger, { id, term }: Actor): Flaw | null {
  if (term === null) return null;
  for (const other of ledger.actors.values()) {
    if (other.term?.toLowerCase() !== term.toLowerCase() || other.id === id) continue;
    return wrong(`The actor ${other.id} is about "${term}" already: change that one.`, {
      kind: 'actor',
      id: other.id,
    });
  }
  return null;
}

function flawOfDistinction(ledger: Ledger, { id, between, pair }: Distinction): Flaw | null {
  const [one = '', other = ''] = pair;
  if (one.toLowerCase() === other.toLowerCase())
    return wrong(`"${one}" and "${other}" are one ${between}: name two in "pair".`);
  for (const known of ledger.distinctions.values()) {
    if (known.id === id || known.between !== between || !pair.every((each) => known.pair.includes(each)))
      continue;
    return wrong(`That these two are not the same is known already (${known.id}).`, {
      kind: 'distinction',
      id: known.id,
    });
  }
  return null;
}
