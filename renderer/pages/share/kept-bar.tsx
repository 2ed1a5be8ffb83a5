import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { SelectField } from '../../components/field.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { NameDialog } from './name-dialog.tsx';
import { NamedMenu } from './named-menu.tsx';

type Named = { readonly id: string; readonly name: string };
/** Null where nothing came of it, which was said then. */
type Saved = Promise<{ readonly id: string } | null>;
type Naming = 'create' | 'rename' | null;

/** Ways of doing something that are kept under names: to choose one, to keep what is chosen, and to share them. */
export function KeptBar<Kept extends Named>(props: {
  /** Those that can be chosen here; there may be others. */
  readonly kept: readonly Kept[];
  readonly hasAny: boolean;
  /** Whether what is chosen now is what stands under this name. */
  readonly isAsKept: (kept: Kept) => boolean;
  readonly onChoose: (kept: Kept | null) => void;
  readonly create: (name: string) => Saved;
  readonly rename: (kept: Kept, name: string) => Saved;
  /** Puts what is chosen now under the name of this one. */
  readonly replace: (kept: Kept) => Saved;
  readonly remove: (kept: Kept) => Promise<unknown>;
  readonly give: () => Promise<void>;
  readonly take: (text: string) => Promise<unknown>;
  readonly words: {
    readonly label: string;
    readonly none: (isOneChosen: boolean) => string;
    readonly save: string;
    readonly nameHint: string;
    readonly more: string;
    readonly remove: string;
    readonly give: string;
    readonly take: string;
    readonly file: string;
  };
  readonly className: string | undefined;
  readonly buttons: string | undefined;
}) {
  const s = useStrings();
  const { kept, words } = props;
  const [followed, follow] = useState<string | null>(null);
  const [naming, setNaming] = useState<Naming>(null);
  const same = kept.find(props.isAsKept);
  const chosen = kept.find(({ id }) => id === followed) ?? same;
  const isAltered = chosen !== undefined && !props.isAsKept(chosen);
  const renamed = naming === 'rename' ? chosen : undefined;
  const save = async (name: string): Promise<void> => {
    const done = await (renamed ? props.rename(renamed, name) : props.create(name));
    if (!done) return;
    follow(done.id);
    setNaming(null);
  };
  return (
    <div className={props.className}>
      <SelectField
        label={words.label}
        value={chosen?.id ?? ''}
        choices={[
          { value: '', label: words.none(chosen !== undefined) },
          ...kept.map(({ id, name }) => ({
            value: id,
            label: id === chosen?.id && isAltered ? s.share.altered(name) : name,
          })),
        ]}
        onChange={(id) => {
          follow(id === '' ? null : id);
          props.onChoose(kept.find((one) => one.id === id) ?? null);
        }}
      />
      <p className={props.buttons}>
        {isAltered && <Button label={s.share.saveChanges} onClick={() => void props.replace(chosen)} />}
        {!same && <Button label={words.save} onClick={() => setNaming('create')} />}
        <NamedMenu
          label={words.more}
          items={[
            ...(chosen
              ? [
                  { id: 'rename', label: s.share.rename, run: () => setNaming('rename') },
                  { id: 'remove', label: words.remove, run: () => void props.remove(chosen) },
                ]
              : []),
            ...(props.hasAny ? [{ id: 'give', label: words.give, run: props.give }] : []),
          ]}
          takes={words.take}
          fileLabel={words.file}
          onTake={(text) => void props.take(text)}
        />
      </p>
      {naming !== null && (
        <NameDialog
          title={naming === 'rename' ? s.share.rename : words.save}
          hint={words.nameHint}
          name={renamed?.name ?? ''}
          onSave={save}
          onClose={() => setNaming(null)}
        />
      )}
    </div>
  );
}
