import { useChannel } from '../../channel/use-channel.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';

/** The title of an article by its id; within a form no link, which would lead away from what was filled in. */
export function ArticleTitle({ id }: { readonly id: string }) {
  const s = useStrings();
  const { value, error } = useChannel('articles.get', { id });
  const title = error ? id : (value?.row.title ?? s.common.loading);
  return <Untrusted text={title === '' ? s.common.unnamed : title} />;
}
