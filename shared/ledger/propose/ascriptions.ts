import type { Act, ActKind } from './act.ts';
import type { CueHit } from './cue-finder.ts';
import type { NameGroup } from './name-groups.ts';
import type { Named } from './read-article.ts';
import { BESIDE, type Cue, nextGroup, type Scene } from './scene.ts';

/** "According to X", "X'e göre", "X: …" in a title, "X's accusations". */
export function ascriptions(scene: Scene): readonly Act[] {
  const { hits, groups, sentence, reading } = scene;
  const actBy = (
    kind: ActKind,
    start: number,
    end: number,
    group: NameGroup | undefined,
    implied: readonly Named[],
  ): Act[] => {
    const subject = group?.actors ?? implied;
    return subject.length === 0
      ? []
      : [{ kind, start, end, sentence, subject, object: [], isNamed: group !== undefined }];
  };
  const last = (hit: CueHit<Cue>) =>
    groups.findLast(({ end }) => end <= hit.start && hit.start - end <= BESIDE);
  // "According to the report, Alibaba was behind it" leans on the report.
  const named = (hit: CueHit<Cue>) => {
    const group = nextGroup(hit, scene, BESIDE);
    const isOther =
      group &&
      hits.some(({ cue, start, end }) => cue === 'anaphor' && start >= hit.end && end <= group.start);
    return group && !isOther && !reading.folded.slice(hit.end, group.start).includes(',') ? group : undefined;
  };
  const acts = hits.flatMap((hit) => {
    if (hit.cue === 'say-after') return actBy('say', hit.start, hit.end, named(hit), scene.running);
    if (hit.cue === 'say-before') return actBy('say', hit.start, hit.end, last(hit), scene.running);
    if (hit.cue !== 'accusation') return [];
    return actBy('accuse', hit.start, hit.end, ownerOf(hit, scene), []);
  });
  const first = groups[0];
  const opens = first !== undefined && first.start - sentence.start <= 2;
  const isLabel =
    opens && sentence.place === 'title' && /^ ?:/.test(reading.folded.slice(first.end, first.end + 2));
  return isLabel ? [...actBy('say', first.start, first.end, first, []), ...acts] : acts;
}

/** "the accusations of X", "X's claims", "X'in iddiaları". */
function ownerOf(hit: CueHit<Cue>, scene: Scene): NameGroup | undefined {
  const { groups, reading } = scene;
  const { folded, language } = reading;
  const after = nextGroup(hit, scene);
  const of =
    /^ (?:of|by|from|made by|du|de la|de l'|de|d'|des|del|von|der|des|vom) ?(?:the |l')?(?:[a-z]+ )?$/;
  if (after && of.test(folded.slice(hit.end, after.start))) return after;
  const before = groups.findLast(({ end }) => end <= hit.start);
  if (!before) return undefined;
  const between = folded.slice(before.end, hit.start);
  const owns =
    language === 'tr'
      ? before.nameCase === 'genitive' && between.length < 16
      : /^(?:'s?|的)? ?$/.test(between);
  return owns && language !== 'zh' ? before : undefined;
}
