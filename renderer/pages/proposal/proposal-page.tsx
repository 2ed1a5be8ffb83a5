import { useState } from 'react';
import { inboxAddress } from '../../address/address.ts';
import type { ProposalAddress } from '../../address/proposal-address.ts';
import { goTo } from '../../address/use-address.ts';
import { wayBack } from '../../address/way-back.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState, Failure } from '../../components/notice.tsx';
import page from '../../components/page.module.css';
import { PageHead } from '../../components/page-head.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { ProposalForm } from './proposal-form.tsx';
import styles from './proposal-page.module.css';

/** What the articles of a story propose for the ledger, line by line. Nothing is filed before a person says so. */
export function ProposalPage({ address }: { readonly address: ProposalAddress }) {
  const s = useStrings();
  const { value, error, retry } = useChannel('proposals.list', { story: address.story });
  const [at, setAt] = useState(0);
  if (error && !value) return <Failure error={error} onRetry={retry} />;
  if (!value) return <Reading />;
  const shown = value.proposals[Math.min(at, value.proposals.length - 1)];
  const note = value.refused === 0 ? '' : s.proposal.refusedBefore(value.refused);
  return (
    <div className={page.page}>
      <PageHead
        title={s.proposal.title}
        count={note}
        views={<Button look="quiet" icon="back" label={s.proposal.back} shortcut="Escape" onClick={leave} />}
      >
        {value.proposals.length > 1 &&
          value.proposals.map(({ key, title }, place) => (
            <Button
              key={key}
              look={place === at ? 'primary' : 'quiet'}
              label={title.slice(0, 40)}
              onClick={() => setAt(place)}
            />
          ))}
      </PageHead>
      {shown ? (
        <ProposalForm key={shown.key} proposal={shown} filed={value.filed} hashes={value.hashes} />
      ) : (
        <NothingProposed />
      )}
    </div>
  );
}

const leave = (): void => goTo(wayBack(['inbox'], inboxAddress));

function Reading() {
  const s = useStrings();
  useCommands({ 'list.close': leave });
  return (
    <EmptyState title={s.proposal.reading}>
      <Button label={s.proposal.back} shortcut="Escape" onClick={leave} />
    </EmptyState>
  );
}

function NothingProposed() {
  const s = useStrings();
  useCommands({ 'list.close': leave });
  return (
    <EmptyState title={s.proposal.none} text={s.proposal.noneHint}>
      <p className={styles.back}>
        <Button label={s.proposal.back} shortcut="Escape" onClick={leave} />
      </p>
    </EmptyState>
  );
}
