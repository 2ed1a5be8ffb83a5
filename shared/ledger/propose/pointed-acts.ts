/**
 * Words that accuse by whom they stand before: "alleged that A and B …", "the company named A, B and C". Before anybody
 * else they only tell.
 */

import { type Act, answering } from './act.ts';
import { isCompany } from './actor-kinds.ts';
import type { CueHit } from './cue-finder.ts';
import { groupBehind } from './find-object.ts';
import { isOneOf } from './named-actors.ts';
import type { Named } from './read-article.ts';
import type { Cue, Scene } from './scene.ts';

const accusing = (said: Act, actors: readonly Named[]): Act | null => {
  const object = actors.filter(({ id }) => !isOneOf(id, said.subject));
  return object.length > 0 ? { ...said, kind: 'accuse', object } : null;
};

/** What may stand before an allegation that somebody answers: "denied allegations that it …". */
const answers: ReadonlySet<Cue> = new Set<Cue>([...answering, 'confirm']);

export function alleged(cue: CueHit<Cue>, said: Act, scene: Scene): Act | null {
  if (scene.hits.some((hit) => answers.has(hit.cue) && hit.end <= cue.start)) return null;
  const whom = groupBehind(cue, scene);
  return (whom && accusing(said, whom.actors)) || said;
}

/** "named A and B as partners" is praise. */
const AS_FRIEND =
  /^ (?:as|among) (?:[a-z]+ ){0,3}(?:partner|customer|client|winner|finalist|leader|supplier|rival|competitor|peer|investor|vendor|example)/;
const FRIEND_BEHIND = 24;

export function namedAtFault(cue: CueHit<Cue>, said: Act, scene: Scene): Act | null {
  const whom = groupBehind(cue, scene);
  if (!whom?.actors.every(isCompany)) return null;
  const { folded } = scene.reading;
  const isList = whom.actors.length > 1 || scene.hits.some((hit) => hit.cue === 'deed');
  const isFriend = AS_FRIEND.test(folded.slice(whom.end, whom.end + FRIEND_BEHIND));
  return isList && !isFriend ? accusing(said, whom.actors) : null;
}
