import type { Incident } from '../model/incident.ts';
import { dayOf } from '../model/instant.ts';
import type { Technique } from '../model/technique.ts';
import type { WebLink } from '../model/web-link.ts';
import type { ExportWords } from '../words/export-en.ts';
import { cleanLine } from './clean-text.ts';
import type { CitedArticle } from './export-content.ts';
import { uriOf } from './uri-of.ts';
import { webAddress } from './web-address.ts';

type ExternalReference = Readonly<Record<string, string>>;

const cve = /^CVE-\d{4}-\d{4,}$/i;
const capec = /^CAPEC-\d+$/i;

/** STIX keeps two names for two registers. */
const sourceName = (name: string): string => {
  const clean = cleanLine(name);
  return /^(?:cve|capec)$/.test(clean) ? clean.toUpperCase() : clean;
};

export function idReference({ namespace, id }: Incident['externalIds'][number]): ExternalReference {
  if (cve.test(id)) return { source_name: 'cve', external_id: id.toUpperCase() };
  if (capec.test(id)) return { source_name: 'capec', external_id: id.toUpperCase() };
  return { source_name: sourceName(namespace), external_id: cleanLine(id) };
}

/** Where it can be read, and when it was read there. */
export function articleReference(
  { title, url, publishers, firstSeen }: CitedArticle,
  { accessedOn }: ExportWords,
): ExternalReference {
  const description = `${cleanLine(title)} (${accessedOn(dayOf(firstSeen))})`;
  const source_name = sourceName(publishers[0] ?? '') || 'article';
  return { source_name, description, ...(url === null ? {} : { url: uriOf(url) }) };
}

export function linkReference({ url, accessed }: WebLink, { accessedOn }: ExportWords): ExternalReference[] {
  const address = webAddress(url);
  if (address === null) return [];
  const read = accessed === null ? {} : { description: accessedOn(accessed) };
  return [{ source_name: sourceName(new URL(address).hostname), ...read, url: uriOf(address) }];
}

/** By the scheme's name; MITRE's two have names and addresses that all of STIX knows. */
export function techniqueReference({ scheme, id }: Technique): ExternalReference {
  const url = techniquePages.find(({ pattern }) => pattern.test(id));
  return url
    ? { source_name: url.source, external_id: id, url: url.base + id.replace('.', url.separator) }
    : { source_name: sourceName(scheme), external_id: cleanLine(id) };
}

const techniquePages = [
  {
    pattern: /^AML\.T\d{4}(?:\.\d{3})?$/,
    source: 'mitre-atlas',
    base: 'https://atlas.mitre.org/techniques/',
    separator: '.',
  },
  {
    pattern: /^T\d{4}(?:\.\d{3})?$/,
    source: 'mitre-attack',
    base: 'https://attack.mitre.org/techniques/',
    separator: '/',
  },
] as const;
