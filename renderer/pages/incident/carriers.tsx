import { useChannel } from '../../channel/use-channel.ts';
import { formatMoment } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';

/** The sources that carry an article, and when it appeared. */
export function Carriers({ id }: { readonly id: string }) {
  const s = useStrings();
  const { value } = useChannel('articles.get', { id });
  if (!value) return null;
  const { sources, published, firstSeen } = value.row;
  return (
    <small>
      <Untrusted text={sources.map(({ title }) => title).join(', ')} /> ·{' '}
      {formatMoment(published ?? firstSeen, Date.now(), s.locale)}
    </small>
  );
}
