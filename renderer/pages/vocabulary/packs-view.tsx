import { useState } from 'react';
import type { ListedPack } from '../../../shared/contract/own-packs.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState, Failure } from '../../components/notice.tsx';
import page from '../../components/page.module.css';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { PackEntries } from './pack-entries.tsx';
import { PackFacts } from './pack-facts.tsx';
import { PackProblems } from './pack-problems.tsx';
import styles from './packs-view.module.css';
import { RemovePackDialog } from './remove-pack-dialog.tsx';
import { useExports } from './use-exports.ts';

/** Every pack of one's own, with what it adds and changes. */
export function PacksView() {
  const s = useStrings();
  const { value, error, retry } = useChannel('packs.list', {});
  const { exportPacks } = useExports();
  if (error) return <Failure error={error} onRetry={retry} />;
  if (!value) return null;
  if (value.packs.length === 0) {
    return (
      <EmptyState title={s.packs.emptyTitle} text={s.packs.empty}>
        <Button label={s.vocabulary.export} onClick={exportPacks} />
      </EmptyState>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable to be scrolled by key
    <section className={page.column} aria-label={s.packs.list} tabIndex={0}>
      {value.packs.map((pack) => (
        <Pack key={pack.id} pack={pack} />
      ))}
    </section>
  );
}

function Pack({ pack }: { readonly pack: ListedPack }) {
  const s = useStrings();
  const [removing, setRemoving] = useState(false);
  const { exportPack } = useExports();
  const { id, name, entries, leftOut } = pack;
  return (
    <article className={styles.pack}>
      <header>
        <div>
          <h2>
            <Untrusted text={name} />
          </h2>
          <p className={styles.soft}>
            <PackFacts pack={pack} />
          </p>
        </div>
        <p className={styles.line}>
          <Button
            label={s.packs.export}
            aria-label={s.packs.exportLabel(name)}
            onClick={() => exportPack(id)}
          />
          <Button
            label={s.packs.remove}
            aria-label={s.packs.removeLabel(name)}
            onClick={() => setRemoving(true)}
          />
        </p>
      </header>
      {leftOut.length > 0 && <PackProblems title={s.packs.leftOut(leftOut.length)} problems={leftOut} />}
      <PackEntries entries={entries} areLinks />
      {removing && <RemovePackDialog pack={pack} onClose={() => setRemoving(false)} />}
    </article>
  );
}
