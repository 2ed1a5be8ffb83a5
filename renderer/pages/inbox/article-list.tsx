import { useChannel } from '../../channel/use-channel.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { pageRequest, rowsOfPage } from './article-page.ts';
import { ArticleRow } from './article-row.tsx';
import { EmptyList } from './empty-list.tsx';
import { PendingRow, type Place } from './list-row.tsx';
import { RowList } from './row-list.tsx';
import type { Chosen } from './use-chosen.ts';
import type { Cursor } from './use-cursor.ts';
import type { Inbox } from './use-inbox.ts';

type Props = {
  readonly inbox: Inbox;
  readonly total: number;
  readonly cursor: Cursor;
  readonly chosen: Chosen;
};

/** The articles, newest first or best match first. */
export function ArticleList(props: Props) {
  const s = useStrings();
  const { inbox, total, cursor } = props;
  const { facets, narrow } = inbox;
  return (
    <RowList
      label={s.inbox.list}
      total={total}
      current={cursor.index}
      loading={facets.value === undefined}
      failure={facets.error}
      onRetry={facets.retry}
      empty={<EmptyList filter={inbox.address.filter} onNarrow={narrow} />}
      page={(page, places) => <Page key={page} {...props} page={page} places={places} />}
    />
  );
}

type PageProps = Props & { readonly page: number; readonly places: readonly Place[] };

function Page({ inbox, cursor, chosen, page, places }: PageProps) {
  const { filter, article } = inbox.address;
  const { value } = useChannel('articles.list', pageRequest(filter, page));
  return places.map((place) => {
    const { id, index } = place;
    const row = value?.articles[index % rowsOfPage];
    if (!row) return <PendingRow key={id} place={place} />;
    return (
      <ArticleRow
        key={id}
        place={place}
        row={row}
        current={cursor.index === index}
        opened={row.id === article}
        chosen={chosen.has(row.id)}
        onPress={() => {
          cursor.jump(index);
          inbox.open(row);
        }}
        onChoose={() => chosen.toggle(row)}
      />
    );
  });
}
