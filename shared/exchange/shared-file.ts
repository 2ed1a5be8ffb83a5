import { z } from 'zod';
import { describeIssues } from '../model/checked.ts';
import { inWords } from '../model/issue-sentence.ts';

const schema = 1;

/** What a file of records of one kind says of itself, and how it is spoken of. */
type Kind<One> = {
  readonly format: string;
  /** The name of the list in the file. */
  readonly section: string;
  readonly item: z.ZodType<One>;
  /** What it should hold, and what writes it. */
  readonly holds: string;
  readonly writtenBy: string;
};

type Read<One> = { readonly records: readonly One[]; readonly problem: string | null };

/**
 * Records that a person keeps under a name, as a file that a person can read and pass on: JSON with its format and schema
 * version. A file is read whole or not at all.
 */
export function sharedFile<One extends { readonly id: string }>(kind: Kind<One>) {
  const { format, section, item } = kind;
  const head = z.object({ format: z.literal(format), schema: z.number() });
  const envelope = z.strictObject({
    format: z.literal(format),
    schema: z.literal(schema),
    [section]: z.array(item).min(1).max(1000),
  });
  const failed = (problem: string): Read<One> => ({ records: [], problem });
  return {
    write: (records: readonly One[]): string =>
      `${JSON.stringify({ format, schema, [section]: records }, null, 2)}\n`,
    read: (text: string): Read<One> => {
      const content = jsonIn(text);
      const about = head.safeParse(content);
      if (!about.success)
        return failed(`The file holds no ${kind.holds}: choose one that “${kind.writtenBy}” has written.`);
      if (about.data.schema > schema)
        return failed('The file was written by a newer version of Faultline; update this one to read it.');
      const { data, error } = envelope.safeParse(content, inWords);
      if (!data) return failed(`The file cannot be read: ${error ? describeIssues(error) : ''}.`);
      const records = data[section] as readonly One[]; // a computed name has no type of its own
      const ids = new Set(records.map(({ id }) => id));
      if (ids.size < records.length) return failed(`The file has one of its ${section} twice.`);
      return { records, problem: null };
    },
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // no such file, whatever is wrong with it
  }
}
