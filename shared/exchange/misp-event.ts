import type { Claim } from '../model/claim.ts';
import { edtfSpan } from '../model/edtf-date.ts';
import { type HandlingMark, strictest } from '../model/handling-mark.ts';
import type { Incident } from '../model/incident.ts';
import { dayOf } from '../model/instant.ts';
import type { Measure } from '../model/measure.ts';
import { madeAt } from '../model/record-id.ts';
import type { SearchNote } from '../model/search-note.ts';
import { exportWords } from '../words/export-words.ts';
import { cleanLine } from './clean-text.ts';
import type { ExportContent } from './export-content.ts';
import { mispAttributes, mispUuid } from './misp-attributes.ts';
import { mispReport } from './misp-report.ts';

/** An incident with what belongs to it. */
export type MispIncident = {
  readonly incident: Incident;
  readonly claims: readonly Claim[];
  readonly measures: readonly Measure[];
  readonly notes: readonly SearchNote[];
  readonly uuid: string;
  /** Of the last change, in seconds: an event that is not newer than the one that is there is passed over. */
  readonly timestamp: string;
};

/** The columns of its database hold no more. */
const longestName = 255;

/**
 * One incident as an event of MISP. It is for nobody but the receiver's own organisation until that decides otherwise, and
 * nothing in it is an indicator.
 */
export function mispEvent(found: MispIncident, content: ExportContent) {
  const { incident, uuid, timestamp } = found;
  const words = exportWords[content.profile.locale];
  const organisation = organisationOf(content);
  const name = [...cleanLine(incident.title)].slice(0, longestName).join('');
  return {
    Event: {
      id: '0',
      uuid,
      info: name,
      date: dateOf(incident),
      timestamp,
      publish_timestamp: '0',
      published: false,
      threat_level_id: '4',
      analysis: '1',
      distribution: '0',
      sharing_group_id: '0',
      org_id: '0',
      orgc_id: '0',
      Orgc: organisation,
      Tag: tagsOf(found, content),
      Attribute: mispAttributes(found, content, words),
      EventReport: [
        {
          id: '0',
          event_id: '0',
          uuid: mispUuid(uuid, 'report'),
          name,
          content: mispReport(found, content, words),
          distribution: '5',
          sharing_group_id: '0',
          timestamp,
          deleted: false,
        },
      ],
    },
  };
}

const organisationOf = ({ about }: ExportContent) => ({
  id: '0',
  uuid: mispUuid('organisation', about.library, about.by ?? ''),
  name: about.by === null ? 'A Faultline library' : cleanLine(about.by),
});

/** MISP knows only whole days: the first one that is meant, and a tag with the date as it was said. */
function dateOf({ id, happened }: Incident): string {
  const span = happened === null ? null : edtfSpan(happened);
  return span?.start ?? span?.end ?? dayOf(madeAt(id));
}

const colours: Readonly<Record<HandlingMark, string>> = {
  clear: '#ffffff',
  green: '#33ff00',
  amber: '#ffc000',
  'amber+strict': '#ffc000',
  red: '#ff2b2b',
};

function tagsOf({ incident, claims, measures, notes }: MispIncident, content: ExportContent) {
  // A measure may answer an incident that is marked stricter than this one.
  const mark = strictest([
    content.markOf('incident', incident.id),
    ...measures.map(({ id }) => content.markOf('measure', id)),
    ...notes.map(({ id }) => content.markOf('search-note', id)),
  ]);
  const statuses = new Set(claims.flatMap(({ id }) => content.standingOf(id)?.status ?? []));
  return [
    ...(mark === null ? [] : [{ name: `tlp:${mark}`, colour: colours[mark], exportable: true }]),
    ownTag('kind', incident.kind),
    ownTag('happened', incident.happened ?? 'unknown'),
    ...[...statuses].map((status) => ownTag('claim-status', status)),
  ];
}

const ownTag = (predicate: string, value: string) => ({
  name: `faultline:${predicate}="${value}"`,
  colour: '#777777',
  exportable: true,
});
