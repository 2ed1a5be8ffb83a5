import { useId } from 'react';
import { type KnownOn, knownSenses } from '../../shared/model/known-on.ts';
import type { KnownDifference } from '../../shared/timeline/known-difference.ts';
import { dayNumber, dayOfNumber } from '../../shared/timeline/timeline-scale.ts';
import { formatEventDate } from '../../shared/words/format-event-date.ts';
import { Button } from '../components/button.tsx';
import type { Strings } from '../strings/en.ts';
import { useStrings } from '../strings/use-strings.ts';
import styles from './known-on-bar.module.css';

type Props = {
  readonly known: KnownOn;
  /** The first day of the slider; it ends today. */
  readonly first: string;
  readonly today: string;
  /** Null while it is not known. */
  readonly difference: KnownDifference | null;
  /** Null is back to now. */
  readonly onKnown: (known: KnownOn | null) => void;
};

const steps = [
  { name: 'weekBack', days: -7, sign: '−7' },
  { name: 'dayBack', days: -1, sign: '−1' },
  { name: 'dayOn', days: 1, sign: '+1' },
  { name: 'weekOn', days: 7, sign: '+7' },
] as const;

/** Shows the page as known on a day: which day, in which sense, what differs from now, and the way back to where it is changed. */
export function KnownOnBar({ known, first, today, difference, onKnown }: Props) {
  const s = useStrings();
  const slider = useId();
  const { day, sense } = known;
  const [least, most] = [dayNumber(first < day ? first : day), dayNumber(today > day ? today : day)];
  const goTo = (number: number): void => {
    const within = Math.min(most, Math.max(least, number));
    onKnown({ ...known, day: dayOfNumber(within) });
  };
  return (
    <section className={styles.bar} aria-label={s.known.label}>
      <p className={styles.banner} role="status">
        <strong>{s.known.banner(s.known.senses[sense], formatEventDate(day, s.locale, ''))}</strong>
        <span>{difference && differenceWords(difference, s)}</span>
        <span>{s.known.heldBack}</span>
      </p>
      <div className={styles.controls}>
        <select
          aria-label={s.known.sense}
          title={s.known.senseHints[sense]}
          value={sense}
          onChange={(event) => {
            const chosen = knownSenses.find((each) => each === event.target.value);
            if (chosen) onKnown({ day, sense: chosen });
          }}
        >
          {knownSenses.map((each) => (
            <option key={each} value={each}>
              {s.known.senses[each]}
            </option>
          ))}
        </select>
        <input
          type="date"
          aria-label={s.known.day}
          value={day}
          onChange={(event) => event.target.value !== '' && onKnown({ ...known, day: event.target.value })}
        />
        {steps.slice(0, 2).map((step) => (
          <Step key={step.name} {...step} onStep={() => goTo(dayNumber(day) + step.days)} />
        ))}
        <input
          id={slider}
          type="range"
          className={styles.slider}
          aria-label={s.known.slider}
          aria-valuetext={formatEventDate(day, s.locale, '')}
          min={least}
          max={most}
          step={1}
          value={dayNumber(day)}
          onChange={(event) => goTo(event.target.valueAsNumber)}
        />
        {steps.slice(2).map((step) => (
          <Step key={step.name} {...step} onStep={() => goTo(dayNumber(day) + step.days)} />
        ))}
        <Button icon="back" label={s.known.now} onClick={() => onKnown(null)} />
      </div>
    </section>
  );
}

function Step(props: {
  readonly name: (typeof steps)[number]['name'];
  readonly sign: string;
  readonly onStep: () => void;
}) {
  const s = useStrings();
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={`${props.sign} (${s.known[props.name]})`}
      title={s.known[props.name]}
      onClick={props.onStep}
    >
      {props.sign}
    </button>
  );
}

function differenceWords({ later, gone, changed }: KnownDifference, { known: s }: Strings): string {
  const parts = [
    later.length > 0 ? s.later(later.length) : '',
    changed.size > 0 ? s.changed(changed.size) : '',
    gone.length > 0 ? s.gone(gone.length) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? s.same : parts.join(' · ');
}
