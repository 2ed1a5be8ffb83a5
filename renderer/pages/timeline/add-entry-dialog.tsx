import { useState } from 'react';
import type { LaneKind } from '../../../shared/model/lane-kind.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { SelectField } from '../../components/field.tsx';
import { useFacetWords } from '../../ledger-lists/use-facet-words.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { AssertionDialog } from '../incident/assertion-dialog.tsx';
import { ClaimDialog } from '../incident/claim-dialog.tsx';
import { IncidentDialog } from '../incident/incident-dialog.tsx';
import { emptyDraft } from '../incident/incident-draft.ts';
import { MeasureDialog } from '../incident/measure-dialog.tsx';

/** Where in the timeline something is added; empty where it does not matter. */
export type EntryStart = { readonly day: string; readonly lane: string; readonly by: LaneKind };

type Props = {
  readonly start: EntryStart;
  /** The incident to which the timeline is narrowed. */
  readonly incident: string;
  readonly onCreated: (entry: string) => void;
  readonly onClose: () => void;
};

const sorts = ['incident', 'assertion', 'claim', 'measure'] as const;
type Sort = (typeof sorts)[number];

const laneSorts: Readonly<Record<string, Sort>> = { assertion: 'assertion', measure: 'measure' };

/** What is added, and under which incident; then its own form, with the day and the lane filled in. */
export function AddEntryDialog({ start, incident: narrowed, onCreated, onClose }: Props) {
  const s = useStrings();
  const incidents = useChannel('incidents.list', {}).value?.items ?? [];
  const [sort, setSort] = useState<Sort>(
    start.by === 'kind' ? (laneSorts[start.lane] ?? 'incident') : 'incident',
  );
  const [incident, setIncident] = useState(narrowed);
  const [isChosen, setChosen] = useState(false);
  const under = incident === '' ? (incidents[0]?.id ?? '') : incident;
  const needsIncident = sort !== 'incident';
  if (isChosen) {
    return <EntryForm start={start} sort={sort} incident={under} onCreated={onCreated} onClose={onClose} />;
  }
  return (
    <Dialog title={s.addEntry.title} onClose={onClose}>
      <DialogForm
        submit={s.addEntry.next}
        busy={needsIncident && incidents.length === 0}
        onSubmit={() => setChosen(true)}
        onCancel={onClose}
      >
        <SelectField
          label={s.addEntry.what}
          hint={needsIncident && incidents.length === 0 ? s.addEntry.noIncident : undefined}
          value={sort}
          choices={sorts.map((value) => ({ value, label: s.addEntry[value] }))}
          onChange={setSort}
        />
        {needsIncident && incidents.length > 0 && (
          <SelectField
            label={s.addEntry.under}
            value={under}
            choices={incidents.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={setIncident}
          />
        )}
      </DialogForm>
    </Dialog>
  );
}

function EntryForm(props: {
  readonly start: EntryStart;
  readonly sort: Sort;
  readonly incident: string;
  readonly onCreated: (entry: string) => void;
  readonly onClose: () => void;
}) {
  const { start, sort, incident, onCreated, onClose } = props;
  const facets = useFacetWords();
  const { value } = useChannel('incidents.get', sort === 'measure' ? { id: incident } : null);
  const { day, lane, by } = start;
  const actor = by === 'actor' && lane !== '' ? facets('actors', lane) : '';
  switch (sort) {
    case 'incident': {
      const draft = {
        ...emptyDraft,
        happened: day,
        parties: actor === '' ? [] : [{ key: 0, name: actor, role: 'affected' as const }],
        themes: by === 'theme' && lane !== '' ? [lane] : [],
      };
      const created = (id: string): void => onCreated(`incident:${id}`);
      return <IncidentDialog draft={draft} id={null} onCreated={created} onClose={onClose} />;
    }
    case 'assertion':
      return <AssertionDialog first={{ incident, said: day, speaker: actor }} onClose={onClose} />;
    case 'claim':
      return <ClaimDialog incident={incident} claim={null} onClose={onClose} />;
    case 'measure': {
      const life = [{ key: 0, status: 'announced' as const, from: day, article: null }];
      const first = { by: actor, ...(day !== '' && { life }) };
      return value ? <MeasureDialog incident={value} measure={null} first={first} onClose={onClose} /> : null;
    }
  }
}
