import { formatAddress, noFilter } from '../../address/address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';

/** The title of an article, leading to it in the Inbox. */
export function ArticleLink({ id }: { readonly id: string }) {
  const s = useStrings();
  const { value, error } = useChannel('articles.get', { id });
  const filter = { ...noFilter, relevant: false, state: 'all' } as const;
  const title = error ? id : (value?.row.title ?? s.common.loading);
  return (
    <a href={formatAddress({ page: 'inbox', filter, article: id })}>
      <Untrusted text={title === '' ? s.common.unnamed : title} />
    </a>
  );
}
