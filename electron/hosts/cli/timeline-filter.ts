import type { RequestOf } from '../../../shared/contract/channels.ts';
import type { Client } from '../../../shared/contract/client.ts';
import { stances } from '../../../shared/model/assertion.ts';
import { claimStatuses } from '../../../shared/model/claim.ts';
import { clocks } from '../../../shared/model/clock.ts';
import { timelineEntryKinds } from '../../../shared/model/entry-facets.ts';
import { measureStatuses } from '../../../shared/model/measure.ts';
import type { Option, Values } from './command.ts';
import { ledgerOptions, oneOf, readLedgerFilter } from './ledger-filter.ts';
import { refuseEmptySpan } from './refuse-empty-span.ts';

/** What every command takes that acts on a part of the timeline. */
export const timelineOptions = {
  ...ledgerOptions,
  incident: { kind: 'texts', value: 'ID', summary: 'only this incident and what belongs to it' },
  kind: { kind: 'texts', value: 'KIND', summary: 'incident, assertion, measure or search-note' },
  status: {
    kind: 'texts',
    value: 'STATUS',
    summary: 'a stance, or the status of a claim or measure, as in denies',
  },
  text: {
    kind: 'text',
    value: 'WORDS',
    summary: 'with all of these words; operators, OR and - as in a search of articles',
  },
  since: { kind: 'since', value: 'DATE', summary: 'from this day, month or year on' },
  until: { kind: 'until', value: 'DATE', summary: 'to the end of this day, month or year' },
  clock: {
    kind: 'text',
    value: 'CLOCK',
    summary: "happened, said, published, first-seen or recorded (default: each entry's own date)",
  },
} as const satisfies Record<string, Option>;
export type TimelineOptions = {
  [Name in keyof typeof timelineOptions]: (typeof timelineOptions)[Name]['kind'];
};

type Filter = RequestOf<'timeline.list'>;

/** Reads the options as one filter of the contract, with what they name and nothing else; refuses what would silently find nothing. */
export async function readTimelineFilter(
  options: Values<TimelineOptions>,
  command: string,
  client: Client,
): Promise<Filter> {
  const { theme, incident, kind, status, text, since, until, clock } = options;
  refuseEmptySpan(options, command);
  oneOf('kind', kind, timelineEntryKinds, command);
  oneOf('status', status, [...stances, ...claimStatuses, ...measureStatuses], command);
  oneOf('clock', clock === undefined ? [] : [clock], clocks, command);
  const { known, actors } = await readLedgerFilter(options, command, client);
  const meant = clocks.find((each) => each === clock);
  const named = <Token extends string>(tokens: readonly Token[]): Token[] | undefined => {
    const chosen = tokens.filter((each) => status.includes(each));
    return chosen.length > 0 ? chosen : undefined;
  };
  const [said, claimed, measured] = [named(stances), named(claimStatuses), named(measureStatuses)];
  return {
    ...known,
    ...(actors.length > 0 && { actors: [...actors] }),
    ...(theme.length > 0 && { themes: [...theme] }),
    ...(incident.length > 0 && { incidents: [...incident] }),
    ...(kind.length > 0 && { kinds: timelineEntryKinds.filter((each) => kind.includes(each)) }),
    ...(said && { stances: said }),
    ...(claimed && { claimStatuses: claimed }),
    ...(measured && { measureStatuses: measured }),
    ...(text !== undefined && { text }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(meant !== undefined && { clock: meant }),
  };
}
