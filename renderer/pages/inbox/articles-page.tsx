import { useChannel } from '../../channel/use-channel.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { ArticleList } from './article-list.tsx';
import { InboxFrame } from './inbox-frame.tsx';
import { useChosen } from './use-chosen.ts';
import { useCursor } from './use-cursor.ts';
import { useCursorCommands } from './use-cursor-commands.ts';
import { type InboxAddress, useInbox } from './use-inbox.ts';

/** The Inbox as a plain list: each article a row of its own. */
export function ArticlesPage({ address }: { readonly address: InboxAddress }) {
  const { filter, article } = address;
  const inbox = useInbox(address);
  const total = inbox.facets.value?.total ?? 0;
  const opened = useChannel('articles.get', article === null ? null : { id: article }).value?.row ?? null;
  const cursor = useCursor({ filter, total, opened: article, open: inbox.open });
  const chosen = useChosen(cursor, JSON.stringify(filter));
  const here = opened ?? cursor.row;
  useCursorCommands(cursor, total);
  useCommands({
    'list.choose': () => cursor.row && chosen.toggle(cursor.row),
    'list.chooseNext': () => chosen.extend(1),
    'list.choosePrevious': () => chosen.extend(-1),
  });
  return (
    <InboxFrame inbox={inbox} total={total} chosen={chosen} here={here ? [here] : []}>
      <ArticleList inbox={inbox} total={total} cursor={cursor} chosen={chosen} />
    </InboxFrame>
  );
}
