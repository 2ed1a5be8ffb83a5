import type { RuleNotice } from '../../../shared/contract/rule-notice.ts';
import { rulesQuery } from '../../../shared/search/rules-query.ts';

/** A notification of the system, and the address in the page to which it leads. */
export type NoticeWords = { readonly title: string; readonly body: string; readonly hash: string };

const mostTitles = 3;
const longest = 120;

/** Some desktops read marks in a notification as markup, and titles come from strangers. */
const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .slice(0, longest);

/** Names and titles speak for themselves, in whatever language the screen is. */
export function noticeWords(notices: readonly RuleNotice[]): NoticeWords {
  const articles = new Map(notices.flatMap((notice) => notice.articles.map(({ id, title }) => [id, title])));
  const titles = [...articles.values()].slice(0, mostTitles).map(plain);
  const left = articles.size - titles.length;
  const query = new URLSearchParams({
    by: 'article',
    text: rulesQuery(notices.map(({ rule }) => rule.id)),
    everything: '1',
    state: 'all',
  });
  const [only] = articles.keys();
  if (articles.size === 1 && only !== undefined) query.set('article', only);
  return {
    title: plain(notices.map(({ rule }) => rule.name).join(', ')),
    body: [...titles, ...(left > 0 ? [`+ ${left}`] : [])].join('\n'),
    hash: `#/inbox?${query}`,
  };
}
