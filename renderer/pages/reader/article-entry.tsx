import type { ReactNode } from 'react';
import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import { formatAddress, noFilter } from '../../address/address.ts';
import { useAddress } from '../../address/use-address.ts';
import { formatDay } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';

type Props = {
  readonly row: ArticleRow;
  /** It is the one that is open. */
  readonly current?: boolean;
  /** What else is said of it. */
  readonly children?: ReactNode;
};

/** Another article in a list of the Reader: its title leads to it and leaves the list beside as it is. */
export function ArticleEntry({ row, current = false, children }: Props) {
  const s = useStrings();
  const address = useAddress();
  const list = address.page === 'inbox' ? address : ({ page: 'inbox', filter: noFilter } as const);
  return (
    <li aria-current={current || undefined}>
      <a href={formatAddress({ ...list, article: row.id })}>
        <Untrusted text={row.title === '' ? s.common.unnamed : row.title} />
      </a>
      <span>
        <Untrusted text={row.sources.map(({ title }) => title).join(', ')} />
        {' · '}
        {formatDay(row.published ?? row.firstSeen, Date.now(), s.locale)}
        {current && ` · ${s.stories.thisOne}`}
      </span>
      {children}
    </li>
  );
}
