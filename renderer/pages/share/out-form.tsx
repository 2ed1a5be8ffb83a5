import { type ExportField, exportFields, exportFormats } from '../../../shared/model/export-profile.ts';
import { handlingMarks } from '../../../shared/model/handling-mark.ts';
import type { ShareOutAddress } from '../../address/share-address.ts';
import { CheckField, choicesOf, SelectField, TextField } from '../../components/field.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { markName } from '../incident/mark-name.ts';
import { ProfileBar } from './profile-bar.tsx';
import { ProtectFields } from './protect-fields.tsx';
import type { Protection } from './protection.ts';
import styles from './share.module.css';
import { useLanguage } from './use-language.ts';

export type OutChange = Partial<Omit<ShareOutAddress, 'page' | 'view'>>;

/** How it is exported: by a profile, or choice by choice. */
export function OutForm(props: {
  readonly address: ShareOutAddress;
  readonly onChange: (change: OutChange) => void;
  readonly protection: Protection;
  readonly onProtect: (protection: Protection) => void;
}) {
  const s = useStrings();
  const language = useLanguage();
  const { address, onChange, protection, onProtect } = props;
  const { format, ceiling, locale, anonymous, title } = address;
  const words = s.share.formats;
  return (
    <section className={styles.form} aria-label={s.share.how}>
      <ProfileBar address={address} onChange={onChange} />
      <SelectField
        label={s.share.format}
        hint={words[format]?.what}
        value={format}
        choices={exportFormats.map((value) => ({ value, label: words[value]?.name ?? value }))}
        onChange={(value) => onChange({ format: value })}
      />
      {format === 'native' && <ProtectFields protection={protection} onChange={onProtect} />}
      <SelectField
        label={s.share.ceiling}
        hint={`${s.share.markMeans[ceiling]} ${s.share.ceilingHint}`}
        value={ceiling}
        choices={handlingMarks.map((value) => ({ value, label: markName(value) }))}
        onChange={(value) => onChange({ ceiling: value })}
      />
      <TextField
        label={s.share.fileTitle}
        hint={s.share.fileTitleHint}
        value={title}
        onChange={(value) => onChange({ title: value.slice(0, 500) })}
      />
      <SelectField
        label={s.share.language}
        value={locale ?? language}
        choices={choicesOf(s.share.languages)}
        onChange={(value) => onChange({ locale: value === language ? null : value })}
      />
      <CheckField
        label={s.share.anonymous}
        hint={s.share.anonymousHint}
        checked={anonymous}
        onChange={(value) => onChange({ anonymous: value })}
      />
      <Fields fields={address.fields} onChange={(fields) => onChange({ fields })} />
    </section>
  );
}

function Fields(props: {
  readonly fields: ShareOutAddress['fields'];
  readonly onChange: (fields: ShareOutAddress['fields']) => void;
}) {
  const s = useStrings();
  const { fields, onChange } = props;
  const chosen: readonly ExportField[] = fields ?? exportFields;
  const toggle = (field: ExportField): void => {
    const wanted = exportFields.filter((each) => chosen.includes(each) !== (each === field));
    if (wanted.length > 0) onChange(wanted.length === exportFields.length ? null : wanted);
  };
  return (
    <fieldset className={styles.fields}>
      <legend>{s.share.fields}</legend>
      <p className={styles.soft}>{s.share.fieldsHint}</p>
      <ul>
        {exportFields.map((field) => (
          <li key={field}>
            <label>
              <input type="checkbox" checked={chosen.includes(field)} onChange={() => toggle(field)} />
              {s.share.fieldNames[field]}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
