import { z } from 'zod';
import { describeIssues } from '../model/checked.ts';
import { inWords } from '../model/issue-sentence.ts';
import { createIntake, type Intake } from './create-intake.ts';
import { foreignId } from './foreign-id.ts';
import { foreignLine, foreignLink, foreignText, noAddress } from './foreign-text.ts';
import type { Incoming } from './incoming.ts';
import { documentRefusal, readDocument } from './read-document.ts';
import { readYaml } from './read-yaml.ts';

const format = 'list of MITRE ATLAS case studies';
const atlas = { id: null, name: 'MITRE ATLAS' };

const caseStudy = z.object({
  id: z.string().regex(/^AML\.CS\d{4}$/),
  name: z.string().min(1),
  summary: z.string().default(''),
  'incident-date': z.string().nullish(),
  'incident-date-granularity': z.enum(['YEAR', 'MONTH', 'DATE']).default('DATE'),
  procedure: z
    .array(z.object({ technique: z.string().max(40), description: z.string() }))
    .max(200)
    .default([]),
  target: z.string().nullish(),
  actor: z.string().nullish(),
  reporter: z.string().nullish(),
  'case-study-type': z.enum(['exercise', 'incident']).default('incident'),
  references: z
    .array(z.object({ title: z.string().nullish(), url: z.string().nullish() }))
    .max(200)
    .nullish(),
});
type CaseStudy = z.infer<typeof caseStudy>;

/** What is needed of the whole of ATLAS; a list of case studies alone has no version and no names of techniques. */
const technique = z.object({ id: z.string(), name: z.string() });
const whole = z.object({
  version: z.union([z.string(), z.number()]).transform(String).default(''),
  matrices: z.array(z.object({ techniques: z.array(technique).default([]) })).default([]),
  'case-studies': z.array(z.unknown()).max(10_000),
});

export const isAtlas = (head: string): boolean => /AML\.CS\d{4}|"id"\s*:\s*"ATLAS"/.test(head);

/** As ATLAS hands it out: the whole of it, a list of case studies, or one. */
export const isAtlasYaml = (head: string): boolean =>
  !/^\s*[[{]/.test(head) && /^(?:- )?id: *['"]?(?:ATLAS|AML\.CS\d{4})['"]?\s*$/m.test(head);

/** Case studies of MITRE ATLAS: an exercise is a demonstration, its steps keep their techniques. */
export const readAtlasCaseStudies = (bytes: Uint8Array, file: string): Incoming =>
  takeStudies(readDocument(bytes, format), file);

/** The same in YAML, which says the same in other words. */
export const readAtlasYaml = (bytes: Uint8Array, file: string): Incoming =>
  takeStudies(readYaml(bytes, format), file);

function takeStudies(given: unknown, file: string): Incoming {
  const document = isOneStudy(given) ? [given] : given;
  const read = whole.safeParse(Array.isArray(document) ? { 'case-studies': document } : document);
  if (!read.success) throw documentRefusal(format, 'it holds no list of case studies');
  const labels = new Map(
    read.data.matrices.flatMap(({ techniques }) => techniques.map(({ id, name }) => [id, name])),
  );
  const intake = createIntake();
  for (const [place, each] of read.data['case-studies'].entries()) {
    const study = caseStudy.safeParse(each, inWords);
    if (study.success) takeStudy(study.data, read.data.version, labels, intake);
    else intake.refuse(`Case study ${place + 1} was left out: ${describeIssues(study.error)}.`);
  }
  return intake.done({ file, format: 'MITRE ATLAS', library: null, exportId: null, by: null, at: null });
}

const isOneStudy = (value: unknown): boolean => caseStudy.pick({ id: true }).safeParse(value).success;

function takeStudy(
  study: CaseStudy,
  version: string,
  labels: ReadonlyMap<string, string>,
  intake: Intake,
): void {
  const id = foreignId('atlas', study.id);
  const summary = foreignText(study.summary, 10_000);
  const taken = intake.take(
    'incident',
    {
      id,
      title: foreignLine(study.name, 500),
      kind: study['case-study-type'] === 'exercise' ? 'demonstration' : 'incident',
      summary,
      happened: dateOf(study),
      parties: partiesOf(study),
      steps: study.procedure.map(({ technique: used, description }) => ({
        text: foreignText(description, 2000) || used,
        technique: {
          scheme: 'MITRE ATLAS',
          version: foreignLine(version, 40),
          id: foreignLine(used, 100),
          label: foreignLine(labels.get(used) ?? '', 300),
        },
      })),
      externalIds: [{ namespace: 'atlas-case-study', id: study.id }],
    },
    study.id,
  );
  if (taken) takeClaim(study, id, summary, intake);
}

/** That it was so is what ATLAS says, and those whom it cites. */
function takeClaim(study: CaseStudy, incident: string, summary: string, intake: Intake): void {
  const claim = foreignId('atlas', study.id, 'claim');
  const text = summary.slice(0, 5000) || foreignLine(study.name, 500);
  const about = partiesOf(study).flatMap(({ actor, role }) => (role === 'target' ? [] : [actor]));
  intake.take('claim', { id: claim, incident, type: 'method', text, about }, study.id);
  const own = foreignLink(`https://atlas.mitre.org/studies/${study.id}`, null);
  const links = [own, ...referencesOf(study, intake)];
  const known = new Set<string>();
  for (const link of links) {
    if (link === null || known.has(link.url)) continue;
    known.add(link.url);
    const isOwn = link === own;
    const said = {
      id: foreignId('atlas', study.id, 'assertion', link.url),
      claim,
      speaker: isOwn ? atlas : { id: null, name: new URL(link.url).hostname },
      stance: isOwn ? 'asserts' : 'repeats',
      basis: isOwn ? 'cites-another' : 'unstated',
      link,
    };
    intake.take('assertion', said, study.id);
  }
}

/** Not every reference has an address. */
const referencesOf = ({ id, references }: CaseStudy, intake: Intake) =>
  (references ?? []).flatMap(({ url }) => {
    if (!url) return [];
    const link = foreignLink(url, null);
    if (link === null) intake.refuse(`A reference of ${id} was left out: ${noAddress(url)}.`);
    return link ?? [];
  });

function partiesOf({ actor, target, 'case-study-type': type }: CaseStudy) {
  const named = (name: string | null | undefined, role: string) => {
    const line = foreignLine(name ?? '', 300);
    return line === '' ? [] : [{ actor: { id: null, name: line }, role }];
  };
  return [...named(actor, type === 'exercise' ? 'researcher' : 'accused'), ...named(target, 'target')];
}

/** A granularity says how much of the date is meant. */
function dateOf({
  'incident-date': date,
  'incident-date-granularity': granularity,
}: CaseStudy): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0] ?? null;
  return day?.slice(0, lengthOf[granularity]) ?? null;
}

const lengthOf = { YEAR: 4, MONTH: 7, DATE: 10 } as const;
