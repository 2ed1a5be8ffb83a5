import type { ShareOutAddress } from '../../address/share-address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { saveFile } from '../../components/save-file.ts';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { choicesOfProfile, isAsProfile, profileOf } from './export-request.ts';
import { KeptBar } from './kept-bar.tsx';
import type { OutChange } from './out-form.tsx';
import styles from './share.module.css';
import { useLanguage } from './use-language.ts';

/** Ways of exporting that have a name. */
export function ProfileBar(props: {
  readonly address: ShareOutAddress;
  readonly onChange: (change: OutChange) => void;
}) {
  const s = useStrings();
  const language = useLanguage();
  const { change, say } = useChange();
  const { address, onChange } = props;
  const profiles = useChannel('profiles.list', {}).value?.profiles ?? [];
  const saved = s.share.profileSaved;
  const give = async (): Promise<void> => {
    const written = await change('profiles.export', {});
    if (!written) return;
    saveFile(s.share.profileFileName, 'application/json', written.text);
    say(s.share.profilesGiven(written.profiles));
  };
  return (
    <KeptBar
      kept={profiles}
      hasAny={profiles.length > 0}
      isAsKept={(profile) => isAsProfile(address, profile, language)}
      onChoose={(profile) => profile && onChange(choicesOfProfile(profile))}
      create={(name) =>
        change('profiles.create', { fields: { ...profileOf(address, language), name } }, saved(name))
      }
      rename={({ id }, name) => change('profiles.update', { id, fields: { name } }, saved(name))}
      replace={({ id, name }) =>
        change('profiles.update', { id, fields: profileOf(address, language) }, saved(name))
      }
      remove={({ id, name }) => change('profiles.remove', { id }, s.share.profileRemoved(name))}
      give={give}
      take={(text) =>
        change('profiles.import', { text }, ({ added, changed, same }) =>
          s.share.profilesTaken(added, changed, same),
        )
      }
      words={{
        label: s.share.profile,
        none: () => s.share.noProfile,
        save: s.share.saveProfile,
        nameHint: s.share.profileNameHint,
        more: s.share.profiles,
        remove: s.share.removeProfile,
        give: s.share.giveProfiles,
        take: s.share.takeProfiles,
        file: s.share.profilesFile,
      }}
      className={styles.profile}
      buttons={styles.line}
    />
  );
}
