import { useState } from 'react';
import type { RuleNotice } from '../../shared/contract/rule-notice.ts';
import { rulesQuery } from '../../shared/search/rules-query.ts';
import { type Address, formatAddress, noFilter } from '../address/address.ts';
import { goTo } from '../address/use-address.ts';
import { useEngineEvent } from '../channel/use-channel.ts';
import { useCommands } from '../commands/use-commands.tsx';
import { useChange } from '../components/toasts.tsx';
import type { Strings } from '../strings/en.ts';
import { useStrings } from '../strings/use-strings.ts';

/** The articles that rules tell of, in the Inbox; where it is one, it is open. */
function placeOf(notices: readonly RuleNotice[]): Address {
  const text = rulesQuery(notices.map(({ rule }) => rule.id));
  const articles = new Set(notices.flatMap((notice) => notice.articles.map(({ id }) => id)));
  const [only = null] = articles;
  return {
    page: 'inbox',
    filter: { ...noFilter, text, relevant: false, state: 'all' },
    article: articles.size === 1 ? only : null,
    by: 'article',
  };
}

function wordsOf(notices: readonly RuleNotice[], s: Strings): string {
  const [first] = notices;
  const articles = new Set(notices.flatMap((notice) => notice.articles.map(({ id }) => id)));
  if (notices.length > 1 || !first) return s.rules.notices(notices.length, articles.size);
  return s.rules.notice(first.rule.name, articles.size, first.articles[0]?.title ?? '');
}

/** Tells of what rules found as it arrived, where the focus stays, with a link and a key that lead there. */
export function useNotices(): void {
  const s = useStrings();
  const { tell } = useChange();
  const [last, setLast] = useState<Address | null>(null);
  useEngineEvent('rules.notified', ({ notices }) => {
    const place = placeOf(notices);
    setLast(place);
    tell({ text: wordsOf(notices, s), label: s.rules.showNotice, href: formatAddress(place) });
  });
  const follow = (place: Address): void => {
    tell(null);
    goTo(place);
  };
  useCommands(last === null ? {} : { 'go.notice': () => follow(last) });
}
