import { useState } from 'react';
import type { ShareOutAddress } from '../../address/share-address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/field.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { choicesOfProfile, isAsProfile, profileOf } from './export-request.ts';
import { NameDialog } from './name-dialog.tsx';
import type { OutChange } from './out-form.tsx';
import { ProfileMenu } from './profile-menu.tsx';
import styles from './share.module.css';
import { useLanguage } from './use-language.ts';

type Naming = 'create' | 'rename' | null;

/** Ways of exporting that have a name: to choose one, to save what is chosen, and to share them. */
export function ProfileBar(props: {
  readonly address: ShareOutAddress;
  readonly onChange: (change: OutChange) => void;
}) {
  const s = useStrings();
  const language = useLanguage();
  const { change } = useChange();
  const { address, onChange } = props;
  const profiles = useChannel('profiles.list', {}).value?.profiles ?? [];
  const [followed, follow] = useState<string | null>(null);
  const [naming, setNaming] = useState<Naming>(null);
  const same = profiles.find((profile) => isAsProfile(address, profile, language));
  const profile = profiles.find(({ id }) => id === followed) ?? same;
  const isAltered = profile !== undefined && !isAsProfile(address, profile, language);
  const save = async (name: string): Promise<void> => {
    const fields = { ...profileOf(address, language), name };
    const done =
      naming === 'rename' && profile
        ? await change('profiles.update', { id: profile.id, fields: { name } }, s.share.profileSaved(name))
        : await change('profiles.create', { fields }, s.share.profileSaved(name));
    if (!done) return;
    follow(done.id);
    setNaming(null);
  };
  const saveChanges = (): void => {
    if (!profile) return;
    const fields = profileOf(address, language);
    void change('profiles.update', { id: profile.id, fields }, s.share.profileSaved(profile.name));
  };
  return (
    <div className={styles.profile}>
      <SelectField
        label={s.share.profile}
        value={profile?.id ?? ''}
        choices={[
          { value: '', label: s.share.noProfile },
          ...profiles.map(({ id, name }) => ({
            value: id,
            label: id === profile?.id && isAltered ? s.share.altered(name) : name,
          })),
        ]}
        onChange={(id) => {
          follow(id === '' ? null : id);
          const chosen = profiles.find((one) => one.id === id);
          if (chosen) onChange(choicesOfProfile(chosen));
        }}
      />
      <p className={styles.line}>
        {isAltered && <Button label={s.share.saveChanges} onClick={saveChanges} />}
        {!same && <Button label={s.share.saveProfile} onClick={() => setNaming('create')} />}
        <ProfileMenu
          profile={profile ?? null}
          hasProfiles={profiles.length > 0}
          onRename={() => setNaming('rename')}
        />
      </p>
      {naming !== null && (
        <NameDialog
          title={naming === 'rename' ? s.share.rename : s.share.saveProfile}
          hint={s.share.profileNameHint}
          name={naming === 'rename' ? (profile?.name ?? '') : ''}
          onSave={save}
          onClose={() => setNaming(null)}
        />
      )}
    </div>
  );
}
