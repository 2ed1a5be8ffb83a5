import { evidenceFields } from '../../../shared/model/evidence.ts';
import { wordLanguages } from '../../../shared/model/word-languages.ts';
import { CheckField, SelectField, TextField } from '../../components/field.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { flawWords } from './flaw-words.ts';
import { languageName } from './language-name.ts';
import type { ConditionFlaw } from './read-rule-draft.ts';
import type { ConditionDraft, WordLanguage } from './rule-draft.ts';
import styles from './rule-editor.module.css';
import { SourcePicker } from './source-picker.tsx';
import { TermPicker } from './term-picker.tsx';

type Of<Kind extends ConditionDraft['kind']> = {
  readonly condition: Extract<ConditionDraft, { kind: Kind }>;
  readonly flaws: readonly ConditionFlaw[];
  readonly onChange: (condition: ConditionDraft) => void;
};

/** What has to be said about a condition, by its kind. */
export function ConditionFields(props: {
  readonly condition: ConditionDraft;
  readonly flaws: readonly ConditionFlaw[];
  readonly onChange: (condition: ConditionDraft) => void;
}) {
  const s = useStrings();
  const { condition, flaws, onChange } = props;
  switch (condition.kind) {
    case 'words':
      return <WordsFields condition={condition} flaws={flaws} onChange={onChange} />;
    case 'near':
      return <NearFields condition={condition} flaws={flaws} onChange={onChange} />;
    case 'language':
      return (
        <TextField
          label={s.rules.languages}
          hint={s.rules.languagesHint}
          value={condition.ids}
          error={flawWords(flaws, 'ids', s)}
          onChange={(ids) => onChange({ ...condition, ids })}
        />
      );
    case 'date':
      return <DateFields condition={condition} flaws={flaws} onChange={onChange} />;
    case 'source':
      return (
        <SourcePicker
          ids={condition.ids}
          error={flawWords(flaws, 'ids', s)}
          onChange={(ids) => onChange({ ...condition, ids })}
        />
      );
    default: {
      const { kind, ids } = condition;
      return (
        <TermPicker
          label={s.rules.terms}
          kinds={[kind]}
          terms={ids.map((id) => ({ kind, id }))}
          error={flawWords(flaws, 'ids', s)}
          onChange={(terms) => onChange({ kind, ids: terms.map(({ id }) => id) })}
        />
      );
    }
  }
}

function WordsFields({ condition, flaws, onChange }: Of<'words'>) {
  const s = useStrings();
  const { fields } = condition;
  const fieldsFlaw = flawWords(flaws, 'fields', s);
  return (
    <>
      <TextField
        label={s.rules.words}
        hint={s.rules.wordsHint}
        lines={3}
        value={condition.words}
        error={flawWords(flaws, 'words', s)}
        onChange={(words) => onChange({ ...condition, words })}
      />
      <LanguageField
        language={condition.language}
        onChange={(language) => onChange({ ...condition, language })}
      />
      <fieldset className={styles.choices}>
        <legend>{s.rules.fields}</legend>
        {evidenceFields.map((field) => (
          <CheckField
            key={field}
            label={s.rules.fieldNames[field]}
            checked={fields.includes(field)}
            onChange={(on) =>
              onChange({
                ...condition,
                fields: evidenceFields.filter((one) => (one === field ? on : fields.includes(one))),
              })
            }
          />
        ))}
        {fieldsFlaw && <p role="alert">{fieldsFlaw}</p>}
      </fieldset>
    </>
  );
}

function NearFields({ condition, flaws, onChange }: Of<'near'>) {
  const s = useStrings();
  const within = String(condition.within);
  const choices = Object.entries(s.rules.withins).map(([value, label]) => ({ value, label }));
  const known = choices.some(({ value }) => value === within);
  const own = { value: within, label: s.rules.withinWords(Number(condition.within)) };
  return (
    <>
      <TextField
        label={s.rules.first}
        hint={s.rules.wordsHint}
        lines={2}
        value={condition.first}
        error={flawWords(flaws, 'first', s)}
        onChange={(first) => onChange({ ...condition, first })}
      />
      <TextField
        label={s.rules.second}
        lines={2}
        value={condition.second}
        error={flawWords(flaws, 'second', s)}
        onChange={(second) => onChange({ ...condition, second })}
      />
      <div className={styles.pair}>
        <SelectField
          label={s.rules.within}
          value={within}
          choices={known ? choices : [...choices, own]}
          onChange={(next) =>
            onChange({ ...condition, within: next === 'sentence' ? 'sentence' : Number(next) })
          }
        />
        <LanguageField
          language={condition.language}
          onChange={(language) => onChange({ ...condition, language })}
        />
      </div>
    </>
  );
}

function LanguageField(props: {
  readonly language: WordLanguage;
  readonly onChange: (language: WordLanguage) => void;
}) {
  const s = useStrings();
  return (
    <SelectField
      label={s.rules.inLanguage}
      value={props.language}
      choices={wordLanguages.map((value) => ({ value, label: languageName(value, s) }))}
      onChange={props.onChange}
    />
  );
}

function DateFields({ condition, flaws, onChange }: Of<'date'>) {
  const s = useStrings();
  return (
    <div className={styles.pair}>
      <TextField
        type="date"
        label={s.rules.since}
        value={condition.since}
        error={flawWords(flaws, 'days', s)}
        onChange={(since) => onChange({ ...condition, since })}
      />
      <TextField
        type="date"
        label={s.rules.until}
        value={condition.until}
        onChange={(until) => onChange({ ...condition, until })}
      />
    </div>
  );
}
