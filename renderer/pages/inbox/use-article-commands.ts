import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import { goTo } from '../../address/use-address.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import type { ArticleDialog } from './article-dialogs.tsx';
import type { ArticleActions } from './use-article-actions.ts';

type Options = {
  /** What is chosen, or the one article that is open or under the cursor. */
  readonly rows: readonly ArticleRow[];
  readonly actions: ArticleActions;
  readonly onDialog: (dialog: ArticleDialog) => void;
  /** What was decided together is decided. */
  readonly onDecided: () => void;
};

/** What can be done with articles by key. */
export function useArticleCommands({ rows, actions, onDialog, onDecided }: Options): void {
  const [first] = rows;
  const decide = (act: () => void): void => {
    act();
    onDecided();
  };
  const setAside = (): void => {
    if (rows.every(({ setAside }) => setAside !== null)) decide(() => actions.takeBack(rows));
    else onDialog({ kind: 'aside', rows });
  };
  useCommands(
    first
      ? {
          'article.read': () => decide(() => actions.toggleRead(rows)),
          'article.keep': () => decide(() => actions.toggleKept(rows)),
          'article.aside': setAside,
          'article.tag': () => onDialog({ kind: 'tags', rows }),
          'article.onSubject': () => decide(() => actions.setSubject(rows, true)),
          'article.offSubject': () => decide(() => actions.setSubject(rows, false)),
          'article.subjectByPacks': () => decide(() => actions.leaveSubject(rows)),
          'article.file': () => onDialog({ kind: 'file', row: first }),
          'article.propose': () => goTo({ page: 'proposal', story: first.storyId ?? first.id }),
          'article.incident': () => onDialog({ kind: 'incident', row: first }),
        }
      : {},
  );
}
