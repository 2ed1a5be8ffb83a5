import type { ExportProfileRecord } from '../../../shared/model/export-profile-record.ts';
import { saveFile } from '../../components/save-file.ts';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { NamedMenu } from './named-menu.tsx';

/** What else can be done with profiles: rename and remove the chosen one, give all to others, take those of others. */
export function ProfileMenu(props: {
  readonly profile: ExportProfileRecord | null;
  readonly hasProfiles: boolean;
  readonly onRename: () => void;
}) {
  const s = useStrings();
  const { profile, hasProfiles, onRename } = props;
  const { change, say } = useChange();
  const remove = async (): Promise<void> => {
    if (profile) await change('profiles.remove', { id: profile.id }, s.share.profileRemoved(profile.name));
  };
  const give = async (): Promise<void> => {
    const written = await change('profiles.export', {});
    if (!written) return;
    saveFile(s.share.profileFileName, 'application/json', written.text);
    say(s.share.profilesGiven(written.profiles));
  };
  const take = (text: string) =>
    change('profiles.import', { text }, ({ added, changed, same }) =>
      s.share.profilesTaken(added, changed, same),
    );
  return (
    <NamedMenu
      label={s.share.profiles}
      items={[
        ...(profile
          ? [
              { id: 'rename', label: s.share.rename, run: onRename },
              { id: 'remove', label: s.share.removeProfile, run: remove },
            ]
          : []),
        ...(hasProfiles ? [{ id: 'give', label: s.share.giveProfiles, run: give }] : []),
      ]}
      takes={s.share.takeProfiles}
      fileLabel={s.share.profilesFile}
      onTake={(text) => void take(text)}
    />
  );
}
