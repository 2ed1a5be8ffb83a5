import type { Role } from '../model/incident.ts';
import type { ActorKind } from '../vocabulary/vocabulary.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';
import type { ActorHit } from './find-actors.ts';
import type { Hit, Hits } from './find-hits.ts';
import { roleInSentence } from './role-in-sentence.ts';

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

/** The part that an actor plays, as the first sentence that says so has it; else what bodies of its kind do. */
export function actorRole(
  found: readonly ActorHit[],
  everyone: readonly Hit[],
  hits: Hits,
  vocabulary: CompiledVocabulary,
): Role | undefined {
  for (const { hit } of found.slice(0, LOOKED_AT)) {
    const role = roleInSentence(hit, everyone, hits, vocabulary);
    if (role) return role;
  }
  return found[0] && BY_KIND[found[0].actor.kind];
}
