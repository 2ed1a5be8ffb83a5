import { type Act, isOfThings } from './act.ts';
import type { DraftClaim } from './draft-claims.ts';
import type { Findings, Sides } from './findings.ts';
import { makeAssertion, nameOf, type Speaker, type Stance } from './make-assertion.ts';
import { isOneOf } from './named-actors.ts';
import type { Named, Sentence } from './read-article.ts';

type Said = readonly [Speaker, Stance, Sentence];

const stanceOf: Readonly<Partial<Record<Act['kind'], Stance>>> = {
  deny: 'denies',
  decline: 'declines-to-comment',
  'no-reply': 'no-reply-found',
  confirm: 'corroborates',
  correct: 'corrects',
  retract: 'retracts',
};
const answering: ReadonlySet<Stance> = new Set<Stance>([
  'denies',
  'declines-to-comment',
  'no-reply-found',
  'refutes',
]);
const telling: ReadonlySet<Act['kind']> = new Set<Act['kind']>(['say', 'find', 'accuse', 'sue', 'charge']);

/** The sentences that say that this actor did it: acts of which he is the object, or one of the accusers speaks of him. */
function assertsAgainst({ id }: Named, { acts }: Findings, { accusers }: Sides): readonly Said[] {
  return acts.flatMap((act): Said[] => {
    if (isOneOf(id, act.subject)) return [];
    const isDirect = isOneOf(id, act.object) && !isOfThings(act.kind);
    const isTold = telling.has(act.kind) && act.sentence.mentions.some(({ actor }) => actor.id === id);
    const by = isDirect ? act.subject : isTold ? act.subject.filter((one) => isOneOf(one.id, accusers)) : [];
    return by.map((who) => [{ who, act }, 'asserts', act.sentence]);
  });
}

/** Who is neither accused nor accuser and denies it all the same (an embassy, a ministry) answers for the accused. */
function answersOf(actor: Named, { acts }: Findings, { accused, accusers }: Sides): readonly Said[] {
  const { id } = actor;
  const hasAnswered = acts.some(({ kind, subject }) => stanceOf[kind] && isOneOf(id, subject));
  return acts.flatMap((act): Said[] => {
    const stance = stanceOf[act.kind];
    if (!stance || act.sentence.isBackground) return [];
    const speaksFor = (who: Named): boolean =>
      stance === 'denies' && !isOneOf(who.id, accused) && !isOneOf(who.id, accusers);
    const isOfAccuser = stance === 'corrects' || stance === 'retracts' || stance === 'corroborates';
    if (act.isOfAll) return hasAnswered ? [] : [[{ who: actor, act }, stance, act.sentence]];
    // "The company has not replied", after what the accuser said, is the accused, where there is only one.
    const only = accused.length === 1 ? accused[0] : undefined;
    const isMisread =
      answering.has(stance) && !act.isNamed && act.subject.some((who) => isOneOf(who.id, accusers));
    if (isMisread) return only ? [[{ who: only, act }, stance, act.sentence]] : [];
    return act.subject
      .filter((who) => who.id === id || speaksFor(who) || (isOfAccuser && isOneOf(who.id, accusers)))
      .map((who) => [{ who, act }, stance, act.sentence]);
  });
}

/** What is answered is asserted in the same article; where nobody does by name, the answer stands alone. */
function withAnswers(claim: DraftClaim): DraftClaim {
  const asserted = claim.assertions.find(({ stance }) => stance === 'asserts');
  return {
    ...claim,
    assertions: claim.assertions.map((one) =>
      asserted && answering.has(one.stance) ? { ...one, answers: asserted.key } : one,
    ),
  };
}

/** Who is said to be at fault: a claim for each accused, with all that is said for and against it. */
export function attributionOf(actor: Named, findings: Findings, sides: Sides): DraftClaim | null {
  const key = `claim:attribution:${actor.id}`;
  const said = [...assertsAgainst(actor, findings, sides), ...answersOf(actor, findings, sides)];
  const assertions = said.map(([speaker, stance, sentence]) =>
    makeAssertion(key, stance, speaker, sentence, findings, sides),
  );
  if (assertions.length === 0) return null;
  const text = `${actor.name}: ${sides.matter}`;
  return withAnswers({ key, type: 'attribution', text, about: [nameOf(actor)], assertions });
}

/** Who was asked and is not accused; who denies where nobody is. */
export function responsesOf(findings: Findings, sides: Sides): readonly DraftClaim[] {
  return findings.acts.flatMap((act) =>
    act.subject.flatMap((who): DraftClaim[] => {
      const stance = stanceOf[act.kind];
      const isAnswer = stance !== undefined && answering.has(stance);
      const standsElsewhere =
        isOneOf(who.id, sides.accused) || (stance === 'denies' && sides.accused.length > 0);
      if (
        !isAnswer ||
        standsElsewhere ||
        (!act.isNamed && sides.accused.length > 0) ||
        act.sentence.isBackground
      )
        return [];
      const key = `claim:response:${who.id}`;
      const said = makeAssertion(key, stance, { who, act }, act.sentence, findings, sides);
      return [{ key, type: 'response', text: `Response of ${who.name}`, about: [], assertions: [said] }];
    }),
  );
}

/** What was found where nobody is accused: whom it affects, by those who say so. */
export function findingOf(findings: Findings, sides: Sides): DraftClaim | null {
  if (sides.accused.length > 0 || sides.matter === '') return null;
  const { affected, matter } = sides;
  const key = `claim:impact:${affected
    .map(({ id }) => id)
    .sort()
    .join('+')}:${matter.toLowerCase()}`;
  const said = findings.acts.filter(
    ({ kind, sentence, subject }) =>
      telling.has(kind) && sentence.place !== 'body' && !sentence.isBackground && subject.length > 0,
  );
  const speakers = sides.accusers.length > 0 ? sides.accusers : affected;
  const assertions = said.flatMap((act) =>
    act.subject
      .filter(({ id }) => isOneOf(id, speakers))
      .map((who) => makeAssertion(key, 'asserts', { who, act }, act.sentence, findings, sides)),
  );
  if (assertions.length === 0) return null;
  const names = affected.map(({ name }) => name).join(', ');
  const text = names === '' ? matter : `${names}: ${matter}`;
  return { key, type: 'impact', text, about: affected.map(nameOf), assertions };
}

const KEY_WORDS = 60;

/** What the accused say beside denying, in their own words. */
export function statementsOf(findings: Findings, sides: Sides): readonly DraftClaim[] {
  const { acts } = findings;
  return acts.flatMap((act): DraftClaim[] => {
    const who = act.subject.find((one) => isOneOf(one.id, sides.accused));
    const isAnswered = acts.some(
      ({ sentence, kind }) =>
        sentence === act.sentence && (stanceOf[kind] !== undefined || kind === 'accuse'),
    );
    if (act.kind !== 'say' || !who || isAnswered || act.sentence.isBackground) return [];
    const { text } = findings.reading.quoteOf(act.sentence);
    const key = `claim:response:${who.id}:${text.slice(0, KEY_WORDS).toLowerCase()}`;
    const said = makeAssertion(key, 'asserts', { who, act }, act.sentence, findings, sides);
    return [{ key, type: 'response', text, about: [], assertions: [said] }];
  });
}
