import type { TimelineEntry } from '../contract/timeline-entry.ts';
import { findIncident } from '../ledger/find-incident.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Assertion } from '../model/assertion.ts';
import type { Claim } from '../model/claim.ts';
import type { Incident } from '../model/incident.ts';
import { articlesOfMeasure, type Measure } from '../model/measure.ts';
import type { SearchNote } from '../model/search-note.ts';

/** The record behind an entry, what it belongs to, and the articles that carry it. */
export type TimelineRecord = {
  readonly incident: Incident | null;
  readonly claim: Claim | null;
  readonly assertion: Assertion | null;
  readonly measure: Measure | null;
  readonly searchNote: SearchNote | null;
  readonly articles: readonly string[];
};

const nothing: TimelineRecord = {
  incident: null,
  claim: null,
  assertion: null,
  measure: null,
  searchNote: null,
  articles: [],
};

type Wanted = { readonly kind: TimelineEntry['kind']; readonly record: string };

/** Null where the ledger has no such record. */
export function timelineRecord(ledger: Ledger, wanted: Wanted): TimelineRecord | null {
  const found = recordIn(ledger, wanted);
  return found && { ...nothing, ...found };
}

function recordIn(ledger: Ledger, { kind, record }: Wanted): Partial<TimelineRecord> | null {
  const incidentOf = (id: string | null | undefined) => findIncident(ledger, id ?? '') ?? null;
  switch (kind) {
    case 'incident': {
      const incident = incidentOf(record);
      return incident && { incident, articles: incident.articles };
    }
    case 'assertion': {
      const assertion = ledger.assertions.get(record);
      const claim = ledger.claims.get(assertion?.claim ?? '') ?? null;
      const articles = assertion?.article == null ? [] : [assertion.article];
      return assertion ? { assertion, claim, incident: incidentOf(claim?.incident), articles } : null;
    }
    case 'measure': {
      const measure = ledger.measures.get(record);
      return measure
        ? { measure, incident: incidentOf(measure.incidents[0]), articles: articlesOfMeasure(measure) }
        : null;
    }
    case 'search-note': {
      const searchNote = ledger.searchNotes.get(record);
      return searchNote ? { searchNote, incident: incidentOf(searchNote.incident) } : null;
    }
  }
}
