import { useRef, useState } from 'react';
import type { OwnRule, RuleFields } from '../../../shared/model/own-rule.ts';
import type { TermKey } from '../../address/vocabulary-address.ts';
import { Button } from '../../components/button.tsx';
import { CheckField, choicesOf, SelectField, TextField } from '../../components/field.tsx';
import { focusMain } from '../../components/hand-focus-back.ts';
import notice from '../../components/notice.module.css';
import split from '../../components/split.module.css';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { ActionFields } from './action-fields.tsx';
import { ConditionList } from './condition-list.tsx';
import { type RuleFlaws, readRuleDraft } from './read-rule-draft.ts';
import styles from './rule-editor.module.css';
import { RulePreview } from './rule-preview.tsx';
import { useRuleDraft } from './use-rule-draft.ts';
import { useRulePreview } from './use-rule-preview.ts';
import { openRule } from './vocabulary-links.ts';

type Props = { readonly rule: OwnRule | null; readonly gives: TermKey | null };

const noFlaws: RuleFlaws = { conditions: [], except: [] };

/** One rule, written and tried on stored articles before it is saved. */
export function RuleEditor({ rule, gives }: Props) {
  const s = useStrings();
  const { draft, isChanged, isFound, write, forget } = useRuleDraft(rule, gives);
  const { trial, start, stop } = useRulePreview(rule?.id ?? null);
  const [asked, setAsked] = useState(false);
  const { fields, flaws } = readRuleDraft(draft);
  const shown = (asked && flaws) || noFlaws;
  const save = useSave(rule, forget);
  const form = useRef<HTMLFormElement>(null);
  const ask = (go: (fields: RuleFields) => void) => (): void => {
    setAsked(true);
    if (fields) go(fields);
    else
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid], [data-invalid]')?.focus(),
      );
  };
  const discard = (): void => {
    forget();
    // The button goes away with what it discards.
    form.current?.querySelector('input')?.focus();
  };
  return (
    <div className={styles.page}>
      <p className={split.back}>
        <Button look="quiet" icon="back" label={s.rules.backToList} onClick={() => openRule(null)} />
      </p>
      <div className={styles.columns}>
        <form
          ref={form}
          className={styles.form}
          noValidate
          aria-label={rule ? s.rules.edit(rule.name) : s.rules.new}
          onSubmit={(event) => {
            event.preventDefault();
            ask(save.send)();
          }}
        >
          {isFound && <p className={notice.caution}>{s.rules.kept}</p>}
          <TextField
            label={s.rules.name}
            value={draft.name}
            onChange={(name) => write({ name })}
            error={shown.name && s.rules.flaws[shown.name]}
            autoFocus={rule === null}
          />
          <CheckField
            label={s.rules.enabled}
            checked={draft.enabled}
            onChange={(enabled) => write({ enabled })}
          />
          <section className={styles.part} aria-label={s.rules.when}>
            <h3>{s.rules.when}</h3>
            <SelectField
              label={s.rules.match}
              value={draft.match}
              choices={choicesOf(s.rules.matches)}
              onChange={(match) => write({ match })}
              error={shown.when && s.rules.flaws[shown.when]}
            />
            <ConditionList
              list="conditions"
              conditions={draft.conditions}
              flaws={shown.conditions}
              onChange={(conditions) => write({ conditions })}
            />
          </section>
          <section className={styles.part} aria-label={s.rules.except}>
            <h3>{s.rules.except}</h3>
            <ConditionList
              list="except"
              conditions={draft.except}
              flaws={shown.except}
              onChange={(except) => write({ except })}
            />
          </section>
          <section className={styles.part} aria-label={s.rules.thenDo}>
            <h3>{s.rules.thenDo}</h3>
            <ActionFields draft={draft} flaws={shown} onChange={write} />
          </section>
          <footer className={styles.buttons}>
            <Button look="primary" type="submit" label={s.rules.save} disabled={save.busy} />
            <Button
              icon="search"
              label={trial.state === 'done' ? s.rules.tryAgain : s.rules.try}
              onClick={ask(start)}
              disabled={trial.state === 'running'}
            />
            {isChanged && <Button look="quiet" label={s.rules.discard} onClick={discard} />}
            {rule && <RemoveButton rule={rule} onRemoved={forget} />}
          </footer>
        </form>
        <RulePreview trial={trial} fields={fields} onStop={stop} />
      </div>
    </div>
  );
}

function useSave(rule: OwnRule | null, onSaved: () => void) {
  const s = useStrings();
  const { change } = useChange();
  const [busy, setBusy] = useState(false);
  const send = async (fields: RuleFields): Promise<void> => {
    setBusy(true);
    const saved = rule
      ? await change('rules.update', { id: rule.id, fields }, s.rules.saved)
      : await change('rules.create', { fields }, s.rules.saved);
    setBusy(false);
    if (saved === null) return;
    onSaved();
    openRule(saved.id);
    // The form of a new rule goes away with its button.
    if (!rule) focusMain();
  };
  return { busy, send: (fields: RuleFields) => void send(fields) };
}

function RemoveButton({ rule, onRemoved }: { readonly rule: OwnRule; readonly onRemoved: () => void }) {
  const s = useStrings();
  const { change } = useChange();
  const remove = async (): Promise<void> => {
    if ((await change('rules.remove', { id: rule.id }, s.rules.removed(rule.name))) === null) return;
    onRemoved();
    openRule(null);
    focusMain();
  };
  return <Button look="danger" icon="remove" label={s.rules.remove} onClick={() => void remove()} />;
}
