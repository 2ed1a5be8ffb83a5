import type { CheckedRequestOf, ResponseOf } from '../../../shared/contract/channels.ts';
import type { Source } from '../../../shared/model/source.ts';
import { feedAddress } from '../collect/feed-address.ts';
import type { Lookups } from '../collect/lookups.ts';
import type { EngineContext } from '../engine-context.ts';
import type { Turns } from '../turns.ts';
import { addressToFollow, type Followed } from './address-to-follow.ts';
import { provisionalTitle } from './adopt-titles.ts';
import { commitChanges } from './commit-changes.ts';
import { commitSources, newSource, refuseKnown } from './follow-sources.ts';

type Queues = { readonly inTurn: Turns; readonly lookups: Lookups };
type Request = CheckedRequestOf<'sources.add'>;

/**
 * Follows an address: it is looked at first, then added in turn. Asking again for one that was followed without
 * being reached, and turns out to be a page, leads that source to the feed of the page.
 */
export async function addSource(
  request: Request,
  { inTurn, lookups }: Queues,
  context: EngineContext,
): Promise<ResponseOf<'sources.add'>> {
  const { asGiven, allowPrivate } = request;
  const address = feedAddress(request.url, allowPrivate);
  if (untried(address, context) === undefined) refuseKnown(address, context);
  const looked: Promise<Followed> = asGiven
    ? Promise.resolve({ url: address, found: 'nothing', message: null })
    : lookups({ url: address, allowPrivate }, () => addressToFollow(address, allowPrivate, context));
  looked.catch(() => undefined); // its turn tells of it
  return inTurn(async () => {
    const followed = await looked; // several at once are followed in the order of asking
    refuseKnown(followed.url, context);
    const source = untried(address, context);
    const { batch, id } = await (source === undefined
      ? addNew(request, followed.url, context)
      : leadOn(source, followed.url, context));
    return { batch, id, ...followed };
  });
}

/** A source of this address that has never worked. */
const untried = (address: string, { library }: EngineContext): Source | undefined =>
  library.sources().find(({ id, url }) => url === address && (library.health(id)?.lastOk ?? null) === null);

async function addNew(
  { title, speaker, allowPrivate, fullText }: Request,
  url: string,
  context: EngineContext,
): Promise<{ batch: string; id: string }> {
  const source = newSource({ url, title, speaker, allowPrivate, ...(fullText && { fullText }) }, context);
  const { batch } = await commitSources([source], `Follow ${url}`, context);
  return { batch, id: source.id };
}

async function leadOn(
  source: Source,
  url: string,
  context: EngineContext,
): Promise<{ batch: string; id: string }> {
  const { id, title } = source;
  const named = title === provisionalTitle(source.url) ? provisionalTitle(url) : title;
  const after = { ...source, url, title: named };
  const changes = [{ kind: 'source', id, before: source, after } as const];
  const { batch } = await commitChanges(
    { why: `Follow ${url}, the feed of ${source.url}`, changes },
    context,
  );
  return { batch, id };
}
