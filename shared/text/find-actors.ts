import type { ActorEntry } from '../vocabulary/vocabulary.ts';
import type { CompiledName, CompiledVocabulary } from './compile-vocabulary.ts';
import type { Hits } from './find-hits.ts';
import type { Hit } from './hit-room.ts';
import { hitsOf } from './hits-of.ts';
import { distance, isInSentenceOf, nearestHit } from './near.ts';

export type ActorHit = { readonly actor: ActorEntry; readonly hit: Hit };

/** About two sentences. */
const CONTEXT_REACH = 200;

function hasNear(context: readonly Hit[], hit: Hit, reach: number): boolean {
  return (
    nearestHit(context, hit, (other) => other.sentence === hit.sentence || distance(other, hit) <= reach) !==
    undefined
  );
}

/** A hyphen after a name makes it a prefix: Meta-analysis, X-ray. */
function isPrefix(hits: Hits, hit: Hit): boolean {
  const { original, ends } = hits.text;
  const end = ends[hit.end - 1] ?? 0;
  return original.charAt(end) === '-' && /\p{Ll}/u.test(original.charAt(end + 1));
}

function isMeant(
  name: CompiledName,
  hits: Hits,
  vocabulary: CompiledVocabulary,
  hit: Hit,
  isSure: boolean,
): boolean {
  if (isPrefix(hits, hit) || isInSentenceOf(hitsOf(hits, vocabulary, name.unless), hit)) return false;
  return (isSure && !name.isStrict) || hasNear(hitsOf(hits, vocabulary, name.needs), hit, CONTEXT_REACH);
}

/** Drops names that are only a part of a longer one: Google in "Google DeepMind". */
function longestOnly(found: readonly ActorHit[]): readonly ActorHit[] {
  const ordered = found.toSorted((a, b) => a.hit.start - b.hit.start || b.hit.end - a.hit.end);
  let longest: Hit | undefined;
  return ordered.filter(({ hit }) => {
    const isPart =
      longest !== undefined && hit.end <= longest.end && hit.end - hit.start < longest.end - longest.start;
    if (!isPart && hit.end > (longest?.end ?? 0)) longest = hit;
    return !isPart;
  });
}

/** The actors whom a text names: surely named ones first, then those whose names need a context. */
export function findActors(hits: Hits, vocabulary: CompiledVocabulary): readonly ActorHit[] {
  const found: ActorHit[] = [];
  const unsure: (readonly [CompiledName, readonly Hit[]])[] = [];
  for (const group of hits.starts) {
    const name = vocabulary.nameOf[group];
    if (!name) continue;
    const list = hitsOf(hits, vocabulary, group);
    if (name.needs !== undefined) unsure.push([name, list]);
    else for (const hit of list) found.push({ actor: name.actor, hit });
  }
  const named = new Set(found.map(({ actor }) => actor));
  for (const [name, list] of unsure) {
    const isSure = named.has(name.actor);
    for (const hit of list) {
      if (isMeant(name, hits, vocabulary, hit, isSure)) found.push({ actor: name.actor, hit });
    }
  }
  return longestOnly(found);
}
