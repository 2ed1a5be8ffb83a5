/** Acts that are told of the one to whom they are done: "accused by A, B denied", "OpenAI was fined". */

import { type Act, byAuthority, type Placed } from './act.ts';
import type { CueHit } from './cue-finder.ts';
import { groupBefore, impliedSubject } from './find-subject.ts';
import type { NameGroup } from './name-groups.ts';
import { type Cue, isAgent, nextGroup, type Scene } from './scene.ts';

const RIGHT_BEFORE = 14;
const PASSIVE =
  /(?<![a-z])(?:was|were|been|being|is|are|be|wurden?|worden|werden|wird|est|sont|ete|fut|furent|fue|fueron|sido|es|son)(?![a-z])|被|遭/;

const HAS = /^ (?:has|had|have) (?:[a-z]+ ){0,2}$/;
const WHOM = /(?<![a-z])(?:that|which|whom|who) $/;

/** "A is one of three that B has accused of it": B does it, and A stands before. */
function relative(cue: CueHit<Cue>, at: Placed, scene: Scene): Act | null {
  const { folded } = scene.reading;
  const by = groupBefore(cue, scene);
  if (
    !by ||
    !HAS.test(folded.slice(by.end, cue.start)) ||
    !WHOM.test(folded.slice(Math.max(0, by.start - 6), by.start))
  )
    return null;
  const object = scene.groups.findLast(({ end }) => end <= by.start)?.actors ?? [];
  return { ...at, kind: 'accuse', subject: by.actors, object, isNamed: true };
}

const RIVALS = 'rivals?|competitors?|concurrent\\w*|rivaux|rivale\\w*|competidor\\w*|konkurrent\\w*';
const RIVALS_OF = new RegExp(`(?<![a-z])(?:${RIVALS}) (?:of |to |de |d'|du |von |des )(?:the )?$`);
const OWN_RIVALS = new RegExp(`^'?s? (?:[a-z]+ )?(?:${RIVALS})(?![a-z])`);

/** "three competitors of A are accused": A is the one that is not. */
const hasRivals = ({ start, end }: NameGroup, { reading: { folded } }: Scene): boolean =>
  RIVALS_OF.test(folded.slice(Math.max(0, start - 30), start)) ||
  OWN_RIVALS.test(folded.slice(end, end + 30));

/** "Accused by A, B denied": who stands first is at fault, or after a comma where the sentence begins so. */
export function doneBy(cue: CueHit<Cue>, at: Placed, scene: Scene): Act {
  const active = relative(cue, at, scene);
  if (active) return active;
  const { groups, reading } = scene;
  const namesAgent = / (?:by|par|por|von)$/.test(reading.folded.slice(cue.start, cue.end));
  const agent = namesAgent ? nextGroup(cue, scene) : groups.find((group) => isAgent(group, scene));
  const behind = groups.find(
    ({ start }) =>
      start >= cue.end &&
      start !== agent?.start &&
      /, (?:the )?$/.test(reading.folded.slice(start - 6, start)),
  );
  // "Genannt werden außerdem A und B": German may put them last.
  const isHanList = /^的?(?:是|有|包括|公司|企业)/.test(reading.folded.slice(cue.end, cue.end + 4));
  const last = (reading.language === 'de' || isHanList) && !agent ? nextGroup(cue, scene) : undefined;
  // "How was it allegedly done?", "its answers were allegedly copied" tell of no one.
  const isAdverb = reading.folded.slice(cue.start, cue.end) === 'allegedly';
  const left = reading.folded.slice(Math.max(0, cue.start - RIGHT_BEFORE), cue.start);
  if (isAdverb && !agent && PASSIVE.test(left)) return { ...at, subject: [], object: [], isNamed: false };
  const implied = isAdverb ? [] : impliedSubject(cue, scene);
  const before = groupBefore(cue, scene);
  const known = before && !hasRivals(before, scene) ? before : undefined;
  const object = (known ?? behind ?? last)?.actors ?? (before ? [] : implied);
  return { ...at, subject: agent?.actors ?? [], object, isNamed: agent !== undefined };
}

/** "OpenAI was fined", "wurde verurteilt": it is done to the one who stands before. */
export function passive(
  cue: CueHit<Cue>,
  at: Placed,
  group: NameGroup | undefined,
  scene: Scene,
): Act | null {
  const agent = scene.groups.find((one) => isAgent(one, scene));
  const isByAgent = at.kind === 'accuse' && agent !== undefined && agent.start >= cue.end;
  const isOpen = byAuthority.has(at.kind) || at.kind === 'deed' || isByAgent;
  const isProgressive = /ing(?: into)?$/.test(scene.reading.folded.slice(cue.start, cue.end));
  // "its answers were harvested by A and B": what is harvested bears no name.
  const isBare = !group && at.kind === 'deed' && agent !== undefined && agent.start >= cue.end;
  if (isBare && PASSIVE.test(scene.reading.folded.slice(Math.max(0, cue.start - RIGHT_BEFORE), cue.start)))
    return { ...at, subject: agent.actors, object: [], isNamed: true };
  if (!isOpen || isProgressive || !group || !PASSIVE.test(scene.reading.folded.slice(group.end, cue.start)))
    return null;
  return { ...at, subject: agent?.actors ?? [], object: group.actors, isNamed: agent !== undefined };
}
