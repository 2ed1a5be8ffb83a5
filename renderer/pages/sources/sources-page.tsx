import { useState } from 'react';
import type { SourceRow } from '../../../shared/contract/channels.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState, Failure } from '../../components/notice.tsx';
import page from '../../components/page.module.css';
import { PageHead } from '../../components/page-head.tsx';
import { PauseButton, PausedNote } from '../../frame/paused-note.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { ActivityDialog } from './activity-dialog.tsx';
import { AddSourceDialog } from './add-source-dialog.tsx';
import { CatalogueDialog } from './catalogue-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { RemoveSourceDialog } from './remove-source-dialog.tsx';
import { SourcesTable } from './sources-table.tsx';
import { useExport } from './use-export.ts';

type Open =
  | { readonly kind: 'add' }
  | { readonly kind: 'catalogue' }
  | { readonly kind: 'import' }
  | { readonly kind: 'activity' }
  | { readonly kind: 'remove'; readonly source: SourceRow };

/** Where from, and whether each still works. */
export function SourcesPage() {
  const s = useStrings();
  const [open, setOpen] = useState<Open | null>(null);
  const { value, error, retry } = useChannel('sources.list', {});
  const sources = value?.sources ?? [];
  const exportSources = useExport();
  useCommands({ 'library.addSource': () => setOpen({ kind: 'add' }) });
  const buttons = (
    <>
      <Button label={s.finding.import} onClick={() => setOpen({ kind: 'import' })} />
      <Button label={s.sources.catalogue} onClick={() => setOpen({ kind: 'catalogue' })} />
      <Button
        look="primary"
        icon="plus"
        label={s.sources.add}
        shortcut="A"
        onClick={() => setOpen({ kind: 'add' })}
      />
    </>
  );
  return (
    <div className={page.page}>
      <PageHead
        title={s.sources.title}
        count={sources.length > 0 ? sources.length.toLocaleString(s.locale) : ''}
      >
        {sources.length > 0 && (
          <>
            <PauseButton />
            <Button label={s.sources.activity} onClick={() => setOpen({ kind: 'activity' })} />
            <Button label={s.finding.export} onClick={exportSources} />
          </>
        )}
        {buttons}
      </PageHead>
      <PausedNote />
      {error && <Failure error={error} onRetry={retry} />}
      {value && sources.length === 0 && (
        <EmptyState title={s.sources.emptyTitle} text={s.sources.empty}>
          {buttons}
        </EmptyState>
      )}
      {sources.length > 0 && (
        <SourcesTable sources={sources} onRemove={(source) => setOpen({ kind: 'remove', source })} />
      )}
      {open?.kind === 'add' && <AddSourceDialog onClose={() => setOpen(null)} />}
      {open?.kind === 'activity' && <ActivityDialog onClose={() => setOpen(null)} />}
      {open?.kind === 'catalogue' && <CatalogueDialog sources={sources} onClose={() => setOpen(null)} />}
      {open?.kind === 'import' && <ImportDialog onClose={() => setOpen(null)} />}
      {open?.kind === 'remove' && <RemoveSourceDialog source={open.source} onClose={() => setOpen(null)} />}
    </div>
  );
}
