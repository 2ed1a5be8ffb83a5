import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import { goTo } from '../../address/use-address.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { webAddress } from '../../untrusted/web-address.ts';
import type { ArticleDialog } from '../inbox/article-dialogs.tsx';
import type { ArticleActions } from '../inbox/use-article-actions.ts';
import type { Quote } from '../incident/assertion-draft.ts';
import styles from './reader-bar.module.css';

type Props = {
  readonly row: ArticleRow;
  readonly actions: ArticleActions;
  /** The words that are selected in the text. */
  readonly quote: Quote | null;
  readonly onClose: () => void;
  readonly onDialog: (dialog: ArticleDialog) => void;
};

export function ReaderBar({ row, actions, quote, onClose, onDialog }: Props) {
  const s = useStrings();
  const aside = row.setAside !== null;
  const assert = (): void => {
    if (quote) onDialog({ kind: 'assertion', row, quote });
  };
  useCommands(quote ? { 'article.assertion': assert } : {});
  return (
    <div className={styles.bar} role="toolbar" aria-label={s.reader.label}>
      <Button look="quiet" icon="close" iconOnly label={s.common.close} shortcut="Escape" onClick={onClose} />
      <span className={styles.gap} />
      {quote && (
        <Button look="primary" icon="plus" label={s.reader.selection} shortcut="a" onClick={assert} />
      )}
      <Button
        look="quiet"
        icon={row.read ? 'unread' : 'read'}
        iconOnly
        label={row.read ? s.reader.markUnread : s.reader.markRead}
        shortcut="m"
        onClick={() => actions.toggleRead([row])}
      />
      <Button
        look="quiet"
        icon="keep"
        iconOnly
        label={row.kept ? s.reader.unkeep : s.reader.keep}
        shortcut="s"
        aria-pressed={row.kept}
        onClick={() => actions.toggleKept([row])}
      />
      <Button
        look="quiet"
        icon={aside ? 'undo' : 'aside'}
        iconOnly
        label={aside ? s.reader.back : s.reader.aside}
        shortcut="x"
        onClick={() => (aside ? actions.takeBack([row]) : onDialog({ kind: 'aside', rows: [row] }))}
      />
      <Button
        look="quiet"
        label={s.proposal.open}
        shortcut="p"
        onClick={() => goTo({ page: 'proposal', story: row.storyId ?? row.id })}
      />
      <Button
        icon="file"
        label={s.reader.file}
        shortcut="f"
        onClick={() => onDialog({ kind: 'file', row })}
      />
      <Original url={row.url} />
    </div>
  );
}

function Original({ url }: { readonly url: string | null }) {
  const s = useStrings();
  const href = webAddress(url);
  useCommands(href ? { 'article.original': () => document.getElementById('original')?.click() } : {});
  if (href === null) return null;
  return (
    <a
      id="original"
      className={styles.original}
      href={href}
      target="_blank"
      rel="noopener noreferrer nofollow"
      title={`${s.reader.original} (v)`}
      aria-label={s.reader.original}
    >
      <Icon name="outside" />
    </a>
  );
}
