import type { Act } from './act.ts';
import { isCompany } from './actor-kinds.ts';
import type { Findings } from './findings.ts';
import { distinctActors, isOneOf } from './named-actors.ts';
import type { Mention, Named, Reading, Sentence } from './read-article.ts';
import { isBacker } from './scene.ts';
import { standsIn } from './stands-in.ts';

/** Units in which abuse is counted. */
const counted: ReadonlySet<string> = new Set([
  'accounts',
  'exchanges',
  'conversations',
  'queries',
  'requests',
  'prompts',
  'answers',
  'chips',
]);

/** A sentence in which somebody tells of others how much they did, or by which means: an accusation in other words. */
export type Told = {
  readonly act: Act;
  readonly sentence: Sentence;
  readonly by: readonly Named[];
  readonly of: readonly Named[];
};

const WITH =
  /(?<![a-z])(?:with|to|from|mit|an|avec|a|con|along with|unlike|like|via|through) (?:the |dem |der |l')?$|(?:与|和|向|同)$/;
const BESIDE_PARTNER = /^(?:'[a-z]{1,4})? ?(?:,|and|und|et|y|ve|ile|和|、|与) ?$/;

/** "shared indicators with OpenAI and Google": who stands beside the deed, and who stands beside him. */
function isPartner({ start }: Mention, before: Mention | undefined, { folded, language }: Reading): boolean {
  if (WITH.test(folded.slice(Math.max(0, start - 16), start))) return true;
  if (language === 'tr' && /^'?l[ae](?![a-z])/.test(folded.slice(start + 1).replace(/^[a-z0-9 ]+/, '')))
    return true;
  if (!before || !BESIDE_PARTNER.test(folded.slice(before.end, start))) return false;
  return WITH.test(folded.slice(Math.max(0, before.start - 16), before.start));
}

const AMONG =
  /(?<![a-z])(?:invest\w* (?:from|in)|such as|including|partners?|customers? (?:like|such as)) (?:the )?$/;

/** "shared with A and B", "backed by A and B": a list of those who stand beside the one of whom it is told. */
export function isAmongFriends(group: { readonly start: number }, reading: Reading): boolean {
  const left = reading.folded.slice(Math.max(0, group.start - 40), group.start);
  return WITH.test(left) || AMONG.test(left) || isBacker(group, reading);
}

/** So many sentences behind a speaker's own what others did is still his account of it. */
const STILL_TOLD = 3;

export function toldOfOthers({ acts, quantities, methods, motives, reading }: Findings): readonly Told[] {
  const means = [...methods, ...motives];
  const spoken = acts.filter(
    ({ kind, subject }) => (kind === 'say' || kind === 'accuse') && subject.some(isCompany),
  );
  let last: { readonly act: Act; readonly at: number } | undefined;
  return reading.sentences.flatMap((sentence, at): Told[] => {
    const own = spoken.findLast((act) => act.sentence === sentence);
    const isCounted = quantities.some((one) => one.sentence === sentence && counted.has(one.unit));
    const isMeant = means.some((hit) => standsIn(hit, sentence));
    const earlier = last && at - last.at <= STILL_TOLD ? last.act : undefined;
    const act = own ?? (isCounted ? earlier : undefined);
    if (own && sentence.place !== 'title') last = { act: own, at };
    if (!act || sentence.isBackground || !(isCounted || (own && isMeant))) return [];
    const by = act.subject.filter(isCompany);
    const others = sentence.mentions
      .filter((mention, place) => !isPartner(mention, sentence.mentions[place - 1], reading))
      .map(({ actor }) => actor)
      .filter((actor) => isCompany(actor) && !isOneOf(actor.id, act.subject));
    const of = distinctActors(others);
    return of.length > 0 ? [{ act, sentence, by, of }] : [];
  });
}
