import { appearedOn, type DatesOfArticle } from '../model/article-dates.ts';
import type { Assertion } from '../model/assertion.ts';
import type { Claim } from '../model/claim.ts';
import { type EdtfDate, edtfSpan } from '../model/edtf-date.ts';
import type { Incident, IncidentStep } from '../model/incident.ts';
import type { Day } from '../model/instant.ts';
import type { LifeStep, Measure } from '../model/measure.ts';
import { finish, forEachInSteps, type Steps } from '../model/steps.ts';
import { actorsNamed } from './actors-named.ts';
import { actorsSaidBy } from './actors-said-by.ts';
import type { Ledger } from './ledger.ts';
import { type LedgerLookup, lookupSteps } from './ledger-lookup.ts';
import { type NamedActors, namedActors } from './named-actors.ts';
import { assertionToldOn, latestDay, stepToldOn } from './told-on.ts';
import { withoutDangling } from './without-dangling.ts';

/** What had been told by the day that is asked about. */
type Told = {
  readonly assertion: (assertion: Assertion) => boolean;
  readonly step: (measure: Measure, step: LifeStep) => boolean;
  readonly article: (article: string) => boolean;
  /** What has a date of its own and no assertion. */
  readonly date: (date: EdtfDate) => boolean;
  /** Whether a time has begun, as far as its date tells. */
  readonly begun: (date: EdtfDate) => boolean;
};

/** What could be known by the end of a day. */
export type LedgerOfDay = (day: Day) => Steps<Ledger>;

export function ledgerAsSaidBy(ledger: Ledger, datesOf: DatesOfArticle): (day: Day) => Ledger {
  const ofDay = finish(saidSteps(ledger, datesOf));
  return (day) => finish(ofDay(day));
}

/**
 * What could be known by the end of a day, out of what the ledger knows today: docs/ledger.md has the rules in words. Only what
 * was said by then counts, and statuses follow from it; what nobody had said is not there. The words of a record are today's:
 * what the ledger itself held then is the other sense (shared/model/known-on.ts).
 *
 * Made once for a ledger, then asked for many days, as a slider does: when each thing was told is worked out before.
 */
export function* saidSteps(ledger: Ledger, datesOf: DatesOfArticle): Steps<LedgerOfDay> {
  const toldOn = new Map<string, Day>();
  yield* forEachInSteps([...ledger.assertions.values()], (each) =>
    toldOn.set(each.id, assertionToldOn(each, datesOf)),
  );
  const named = yield* namedActors(ledger);
  const actors = ledger.actors.size === 0 ? new Map<string, never>() : yield* actorsNamed(ledger);
  const now = yield* lookupSteps(ledger);
  return function* (day) {
    const told: Told = {
      assertion: ({ id }) => (toldOn.get(id) ?? '') <= day,
      step: ({ id }, step) => stepToldOn(id, step, datesOf) <= day,
      article: (article) => {
        const dates = datesOf(article);
        return dates !== null && appearedOn(dates) <= day;
      },
      date: (date) => latestDay(date, []) <= day,
      begun: (date) => (edtfSpan(date)?.start ?? day) <= day,
    };
    const said = yield* saidBy(ledger, told);
    const then = yield* lookupSteps(said);
    const known = yield* withoutDangling({
      ...said,
      claims: yield* kept(said.claims, (each) => (isSameBasis(each, now, then) ? each : undecided(each))),
      incidents: yield* incidentsBy(said, named, told),
    });
    return { ...known, actors: yield* actorsSaidBy(ledger, actors, known, told.article) };
  };
}

/** All but the incidents, which are still those of today. */
function* saidBy(ledger: Ledger, told: Told): Steps<Ledger> {
  const assertions = yield* kept(ledger.assertions, (each) => (told.assertion(each) ? each : null));
  const made = new Set<string>();
  yield* forEachInSteps([...assertions.values()], ({ claim }) => made.add(claim));
  return {
    ...ledger,
    assertions,
    claims: yield* kept(ledger.claims, (each) => (made.has(each.id) ? each : null)),
    measures: yield* kept(ledger.measures, (each) => measureBy(each, told)),
    searchNotes: yield* kept(ledger.searchNotes, (each) => (told.date(each.on) ? each : null)),
  };
}

function* kept<Item>(
  records: ReadonlyMap<string, Item>,
  asKnown: (record: Item) => Item | null,
): Steps<Map<string, Item>> {
  const found = new Map<string, Item>();
  yield* forEachInSteps([...records], ([id, record]) => {
    const known = asKnown(record);
    if (known !== null) found.set(id, known);
  });
  return found;
}

/** What a person decided rests on all that is said today: where some of it was not said yet, the rules suggest. */
const undecided = (claim: Claim): Claim => ({ ...claim, status: null, statusReason: '' });

function isSameBasis({ id, status }: Claim, now: LedgerLookup, then: LedgerLookup): boolean {
  if (status === null) return true;
  const said = now.assertionsOf(id);
  return (
    said.length === then.assertionsOf(id).length &&
    said.every((each) => now.answersTo(each.id).length === then.answersTo(each.id).length) &&
    now.successorOf(id)?.id === then.successorOf(id)?.id
  );
}

function measureBy(measure: Measure, told: Told): Measure | null {
  const life = measure.life.filter((step) => told.step(measure, step));
  if (life.length === 0) return null;
  const { effect } = measure;
  const isEffectTold = effect?.article == null || told.article(effect.article);
  return {
    ...measure,
    life,
    articles: measure.articles.filter(told.article),
    effect: isEffectTold ? effect : null,
  };
}

/**
 * Incidents in which something was said, that an article told or against which something was done. A party comes with the
 * first that names it in the incident; one that nothing names comes with the incident.
 */
function* incidentsBy(said: Ledger, now: NamedActors, told: Told): Steps<Map<string, Incident>> {
  const then = yield* namedActors(said);
  return yield* kept(said.incidents, (incident) => {
    const { id } = incident;
    const articles = incident.articles.filter(told.article);
    if (articles.length === 0 && !then.hasAny(id)) return null;
    return {
      ...asFarAsBegun(incident, told),
      articles,
      parties: incident.parties.filter(({ actor }) => then.names(id, actor) || !now.names(id, actor)),
      steps: incident.steps.filter((step) => isStepTold(step, said, told)),
    };
  });
}

/** When it happened nobody knew before it did, whatever had been said that leads up to it. */
const asFarAsBegun = (incident: Incident, told: Told): Incident =>
  incident.happened === null || told.begun(incident.happened)
    ? incident
    : { ...incident, happened: null, happenedBasis: null };

const isStepTold = ({ claim, when }: IncidentStep, said: Ledger, told: Told): boolean =>
  claim === null
    ? when === null || told.date(when)
    : said.claims.has(claim) && (when === null || told.begun(when));
