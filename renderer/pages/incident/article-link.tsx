import { formatAddress, noFilter } from '../../address/address.ts';
import { ArticleTitle } from './article-title.tsx';

/** The title of an article, leading to it in the Inbox. */
export function ArticleLink({ id }: { readonly id: string }) {
  const filter = { ...noFilter, relevant: false, state: 'all' } as const;
  return (
    <a href={formatAddress({ page: 'inbox', filter, article: id })}>
      <ArticleTitle id={id} />
    </a>
  );
}
