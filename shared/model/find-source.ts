import type { Source } from './source.ts';

/** The source that is meant by its id or its address, in whatever spelling of the address. */
export function findSource<Known extends Pick<Source, 'id' | 'url'>>(
  sources: Iterable<Known>,
  name: string,
): Known | null {
  const address = URL.parse(name);
  if (address) address.hash = ''; // as when the source was added
  for (const source of sources) {
    if (source.id === name || source.url === name || source.url === address?.href) return source;
  }
  return null;
}
