import type { ReactNode } from 'react';
import type { ResponseOf } from '../../../shared/contract/channels.ts';
import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import { formatEventDate } from '../../../shared/words/format-event-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './entry-details.module.css';

type Found = ResponseOf<'timeline.record'>;
type Props = { readonly found: Found; readonly claimStatus: TimelineEntry['claimStatus'] };

/** What the record behind an entry says beyond the entry. */
export function RecordFacts({ found, claimStatus }: Props) {
  const s = useStrings();
  const { assertion, measure, searchNote, incident } = found;
  if (assertion) return <AssertionFacts assertion={assertion} claimStatus={claimStatus} />;
  if (measure) return <MeasureFacts measure={measure} />;
  if (searchNote) {
    return (
      <>
        <Fact name={s.entry.where} words={searchNote.where} />
        <Fact name={s.entry.found} words={searchNote.found === '' ? s.entry.nothing : searchNote.found} />
      </>
    );
  }
  if (!incident) return null;
  return (
    <>
      {incident.parties.length > 0 && (
        <Fact name={s.entry.parties}>
          {incident.parties.map(({ actor, role }, place) => (
            <span key={`${actor.name} ${role}`}>
              {place > 0 && ', '}
              <Untrusted text={actor.name} /> ({s.tokens.role[role]})
            </span>
          ))}
        </Fact>
      )}
      {incident.summary !== '' && <Fact name={s.incident.summary} words={incident.summary} />}
    </>
  );
}

function AssertionFacts(props: {
  readonly assertion: NonNullable<Found['assertion']>;
  readonly claimStatus: TimelineEntry['claimStatus'];
}) {
  const s = useStrings();
  const { assertion, claimStatus } = props;
  return (
    <>
      <Fact name={s.entry.who} words={assertion.speaker.name} />
      <Fact name={s.entry.stance} words={s.tokens.stance[assertion.stance]} />
      <Fact name={s.entry.basis} words={s.tokens.basis[assertion.basis]} />
      {claimStatus && <Fact name={s.entry.claimStatus} words={s.tokens.claimStatus[claimStatus]} />}
      {assertion.quote && (
        <Fact name={s.entry.words}>
          <blockquote className={styles.quote}>
            <Untrusted text={assertion.quote.text} />
          </blockquote>
        </Fact>
      )}
    </>
  );
}

function MeasureFacts({ measure }: { readonly measure: NonNullable<Found['measure']> }) {
  const s = useStrings();
  return (
    <>
      <Fact name={s.entry.by} words={measure.by.name} />
      <Fact name={s.entry.life}>
        <ol className={styles.life}>
          {measure.life.map(({ status, from }) => (
            <li key={`${status} ${from}`}>
              {s.tokens.measureStatus[status]} · {formatEventDate(from, s.locale, s.common.aboutDate)}
            </li>
          ))}
        </ol>
      </Fact>
      {measure.summary !== '' && <Fact name={s.incident.summary} words={measure.summary} />}
    </>
  );
}

function Fact(props: { readonly name: string; readonly words?: string; readonly children?: ReactNode }) {
  return (
    <>
      <dt>{props.name}</dt>
      <dd>
        {props.words !== undefined && <Untrusted text={props.words} />}
        {props.children}
      </dd>
    </>
  );
}
