import { axisHeight } from '../../../shared/timeline/draw-axis.ts';
import { lanesInSight } from '../../../shared/timeline/draw-chart.ts';
import { rowHeight } from '../../../shared/timeline/draw-lane.ts';
import type { Lane, TimelineLayout } from '../../../shared/timeline/timeline-layout.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './timeline-chart.module.css';

/** The names of the lanes in sight, beside them; of one that begins above what is seen, at the top of its rest. The option that is read out names its lane itself. */
export function LaneNames(props: {
  readonly layout: TimelineLayout;
  readonly scrollTop: number;
  readonly height: number;
  readonly nameOf: (lane: string) => string;
}) {
  const { layout, scrollTop, height, nameOf } = props;
  return (
    <div className={styles.names} aria-hidden="true">
      <div className={styles.corner} style={{ height: axisHeight }} />
      {lanesInSight(layout, scrollTop, height).map(({ lane, y }) => (
        <span
          key={lane.id}
          className={styles.name}
          style={{ top: scrollTop + nameTop(lane, y) }}
          title={nameOf(lane.id)}
        >
          <Untrusted text={nameOf(lane.id)} cut />
        </span>
      ))}
    </div>
  );
}

/** From the top of what is seen. */
const nameTop = ({ rows }: Lane, y: number): number =>
  Math.max(y, Math.min(axisHeight, y + (rows - 1) * rowHeight));
