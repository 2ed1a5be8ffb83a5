import { useState } from 'react';
import type { ActorProfileAnswer } from '../../../shared/contract/actor-profile.ts';
import { groupBy } from '../../../shared/model/group-by.ts';
import { actorsAddress } from '../../address/actors-address.ts';
import { goTo, useAddress } from '../../address/use-address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { CheckField, TextField } from '../../components/field.tsx';
import { FieldGroup } from '../../components/field-group.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import styles from './actor-profile.module.css';
import { type Mention, mentionKinds, mentionsOf } from './mentions-of.ts';
import {
  actorMeant,
  emptySplit,
  mentionName,
  type SplitDraft,
  splitProblem,
  splitRequest,
  toggled,
} from './split-draft.ts';

type Props = { readonly profile: ActorProfileAnswer; readonly onClose: () => void };

/** Says of some records and names that they are another actor's: one that there is, or a new one. */
export function SplitActorDialog({ profile, onClose }: Props) {
  const s = useStrings();
  const { change } = useChange();
  const here = useAddress();
  const vocabulary = useVocabulary();
  const [draft, setDraft] = useState(emptySplit);
  const [tried, setTried] = useState(false);
  const mentions = useMentions(profile);
  const rows = useChannel('actors.named', {}).value?.items ?? [];
  const to = actorMeant(draft.name, rows, vocabulary.actorNamed);
  const problem = splitProblem(draft, profile, to);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (problem !== null) return;
    const request = splitRequest(draft, profile, mentions, to);
    const done = await change('actors.split', request, s.toast.actorSplit);
    if (!done) return;
    onClose();
    goTo({ ...(here.page === 'actors' ? here : actorsAddress), actor: done.id });
  };
  const names = [...rows, ...vocabulary.actors].map((one) => ('label' in one ? one.label : one.name));
  return (
    <Dialog title={s.actors.splitTitle(profile.name)} size="wide" onClose={onClose}>
      <DialogForm submit={s.actors.split} onSubmit={submit} onCancel={onClose}>
        <TextField
          label={s.actors.splitTo}
          hint={s.actors.splitToHint}
          error={
            tried && (problem === 'name' || problem === 'same') ? s.actors.splitName[problem] : undefined
          }
          value={draft.name}
          suggestions={[...new Set(names)]}
          onChange={(name) => setDraft({ ...draft, name })}
          autoFocus
        />
        <Preview mentions={mentions} draft={draft} from={profile.name} to={to.name} />
        {tried && problem === 'nothing' && <p role="alert">{s.actors.splitNothing}</p>}
        <Mentions mentions={mentions} draft={draft} onDraft={setDraft} />
        <Names profile={profile} draft={draft} onDraft={setDraft} />
      </DialogForm>
    </Dialog>
  );
}

function useMentions(profile: ActorProfileAnswer): readonly Mention[] {
  const s = useStrings();
  const incidents = useChannel('incidents.list', {}).value?.items ?? [];
  const measures = useChannel('measures.list', {}).value?.items ?? [];
  const notes = useChannel('searchNotes.list', {}).value?.items ?? [];
  return mentionsOf(profile, { incidents, measures, notes }, s);
}

type Part = { readonly draft: SplitDraft; readonly onDraft: (draft: SplitDraft) => void };

/** The records that name the actor, kind by kind. */
function Mentions({ mentions, draft, onDraft }: Part & { readonly mentions: readonly Mention[] }) {
  const s = useStrings();
  const byKind = groupBy(mentions, ({ kind }) => kind);
  return mentionKinds.map((kind) => {
    const ofKind = byKind.get(kind) ?? [];
    if (ofKind.length === 0) return null;
    const all = (): void =>
      onDraft({ ...draft, records: new Set([...draft.records, ...ofKind.map(mentionName)]) });
    return (
      <FieldGroup key={kind} legend={s.actors.mentions[kind]}>
        {ofKind.map((mention) => (
          <CheckField
            key={mention.id}
            label={mention.text}
            checked={draft.records.has(mentionName(mention))}
            onChange={() => onDraft(toggled(draft, 'records', mentionName(mention)))}
          />
        ))}
        {ofKind.length > 1 && <Button look="link" label={s.actors.chooseAll(ofKind.length)} onClick={all} />}
      </FieldGroup>
    );
  });
}

/** Its aliases, and the actors that were merged into it, which may go along. */
function Names({ profile: { record }, draft, onDraft }: Part & Pick<Props, 'profile'>) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  if (!record || record.aliases.length + record.merged.length === 0) return null;
  const aliases = [...new Set(record.aliases.map(({ name }) => name))];
  return (
    <FieldGroup legend={s.actors.aliases}>
      {aliases.map((name) => (
        <CheckField
          key={name}
          label={name}
          checked={draft.aliases.has(name)}
          onChange={() => onDraft(toggled(draft, 'aliases', name))}
        />
      ))}
      {record.merged.map((key) => (
        <CheckField
          key={key}
          label={s.actors.mergedInto(vocabulary.label('actor', key))}
          checked={draft.merged.has(key)}
          onChange={() => onDraft(toggled(draft, 'merged', key))}
        />
      ))}
    </FieldGroup>
  );
}

/** What the split would do, before it is made. */
function Preview(props: {
  readonly mentions: readonly Mention[];
  readonly draft: SplitDraft;
  readonly from: string;
  readonly to: string;
}) {
  const s = useStrings();
  const { mentions, draft, from, to } = props;
  const going = mentions.filter((mention) => draft.records.has(mentionName(mention)));
  const byKind = [...groupBy(going, ({ kind }) => kind)].map(
    ([kind, ofKind]) => `${s.tokens.record[kind]}: ${ofKind.length.toLocaleString(s.locale)}`,
  );
  return (
    <p role="status" className={styles.about}>
      {s.actors.splitGoing(going.length, to)}
      {byKind.length > 0 && ` (${byKind.join(' · ')})`}
      {'. '}
      {s.actors.splitStaying(mentions.length - going.length, from)}
    </p>
  );
}
