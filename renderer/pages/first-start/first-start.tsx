import { useState } from 'react';
import type { CatalogueEntry } from '../../../shared/model/source.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { Failure } from '../../components/notice.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { AddSourceDialog } from '../sources/add-source-dialog.tsx';
import { CatalogueChoice } from '../sources/catalogue-choice.tsx';
import { ExampleOffer } from './example-offer.tsx';
import styles from './first-start.module.css';

const none: ReadonlySet<string> = new Set();
const urlsOf = (entries: readonly CatalogueEntry[]): ReadonlySet<string> =>
  new Set(entries.map(({ url }) => url));

/** The first thing a new library shows: which sources to follow. The Inbox takes over once there is one. */
export function FirstStart() {
  const s = useStrings();
  const { change } = useChange();
  const [adding, setAdding] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const { value, error, retry } = useChannel('sources.catalogue', {});
  const entries = value?.entries ?? [];
  const suggested = urlsOf(entries.filter(({ defaultOn }) => defaultOn));
  const selection = chosen ?? suggested;
  const add = (): void =>
    void change('sources.addDefaults', { urls: [...selection] }, s.toast.sourcesAdded(selection.size));
  return (
    <div className={styles.scroller}>
      <div className={styles.page}>
        <header className={styles.head}>
          <svg aria-hidden="true" className={styles.drawing} viewBox="0 0 480 64" preserveAspectRatio="none">
            <path d="M0 14h210l36 36h234M0 26h198l36 36h246M0 2h222l36 36h222" />
          </svg>
          <h1>{s.firstStart.title}</h1>
          <p>{s.firstStart.lead}</p>
        </header>
        {error && <Failure error={error} onRetry={retry} />}
        <div className={styles.choices}>
          <span className={styles.count} role="status">
            {s.firstStart.chosen(selection.size)}
          </span>
          <Button look="quiet" label={s.firstStart.defaults} onClick={() => setChosen(suggested)} />
          <Button look="quiet" label={s.firstStart.all} onClick={() => setChosen(urlsOf(entries))} />
          <Button look="quiet" label={s.firstStart.none} onClick={() => setChosen(none)} />
        </div>
        <CatalogueChoice entries={entries} chosen={selection} present={none} onChange={setChosen} />
      </div>
      <footer className={styles.footer}>
        <ExampleOffer />
        <Button look="quiet" label={s.firstStart.own} onClick={() => setAdding(true)} />
        <Button
          look="primary"
          label={s.firstStart.add(selection.size)}
          disabled={selection.size === 0}
          onClick={add}
        />
      </footer>
      {adding && <AddSourceDialog onClose={() => setAdding(false)} />}
    </div>
  );
}
