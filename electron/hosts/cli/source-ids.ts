import type { Client } from '../../../shared/contract/client.ts';
import { findSource } from '../../../shared/model/find-source.ts';
import { refuse } from './parse-arguments.ts';

/** The ids of sources that are named by id or address; refuses what the library does not follow. */
export async function sourceIds(
  named: readonly string[],
  command: string,
  client: Client,
): Promise<string[]> {
  if (named.length === 0) return [];
  const { sources } = await client.request('sources.list', {});
  return named.map((name) => {
    const source = findSource(sources, name);
    return (
      source?.id ??
      refuse(`--source ${name}: the library follows no source with that id or address.`, command)
    );
  });
}
