import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { OpmlOutline } from '../../../shared/contract/feed-finding.ts';
import { judgeOutlines } from '../../../shared/feeds/judge-outlines.ts';
import { writeOpml } from '../../../shared/feeds/write-opml.ts';
import type { Source } from '../../../shared/model/source.ts';
import { isPublicHost } from '../collect/public-address.ts';
import { readOpml } from '../collect/read-aside.ts';
import type { EngineContext } from '../engine-context.ts';
import type { Turns } from '../turns.ts';
import { commitSources, newSource } from './follow-sources.ts';

type OpmlHandlers = Pick<Handlers, 'opml.preview' | 'opml.import' | 'opml.export'>;

/** Lists of feeds in and out. Nothing here is fetched: what is new is collected with the rest. */
export function opmlHandlers(context: EngineContext, inTurn: Turns): OpmlHandlers {
  return {
    'opml.preview': async ({ text }) => {
      const { outlines, beyond } = await readOpml(text);
      return { outlines: judged(outlines, context), beyond };
    },
    'opml.import': async ({ text, chosen }) => {
      const { outlines, beyond } = await readOpml(text);
      return inTurn(async () => ({ ...(await importOutlines(outlines, chosen, context)), beyond }));
    },
    'opml.export': () => {
      const sources = context.library.sources();
      const { opml, stripped } = writeOpml(sources, rfc822(context.now()));
      const told = stripped.map(({ title, removed }) => ({ title, removed: [...removed] }));
      return { opml, sources: sources.length, stripped: told };
    },
  };
}

const rfc822 = (instant: string): string => new Date(instant).toUTCString();

function judged(outlines: Parameters<typeof judgeOutlines>[0], { library }: EngineContext): OpmlOutline[] {
  const known = new Map(library.sources().map(({ id, url }) => [url, id]));
  const context = { isKnown: (url: string) => known.has(url), isPublic: isPublicHost };
  return judgeOutlines(outlines, context).map((outline) => ({
    ...outline,
    folder: [...outline.folder],
    id: known.get(outline.url) ?? null,
  }));
}

async function importOutlines(
  outlines: Parameters<typeof judgeOutlines>[0],
  chosen: readonly number[] | undefined,
  context: EngineContext,
) {
  const all = judged(outlines, context);
  const wanted = chosen === undefined ? null : new Set(chosen);
  const sources: Source[] = [];
  const told = all.map((outline, position) => {
    if (!isFollowed(outline, wanted?.has(position))) return outline;
    const source = sourceOf(outline, context);
    sources.push(source);
    return { ...outline, id: source.id };
  });
  if (sources.length === 0) return { batch: null, added: 0, outlines: told };
  const { batch } = await commitSources(sources, 'Import sources from an OPML file', context);
  return { batch, added: sources.length, outlines: told };
}

/** A private address is followed only where a person chose that one. */
function isFollowed({ verdict }: OpmlOutline, chosen: boolean | undefined): boolean {
  if (verdict === 'new') return chosen ?? true;
  return verdict === 'private-address' && chosen === true;
}

const sourceOf = ({ title, url, siteUrl, folder, verdict }: OpmlOutline, context: EngineContext): Source =>
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
