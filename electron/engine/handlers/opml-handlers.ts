import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { OpmlOutline } from '../../../shared/contract/feed-finding.ts';
import type { Outline } from '../../../shared/feeds/parse-opml.ts';
import { writeOpml } from '../../../shared/feeds/write-opml.ts';
import type { Source } from '../../../shared/model/source.ts';
import { readOpml } from '../collect/read-aside.ts';
import type { EngineContext } from '../engine-context.ts';
import type { Turns } from '../turns.ts';
import { commitSources } from './follow-sources.ts';
import { judgedHere, sourceOfOutline } from './judged-here.ts';

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

const judged = (outlines: readonly Outline[], context: EngineContext): OpmlOutline[] =>
  judgedHere(outlines, context).map((outline) => ({ ...outline, folder: [...outline.folder] }));

async function importOutlines(
  outlines: readonly Outline[],
  chosen: readonly number[] | undefined,
  context: EngineContext,
) {
  const all = judged(outlines, context);
  const wanted = chosen === undefined ? null : new Set(chosen);
  const sources: Source[] = [];
  const told = all.map((outline, position) => {
    if (!isFollowed(outline, wanted?.has(position))) return outline;
    const source = sourceOfOutline(outline, context);
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
