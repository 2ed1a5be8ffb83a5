import { type JudgedOutline, judgeOutlines } from '../../../shared/feeds/judge-outlines.ts';
import type { Outline } from '../../../shared/feeds/parse-opml.ts';
import type { Source } from '../../../shared/model/source.ts';
import { isPublicHost } from '../collect/public-address.ts';
import type { EngineContext } from '../engine-context.ts';
import { newSource } from './follow-sources.ts';

/** What following each would do in this library, in their order; `id` is that of the source that follows it already. */
export function judgedHere(
  outlines: readonly Outline[],
  { library }: EngineContext,
): readonly (JudgedOutline & { readonly id: string | null })[] {
  const known = new Map(library.sources().map(({ id, url }) => [url, id]));
  const context = { isKnown: (url: string) => known.has(url), isPublic: isPublicHost };
  return judgeOutlines(outlines, context).map((outline) => ({
    ...outline,
    id: known.get(outline.url) ?? null,
  }));
}

/** The source that would follow an outline; whoever asks has made sure that it may. */
export const sourceOfOutline = (
  { title, url, siteUrl, folder, verdict }: JudgedOutline,
  context: EngineContext,
): Source =>
  newSource(
    {
      title,
      url,
      siteUrl,
      speaker: 'news',
      category: folder.join(' / ').slice(0, 100) || null,
      allowPrivate: verdict === 'private-address',
    },
    context,
  );
