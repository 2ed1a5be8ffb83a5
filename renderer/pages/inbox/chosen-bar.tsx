import { Button } from '../../components/button.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import type { ArticleDialog } from './article-dialogs.tsx';
import styles from './chosen-bar.module.css';
import type { ArticleActions } from './use-article-actions.ts';
import type { Chosen } from './use-chosen.ts';

type Props = {
  readonly chosen: Pick<Chosen, 'rows' | 'clear'>;
  readonly actions: ArticleActions;
  readonly onDialog: (dialog: ArticleDialog) => void;
};

/** What can be done with all articles that are chosen. */
export function ChosenBar({ chosen, actions, onDialog }: Props) {
  const s = useStrings();
  const { rows, clear } = chosen;
  const decide = (act: () => void): void => {
    act();
    clear();
  };
  const words = s.inbox.chosen(rows.length);
  return (
    <div className={styles.bar} role="toolbar" aria-label={words}>
      <span className={styles.count} role="status">
        {words}
      </span>
      <Button
        look="quiet"
        icon="tag"
        iconOnly
        label={s.commands.names['article.tag']}
        shortcut="t"
        onClick={() => onDialog({ kind: 'tags', rows })}
      />
      <Button
        look="quiet"
        icon="plus"
        iconOnly
        label={s.reader.onSubject}
        shortcut="+"
        onClick={() => decide(() => actions.setSubject(rows, true))}
      />
      <Button
        look="quiet"
        icon="minus"
        iconOnly
        label={s.reader.offSubject}
        shortcut="-"
        onClick={() => decide(() => actions.setSubject(rows, false))}
      />
      <Button
        look="quiet"
        icon="keep"
        iconOnly
        label={s.reader.keep}
        shortcut="s"
        onClick={() => decide(() => actions.toggleKept(rows))}
      />
      <Button
        look="quiet"
        icon="aside"
        iconOnly
        label={s.reader.aside}
        shortcut="x"
        onClick={() => onDialog({ kind: 'aside', rows })}
      />
      <Button look="quiet" icon="close" iconOnly label={s.inbox.letGo} shortcut="Escape" onClick={clear} />
    </div>
  );
}
