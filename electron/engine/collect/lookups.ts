import { createSlots, type Slots } from './slots.ts';

/** Addresses that are looked at at a time, one of each host. */
const atOnce = 6;

export type Lookups = <Result>(url: string, work: () => Promise<Result>) => Promise<Result>;

/** Whoever adds a hundred addresses at once still bothers no server with more than one connection. */
export function createLookups(): Lookups {
  const all = createSlots(atOnce);
  const hosts = new Map<string, Slots>();
  return (url, work) => {
    const host = URL.parse(url)?.host ?? '';
    const own = hosts.get(host) ?? createSlots(1);
    hosts.set(host, own);
    return own.use(() => all.use(work));
  };
}
