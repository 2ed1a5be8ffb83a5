import { cleanLine } from './clean-text.ts';
import { createIntake, type Intake } from './create-intake.ts';
import { unguardFormulas } from './csv-line.ts';
import { firstRows } from './first-rows.ts';
import type { Incoming } from './incoming.ts';
import { guessSeparator, parseTable, type TableLine } from './parse-table.ts';
import { takeIncidents } from './read-aiid.ts';
import { documentRefusal, refuseLonger, textOf } from './read-document.ts';

const format = 'table of the AI Incident Database';
const longestFile = 64 * 1024 * 1024;

/** Its snapshots hold a table of incidents and one of reports. */
const incidentHeads = ['incident_id', 'title', 'Alleged deployer of AI system'];
const reportHeads = ['report_number', 'source_domain', 'url'];

const headsIn = (text: string): readonly string[] => {
  const [head] = parseTable(text, guessSeparator(text));
  return (head?.cells ?? []).map(cleanLine);
};
const has = (heads: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((name) => heads.includes(name));

export function isAiidTable(beginning: string): boolean {
  const heads = headsIn(beginning);
  return has(heads, incidentHeads) || has(heads, reportHeads);
}

/** The same as its JSON, in cells; of reports the tables of incidents know the numbers only. */
export function readAiidTable(bytes: Uint8Array, file: string): Incoming {
  refuseLonger(bytes, longestFile, format);
  const text = textOf(bytes, format);
  const heads = headsIn(text);
  if (!has(heads, incidentHeads))
    throw documentRefusal(
      format,
      'its reports do not say of which incident they are; "incidents.csv" of the same snapshot names the incidents',
    );
  const intake = createIntake();
  return takeIncidents(incidentsIn(text, heads, intake), file, intake);
}

function incidentsIn(text: string, heads: readonly string[], intake: Intake) {
  const [, ...lines] = firstRows(text, intake);
  return lines.flatMap((line) => {
    const where = `Line ${line.line}`;
    if (line.flaw === null) return [{ each: incidentOf(line, heads), where }];
    intake.refuse(`${where} was left out: ${line.flaw}.`);
    return [];
  });
}

const lists = [
  'Alleged deployer of AI system',
  'Alleged developer of AI system',
  'Alleged harmed or nearly harmed parties',
];

/** As the backup has it: its number as a number, its entities as a list. */
function incidentOf({ cells }: TableLine, heads: readonly string[]): unknown {
  const of = (name: string): string => unguardFormulas(cells[heads.indexOf(name)] ?? '').trim();
  return {
    incident_id: Number(of('incident_id')),
    title: of('title'),
    description: of('description') || null,
    date: of('date') || null,
    ...Object.fromEntries(lists.map((name) => [name, listOf(of(name))])),
  };
}

/** A list in the notation of JSON, or names set apart by commas. */
function listOf(cell: string): readonly unknown[] {
  const names = cell.startsWith('[') ? jsonList(cell) : null;
  return (
    names ??
    cell
      .split(/[,;]/)
      .map((name) => name.trim())
      .filter((name) => name !== '')
  );
}

function jsonList(cell: string): readonly unknown[] | null {
  try {
    const list: unknown = JSON.parse(cell);
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : null;
  } catch {
    return null;
  }
}
