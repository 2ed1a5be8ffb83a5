import { useRef } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ExportProfileRecord } from '../../../shared/model/export-profile-record.ts';
import menu from '../../components/menu.module.css';
import { saveFile } from '../../components/save-file.ts';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './share.module.css';

/** What else can be done with profiles: rename and remove the chosen one, give all to others, take those of others. */
export function ProfileMenu(props: {
  readonly profile: ExportProfileRecord | null;
  readonly hasProfiles: boolean;
  readonly onRename: () => void;
}) {
  const s = useStrings();
  const { profile, hasProfiles, onRename } = props;
  const { change, say } = useChange();
  const input = useRef<HTMLInputElement>(null);
  const remove = async (): Promise<void> => {
    if (profile) await change('profiles.remove', { id: profile.id }, s.share.profileRemoved(profile.name));
  };
  const give = async (): Promise<void> => {
    const written = await change('profiles.export', {});
    if (!written) return;
    saveFile(s.share.profileFileName, 'application/json', written.text);
    say(s.share.profilesGiven(written.profiles));
  };
  const take = async (file: File): Promise<void> => {
    const text = await file.text();
    await change('profiles.import', { text }, ({ added, changed, same }) =>
      s.share.profilesTaken(added, changed, same),
    );
  };
  const items = [
    ...(profile
      ? ([
          ['rename', s.share.rename, onRename],
          ['remove', s.share.removeProfile, remove],
        ] as const)
      : []),
    ...(hasProfiles ? ([['give', s.share.giveProfiles, give]] as const) : []),
    ['take', s.share.takeProfiles, () => input.current?.click()] as const,
  ];
  return (
    <>
      <MenuTrigger>
        <AriaButton className={styles.menu ?? ''}>{s.share.profiles}</AriaButton>
        <Popover className={styles.popover ?? ''}>
          <Menu
            className={styles.list ?? ''}
            aria-label={s.share.profiles}
            onAction={(key) => void items.find(([id]) => id === key)?.[2]()}
          >
            {items.map(([id, label]) => (
              <MenuItem key={id} id={id} className={menu.item ?? ''}>
                {label}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <input
        ref={input}
        hidden
        type="file"
        aria-label={s.share.profilesFile}
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = ''; // the same file may be chosen again
          if (file) void take(file);
        }}
      />
    </>
  );
}
