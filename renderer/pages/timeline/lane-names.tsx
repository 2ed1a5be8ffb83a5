import { axisHeight } from '../../../shared/timeline/draw-axis.ts';
import { lanesInSight } from '../../../shared/timeline/draw-chart.ts';
import type { TimelineLayout } from '../../../shared/timeline/timeline-layout.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './timeline-chart.module.css';

/** The names of the lanes in sight, beside them. The option that is read out names its lane itself. */
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
        <span key={lane.id} className={styles.name} style={{ top: y + scrollTop }} title={nameOf(lane.id)}>
          <Untrusted text={nameOf(lane.id)} cut />
        </span>
      ))}
    </div>
  );
}
