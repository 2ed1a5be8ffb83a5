import type { Source } from '../../../shared/model/source.ts';
import { isPublicHost } from './public-address.ts';

/** A server of the person's own: a private address that they allowed for this source. */
export function isOwnServer({ url, allowPrivate }: Pick<Source, 'url' | 'allowPrivate'>): boolean {
  const host = URL.parse(url)?.hostname ?? '';
  return allowPrivate && !isPublicHost(host);
}

/** How a host wants to be treated: connections at a time, and milliseconds from one request to the next. */
export type Manners = { readonly connections: number; readonly spacing: number };

const polite: Manners = { connections: 1, spacing: 1000 };
const own: Manners = { connections: 6, spacing: 0 };
/** Hosts whose rules are known: reddit.com counts all feeds of one reader together, the others ask for their pause. */
const known: ReadonlyMap<string, Manners> = new Map([
  ['reddit.com', { connections: 1, spacing: 60_000 }],
  ['api.gdeltproject.org', { connections: 1, spacing: 5000 }],
  ['export.arxiv.org', { connections: 1, spacing: 3000 }],
]);

export type HostLane<Work> = { readonly host: string; readonly manners: Manners; readonly work: Work[] };

const laneName = (hostname: string): string =>
  [...known.keys()].find((host) => hostname === host || hostname.endsWith(`.${host}`)) ?? hostname;

/** One lane per host, in the order in which their first sources come. */
export function hostLanes<Work extends { readonly source: Source }>(
  planned: readonly Work[],
): readonly HostLane<Work>[] {
  const lanes = new Map<string, HostLane<Work>>();
  for (const work of planned) {
    const isOwn = isOwnServer(work.source);
    const host = laneName(URL.parse(work.source.url)?.hostname ?? '');
    const name = isOwn ? `own ${host}` : host;
    const lane = lanes.get(name) ?? { host, manners: isOwn ? own : (known.get(host) ?? polite), work: [] };
    lane.work.push(work);
    lanes.set(name, lane);
  }
  return [...lanes.values()];
}
