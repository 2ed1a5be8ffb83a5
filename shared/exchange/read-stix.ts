import { z } from 'zod';
import { articleId, contentHash } from '../model/article.ts';
import { describeIssues } from '../model/checked.ts';
import { instant } from '../model/instant.ts';
import { inWords } from '../model/issue-sentence.ts';
import { createIntake, type Intake } from './create-intake.ts';
import type { Incoming, Origin } from './incoming.ts';
import { documentRefusal, readDocument } from './read-document.ts';
import { camelCased, extensionId } from './stix-extension.ts';
import { webAddress } from './web-address.ts';

/** No type is matched by a pattern: that of the schemas takes hours for some texts of thirty letters. */
const types: ReadonlySet<string> = new Set([
  ...['identity', 'incident', 'note', 'opinion', 'report', 'course-of-action', 'relationship'],
  ...['threat-actor', 'attack-pattern', 'marking-definition', 'extension-definition'],
]);

const format = 'STIX bundle';

const bundle = z.object({ type: z.literal('bundle'), objects: z.array(z.unknown()).max(2_000_000) });

/** Of an object only what is needed to find the record in it. */
const carrier = z.object({
  type: z.string().max(250),
  name: z.string().optional(),
  extensions: z
    .object({
      [extensionId]: z
        .object({ record_kind: z.string().max(40), record: z.record(z.string(), z.unknown()) })
        .optional(),
    })
    .optional(),
});

const article = z.strictObject({
  id: articleId,
  title: z.string().max(5000).default(''),
  url: z
    .string()
    .max(4096)
    .nullable()
    .default(null)
    .transform((url) => webAddress(url)),
  author: z.string().max(500).nullable().default(null),
  published: instant.nullable().default(null),
  dateGuessed: z.boolean(),
  firstSeen: instant,
  language: z.string().max(40).nullable().default(null),
  publishers: z.array(z.string().max(500)).max(100).default([]),
  contentHash,
});

export const isStix = (head: string): boolean => /^\uFEFF?\s*\{\s*"type"\s*:\s*"bundle"/.test(head);

/**
 * The records in a bundle that shared/exchange/write-stix.ts made. What other programs put into one says who did something, not
 * who says so: it is no ledger, and is left out with a sentence.
 */
export function readStix(bytes: Uint8Array, file: string): Incoming {
  const document = bundle.safeParse(readDocument(bytes, format));
  if (!document.success) throw documentRefusal(format, 'it is no bundle with a list of objects');
  const intake = createIntake();
  let foreign = 0;
  let library: Carrier | null = null;
  for (const [place, object] of document.data.objects.entries()) {
    const where = `Object ${place + 1}`;
    const { data } = carrier.safeParse(object);
    const record = data?.extensions?.[extensionId];
    if (!data) intake.refuse(`${where} was left out: it is no object of STIX.`);
    else if (!types.has(data.type)) foreign += 1;
    else if (record?.record_kind === 'library') library = data;
    else if (record) takeRecord(record, where, intake);
    else if (data.type === 'incident') foreign += 1;
  }
  if (foreign > 0) intake.refuse(`${foreign} objects of other programs were left out.`);
  return intake.done({ file, format: 'STIX 2.1', exportId: null, at: null, ...exporterIn(library) });
}

type Carrier = z.infer<typeof carrier>;

const exporterIn = (identity: Carrier | null): Pick<Origin, 'library' | 'by'> => ({
  library: z.uuid().safeParse(identity?.extensions?.[extensionId]?.record['id']).data ?? null,
  by: identity?.name?.slice(0, 200) ?? null,
});

type Carried = { readonly record_kind: string; readonly record: Readonly<Record<string, unknown>> };

function takeRecord({ record_kind: kind, record }: Carried, where: string, intake: Intake): void {
  const value = withActorIds(camelCased(record));
  if (kind === 'refusal') intake.refuse(`${where} was left out: what somebody refused stays with them.`);
  else if (kind !== 'article') intake.take(kind, value, where);
  else {
    const checked = article.safeParse(value, inWords);
    if (checked.success) intake.cite(checked.data, where);
    else intake.refuse(`${where} was left out: ${describeIssues(checked.error)}.`);
  }
}

/** An actor of whom only the name is known has no id; that it has none is not written. */
function withActorIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withActorIds);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, withActorIds(part)] as const);
  const isName = entries.length === 1 && entries[0]?.[0] === 'name';
  return Object.fromEntries(isName ? [['id', null], ...entries] : entries);
}
