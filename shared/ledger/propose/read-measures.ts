import type { EdtfDate } from '../../model/edtf-date.ts';
import { groupBy } from '../../model/group-by.ts';
import type { measureStatuses } from '../../model/measure.ts';
import type { NamedActor } from '../../model/named-actor.ts';
import type { ProposedMeasure } from '../../model/proposal.ts';
import type { MentionMode } from '../../model/tag.ts';
import { type Act, isOfThings } from './act.ts';
import { type CueHit, createCueFinder } from './cue-finder.ts';
import { type MeasureCue, measureCues } from './cues-measures.ts';
import type { ModeCue } from './cues-modes.ts';
import type { Findings } from './findings.ts';
import { accuserIn, isThere, modeFor, shields } from './measure-mode.ts';
import { measuresOfActs } from './measures-of-acts.ts';
import { findModes, modeAt } from './mode-at.ts';
import { isOneOf } from './named-actors.ts';
import type { Named, Sentence } from './read-article.ts';
import { nearestTo, standsIn } from './stands-in.ts';

const findMeasures = createCueFinder<MeasureCue>(measureCues);

type MeasureStatus = (typeof measureStatuses)[number];
/** How a measure stands by what the words say of it; what is refused or only mentioned proposes no line. */
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
export const modesByWeight: readonly MentionMode[] = [
  'adopted',
  'announced',
  'considered',
  'proposed',
  'recommended',
  'bypassed',
  'denied',
  'mentioned',
];
const EVIDENCE = 4;

type Found = {
  readonly kind: string;
  readonly mode: MentionMode;
  /** From the words that show the mode: of several places the one that says it most plainly counts. */
  readonly distance: number;
  readonly isWithdrawn: boolean;
  readonly by: Named | null;
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
};

/** Who is accused takes no measure against it: where the text goes on with him, his accuser is meant. */
function wronged(meant: Named | undefined, acts: readonly Act[]): Named | undefined {
  const accused = acts.find(({ kind, object }) => kind === 'accuse' && meant && isOneOf(meant.id, object));
  return accused?.subject[0] ?? meant;
}

/** Who takes a measure: the subject of the act nearest before it, who is named before it, or of whom the text goes on. */
function takerOf(start: number, sentence: Sentence, { acts, running, reading }: Findings): Named | null {
  const here = acts.filter(
    ({ kind, sentence: own, subject }) => own === sentence && !isOfThings(kind) && subject.length > 0,
  );
  const before = here.findLast((act) => act.start <= start);
  const done = acts.filter((act) => act.sentence === sentence).flatMap(({ object }) => object);
  const named = sentence.mentions.findLast(
    (mention) => mention.start <= start && !isOneOf(mention.actor.id, done),
  )?.actor;
  const next = here[0]?.subject[0] ?? wronged(running.get(sentence)?.[0], acts);
  // Turkish puts the verb of saying last, and those with whom something is done before it.
  const others = reading.language === 'tr' ? (next ?? named) : (named ?? next);
  return before?.subject[0] ?? others ?? null;
}

function foundAt(
  kind: string,
  start: number,
  end: number,
  cues: readonly CueHit<ModeCue>[],
  findings: Findings,
): Found | null {
  const sentence = findings.reading.sentenceAt(start);
  if (!sentence) return null;
  const isAsked = /\? ?$/.test(findings.reading.folded.slice(sentence.start, sentence.end));
  const here = cues.filter((cue) => standsIn(cue, sentence) && !(isAsked && cue.cue === 'announced'));
  const found = modeAt(here, start, end, findings.reading);
  const isWithdrawn = found?.cue === 'withdrawn';
  const by = takerOf(start, sentence, findings) ?? (shields.has(kind) ? accuserIn(findings.acts) : null);
  const unsaid = isThere(kind, sentence, findings) ? 'adopted' : 'mentioned';
  const said = found?.cue === 'withdrawn' ? 'adopted' : (found?.cue ?? unsaid);
  const mode = modeFor(said, kind, by, start, findings);
  return { kind, mode, distance: found?.distance ?? 0, isWithdrawn, by, start, end, sentence };
}

