import type { Evidence } from '../model/evidence.ts';
import type { CompiledVocabulary } from '../text/compile-vocabulary.ts';
import type { ActorEntry } from '../vocabulary/vocabulary.ts';

const AUTHORITY = /^[a-z][a-z0-9+.-]{0,20}:\/\/(?:[^/?#@\s]{0,100}@)?([^/?#:\s]{1,253})/i;

/** The actor on whose site an article stands, with the part of the address that says so. */
export function findPublisher(
  url: string,
  vocabulary: CompiledVocabulary,
): { readonly actor: ActorEntry; readonly evidence: Evidence } | undefined {
  const match = AUTHORITY.exec(url);
  const host = match?.[1];
  if (!match || !host) return undefined;
  const labels = host.toLowerCase().split('.');
  for (let skipped = 0; skipped < labels.length - 1; skipped += 1) {
    const domain = labels.slice(skipped).join('.');
    const actor = vocabulary.publishersByDomain.get(domain);
    if (!actor) continue;
    const end = match[0].length;
    const start = end - domain.length;
    return { actor, evidence: { field: 'url', start, end, text: url.slice(start, end) } };
  }
  return undefined;
}
