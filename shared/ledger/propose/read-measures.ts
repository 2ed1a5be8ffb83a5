import type { EdtfDate } from '../../model/edtf-date.ts';
import type { NamedActor } from '../../model/incident.ts';
import type { measureStatuses } from '../../model/measure.ts';
import type { MentionMode } from '../../model/tag.ts';
import { type CueHit, createCueFinder } from './cue-finder.ts';
import { type ModeCue, modeCues } from './cues-modes.ts';
import { filedBy } from './filed-by.ts';
import type { ProposedMeasure } from './proposal.ts';
import type { Act } from './read-acts.ts';
import type { Named, Reading, Sentence } from './read-article.ts';
import type { FoundDate } from './read-dates.ts';

const findModes = createCueFinder<ModeCue>(modeCues);

type MeasureStatus = (typeof measureStatuses)[number];
/** How a measure stands by what the words say of it; what is only mentioned, refused or got round proposes no line. */
const statusOf: Readonly<Record<MentionMode, MeasureStatus | null>> = {
  adopted: 'in-force',
  announced: 'announced',
  considered: 'proposed',
  proposed: 'proposed',
  recommended: 'proposed',
  bypassed: 'in-force',
  denied: null,
  mentioned: null,
};
/** Of several sentences the one that says most counts. */
const order: readonly MentionMode[] = [
  'adopted',
  'announced',
  'considered',
  'proposed',
  'recommended',
  'bypassed',
  'denied',
  'mentioned',
];

type Found = {
  readonly kind: string;
  readonly mode: MentionMode;
  readonly isWithdrawn: boolean;
  readonly by: Named | null;
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
};

/** What parts verb phrases that share a subject: "has put … and is weighing …". */
const BREAK =
  /[;:]|, (?:but|while|and|sondern|aber|wahrend|mais|tandis|pero|mientras|ancak|ise|y|et|und)(?![a-z])|，并|,并|,正|,还|,同时| (?:and|und|et|y|ve) $/;
const ACROSS_BREAK = 60;

/** How far a cue is from the words of a measure, seen in the direction in which the language puts its verbs. */
function distanceOf(cue: CueHit<ModeCue>, start: number, end: number, { folded, language }: Reading): number {
  if (cue.start < end && cue.end > start && !cue.isOpen) return 0;
  const isBefore = cue.end <= start || (cue.isOpen && cue.start < start);
  const [from, to] = isBefore ? [Math.min(cue.end, start), start] : [end, cue.start];
  const between = folded.slice(from, to);
  const breaks = BREAK.test(between) ? ACROSS_BREAK : 0;
  const verbFirst = language === 'en' || language === 'fr' || language === 'es' || language === 'zh';
  const against = language === 'tr' ? (isBefore ? 80 : 0) : verbFirst && !isBefore ? 25 : 0;
  return to - from + breaks + against;
}

/** A plan to do something is a plan, though the verb of doing stands nearer: "may have to close accounts". */
function nearestMode(
  cues: readonly CueHit<ModeCue>[],
  start: number,
  end: number,
  reading: Reading,
): CueHit<ModeCue> | undefined {
  let [best, least] = [undefined as CueHit<ModeCue> | undefined, Number.POSITIVE_INFINITY];
  for (const cue of cues) {
    const distance = distanceOf(cue, start, end, reading) + (cue.cue === 'denied' ? 12 : 0);
    if (distance < least) [best, least] = [cue, distance];
  }
  return best;
}

/** Who takes a measure: the subject of the act nearest before it in its sentence, else the one the text goes on with. */
function takerOf(start: number, sentence: Sentence, acts: readonly Act[]): Named | null {
  const here = acts.filter(
    (act) => act.sentence === sentence && act.kind !== 'deed' && act.kind !== 'suffer',
  );
  const before = here.findLast((act) => act.start <= start && act.subject.length > 0);
  const named = sentence.mentions.findLast((mention) => mention.start <= start)?.actor;
  return before?.subject[0] ?? named ?? here.find(({ subject }) => subject.length > 0)?.subject[0] ?? null;
}

function foundAt(
  kind: string,
  start: number,
  end: number,
  cues: readonly CueHit<ModeCue>[],
  acts: readonly Act[],
  reading: Reading,
): Found | null {
  const sentence = reading.sentenceAt(start);
  if (!sentence) return null;
  const here = cues.filter((cue) => cue.start >= sentence.start && cue.end <= sentence.end);
  const nearest = nearestMode(here, start, end, reading);
  const isWithdrawn = nearest?.cue === 'withdrawn';
  const mode = nearest === undefined ? 'mentioned' : nearest.cue === 'withdrawn' ? 'adopted' : nearest.cue;
  return { kind, mode, isWithdrawn, by: takerOf(start, sentence, acts), start, end, sentence };
}

function foundMeasures(acts: readonly Act[], reading: Reading): readonly Found[] {
  const cues = findModes(reading.folded, reading.language);
  return reading.tags.countermeasures.flatMap(({ id, evidence }) =>
    evidence.flatMap((one) => {
      const start = reading.placeOf(one);
      if (start >= reading.folded.length) return [];
      return foundAt(id, start, start + Math.max(1, one.end - one.start), cues, acts, reading) ?? [];
    }),
  );
}

function dateOf({ sentence, start }: Found, dates: readonly FoundDate[]): EdtfDate | null {
  const here = dates.filter((date) => date.start >= sentence.start && date.end <= sentence.end);
  return here.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0]?.date ?? null;
}

export const measureKey = (kind: string, by: NamedActor | null): string =>
  `measure:${kind}:${by?.id ?? by?.name ?? ''}`;

function proposed(
  all: readonly Found[],
  dates: readonly FoundDate[],
  reading: Reading,
): ProposedMeasure | null {
  const ranked = all.toSorted((a, b) => order.indexOf(a.mode) - order.indexOf(b.mode));
  const best = ranked[0];
  const status = best && statusOf[best.mode];
  if (!best || !status) return null;
  const by = best.by && { id: best.by.id, name: best.by.name };
  return {
    key: measureKey(best.kind, by),
    kind: best.kind,
    by,
    status: best.isWithdrawn ? 'withdrawn' : status,
    mode: best.mode,
    date: dateOf(best, dates),
    evidence: ranked.slice(0, 4).map(({ start, end }) => reading.evidenceOf(start, end)),
  };
}

/** The measures that an article tells of, each with what it says of them and who takes them. */
export function readMeasures(
  acts: readonly Act[],
  dates: readonly FoundDate[],
  reading: Reading,
): readonly ProposedMeasure[] {
  const byKind = filedBy(
    foundMeasures(acts, reading).filter(({ sentence }) => !sentence.isBackground),
    ({ kind }) => kind,
  );
  return [...byKind.values()].flatMap((all) => proposed(all, dates, reading) ?? []);
}
