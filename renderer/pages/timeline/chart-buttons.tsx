import { Button } from '../../components/button.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './timeline-chart.module.css';
import type { ChartMoves } from './use-chart-view.ts';

export function ChartButtons({
  moves,
  onToday,
}: {
  readonly moves: ChartMoves;
  readonly onToday: () => void;
}) {
  const s = useStrings();
  return (
    <div className={styles.buttons}>
      <Button
        icon="minus"
        iconOnly
        label={s.timeline.zoomOut}
        shortcut="-"
        onClick={() => moves.zoom(1 / 2)}
      />
      <Button icon="plus" iconOnly label={s.timeline.zoomIn} shortcut="+" onClick={() => moves.zoom(2)} />
      <Button label={s.timeline.whole} shortcut="0" onClick={moves.whole} />
      <Button label={s.timeline.toToday} onClick={onToday} />
    </div>
  );
}
