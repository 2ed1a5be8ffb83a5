import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import type { RequestOf } from '../../../shared/contract/channels.ts';
import type { Tag } from '../../../shared/model/tag.ts';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';

type Rows = readonly ArticleRow[];
export type TagName = Pick<Tag, 'kind' | 'id'>;

const tagIn = ({ tags }: ArticleRow, { kind, id }: TagName): Tag | undefined =>
  tags.find((tag) => tag.kind === kind && tag.id === id);

export const hasTag = (row: ArticleRow, tag: TagName): boolean => tagIn(row, tag) !== undefined;

/** A tag that only a person gave goes without a trace; one that the packs find has to be kept away. */
const isFoundBeside = (row: ArticleRow, name: TagName): boolean => {
  const tag = tagIn(row, name);
  return tag !== undefined && (tag.maker !== 'person' || tag.evidence.length > 0);
};

/** What a person decides about one article or several; each can be undone. */
export function useArticleActions() {
  const s = useStrings();
  const { label } = useVocabulary();
  const { change } = useChange();
  const told = (rows: Rows, words: string): string =>
    rows.length === 1 ? words : `${s.inbox.count(rows.length)}: ${words}`;
  const mark = (rows: Rows, marks: Omit<RequestOf<'articles.mark'>, 'ids'>, words: string): void =>
    void change('articles.mark', { ids: rows.map(({ id }) => id), ...marks }, told(rows, words));
  const tag = (rows: Rows, { kind, id }: TagName, holds: boolean | null, words: string): void =>
    void change('articles.tag', { ids: rows.map((row) => row.id), kind, id, holds }, told(rows, words));
  return {
    toggleRead: (rows: Rows) => {
      const read = !rows.every((row) => row.read);
      mark(rows, { read }, read ? s.toast.read : s.toast.unread);
    },
    toggleKept: (rows: Rows) => {
      const kept = !rows.every((row) => row.kept);
      mark(rows, { kept }, kept ? s.toast.kept : s.toast.unkept);
    },
    setAside: (rows: Rows, reason: string) => mark(rows, { setAside: reason }, s.toast.aside),
    takeBack: (rows: Rows) => mark(rows, { setAside: null }, s.toast.back),
    setSubject: (rows: Rows, relevant: boolean) =>
      mark(rows, { relevant }, relevant ? s.toast.onSubject : s.toast.offSubject),
    leaveSubject: (rows: Rows) => mark(rows, { relevant: null }, s.toast.subjectLeft),
    giveTag: (rows: Rows, name: TagName) =>
      tag(rows, name, true, s.toast.tagGiven(label(name.kind, name.id))),
    removeTag: (rows: Rows, name: TagName) => {
      const holds = rows.some((row) => isFoundBeside(row, name)) ? false : null;
      tag(rows, name, holds, s.toast.tagRemoved(label(name.kind, name.id)));
    },
    leaveTag: (rows: Rows, name: TagName) =>
      tag(rows, name, null, s.toast.tagLeft(label(name.kind, name.id))),
    /** Reading is no decision that one undoes: it happens in silence. */
    seen: (row: ArticleRow) => void (row.read || change('articles.mark', { ids: [row.id], read: true })),
  };
}

export type ArticleActions = ReturnType<typeof useArticleActions>;
