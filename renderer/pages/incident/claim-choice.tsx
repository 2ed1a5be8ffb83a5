import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { choicesOf, SelectField, TextField } from '../../components/field.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { type AssertionDraft, withClaim, withIncident } from './assertion-draft.ts';

type Props = {
  readonly draft: AssertionDraft;
  readonly set: (change: Partial<AssertionDraft>) => void;
  readonly row: ArticleRow | undefined;
  readonly missing: string | undefined;
  readonly noText: string | undefined;
};

/** Which claim it is about: one of an incident, those first under which the article is filed, or a new one. */
export function ClaimChoice({ draft, set, row, missing, noText }: Props) {
  const s = useStrings();
  const incidents = useChannel('incidents.list', {}).value?.items ?? [];
  const claims = useChannel('claims.list', draft.incident === '' ? null : { incident: draft.incident }).value
    ?.items;
  const filed = incidents.filter(({ articles }) => row && articles.includes(row.id));
  const sorted = [...filed, ...incidents.filter((incident) => !filed.includes(incident))];
  return (
    <>
      <SelectField
        label={s.incident.chooseIncident}
        error={missing}
        value={draft.incident}
        choices={[{ value: '', label: '' }, ...sorted.map(({ id, title }) => ({ value: id, label: title }))]}
        onChange={(incident) => set(withIncident(incident))}
      />
      <SelectField
        label={s.incident.claim}
        value={draft.claim}
        choices={[
          { value: '', label: s.incident.newClaim },
          ...(claims ?? []).map(({ id, text }) => ({ value: id, label: text })),
        ]}
        onChange={(claim) => set(withClaim(draft, claim))}
      />
      {draft.claim === '' && <NewClaim draft={draft} set={set} noText={noText} />}
    </>
  );
}

function NewClaim({ draft, set, noText }: Pick<Props, 'draft' | 'set' | 'noText'>) {
  const s = useStrings();
  return (
    <>
      <SelectField
        label={s.incident.claimType}
        value={draft.claimType}
        choices={choicesOf(s.tokens.claimType)}
        onChange={(claimType) => set({ claimType })}
      />
      <TextField
        label={s.incident.claimText}
        hint={s.incident.claimTextHint}
        error={noText}
        value={draft.claimText}
        onChange={(claimText) => set({ claimText })}
        lines={2}
      />
    </>
  );
}
