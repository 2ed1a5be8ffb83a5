/**
 * The claims of one article: who is said to be at fault and what he answers (attribution), numbers (scale, impact), means
 * (method), purposes (motive), legal theories and what the accused say otherwise (response), each with who says so in
 * which sentence. Keys are made of what is claimed, so that two articles that say the same propose one claim.
 */
import type { claimTypes } from '../../model/claim.ts';
import type { NamedActor } from '../../model/incident.ts';
import { basisOf } from './basis-of.ts';
import { createCueFinder } from './cue-finder.ts';
import { type Method, methodCues, methodWords } from './cues-methods.ts';
import { type Motive, motiveCues, motiveWords } from './cues-motives.ts';
import { moneyUnits } from './cues-units.ts';
import type { LegalBasis, ProposedAssertion, ProposedClaim, ProposedQuantity } from './proposal.ts';
import { publishedDate } from './published-date.ts';
import type { Act } from './read-acts.ts';
import type { Named, Reading, Sentence } from './read-article.ts';
import type { FoundDate } from './read-dates.ts';
import type { FoundBasis } from './read-legal-bases.ts';
import type { FoundQuantity } from './read-quantities.ts';
import { windowOf } from './window-of.ts';

export type DraftClaim = Omit<ProposedClaim, 'status'>;
type Stance = ProposedAssertion['stance'];
type ClaimType = (typeof claimTypes)[number];

/** What one article says, as the readers of this folder found it. */
export type Findings = {
  readonly reading: Reading;
  readonly acts: readonly Act[];
  readonly dates: readonly FoundDate[];
  readonly quantities: readonly FoundQuantity[];
  readonly bases: readonly FoundBasis[];
};
/** The parties as far as claims ask for them. */
export type Sides = {
  readonly accusers: readonly Named[];
  readonly accused: readonly Named[];
  /** What it is about, in a few words. */
  readonly matter: string;
};

const findMethods = createCueFinder<Method>(methodCues);
const findMotives = createCueFinder<Motive>(motiveCues);

const speaking: ReadonlySet<Act['kind']> = new Set<Act['kind']>([
  'say',
  'accuse',
  'sue',
  'charge',
  'penalise',
  'find',
  'convict',
  'confirm',
  'correct',
]);

const legalWords: Readonly<Record<LegalBasis, string>> = {
  'terms-of-service': 'breach of terms of service',
  copyright: 'copyright',
  dmca: 'Digital Millennium Copyright Act',
  cfaa: 'Computer Fraud and Abuse Act',
  'trade-secret': 'trade secrets',
  'export-control': 'export control',
  privacy: 'protection of personal data',
  contract: 'breach of contract',
  competition: 'competition law',
  other: 'other law',
};

const boundWords: Readonly<Record<ProposedQuantity['bound'], string>> = {
  exactly: '',
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
};

function numberText(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
  return part ? `${grouped}.${part}` : grouped;
}

type Speaker = { readonly who: Named | null; readonly act: Act | null };

/** Who says what stands in a sentence: by its own words, else who spoke last; nobody where too much lies between. */
function speakerAt(place: number, sentence: Sentence, { acts, reading }: Findings): Speaker {
  const spoken = acts.filter(({ kind, subject }) => speaking.has(kind) && subject.length > 0);
  const here = spoken.filter((act) => act.sentence === sentence);
  const said = here.filter(({ kind }) => kind === 'say');
  const own = nearest(said.length > 0 ? said : here, place);
  if (own) return { who: own.subject[0] ?? null, act: own };
  const index = reading.sentences.indexOf(sentence);
  const earlier = spoken.findLast((act) => act.start < sentence.start && act.sentence.place !== 'title');
  const isClose = earlier !== undefined && index - reading.sentences.indexOf(earlier.sentence) <= 2;
  return isClose ? { who: earlier.subject[0] ?? null, act: earlier } : { who: null, act: null };
}

