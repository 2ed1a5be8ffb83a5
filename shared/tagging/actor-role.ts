import type { Role } from '../model/incident.ts';
import type { CompiledVocabulary } from '../text/compile-vocabulary.ts';
import type { ActorHit } from '../text/find-actors.ts';
import type { Hits } from '../text/find-hits.ts';
import type { Hit } from '../text/hit-room.ts';
import { distance } from '../text/near.ts';
import { namesBySentence } from '../text/sentence-names.ts';
import type { ActorKind } from '../vocabulary/vocabulary.ts';
import { type Part, partInSentence, tellingSentences } from './part-in-sentence.ts';

/** A role with the words that give it: the name, what is told of it, and the name on the other side. */
export type ActorPart = { readonly role: Role; readonly words: readonly Hit[] };

const BY_KIND: Readonly<Partial<Record<ActorKind, Role>>> = {
  court: 'authority',
  regulator: 'authority',
  legislature: 'authority',
  government: 'authority',
  'security-firm': 'researcher',
  'security-team': 'researcher',
  'research-or-ngo': 'researcher',
  'threat-actor-or-malware': 'accused',
};

/** Of several the first that is there. */
const OTHER_SIDE: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  accuser: ['accused'],
  accused: ['accuser', 'affected'],
  affected: ['accused'],
};

/** An actor named hundreds of times has shown its part by then. */
const LOOKED_AT = 20;
/** Of the names of a sentence: who is named further off is part of a list. */
const NEIGHBOURS = 6;

/**
 * The parts that the actors of a text play, as the first sentence that says so has it; else what bodies of its kind
 * do, for which there are no words. `everyone` is in the order of the text.
 */
export function actorParts(
  everyone: readonly ActorHit[],
  hits: Hits,
  vocabulary: CompiledVocabulary,
): (found: readonly ActorHit[]) => ActorPart | undefined {
  const telling = tellingSentences(hits, vocabulary);
  const namesOf = namesBySentence(
    everyone.filter(({ hit }) => telling[hit.sentence] !== 0),
    hits,
    vocabulary,
  );
  const parts = new Map<Hit, Part | undefined>();
  const partOf = (hit: Hit): Part | undefined => {
    const { sentence } = hit;
    if (!parts.has(hit))
      parts.set(hit, partInSentence(hit, namesOf(sentence), telling[sentence] ?? 0, hits, vocabulary));
    return parts.get(hit);
  };
  const otherSide = ({ actor, hit }: ActorHit, role: Role): Hit | undefined => {
    const neighbours = namesOf(hit.sentence)
      .taking.filter((name) => name.actor !== actor)
      .toSorted((a, b) => distance(a.hit, hit) - distance(b.hit, hit))
      .slice(0, NEIGHBOURS);
    for (const wanted of OTHER_SIDE[role] ?? []) {
      const other = neighbours.find((name) => partOf(name.hit)?.role === wanted);
      if (other) return other.hit;
    }
    return undefined;
  };

  return (found) => {
    for (const name of found.slice(0, LOOKED_AT)) {
      if (telling[name.hit.sentence] === 0) continue;
      const { taking, setAside } = namesOf(name.hit.sentence);
      const part = taking.includes(name) ? partOf(name.hit) : undefined;
      if (!part) continue;
      const other = otherSide(name, part.role);
      // "Anthropic accuse pas OpenAI": only who is set aside would be accused.
      if (part.role === 'accuser' && !other && setAside.length > 0) continue;
      return { role: part.role, words: [name.hit, ...part.cues, ...(other ? [other] : [])] };
    }
    const role = found[0] && BY_KIND[found[0].actor.kind];
    return role && { role, words: [] };
  };
}
