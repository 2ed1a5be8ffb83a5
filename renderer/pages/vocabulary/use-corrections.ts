import { useMemo } from 'react';
import type { ResponseOf } from '../../../shared/contract/channels.ts';
import type { TermKey } from '../../address/vocabulary-address.ts';
import { useChannel } from '../../channel/use-channel.ts';

export type Corrections = Omit<ResponseOf<'vocabulary.corrections'>['terms'][number], 'kind' | 'id'>;

const none: Corrections = { confirmed: 0, removed: 0, added: 0 };
const keyOf = ({ kind, id }: TermKey): string => `${kind} ${id}`;

/** What persons said of the tags of each term. */
export function useCorrections(): (term: TermKey) => Corrections {
  const { value } = useChannel('vocabulary.corrections', {});
  return useMemo(() => {
    const known = new Map(value?.terms.map((one) => [keyOf(one), one]));
    return (term: TermKey) => known.get(keyOf(term)) ?? none;
  }, [value]);
}