function nearest(acts: readonly Act[], place: number): Act | undefined {
  return acts.toSorted((a, b) => Math.abs(a.start - place) - Math.abs(b.start - place))[0];
}

const nameOf = ({ id, name }: Named): NamedActor => ({ id, name });

function assertion(
  claim: string,
  stance: Stance,
  { who, act }: Speaker,
  sentence: Sentence,
  { reading, dates }: Findings,
): ProposedAssertion {
  const { input } = reading;
  const speaker = who ? nameOf(who) : { id: null, name: input.source?.trim() || 'the article' };
  const date = dates.find(({ start, end }) => start >= sentence.start && end <= sentence.end)?.date;
  return {
    key: `${claim}|${speaker.id ?? speaker.name}|${stance}`,
    speaker,
    stance,
    basis: basisOf(who, act, sentence, reading),
    article: input.id,
    quote: reading.quoteOf(sentence),
    said: (stance === 'no-reply-found' ? undefined : date) ?? publishedDate(input.published),
    answers: null,
    alsoIn: [],
  };
}

const plain = (type: ClaimType, key: string, text: string, one: ProposedAssertion): DraftClaim => ({
  key,
  type,
  text,
  assertions: [one],
});

/** What is answered is asserted in the same article; where nobody does by name, the answer stands alone. */
function answering(claim: DraftClaim): DraftClaim {
  const asserted = claim.assertions.find(({ stance }) => stance === 'asserts');
  const answers: ReadonlySet<Stance> = new Set<Stance>([
    'denies',
    'declines-to-comment',
    'no-reply-found',
    'refutes',
  ]);
  return {
    ...claim,
    assertions: claim.assertions.map((one) =>
      asserted && answers.has(one.stance) ? { ...one, answers: asserted.key } : one,
    ),
  };
}

const stanceOf: Readonly<Partial<Record<Act['kind'], Stance>>> = {
  deny: 'denies',
  decline: 'declines-to-comment',
  'no-reply': 'no-reply-found',
  confirm: 'corroborates',
  correct: 'corrects',
  retract: 'retracts',
};

const has = (list: readonly Named[], id: string): boolean => list.some((one) => one.id === id);

/** The sentences that say that this actor did it: accusing acts with him as object, or his deed as another tells it. */
function assertsAgainst(
  actor: Named,
  { acts }: Findings,
  { accusers }: Sides,
): readonly [Speaker, Sentence][] {
  const direct = acts.flatMap((act): [Speaker, Sentence][] =>
    has(act.object, actor.id) && act.subject.length > 0 && !has(act.subject, actor.id) && act.kind !== 'deed'
      ? act.subject.map((who) => [{ who, act }, act.sentence])
      : [],
  );
  const told = acts.flatMap((act): [Speaker, Sentence][] => {
    const isNamed = act.sentence.mentions.some((mention) => mention.actor.id === actor.id);
    const by = act.subject.filter((one) => has(accusers, one.id));
    return isNamed && (act.kind === 'say' || act.kind === 'find')
      ? by.map((who) => [{ who, act }, act.sentence])
      : [];
  });
  return [...direct, ...told];
}

/** A body that speaks for its country answers for those whom the article accuses. */
function answersOf(
  actor: Named,
  { acts }: Findings,
  { accused }: Sides,
): readonly [Speaker, Stance, Sentence][] {
  return acts.flatMap((act): [Speaker, Stance, Sentence][] => {
    const stance = stanceOf[act.kind];
    if (!stance) return [];
    return act.subject
      .filter((who) => who.id === actor.id || (stance === 'denies' && !has(accused, who.id)))
      .map((who) => [{ who, act }, stance, act.sentence]);
  });
}

