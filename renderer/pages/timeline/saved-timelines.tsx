import { useState } from 'react';
import type { SavedTimeline } from '../../../shared/model/saved-timeline.ts';
import { formatAddress, type TimelineAddress } from '../../address/address.ts';
import { carryAlong } from '../../address/carry-along.ts';
import { savedAddress, viewOf } from '../../address/saved-address.ts';
import { shareAddress } from '../../address/share-address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { useChange } from '../../components/toasts.tsx';
import panel from '../../ledger-lists/filter-panel.module.css';
import { OnlyNow } from '../../ledger-lists/only-now.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { SaveTimelineDialog } from './save-timeline-dialog.tsx';
import styles from './saved-timelines.module.css';

type Editing = SavedTimeline | 'new' | null;

/** The timelines that have a name: to open, to share, and to save the one that is shown beside them. */
export function SavedTimelines({ address }: { readonly address: TimelineAddress }) {
  const s = useStrings();
  const [editing, setEditing] = useState<Editing>(null);
  const { value } = useChannel('timelines.list', {});
  const shown = JSON.stringify(viewOf(address));
  return (
    <aside className={panel.panel} aria-label={s.savedTimelines.label}>
      <div className={panel.head}>
        <h2>{s.savedTimelines.label}</h2>
      </div>
      <div className={panel.scroll}>
        <Button icon="keep" label={s.savedTimelines.save} onClick={() => setEditing('new')} />
        {value?.timelines.length === 0 && <p className={styles.soft}>{s.savedTimelines.empty}</p>}
        <ul className={styles.list}>
          {value?.timelines.map((timeline) => (
            <Saved
              key={timeline.id}
              timeline={timeline}
              isShown={JSON.stringify(viewOf(savedAddress(timeline))) === shown}
              onEdit={() => setEditing(timeline)}
            />
          ))}
        </ul>
      </div>
      {editing !== null && (
        <SaveTimelineDialog
          address={address}
          saved={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </aside>
  );
}

function Saved(props: {
  readonly timeline: SavedTimeline;
  readonly isShown: boolean;
  readonly onEdit: () => void;
}) {
  const s = useStrings();
  const { change } = useChange();
  const { id, name, description } = props.timeline;
  const opened = savedAddress(props.timeline);
  const share = formatAddress(carryAlong({ ...shareAddress, title: name }, opened));
  return (
    <li className={styles.saved} data-shown={props.isShown || undefined}>
      <a href={formatAddress(opened)} aria-current={props.isShown || undefined}>
        <Untrusted text={name} />
      </a>
      {description !== '' && (
        <p className={styles.soft}>
          <Untrusted text={description} />
        </p>
      )}
      <p className={styles.ways}>
        <a href={share} aria-label={s.savedTimelines.shareLabel(name)} className={styles.share}>
          <Icon name="share" size={14} /> {s.savedTimelines.share}
        </a>
        <OnlyNow>
          <Button
            look="quiet"
            icon="edit"
            iconOnly
            label={s.savedTimelines.editLabel(name)}
            onClick={props.onEdit}
          />
          <Button
            look="quiet"
            icon="remove"
            iconOnly
            label={s.savedTimelines.removeLabel(name)}
            onClick={() => void change('timelines.remove', { id }, s.savedTimelines.removed(name))}
          />
        </OnlyNow>
      </p>
    </li>
  );
}
