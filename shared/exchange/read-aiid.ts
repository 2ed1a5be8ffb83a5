import { z } from 'zod';
import { describeIssues } from '../model/checked.ts';
import { inWords } from '../model/issue-sentence.ts';
import { createIntake, type Intake } from './create-intake.ts';
import { foreignId } from './foreign-id.ts';
import { foreignDay, foreignLine, foreignLink, foreignText, noAddress } from './foreign-text.ts';
import type { Incoming } from './incoming.ts';
import { documentRefusal, readDocument } from './read-document.ts';

const format = 'export of the AI Incident Database';
const database = { id: null, name: 'AI Incident Database' };

/** The names of entities, as the interface gives them (objects), and as the backup does (plain identifiers). */
const entities = z
  .array(z.union([z.string(), z.object({ name: z.string() }), z.object({ entity_id: z.string() })]))
  .max(200)
  .nullish()
  .transform((found) => (found ?? []).map((each) => foreignLine(nameOf(each), 300)).filter(Boolean));

const nameOf = (entity: string | { name: string } | { entity_id: string }): string =>
  typeof entity === 'string' ? entity : 'name' in entity ? entity.name : entity.entity_id;

const report = z.object({
  report_number: z.number().optional(),
  title: z.string().nullish(),
  url: z.string(),
  source_domain: z.string().nullish(),
  date_published: z.string().nullish(),
  date_downloaded: z.string().nullish(),
});

const incident = z.object({
  incident_id: z.number().int().positive(),
  title: z.string().min(1),
  description: z.string().nullish(),
  date: z.string().nullish(),
  reports: z.array(z.unknown()).max(2000).nullish(),
  AllegedDeployerOfAISystem: entities,
  AllegedDeveloperOfAISystem: entities,
  AllegedHarmedOrNearlyHarmedParties: entities,
});
type Incident = z.infer<typeof incident>;

/** By the names of the interface; those of the backup and of the tables stand in other words. */
const otherNames: Readonly<Record<string, string>> = {
  'Alleged deployer of AI system': 'AllegedDeployerOfAISystem',
  'Alleged developer of AI system': 'AllegedDeveloperOfAISystem',
  'Alleged harmed or nearly harmed parties': 'AllegedHarmedOrNearlyHarmedParties',
};

export const isAiid = (head: string): boolean => /"incident_id"\s*:/.test(head);

/**
 * Incidents of the AI Incident Database, as its interface and its backups give them. What it says of one is a claim by it, with
 * the reports that it cites: nothing of it counts as decided here.
 */
export function readAiid(bytes: Uint8Array, file: string): Incoming {
  const list = listIn(readDocument(bytes, format));
  const places = list.map((each, place) => ({ each, where: `Incident ${place + 1}` }));
  return takeIncidents(places, file, createIntake());
}

/** Incidents of its interface, its backup or its tables; `where` begins the sentence that says why one is not taken. */
export function takeIncidents(
  list: readonly { readonly each: unknown; readonly where: string }[],
  file: string,
  intake: Intake,
): Incoming {
  for (const { each, where } of list) {
    const read = incident.safeParse(withKnownNames(each), inWords);
    if (read.success) takeIncident(read.data, intake);
    else intake.refuse(`${where} was left out: ${describeIssues(read.error)}.`);
  }
  return intake.done({
    file,
    format: 'AI Incident Database',
    library: null,
    exportId: null,
    by: null,
    at: null,
  });
}

const wrapped = z.union([
  z.array(z.unknown()),
  z.object({ data: z.object({ incidents: z.array(z.unknown()) }) }).transform(({ data }) => data.incidents),
  z.object({ incidents: z.array(z.unknown()) }).transform(({ incidents }) => incidents),
]);

function listIn(document: unknown): readonly unknown[] {
  const read = wrapped.safeParse(document);
  if (read.success && read.data.length <= 100_000) return read.data;
  throw documentRefusal(format, 'it holds no list of incidents');
}

const withKnownNames = (value: unknown): unknown =>
  typeof value !== 'object' || value === null
    ? value
    : Object.fromEntries(Object.entries(value).map(([name, part]) => [otherNames[name] ?? name, part]));

function takeIncident(found: Incident, intake: Intake): void {
  const number = String(found.incident_id);
  const id = foreignId('aiid', number);
  const claim = foreignId('aiid', number, 'claim');
  const deployers = found.AllegedDeployerOfAISystem;
  const accused = [...new Set([...deployers, ...found.AllegedDeveloperOfAISystem])].map(named);
  const where = `Incident ${number}`;
  const text = foreignText(found.description || found.title, 5000);
  const taken = intake.take(
    'incident',
    {
      id,
      title: foreignLine(found.title, 500),
      summary: text,
      happened: foreignDay(found.date),
      parties: [
        ...accused.map((actor) => ({ actor, role: 'accused' })),
        ...found.AllegedHarmedOrNearlyHarmedParties.map((name) => ({ actor: named(name), role: 'affected' })),
      ],
      externalIds: [{ namespace: 'aiid', id: number }],
    },
    where,
  );
  if (!taken) return;
  intake.take(
    'claim',
    { id: claim, incident: id, type: 'attribution', text, about: accused.slice(0, 100) },
    where,
  );
  const first = foreignId('aiid', number, 'assertion');
  const page = foreignLink(`https://incidentdatabase.ai/cite/${number}`, null);
  const said = { id: first, claim, speaker: database, stance: 'asserts', basis: 'cites-another', link: page };
  intake.take('assertion', said, where);
  takeReports(found, claim, intake);
}

const named = (name: string) => ({ id: null, name });

/** What reported it, by its address. None of the texts comes along. */
function takeReports({ incident_id: number, reports }: Incident, claim: string, intake: Intake): void {
  const known = new Set<string>();
  for (const each of reports ?? []) {
    const { data } = report.safeParse(each);
    // The backup names reports by their numbers only.
    if (!data) continue;
    const where = `A report of incident ${number}`;
    const link = foreignLink(data.url, foreignDay(data.date_downloaded));
    if (link === null) intake.refuse(`${where} was left out: ${noAddress(data.url)}.`);
    if (link === null || known.has(link.url)) continue;
    known.add(link.url);
    intake.take(
      'assertion',
      {
        id: foreignId('aiid', String(number), 'report', link.url),
        claim,
        speaker: named(foreignLine(data.source_domain || new URL(link.url).hostname, 300)),
        stance: 'repeats',
        basis: 'told-by-others',
        said: foreignDay(data.date_published),
        link,
      },
      where,
    );
  }
}
