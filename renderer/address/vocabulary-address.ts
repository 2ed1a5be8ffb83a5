import { type Tag, tagKinds } from '../../shared/model/tag.ts';

export type TermKey = Pick<Tag, 'kind' | 'id'>;

export const termOrders = ['name', 'articles', 'corrected'] as const;
export type TermOrder = (typeof termOrders)[number];

export type TermFilter = {
  readonly text: string;
  readonly kind: Tag['kind'] | 'all';
  readonly order: TermOrder;
};

export type TermsAddress = {
  readonly page: 'vocabulary';
  readonly view: 'terms';
  readonly filter: TermFilter;
  readonly term: TermKey | null;
};

export type RulesAddress = {
  readonly page: 'vocabulary';
  readonly view: 'rules';
  /** Null where none is open; `new` is one that is not saved yet. */
  readonly rule: string | null;
  /** The tag that a new rule gives to begin with. */
  readonly gives?: TermKey;
};

/** What corrections have taught about the subject. */
export type RelevanceAddress = { readonly page: 'vocabulary'; readonly view: 'relevance' };

/** Packs of one's own. */
export type PacksAddress = { readonly page: 'vocabulary'; readonly view: 'packs' };

export type VocabularyAddress = TermsAddress | PacksAddress | RulesAddress | RelevanceAddress;

export const noTermFilter: TermFilter = { text: '', kind: 'all', order: 'name' };
export const termsAddress: TermsAddress = {
  page: 'vocabulary',
  view: 'terms',
  filter: noTermFilter,
  term: null,
};
export const rulesAddress: RulesAddress = { page: 'vocabulary', view: 'rules', rule: null };
export const packsAddress: PacksAddress = { page: 'vocabulary', view: 'packs' };
export const relevanceAddress: RelevanceAddress = { page: 'vocabulary', view: 'relevance' };

const keyOf = ({ kind, id }: TermKey): string => `${kind}:${id}`;

function termOf(text: string | null): TermKey | null {
  const [name = '', ...id] = (text ?? '').split(':');
  const kind = tagKinds.find((known) => known === name);
  return kind && id.length > 0 ? { kind, id: id.join(':') } : null;
}

/** Reads what stands after `#/vocabulary`. */
export function parseVocabulary(view: string | undefined, params: URLSearchParams): VocabularyAddress {
  if (view === 'relevance') return relevanceAddress;
  if (view === 'packs') return packsAddress;
  if (view === 'rules') {
    const gives = termOf(params.get('gives'));
    const rule = params.get('rule');
    return rule === 'new' && gives ? { ...rulesAddress, rule, gives } : { ...rulesAddress, rule };
  }
  return {
    ...termsAddress,
    filter: {
      text: (params.get('text') ?? '').slice(0, 200),
      kind: tagKinds.find((kind) => kind === params.get('kind')) ?? 'all',
      order: termOrders.find((order) => order === params.get('order')) ?? 'name',
    },
    term: termOf(params.get('term')),
  };
}

/** The path and the pairs of its query; an empty value is left out. */
export function vocabularyParts(address: VocabularyAddress): {
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
} {
  if (address.view === 'relevance' || address.view === 'packs')
    return { path: `#/vocabulary/${address.view}`, query: [] };
  if (address.view === 'rules') {
    const { rule, gives } = address;
    const query = [['rule', rule ?? ''] as const, ['gives', gives ? keyOf(gives) : ''] as const];
    return { path: '#/vocabulary/rules', query };
  }
  const { filter, term } = address;
  return {
    path: '#/vocabulary',
    query: [
      ['text', filter.text],
      ['kind', filter.kind === 'all' ? '' : filter.kind],
      ['order', filter.order === 'name' ? '' : filter.order],
      ['term', term ? keyOf(term) : ''],
    ],
  };
}
