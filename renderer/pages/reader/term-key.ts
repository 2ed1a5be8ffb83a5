import { type Tag, tagKinds } from '../../../shared/model/tag.ts';

type TermName = Pick<Tag, 'kind' | 'id'>;

/** How an element says (`data-term`) which term of the vocabulary it stands for. */
export const termKey = ({ kind, id }: TermName): string => `${kind} ${id}`;

export function termOfKey(key: string): TermName | null {
  const [word = '', id = ''] = key.split(' ', 2);
  const kind = tagKinds.find((one) => one === word);
  return kind === undefined || id === '' ? null : { kind, id };
}
