import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState } from 'react';
import type { RequestOf } from '../../../shared/contract/channels.ts';
import { groupBy } from '../../../shared/model/group-by.ts';
import { useSteadyChannel } from '../../channel/use-channel.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import scroller from '../../components/row-scroller.module.css';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './import.module.css';
import { ImportDetails } from './import-details.tsx';
import { ImportLine, type LinePlace } from './import-line.tsx';
import type { Choosing } from './use-keeps.ts';

type Asked = Pick<RequestOf<'imports.rows'>, 'import' | 'what'>;

/** As many rows as are asked for at once. */
const perPage = 200;
const pageRequest = (asked: Asked, page: number) => ({ ...asked, offset: page * perPage, limit: perPage });

/** The records that differ, of which only those in sight exist, and beside them the parts of the one that is chosen. */
export function ImportRows(props: {
  readonly request: Asked;
  readonly total: number;
  readonly choosing: Choosing;
}) {
  const s = useStrings();
  const { request, total, choosing } = props;
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => list.current,
    estimateSize: lineHeight,
    overscan: 10,
  });
  useEffect(() => virtual.scrollToIndex(current, { align: 'auto' }), [current, virtual]);
  const page = useSteadyChannel('imports.rows', pageRequest(request, Math.floor(current / perPage)));
  const row = page.value?.items[current % perPage];
  const go = (to: number): void => setCurrent(Math.min(total - 1, Math.max(0, to)));
  useCommands({
    'list.next': () => go(current + 1),
    'list.previous': () => go(current - 1),
    'list.first': () => go(0),
    'list.last': () => go(total - 1),
    ...(row && {
      'import.theirs': () => choosing.keepRow(row, 'theirs'),
      'import.ours': () => choosing.keepRow(row, 'ours'),
      'import.merged': () => choosing.keepRow(row, 'merged'),
    }),
  });
  const idOf = (index: number): string => `${prefix}-${index}`;
  const places = virtual
    .getVirtualItems()
    .map(({ index, start, size }): LinePlace => ({ id: idOf(index), index, start, size, total }));
  return (
    <div className={styles.split}>
      <div ref={list} className={scroller.scroller}>
        <div
          role="listbox"
          tabIndex={0}
          aria-label={s.intake.rows}
          aria-activedescendant={idOf(current)}
          className={scroller.rows}
          style={{ height: virtual.getTotalSize() }}
        >
          {[...groupBy(places, ({ index }) => Math.floor(index / perPage))].map(([number, those]) => (
            <Page
              key={number}
              request={pageRequest(request, number)}
              places={those}
              current={current}
              choosing={choosing}
              onChoose={go}
            />
          ))}
        </div>
      </div>
      {row && <ImportDetails row={row} choosing={choosing} />}
    </div>
  );
}

function Page(props: {
  readonly request: RequestOf<'imports.rows'>;
  readonly places: readonly LinePlace[];
  readonly current: number;
  readonly choosing: Choosing;
  readonly onChoose: (index: number) => void;
}) {
  const { request, places, current, choosing, onChoose } = props;
  const { value } = useSteadyChannel('imports.rows', request);
  return places.map((place) => {
    const row = value?.items[place.index % perPage];
    return (
      row && (
        <ImportLine
          key={place.id}
          row={row}
          place={place}
          isCurrent={place.index === current}
          keeps={choosing.keeps}
          onChoose={() => onChoose(place.index)}
        />
      )
    );
  });
}

/** In pixels: the height of a line is in rem, which a reader's larger text size changes. */
const lineHeight = (): number => 3 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
