/** What a text says of a measure where the words beside it say nothing, or say it of a law. */

import type { MentionMode } from '../../model/tag.ts';
import type { Act } from './act.ts';
import { isAuthority, isCompany, isResearcher } from './actor-kinds.ts';
import type { Findings } from './findings.ts';
import type { Named, Sentence } from './read-article.ts';

/** What a law is broken by is no measure, and what a finder of flaws asks for is advice. */
const laws: ReadonlySet<string> = new Set([
  'export-control-rule',
  'legislation',
  'dmca-takedown',
  'tos-change',
]);
const BROKEN =
  /(?<![a-z])(?:violat\w*|breach\w*|evad\w*|break\w*|broke|verstoss\w*|verletz\w*|umgeh\w*|violation|enfrein\w*|contourn\w*|infraccion|vulner\w*|elud\w*|infring\w*|contra)(?: [a-z']+){0,3} $|(?:违反|规避|绕过|违背)[^,。]{0,6}$/;
const BROKEN_BEHIND = /^[a-z']*(?: [a-z']+){0,2} (?:del\w*|ihlal\w*|as[ia]\w*)/;

/** What only a state does. */
const ofState: ReadonlySet<string> = new Set(['legislation', 'export-control-rule']);

/** "said in a joint advisory": that an authority has issued it is all that it takes. */
const isItsOwnAct: ReadonlySet<string> = new Set(['advisory-guideline', 'court-order', 'settlement']);

/** What a law or a contract is invoked for is a theory; it is a measure where somebody acts on it. */
const acting: Readonly<Record<string, RegExp>> = {
  'dmca-takedown':
    /take ?-?downs?|took down|taken down|notice|remov|delet|entfern|losch|retir|retrait|suppr|elimin|kaldir|bildirim|通知|删除|下架|投诉/,
  'tos-enforcement': /enforc|durchsetz|durchgesetzt|appliqu|aplic|uygula|执行/,
};
const THEORY_REACH = 60;

function isTheory(kind: string, said: MentionMode, start: number, { bases, reading }: Findings): boolean {
  const sentence = reading.sentenceAt(start);
  const isNamed = bases.some(
    (basis) => basis.sentence === sentence && Math.abs(basis.start - start) < THEORY_REACH,
  );
  const acts = acting[kind];
  if (!acts || !sentence || !isNamed || (said === 'adopted' && kind !== 'dmca-takedown')) return false;
  return !acts.test(reading.folded.slice(sentence.start, sentence.end));
}

/** What a service puts before its users: where the news of an abuse tells of it with no word of a plan, it is there. */
export const shields: ReadonlySet<string> = new Set([
  'rate-limiting',
  'captcha',
  'behavioural-anomaly-detection',
  'kyc-id-verification',
]);
const MAYBE =
  /(?<![a-z])(?:would|could|should|might|may|can|cannot|if|until|unless|whether|such as|for example|e\.g|typical\w*|usual\w*|common\w*|often|many|most|other (?:firms|labs|companies|services|providers)|experts?|analysts?|critics?|researchers?|advice|konnten?|sollten?|etwa|zum beispiel|oft|viele|andere|pourrai\w*|devrai\w*|comme|souvent|podri\w*|deberi\w*|como|a menudo|muchos|gibi|ornegin|genellikle|bircok)(?![a-z])|可以|可能|应该|例如|比如|通常|其他/;

const isOfAbuse = ({ kind }: Act): boolean => kind === 'accuse' || kind === 'sue' || kind === 'accused-of';

export const accuserIn = (acts: readonly Act[]): Named | null =>
  acts.find(({ kind, subject }) => kind === 'accuse' && subject.some(isCompany))?.subject[0] ?? null;

export function isThere(kind: string, sentence: Sentence, { acts, reading: { folded } }: Findings): boolean {
  if (!shields.has(kind) || !acts.some(isOfAbuse)) return false;
  return !MAYBE.test(folded.slice(sentence.start, sentence.end));
}

export function modeFor(
  said: MentionMode,
  kind: string,
  by: Named | null,
  start: number,
  findings: Findings,
): MentionMode {
  const { folded, language } = findings.reading;
  if (isTheory(kind, said, start, findings)) return 'mentioned';
  const isBroken =
    BROKEN.test(folded.slice(Math.max(0, start - 50), start)) ||
    (language === 'tr' && BROKEN_BEHIND.test(folded.slice(start, start + 60)));
  if (laws.has(kind) && isBroken) return 'mentioned';
  if (ofState.has(kind) && said === 'adopted' && by && isCompany(by)) return 'mentioned';
  if (said === 'mentioned' && isItsOwnAct.has(kind) && by && isAuthority(by)) return 'adopted';
  return said === 'proposed' && by && isResearcher(by) ? 'recommended' : said;
}