function attribution(actor: Named, findings: Findings, sides: Sides): DraftClaim | null {
  const key = `claim:attribution:${actor.id}`;
  const asserted = assertsAgainst(actor, findings, sides).map(([speaker, sentence]) =>
    assertion(key, 'asserts', speaker, sentence, findings),
  );
  const answered = answersOf(actor, findings, sides).map(([speaker, stance, sentence]) =>
    assertion(key, stance, speaker, sentence, findings),
  );
  const all = [...asserted, ...answered];
  if (all.length === 0) return null;
  return answering({ key, type: 'attribution', text: `${actor.name}: ${sides.matter}`, assertions: all });
}

/** Who was asked and is not accused, and what he says otherwise. */
function responses(findings: Findings, { accused }: Sides): readonly DraftClaim[] {
  return findings.acts.flatMap((act) =>
    act.subject.flatMap((who) => {
      const stance = stanceOf[act.kind];
      const isAsked = stance === 'declines-to-comment' || stance === 'no-reply-found';
      if (!isAsked || has(accused, who.id)) return [];
      const key = `claim:response:${who.id}`;
      return [
        plain(
          'response',
          key,
          `Response of ${who.name}`,
          assertion(key, stance, { who, act }, act.sentence, findings),
        ),
      ];
    }),
  );
}

function statements(findings: Findings, { accused }: Sides): readonly DraftClaim[] {
  const { acts, reading } = findings;
  return acts.flatMap((act) => {
    const who = act.subject.find((one) => has(accused, one.id));
    const isAnswered = acts.some(
      (other) => other.sentence === act.sentence && stanceOf[other.kind] !== undefined,
    );
    if (act.kind !== 'say' || !who || isAnswered || act.sentence.isBackground) return [];
    const key = `claim:response:${who.id}:${reading.quoteOf(act.sentence).text.slice(0, 60)}`;
    const said = assertion(key, 'asserts', { who, act }, act.sentence, findings);
    return [plain('response', key, said.quote.text, said)];
  });
}

function counted(findings: Findings): readonly DraftClaim[] {
  return findings.quantities.flatMap((one) => {
    const { value, unit, bound, sentence, start } = one;
    if (sentence.isBackground) return [];
    const type = moneyUnits.has(unit) ? 'impact' : 'scale';
    const key = `claim:${type}:${unit}:${value}`;
    const speaker = speakerAt(start, sentence, findings);
    const isCorrected = speaker.act?.kind === 'correct';
    const said = assertion(key, isCorrected ? 'corrects' : 'asserts', speaker, sentence, findings);
    const quantity: ProposedQuantity = { value, unit, bound, window: windowOf(sentence, findings) };
    return [{ ...plain(type, key, `${boundWords[bound]}${numberText(value)} ${unit}`, said), quantity }];
  });
}

/** Means, purposes and legal theories: what their table calls them. */
function named<Name extends string>(
  type: ClaimType,
  found: readonly { readonly cue: Name; readonly start: number }[],
  words: Readonly<Record<Name, string>>,
  findings: Findings,
): readonly DraftClaim[] {
  return found.flatMap(({ cue, start }) => {
    const sentence = findings.reading.sentenceAt(start);
    if (!sentence || sentence.isBackground) return [];
    const key = `claim:${type}:${cue}`;
    const said = assertion(key, 'asserts', speakerAt(start, sentence, findings), sentence, findings);
    return [plain(type, key, words[cue], said)];
  });
}

export function draftClaims(findings: Findings, sides: Sides): readonly DraftClaim[] {
  const { folded, language } = findings.reading;
  return [
    ...sides.accused.flatMap((actor) => attribution(actor, findings, sides) ?? []),
    ...counted(findings),
    ...named('method', findMethods(folded, language), methodWords, findings),
    ...named('motive', findMotives(folded, language), motiveWords, findings),
    ...named(
      'legal-basis',
      findings.bases.map(({ basis, start }) => ({ cue: basis, start })),
      legalWords,
      findings,
    ),
    ...responses(findings, sides),
    ...statements(findings, sides),
  ];
}
