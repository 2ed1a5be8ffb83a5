import { useRef, useState } from 'react';
import { edtfSpan } from '../../../shared/model/edtf-date.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import type { Proposal } from '../../../shared/model/proposal.ts';
import { inboxAddress } from '../../address/address.ts';
import { goTo } from '../../address/use-address.ts';
import { wayBack } from '../../address/way-back.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { Button } from '../../components/button.tsx';
import { choicesOf, SelectField, TextField } from '../../components/field.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { LineList } from './line-list.tsx';
import { type ProposalLine, proposalLines } from './proposal-lines.ts';
import styles from './proposal-page.module.css';
import { type ProposalState, withRestAccepted, withVerdict } from './proposal-state.ts';
import { useFiling } from './use-filing.ts';
import { useProposalState } from './use-proposal-state.ts';

type Props = {
  readonly proposal: Proposal;
  readonly filed: readonly Incident[];
  readonly hashes: Readonly<Record<string, string>>;
};

/** A proposal being gone through: its head, its lines by key, and the one button that files what was accepted. */
export function ProposalForm({ proposal, filed, hashes }: Props) {
  const s = useStrings();
  const { say } = useChange();
  const [state, setState, forget] = useProposalState(proposal, filed);
  const lines = proposalLines(proposal);
  const [current, setCurrent] = useState(() =>
    Math.max(
      0,
      lines.findIndex(({ key }) => !state.verdicts.has(key)),
    ),
  );
  const file = useFiling(proposal, state, filed, hashes, forget);
  const list = useRef<HTMLUListElement>(null);
  const move = (by: number): void => {
    const next = Math.min(lines.length - 1, Math.max(0, current + by));
    setCurrent(next);
    list.current?.querySelectorAll('[data-line]')[next]?.scrollIntoView({ block: 'nearest' });
  };
  const edit = (): void => {
    const field = fieldOf(list.current?.querySelectorAll('[data-line]')[current]);
    if (field) field.focus();
    else say(s.proposal.asItStands);
  };
  const decide = (line: ProposalLine | undefined, verdict: 'accepted' | 'refused'): void => {
    if (line) setState((last) => withVerdict(last, lines, line, verdict));
  };
  const leave = (): void => {
    if (state.verdicts.size > 0) say(s.proposal.leftOpen);
    goTo(wayBack(['inbox'], inboxAddress));
  };
  useCommands({
    'list.close': leave,
    'list.next': () => move(1),
    'list.previous': () => move(-1),
    'proposal.accept': () => decide(lines[current], 'accepted'),
    'proposal.refuse': () => decide(lines[current], 'refused'),
    'proposal.edit': edit,
    'proposal.acceptRest': () => setState((last) => withRestAccepted(last, lines)),
    'proposal.file': () => void file(),
  });
  const count = (verdict: string): number =>
    lines.filter(({ key }) => state.verdicts.get(key) === verdict).length;
  return (
    <div className={styles.scroller}>
      <div className={styles.form}>
        <Head state={state} filed={filed} set={(change) => setState((last) => ({ ...last, ...change }))} />
        <LineList
          ref={list}
          lines={lines}
          state={state}
          current={current}
          onCurrent={setCurrent}
          onVerdict={decide}
          onState={setState}
        />
      </div>
      <footer className={styles.footer}>
        <span role="status">
          {s.proposal.counts(count('accepted'), count('refused'), lines.length - state.verdicts.size)}
        </span>
        <Button
          label={s.proposal.acceptRest}
          shortcut="Y"
          onClick={() => setState((last) => withRestAccepted(last, lines))}
        />
        <Button
          look="primary"
          label={state.into === '' ? s.proposal.file : s.proposal.fileInto}
          shortcut="mod+Enter"
          disabled={state.verdicts.size === 0}
          onClick={() => void file()}
        />
      </footer>
    </div>
  );
}

/** Where a line is changed: its words where it has any, else the first of its fields. */
const fieldOf = (line: Element | undefined): HTMLElement | null | undefined =>
  line?.querySelector<HTMLElement>('textarea') ?? line?.querySelector<HTMLElement>('select, input');

function Head({
  state,
  filed,
  set,
}: {
  readonly state: ProposalState;
  readonly filed: readonly Incident[];
  readonly set: (change: Partial<ProposalState>) => void;
}) {
  const s = useStrings();
  const isBadDate = state.date.trim() !== '' && edtfSpan(state.date.trim()) === null;
  return (
    <div className={styles.head}>
      {filed.length > 0 && (
        <SelectField
          label={s.proposal.into}
          value={state.into}
          choices={[
            { value: '', label: s.proposal.newIncident },
            ...filed.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(into) => set({ into })}
        />
      )}
      {state.into === '' && (
        <>
          <TextField
            label={s.incident.title}
            error={state.title.trim() === '' ? s.proposal.titleNeeded : undefined}
            value={state.title}
            onChange={(title) => set({ title })}
          />
          <div className={styles.pair}>
            <TextField
              label={s.incident.date}
              error={isBadDate ? s.incident.dateBad : undefined}
              value={state.date}
              onChange={(date) => set({ date })}
            />
            <SelectField
              label={s.incident.kind}
              value={state.kind}
              choices={choicesOf(s.tokens.kind)}
              onChange={(kind) => set({ kind })}
            />
          </div>
        </>
      )}
    </div>
  );
}
