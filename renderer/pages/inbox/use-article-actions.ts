import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';

/** What a person decides about one article; each can be undone. */
export function useArticleActions() {
  const s = useStrings();
  const { change } = useChange();
  return {
    toggleRead: (row: ArticleRow) =>
      void change(
        'articles.mark',
        { ids: [row.id], read: !row.read },
        row.read ? s.toast.unread : s.toast.read,
      ),
    toggleKept: (row: ArticleRow) =>
      void change(
        'articles.mark',
        { ids: [row.id], kept: !row.kept },
        row.kept ? s.toast.unkept : s.toast.kept,
      ),
    setAside: (row: ArticleRow, reason: string) =>
      void change('articles.mark', { ids: [row.id], setAside: reason }, s.toast.aside),
    takeBack: (row: ArticleRow) =>
      void change('articles.mark', { ids: [row.id], setAside: null }, s.toast.back),
    /** Reading is no decision that one undoes: it happens in silence. */
    seen: (row: ArticleRow) => void (row.read || change('articles.mark', { ids: [row.id], read: true })),
  };
}

export type ArticleActions = ReturnType<typeof useArticleActions>;
