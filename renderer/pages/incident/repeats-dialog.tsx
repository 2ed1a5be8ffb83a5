import { useState } from 'react';
import type { ResponseOf } from '../../../shared/contract/channels.ts';
import type { Assertion } from '../../../shared/model/assertion.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import { useChannel, useClient } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { CheckField } from '../../components/field.tsx';
import { FieldGroup } from '../../components/field-group.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { CarryingOption } from './carrying-option.tsx';
import { carrierOf, repeatRequests, sameStatement } from './repeat-requests.ts';

type Props = {
  readonly incident: Incident;
  readonly assertion: Assertion;
  readonly onClose: () => void;
};

const none: readonly Assertion[] = [];

/** Who repeats a statement, by the articles that carry it: an assertion for each article and for each claim that it makes, at once. */
export function RepeatsDialog({ incident, assertion, onClose }: Props) {
  const s = useStrings();
  const { change } = useChange();
  const client = useClient();
  const vocabulary = useVocabulary();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isWhole, setWhole] = useState(true);
  const all = useChannel('assertions.list', { incident: incident.id }).value?.items ?? none;
  const sources = useChannel('sources.list', {}).value?.sources ?? [];
  const followed = new Set(sources.map(({ id }) => id));
  const articles = useCarrying(incident, assertion, all);
  const statement = sameStatement(assertion, all);
  const toggle = (id: string): void =>
    setChosen(new Set(chosen.has(id) ? [...chosen].filter((each) => each !== id) : [...chosen, id]));
  const submit = async (): Promise<void> => {
    const ids = articles.filter((id) => chosen.has(id));
    const read = await Promise.all(ids.map((id) => client.request('articles.get', { id })));
    const rows = read.map(({ row }) => row).filter((row) => carrierOf(row, followed) !== null);
    if (rows.length === 0) return; // beside each stands why
    const repeated = isWhole ? statement : [assertion];
    const requests = repeatRequests(rows, repeated, { actorNamed: vocabulary.actorNamed, followed });
    const told = s.toast.assertionsCreated(requests.length);
    const filed = [...new Set([...incident.articles, ...rows.map(({ id }) => id)])];
    const filing = { channel: 'incidents.update', request: { id: incident.id, fields: { articles: filed } } };
    const isFiled = filed.length === incident.articles.length;
    if (await change('batch.apply', { requests: isFiled ? requests : [...requests, filing] }, told))
      onClose();
  };
  return (
    <Dialog title={s.incident.whoRepeats(assertion.speaker.name)} size="wide" onClose={onClose}>
      <DialogForm submit={s.common.add} busy={chosen.size === 0} onSubmit={submit} onCancel={onClose}>
        <FieldGroup legend={s.incident.repeatedIn}>
          {articles.length === 0 && <p>{s.incident.noOtherArticle}</p>}
          {articles.length > 1 && (
            <p>
              <Button
                look="link"
                label={s.actors.chooseAll(articles.length)}
                onClick={() => setChosen(new Set(articles))}
              />
            </p>
          )}
          {articles.map((id) => (
            <CarryingOption
              key={id}
              id={id}
              followed={followed}
              checked={chosen.has(id)}
              onToggle={() => toggle(id)}
            />
          ))}
        </FieldGroup>
        {articles.length > 0 && statement.length > 1 && (
          <CheckField label={s.incident.repeatsAll(statement.length)} checked={isWhole} onChange={setWhole} />
        )}
      </DialogForm>
    </Dialog>
  );
}

type Story = ResponseOf<'stories.get'>;

/** The articles that may carry it: those of the incident and those that report the same event, but for those already on record. */
function useCarrying(incident: Incident, { article, claim }: Assertion, all: readonly Assertion[]): string[] {
  const story: Story | undefined = useChannel('stories.get', article === null ? null : { id: article }).value;
  const onRecord = new Set(all.filter((each) => each.claim === claim).map((each) => each.article));
  const found = new Set([...incident.articles, ...(story?.articles.map(({ id }) => id) ?? [])]);
  return [...found].filter((id) => !onRecord.has(id));
}
