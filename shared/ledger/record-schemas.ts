import type { z } from 'zod';
import { describeIssues } from '../model/checked.ts';
import { decision } from '../model/decision.ts';
import { exportProfileRecord } from '../model/export-profile-record.ts';
import type { RecordChange, RecordKind } from '../model/history-batch.ts';
import { inWords } from '../model/issue-sentence.ts';
import { knownKey } from '../model/known-key.ts';
import { learnedRelevance } from '../model/learned-relevance.ts';
import { ownPack } from '../model/own-pack.ts';
import { ownRule } from '../model/own-rule.ts';
import { savedTimeline } from '../model/saved-timeline.ts';
import { source } from '../model/source.ts';
import { storyDecision } from '../model/story-decision.ts';
import { tableMapping } from '../model/table-mapping.ts';
import { ledgerSchemas } from './ledger.ts';

/** What a record of the history is, of whatever kind. */
export type JsonRecord = NonNullable<RecordChange['before']>;

const recordSchemas: Readonly<Record<RecordKind, z.ZodType>> = {
  ...ledgerSchemas,
  source,
  decision,
  story: storyDecision,
  rule: ownRule,
  pack: ownPack,
  relevance: learnedRelevance,
  profile: exportProfileRecord,
  mapping: tableMapping,
  key: knownKey,
  timeline: savedTimeline,
};

/**
 * A record of the history in the form that this version gives it: what an older one wrote lacks the fields that came later,
 * which then have the values that mean nothing. What no schema takes any more stays as it was written.
 */
export function inPresentForm(kind: RecordKind, record: JsonRecord | null): JsonRecord | null {
  if (record === null) return null;
  const { success, data } = recordSchemas[kind].safeParse(record);
  return success ? (data as JsonRecord) : record; // schemas of records yield plain JSON objects
}

/** What is wrong with a record of the history that no change can bring back any more, in words; null where nothing is. */
export function flawOfForm(kind: RecordKind, record: JsonRecord | null): string | null {
  if (record === null) return null;
  const { error } = recordSchemas[kind].safeParse(record, inWords);
  return error ? describeIssues(error) : null;
}
