import type { RequestOf } from '../../../shared/contract/channels.ts';
import type { ExportPreview } from '../../../shared/contract/exchange-channels.ts';
import { formatAddress, timelineAddress } from '../../address/address.ts';
import { narrows } from '../../address/ledger-filter.ts';
import type { ShareOutAddress } from '../../address/share-address.ts';
import { EmptyState, Failure, Working } from '../../components/notice.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { BeginningOfFile } from './beginning-of-file.tsx';
import { OutFilters } from './out-filters.tsx';
import { OutNotes } from './out-notes.tsx';
import styles from './share.module.css';
import { useFirstLines } from './use-first-lines.ts';

type Props = {
  readonly address: ShareOutAddress;
  readonly request: RequestOf<'exports.start'>;
  readonly preview: ExportPreview | undefined;
  readonly error: Error | undefined;
  readonly onRetry: () => void;
};

/** What leaves, before it does: which filters, how many records, what stays behind and why, and how the file begins. */
export function OutPreview({ address, request, preview, error, onRetry }: Props) {
  const s = useStrings();
  const rows = preview?.rows ?? 0;
  const beginning = useFirstLines(rows > 0 ? request : null, preview);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable to be scrolled by key
    <section className={styles.preview} aria-label={s.share.preview} tabIndex={0}>
      <OutFilters address={address} />
      {error && <Failure error={error} onRetry={onRetry} />}
      {!preview && !error && <Working />}
      {preview && <OutNotes preview={preview} address={address} />}
      {preview && rows === 0 && <NothingLeaves isEmpty={!narrows(address.filter)} />}
      {preview && rows > 0 && beginning && <BeginningOfFile name={preview.name} beginning={beginning} />}
    </section>
  );
}

/** `isEmpty`: no filter leaves anything out. */
function NothingLeaves({ isEmpty }: { readonly isEmpty: boolean }) {
  const s = useStrings();
  return (
    <EmptyState
      title={isEmpty ? s.share.emptyTitle : s.share.nothing}
      text={isEmpty ? s.share.empty : s.share.nothingText}
    >
      <a className={styles.link} href={formatAddress(timelineAddress)}>
        {s.commands.names['go.timeline']}
      </a>
    </EmptyState>
  );
}
