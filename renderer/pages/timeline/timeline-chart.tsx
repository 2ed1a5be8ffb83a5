import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { heightOf } from '../../../shared/timeline/draw-chart.ts';
import { lanesBy } from '../../../shared/timeline/lanes-by.ts';
import { dayNumber } from '../../../shared/timeline/timeline-scale.ts';
import type { Place } from '../../../shared/timeline/walk-entries.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { ChartButtons } from './chart-buttons.tsx';
import { chartKeys } from './chart-keys.ts';
import { ChartStage, type Pointed } from './chart-stage.tsx';
import { CurrentOption } from './current-option.tsx';
import { HoverNote } from './hover-note.tsx';
import { LaneNames } from './lane-names.tsx';
import styles from './timeline-chart.module.css';
import { useSize } from './use-box.ts';
import { type ChartEntries, useChart, useLinks } from './use-chart.ts';
import { useChartCanvas } from './use-chart-canvas.ts';
import type { useTimelineWords } from './use-timeline-words.ts';

type Props = ChartEntries & {
  readonly words: ReturnType<typeof useTimelineWords>;
  readonly onChoose: (id: string) => void;
  readonly onAdd: (day: string, lane: string) => void;
};

/** Drawn on a canvas: what is seen of the lanes. One option at a time stands for the entry at which the keyboard is. */
export function TimelineChart(props: Props) {
  const s = useStrings();
  const { entries, by, words, chosen, onChoose, onAdd } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLCanvasElement>(null);
  const { height } = useSize(scroller);
  const [scrollTop, setScrollTop] = useState(0);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const { scale, moves, layout, current, setPlace, go } = useChart(props, stage);
  const at = pointed?.mark?.entry.id ?? current?.entry.id ?? null;
  const links = useLinks(layout, scrollTop, height, at);
  useChartCanvas(stage, {
    layout,
    view: { scale, scrollTop, height },
    links,
    words: words.words,
    pointed: at,
  });
  const keys = chartKeys({
    ...props,
    lanesOf: lanesBy[by],
    place: current,
    scale,
    moves,
    go,
    onChoose,
    onAdd,
  });
  const openMark = (place: Place): void => {
    setPlace(place);
    onChoose(place.entry.id);
  };
  const shown = { layout, scale, scrollTop, height };
  return (
    <div className={styles.chart}>
      <div
        ref={scroller}
        className={styles.scroller}
        role="listbox"
        tabIndex={0}
        aria-label={s.timeline.chartLabel}
        aria-activedescendant={current ? `${id}-current` : undefined}
        onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
        onKeyDown={(event) => runKey(event, keys)}
      >
        <div className={styles.content} style={{ height: Math.max(heightOf(layout), height) }}>
          <LaneNames {...shown} nameOf={words.laneName} />
          <ChartStage
            {...shown}
            stage={stage}
            moves={moves}
            pointed={pointed}
            onPoint={setPointed}
            onMark={openMark}
            onAdd={onAdd}
          />
          {current && (
            <CurrentOption
              {...shown}
              id={`${id}-current`}
              place={current}
              entries={entries}
              laneName={words.laneName}
              isChosen={current.entry.id === chosen}
              scroller={scroller}
            />
          )}
        </div>
      </div>
      {pointed && <HoverNote hit={pointed} differs={words.words.differs} />}
      <ChartButtons moves={moves} onToday={() => moves.centre(dayNumber(props.today))} />
    </div>
  );
}

function runKey(event: KeyboardEvent, keys: ReadonlyMap<string, () => void>): void {
  const name = event.shiftKey ? `Shift+${event.key}` : event.key;
  const run = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys.get(name);
  if (!run) return;
  event.preventDefault();
  run();
}
