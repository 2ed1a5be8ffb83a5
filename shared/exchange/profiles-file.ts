/**
 * Ways of exporting as a file that a person can read and pass on: JSON with its format and schema version. A file is read
 * whole or not at all.
 */
import { z } from 'zod';
import { describeIssues } from '../model/checked.ts';
import { type ExportProfileRecord, exportProfileRecord } from '../model/export-profile-record.ts';
import { inWords } from '../model/issue-sentence.ts';

const format = 'faultline/profiles-file';
const schema = 1;

export const writeProfilesFile = (profiles: readonly ExportProfileRecord[]): string =>
  `${JSON.stringify({ format, schema, profiles }, null, 2)}\n`;

type ReadProfiles = { readonly profiles: readonly ExportProfileRecord[]; readonly problem: string | null };

const head = z.object({ format: z.literal(format), schema: z.number() });
const envelope = z.strictObject({
  format: z.literal(format),
  schema: z.literal(schema),
  profiles: z.array(exportProfileRecord).min(1).max(1000),
});

const failed = (problem: string): ReadProfiles => ({ profiles: [], problem });

export function readProfilesFile(text: string): ReadProfiles {
  const about = head.safeParse(jsonIn(text));
  if (!about.success)
    return failed('The file holds no export profiles: choose one that “Share profiles” has written.');
  if (about.data.schema > schema)
    return failed('The file was written by a newer version of Faultline; update this one to read it.');
  const { data, error } = envelope.safeParse(jsonIn(text), inWords);
  if (!data) return failed(`The file cannot be read: ${error ? describeIssues(error) : ''}.`);
  const ids = new Set(data.profiles.map(({ id }) => id));
  if (ids.size < data.profiles.length) return failed('The file has one profile twice.');
  return { profiles: data.profiles, problem: null };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // no file of profiles, whatever is wrong with it
  }
}