function foundMeasures(findings: Findings): readonly Found[] {
  const { reading, acts } = findings;
  const cues = findModes(reading.folded, reading.language);
  const tagged = reading.tags.countermeasures.flatMap(({ id, evidence }) =>
    evidence.flatMap((one) => {
      const start = reading.placeOf(one);
      const isName = reading
        .sentenceAt(start)
        ?.mentions.some((name) => name.start <= start && start < name.end);
      if (start >= reading.folded.length || isName) return [];
      return foundAt(id, start, start + Math.max(1, one.end - one.start), cues, findings) ?? [];
    }),
  );
  const acted = measuresOfActs(acts).flatMap(({ kind, by, act }) => {
    const found = foundAt(kind, act.start, act.end, cues, findings);
    const isPlan =
      found && (found.mode === 'considered' || found.mode === 'announced' || found.mode === 'denied');
    return found ? [{ ...found, by, mode: isPlan ? found.mode : ('adopted' as const) }] : [];
  });
  const named = findMeasures(reading.folded, reading.language).flatMap(
    ({ cue, start, end }) => foundAt(cue, start, end, cues, findings) ?? [],
  );
  return [...tagged, ...named, ...acted];
}

function dateOf({ sentence, start }: Found, { dates }: Findings): EdtfDate | null {
  const here = dates.filter((found) => standsIn(found, sentence));
  return nearestTo(start, here)?.date ?? null;
}

const measureKey = (kind: string, by: NamedActor | null): string =>
  `measure:${kind}:${by?.id ?? by?.name ?? ''}`;

/** Who accuses, names the laws that were broken and has not sued yet considers it. */
function weighed(found: Found, { acts, bases }: Findings): Found {
  const isOpen = found.kind === 'lawsuit' && (found.mode === 'denied' || found.mode === 'mentioned');
  const isGrounded = bases.length > 0 && acts.some(({ kind }) => kind === 'accuse');
  return isOpen && isGrounded ? { ...found, mode: 'considered' } : found;
}

function proposed(all: readonly Found[], findings: Findings): ProposedMeasure | null {
  const ranked = all.toSorted(
    (a, b) => modesByWeight.indexOf(a.mode) - modesByWeight.indexOf(b.mode) || a.distance - b.distance,
  );
  const best = ranked[0] && weighed(ranked[0], findings);
  const status = best && statusOf[best.mode];
  if (!best || !status) return null;
  const taker = best.by ?? ranked.find(({ by, mode }) => by && mode === best.mode)?.by ?? null;
  const by = taker && { id: taker.id, name: taker.name };
  return {
    key: measureKey(best.kind, by),
    kind: best.kind,
    by,
    status: best.isWithdrawn ? 'withdrawn' : status,
    mode: best.mode,
    date: dateOf(best, findings),
    evidence: ranked.slice(0, EVIDENCE).map(({ start, end }) => findings.reading.evidenceOf(start, end)),
  };
}

/** Kinds that are seen in words of a more telling kind as well, and give way to it. */
const givesWayTo: Readonly<Record<string, readonly string[]>> = {
  'access-block': ['account-ban', 'app-ban'],
  'access-control': ['kyc-id-verification', 'access-block'],
  'access-revocation': ['account-ban', 'credential-rotation'],
  'feature-restriction': ['regional-access-restriction'],
  'tos-enforcement': ['account-ban', 'access-revocation', 'lawsuit'],
  'app-ban': ['access-block'],
  'monitoring-logging': ['behavioural-anomaly-detection'],
  // Chinese has one word for both: who brings the suit also "prosecutes".
  'criminal-prosecution': ['lawsuit'],
  legislation: ['regulatory-investigation', 'settlement'],
  'regulatory-investigation': ['settlement'],
};

/** What two are known to have done is two measures. */
const isByAnother = (a: ProposedMeasure, b: ProposedMeasure): boolean =>
  a.by !== null && b.by !== null && a.by.id !== b.by.id;

function withoutVague(measures: readonly ProposedMeasure[]): readonly ProposedMeasure[] {
  return measures.filter(
    (measure) =>
      !measures.some(
        (other) =>
          (givesWayTo[measure.kind] ?? []).includes(other.kind) &&
          !isByAnother(measure, other) &&
          (measure.kind !== 'criminal-prosecution' || measure.by !== null),
      ),
  );
}

/** The measures that an article tells of, each with what it says of them and who takes them. */
export function readMeasures(findings: Findings): readonly ProposedMeasure[] {
  const fresh = foundMeasures(findings).filter(({ sentence }) => !sentence.isBackground);
  return withoutVague(
    [...groupBy(fresh, ({ kind }) => kind).values()].flatMap((all) => proposed(all, findings) ?? []),
  );
}
