import { parseAllDocuments } from 'yaml';
import { parseForeign } from './parse-lines.ts';
import { documentRefusal, refuseLonger, textOf } from './read-document.ts';

/** ATLAS with all its case studies is a thirtieth of it. */
const longest = 16 * 1024 * 1024;
/** What stands once may be named again so often: a file that multiplies itself is refused. */
const mostAliases = 100;

/**
 * The one YAML document in the bytes of a file, as plain JSON: the types of JSON and no others, no tags, no merge keys. It goes
 * through the reader of JSON, which refuses what nests without end and names that reach into prototypes.
 */
export function readYaml(bytes: Uint8Array, format: string): unknown {
  refuseLonger(bytes, longest, format);
  const parsed = parseForeign(jsonOf(textOf(bytes, format), format), Number.POSITIVE_INFINITY);
  if ('flaw' in parsed) throw documentRefusal(format, parsed.flaw);
  return parsed.value;
}

function jsonOf(text: string, format: string): string {
  const documents = parsedFrom(text, format);
  const [document] = documents;
  if (!document || documents.length !== 1)
    throw documentRefusal(format, 'it holds more than one document, or none');
  const [flaw] = [...document.errors, ...document.warnings];
  if (flaw)
    throw documentRefusal(format, `it is not plain YAML, as line ${flaw.linePos?.[0].line ?? 1} shows`);
  try {
    return JSON.stringify(document.toJS({ maxAliasCount: mostAliases })) ?? 'null';
  } catch {
    throw documentRefusal(format, 'it names itself again and again');
  }
}

function parsedFrom(text: string, format: string) {
  try {
    const documents = parseAllDocuments(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      resolveKnownTags: false,
      stringKeys: true,
      // Comparing every key with every other takes minutes where there are many; of two, the last counts, as in JSON.
      uniqueKeys: false,
      prettyErrors: true,
      logLevel: 'silent',
    });
    return Array.isArray(documents) ? documents : [];
  } catch {
    throw documentRefusal(format, 'it is nested deeper than any record');
  }
}
