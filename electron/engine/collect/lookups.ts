import { isOwnServer } from './host-lanes.ts';
import { createSlots, type Slots } from './slots.ts';

/** Addresses that are looked at at a time: in all, of one host, and of one server of the person's own. */
const atOnce = { all: 12, host: 1, own: 6 } as const;

type Address = { readonly url: string; readonly allowPrivate: boolean };

export type Lookups = <Result>(address: Address, work: () => Promise<Result>) => Promise<Result>;

/** Whoever adds a hundred addresses at once still bothers no public server with more than one connection. */
export function createLookups(): Lookups {
  const all = createSlots(atOnce.all);
  const hosts = new Map<string, Slots>();
  return (address, work) => {
    const host = URL.parse(address.url)?.host ?? '';
    const slots = hosts.get(host) ?? createSlots(isOwnServer(address) ? atOnce.own : atOnce.host);
    hosts.set(host, slots);
    return slots.use(() => all.use(work));
  };
}
