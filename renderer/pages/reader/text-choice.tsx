import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { useChange } from '../../components/toasts.tsx';
import { formatInstant } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { hostOf, webAddress } from '../../untrusted/web-address.ts';
import type { ReadArticle } from './reader.tsx';
import styles from './text-choice.module.css';

type Props = {
  readonly read: ReadArticle;
  /** Whether the feed's own text is shown where the page's was captured. */
  readonly own: boolean;
  readonly onOwn: (own: boolean) => void;
};

/** Says whose text is shown and since when it is kept; fetches the page's where the person asks for it. */
export function TextChoice({ read, own, onOwn }: Props) {
  const s = useStrings();
  const { change } = useChange();
  const [asking, setAsking] = useState(false);
  const { fullText } = read.article;
  const fetchText = async (): Promise<void> => {
    setAsking(true);
    if (await change('articles.fetchText', { id: read.row.id })) onOwn(false);
    setAsking(false);
  };
  if (!fullText && webAddress(read.row.url) === null) return null;
  const captured = fullText && formatInstant(fullText.captured, s.locale);
  return (
    <p className={styles.choice}>
      {captured && (own ? s.reader.ownShown : s.reader.fullShown(hostOf(fullText.from) ?? '', captured))}
      {captured && (
        <Button look="link" label={own ? s.reader.showFull : s.reader.showOwn} onClick={() => onOwn(!own)} />
      )}
      <Button
        look="link"
        icon="refresh"
        label={asking ? s.reader.fetching : fullText ? s.reader.fetchAgain : s.reader.fetchText}
        disabled={asking}
        onClick={() => void fetchText()}
      />
    </p>
  );
}
