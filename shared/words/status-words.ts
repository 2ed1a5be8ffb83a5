import type { timelineEntryKinds } from '../model/entry-facets.ts';
import type { TokenWords } from './tokens-en.ts';

type Standing = { readonly kind: (typeof timelineEntryKinds)[number]; readonly status: string };

/** The status of an entry in words: each kind has its own list. */
export function statusWords({ kind, status }: Standing, tokens: TokenWords): string {
  switch (kind) {
    case 'incident':
      return wordIn(tokens.kind, status);
    case 'assertion':
      return wordIn(tokens.stance, status);
    case 'measure':
      return wordIn(tokens.measureStatus, status);
    case 'search-note':
      return wordIn(tokens.searchResult, status);
  }
}

/** Kind and status, said once where they are the same word. */
export function kindWords(entry: Standing, tokens: TokenWords): string {
  const [kind, status] = [tokens.entryKind[entry.kind], statusWords(entry, tokens)];
  return kind === status ? kind : `${kind} · ${status}`;
}

const wordIn = (words: Readonly<Record<string, string>>, token: string): string => words[token] ?? token;
