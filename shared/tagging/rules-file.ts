/**
 * Rules as a file that a person can read and pass on: JSON with its format and schema version, sources by address.
 * A file is read whole or not at all; each thing that is wrong with it is one sentence.
 */
import { z } from 'zod';
import { describeIssues } from '../model/checked.ts';
import { inWords } from '../model/issue-sentence.ts';
import {
  flawOfRule,
  type OwnRule,
  type PortableRule,
  portableRule,
  type RuleFields,
  ruleLimits,
  sayFlaw,
} from '../model/own-rule.ts';
import { recordId } from '../model/record-id.ts';

const format = 'faultline/rules-file';
const schema = 1;
/** In UTF-16 code units. */
const longestRulesFile = 2_000_000;

type Condition = RuleFields['conditions'][number];
type Portable = PortableRule['conditions'][number];

/** A source that is not followed any more has no address; its id stands for it. */
const idPrefix = 'urn:uuid:';

export function writeRulesFile(
  rules: Iterable<OwnRule>,
  addressOf: (source: string) => string | null,
): string {
  const portable = (condition: Condition): Portable =>
    condition.kind === 'source'
      ? { kind: 'source', addresses: condition.ids.map((id) => addressOf(id) ?? `${idPrefix}${id}`) }
      : condition;
  const written = [...rules].map(
    ({ conditions, except, ...rule }): PortableRule => ({
      ...rule,
      conditions: conditions.map(portable),
      except: except.map(portable),
    }),
  );
  return `${JSON.stringify({ format, schema, rules: written }, null, 2)}\n`;
}

export type ReadRule = { readonly id: string | null; readonly fields: RuleFields };
export type ReadRules = { readonly rules: readonly ReadRule[]; readonly problems: readonly string[] };

const head = z.object({ format: z.literal(format), schema: z.number() });
const envelope = z.strictObject({
  format: z.literal(format),
  schema: z.literal(schema),
  rules: z.array(z.unknown()).max(ruleLimits.rules),
});

const failed = (problem: string): ReadRules => ({ rules: [], problems: [problem] });

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null; // why is of no use to a person: the place is a count of characters
  }
}

export function readRulesFile(text: string, sourceAt: (address: string) => string | null): ReadRules {
  if (text.length > longestRulesFile)
    return failed(`The file is longer than ${longestRulesFile / 1_000_000} million characters; divide it.`);
  const json = parsed(text);
  if (json === null) return failed('The file is not JSON; choose one that "Export rules" has written.');
  const about = head.safeParse(json.value);
  if (!about.success)
    return failed(`The file holds no rules: its "format" must be "${format}" and its "schema" a number.`);
  if (about.data.schema > schema)
    return failed('The file was written by a newer version of Faultline; update this one to read it.');
  const opened = envelope.safeParse(json.value, inWords);
  if (!opened.success) return failed(`The file cannot be read: ${describeIssues(opened.error)}.`);
  const read = opened.data.rules.map((rule, at) => readRule(rule, at, sourceAt));
  const problems = read.flatMap((one) => (typeof one === 'string' ? [one] : []));
  return { rules: read.flatMap((one) => (typeof one === 'string' ? [] : [one])), problems };
}

function readRule(
  value: unknown,
  at: number,
  sourceAt: (address: string) => string | null,
): ReadRule | string {
  const rule = portableRule.safeParse(value, inWords);
  const place = `Rule ${at + 1}${nameOf(value)}`;
  if (!rule.success) return `${place}: ${describeIssues(rule.error)}.`;
  const flaw = flawOfRule(rule.data);
  if (flaw !== null) return `${place}: ${sayFlaw(flaw)}.`;
  const { id = null, conditions, except, ...fields } = rule.data;
  const unknown: string[] = [];
  const here = (condition: Portable): Condition => {
    if (condition.kind !== 'source') return condition;
    const ids = condition.addresses.map((address) => idOf(address, sourceAt) ?? unknown.push(address));
    return { kind: 'source', ids: ids.filter((one) => typeof one === 'string') };
  };
  const resolved = { ...fields, conditions: conditions.map(here), except: except.map(here) };
  if (unknown.length > 0)
    return `${place}: this library does not follow ${unknown.slice(0, 3).join(', ')}; add the source first, or take it out of the file.`;
  return { id, fields: resolved };
}

function idOf(address: string, sourceAt: (address: string) => string | null): string | null {
  const id = recordId.safeParse(address.startsWith(idPrefix) ? address.slice(idPrefix.length) : '');
  return id.success ? id.data : sourceAt(address);
}

const longestName = 60;

function nameOf(value: unknown): string {
  const named = z.object({ name: z.string() }).safeParse(value);
  return named.success ? ` (“${named.data.name.slice(0, longestName)}”)` : '';
}
