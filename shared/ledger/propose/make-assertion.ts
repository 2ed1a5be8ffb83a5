import type { NamedActor } from '../../model/named-actor.ts';
import type { ProposedAssertion } from '../../model/proposal.ts';
import type { Act } from './act.ts';
import { basisOf } from './basis-of.ts';
import type { Findings, Sides } from './findings.ts';
import { publishedDate } from './published-date.ts';
import type { Named, Sentence } from './read-article.ts';
import { nearestTo, standsIn } from './stands-in.ts';

/** Who says something, and by which act; nobody where only the article itself says it. */
export type Speaker = { readonly who: Named | null; readonly act: Act | null };
export type Stance = ProposedAssertion['stance'];

const LONGEST_NAME = 300;
export const nameOf = ({ id, name }: Named): NamedActor => ({ id, name });

export function makeAssertion(
  claim: string,
  stance: Stance,
  { who, act }: Speaker,
  sentence: Sentence,
  { reading, dates }: Findings,
  { roleOf }: Sides,
): ProposedAssertion {
  const { input } = reading;
  const outlet = input.source?.trim().slice(0, LONGEST_NAME).trim() || 'the article';
  const speaker = who ? nameOf(who) : { id: null, name: outlet };
  const date = dates.find((found) => standsIn(found, sentence))?.date;
  return {
    key: `${claim}|${speaker.id ?? speaker.name}|${stance}`,
    speaker,
    stance,
    basis: basisOf(who, who && roleOf(who.id), act, sentence, reading),
    article: input.id,
    quote: reading.quoteOf(sentence),
    // That no reply was found holds for the day on which the article says so.
    said: (stance === 'no-reply-found' ? undefined : date) ?? publishedDate(input.published),
    answers: null,
    alsoIn: [],
  };
}

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
/** So many sentences after the one that names him a speaker is still the one who speaks. */
const STILL_SPEAKING = 2;

/** Who says what stands at a place: by the words of its sentence, else who spoke shortly before. */
export function speakerAt(place: number, sentence: Sentence, { acts, reading }: Findings): Speaker {
  const spoken = acts.filter(({ kind, subject }) => speaking.has(kind) && subject.length > 0);
  const here = spoken.filter((act) => act.sentence === sentence);
  const said = here.filter(({ kind }) => kind === 'say');
  const own = nearestTo(place, said.length > 0 ? said : here);
  if (own) return { who: own.subject[0] ?? null, act: own };
  const earlier = spoken.findLast((act) => act.start < sentence.start && act.sentence.place !== 'title');
  const { sentences } = reading;
  const isClose =
    earlier !== undefined &&
    sentences.indexOf(sentence) - sentences.indexOf(earlier.sentence) <= STILL_SPEAKING;
  return isClose ? { who: earlier.subject[0] ?? null, act: earlier } : { who: null, act: null };
}
