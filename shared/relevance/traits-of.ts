import type { Trait } from '../model/learned-relevance.ts';
import type { Tag } from '../model/tag.ts';
import { tokensOf } from '../search/tokens.ts';

/** What a list shows of an article: its opening says what it is about, while a long text names everything somewhere. */
export type RelevanceSubject = {
  readonly title: string;
  readonly summary: string;
  readonly language: string | null;
  readonly sources: readonly string[];
  readonly tags: readonly Pick<Tag, 'kind' | 'id'>[];
};

export const keyOfTrait = ({ kind, id }: Trait): string => `${kind} ${id}`;

const saysSomething = (token: string): boolean => token.length > 1 && !/^\d+$/.test(token);

export function traitsOf({ title, summary, language, sources, tags }: RelevanceSubject): readonly Trait[] {
  const words = new Set(tokensOf(`${title}\n${summary}`).filter(saysSomething));
  const [tongue] = (language ?? '').toLowerCase().split('-');
  return [
    ...tags.map(({ kind, id }) => ({ kind, id })),
    ...sources.map((id) => ({ kind: 'source' as const, id })),
    ...(tongue ? [{ kind: 'language' as const, id: tongue }] : []),
    ...[...words].map((id) => ({ kind: 'word' as const, id })),
  ];
}
