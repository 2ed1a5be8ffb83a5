import type { Role } from '../model/incident.ts';
import type { ActorKind } from '../vocabulary/vocabulary.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';
import type { ActorHit } from './find-actors.ts';
import { type Hit, type Hits, hitsOf } from './find-hits.ts';
import { hitAfter, hitBefore } from './near.ts';

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

/** An actor named hundreds of times has shown its part by then. */
const LOOKED_AT = 20;

/** Which side of an accusing verb in its sentence a name stands on; "accused by" turns the sides round. */
function roleInSentence(hits: Hits, vocabulary: CompiledVocabulary, hit: Hit): Role | undefined {
  const passive = hitsOf(hits, vocabulary, vocabulary.concepts.get('accused-by'));
  const active = hitsOf(hits, vocabulary, vocabulary.concepts.get('accuse'));
  for (const [verbs, before, after] of [
    [passive, 'accused', 'accuser'],
    [active, 'accuser', 'accused'],
  ] as const) {
    if (hitAfter(verbs, hit)?.sentence === hit.sentence) return before;
    if (hitBefore(verbs, hit)?.sentence === hit.sentence) return after;
  }
  return undefined;
}

/** The part that an actor plays, as the first sentence that says so has it; else what bodies of its kind do. */
export function actorRole(
  found: readonly ActorHit[],
  hits: Hits,
  vocabulary: CompiledVocabulary,
): Role | undefined {
  for (const { hit } of found.slice(0, LOOKED_AT)) {
    const role = roleInSentence(hits, vocabulary, hit);
    if (role) return role;
  }
  return found[0] && BY_KIND[found[0].actor.kind];
}
