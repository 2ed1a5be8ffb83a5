import type { Client } from '../../../shared/contract/client.ts';
import { didYouMean } from './did-you-mean.ts';
import { refuse } from './parse-arguments.ts';

type Wanted = { readonly actor: readonly string[]; readonly theme: readonly string[] };

/** Refuses ids that the vocabulary does not have: a filter with a slip of the pen would find nothing, silently. */
export async function refuseUnknown(
  { actor, theme }: Wanted,
  command: string,
  client: Client,
): Promise<void> {
  const { actors, themes } = await client.request('vocabulary.list', {});
  const check = (kind: string, ids: readonly string[], terms: readonly { readonly id: string }[]): void => {
    const known = terms.map(({ id }) => id);
    for (const id of ids) {
      if (known.includes(id)) continue;
      refuse(`--${kind} ${id}: the vocabulary has no such ${kind}.${didYouMean(id, known)}`, command);
    }
  };
  check('actor', actor, actors);
  check('theme', theme, themes);
}
