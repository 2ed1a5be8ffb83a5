import { Button } from '../../components/button.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { rowsOfPage } from './article-page.ts';
import { ArticleRow } from './article-row.tsx';
import { EmptyList } from './empty-list.tsx';
import { PendingRow, type Place } from './list-row.tsx';
import { RowList } from './row-list.tsx';
import styles from './story-row.module.css';
import { StoryRow } from './story-row.tsx';
import type { ChosenLines } from './use-chosen-lines.ts';
import type { Inbox } from './use-inbox.ts';
import type { StoryCursor } from './use-story-cursor.ts';
import { type StoryList as List, type StoryLine, useStoryPage } from './use-story-list.ts';

type Props = {
  readonly inbox: Inbox;
  readonly list: List;
  readonly cursor: StoryCursor;
  readonly chosen: ChosenLines;
  readonly onFresh: () => void;
};

/** Stories and, below opened ones, their articles. */
export function StoryList(props: Props) {
  const s = useStrings();
  const { inbox, list, cursor, onFresh } = props;
  const { total = 0, fresh = 0 } = list.head ?? {};
  return (
    <RowList
      label={s.stories.list}
      total={total}
      current={cursor.index}
      loading={list.head === undefined}
      failure={list.error}
      onRetry={list.retry}
      onScroll={list.begin}
      empty={<EmptyList filter={inbox.address.filter} onNarrow={inbox.narrow} />}
      above={
        fresh > 0 && (
          <div className={styles.fresh} role="status">
            <Button look="link" label={s.stories.fresh(fresh)} shortcut="N" onClick={onFresh} />
          </div>
        )
      }
      page={(page, places) => <Page key={page} {...props} page={page} places={places} />}
    />
  );
}

type PageProps = Props & { readonly page: number; readonly places: readonly Place[] };

function Page({ page, places, ...props }: PageProps) {
  const lines = useStoryPage(props.list, page);
  return places.map((place) => {
    const line = lines[place.index % rowsOfPage];
    return line ? (
      <Line key={place.id} {...props} place={place} line={line} />
    ) : (
      <PendingRow key={place.id} place={place} />
    );
  });
}

function Line({
  place,
  line,
  ...props
}: Omit<Props, 'onFresh'> & { readonly place: Place; readonly line: StoryLine }) {
  const { inbox, cursor, chosen } = props;
  const state = {
    place,
    current: cursor.index === place.index,
    chosen: chosen.hasLine(line),
    onPress: () => cursor.press(place.index, line),
    onChoose: () => chosen.toggle(line),
  };
  if (line.kind === 'story') return <StoryRow {...state} item={line} />;
  const { article, within } = line;
  return (
    <ArticleRow {...state} row={article} within={within} opened={article.id === inbox.address.article} />
  );
}
