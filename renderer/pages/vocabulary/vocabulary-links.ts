import { type Address, formatAddress, noFilter } from '../../address/address.ts';
import { goTo } from '../../address/use-address.ts';
import { rulesAddress, type TermKey, termsAddress } from '../../address/vocabulary-address.ts';

const lists = { actor: 'actors', theme: 'themes', countermeasure: 'countermeasures' } as const;

/** Every stored article, whatever was decided about it: as many as the count beside the link says. */
const everything = { ...noFilter, relevant: false, state: 'all' } as const;

const inbox = (filter: Partial<typeof noFilter>): string => {
  const address: Address = {
    page: 'inbox',
    filter: { ...everything, ...filter },
    article: null,
    by: 'article',
  };
  return formatAddress(address);
};

export const articlesOfTerm = ({ kind, id }: TermKey): string => inbox({ [lists[kind]]: [id] });
export const articlesOfRule = (id: string): string => inbox({ text: `rule:${id}` });
export const articleLink = (id: string): string =>
  formatAddress({ page: 'inbox', filter: everything, article: id, by: 'article' });

export const termLink = (term: TermKey): string => formatAddress({ ...termsAddress, term });
export const ruleLink = (rule: string): string => formatAddress({ ...rulesAddress, rule });
export const newRuleLink = (gives: TermKey): string => formatAddress({ ...rulesAddress, rule: 'new', gives });

export const openRule = (rule: string | null): void => goTo({ ...rulesAddress, rule });
