import { groupBy } from '../../../shared/model/group-by.ts';
import type { CatalogueEntry } from '../../../shared/model/source.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { hostOf } from '../../untrusted/web-address.ts';
import styles from './catalogue-choice.module.css';

type Props = {
  readonly entries: readonly CatalogueEntry[];
  readonly chosen: ReadonlySet<string>;
  /** Addresses that the library follows already. */
  readonly present: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
};

/** The catalogue by category, to choose from. */
export function CatalogueChoice({ entries, chosen, present, onChange }: Props) {
  const s = useStrings();
  const groups = groupBy(entries, ({ category }) => category);
  const set = (urls: readonly string[], on: boolean): void => {
    const next = new Set(chosen);
    for (const url of urls)
      if (on) next.add(url);
      else next.delete(url);
    onChange(next);
  };
  return (
    <div className={styles.groups}>
      {[...groups].map(([category, group]) => {
        const free = group.filter(({ url }) => !present.has(url)).map(({ url }) => url);
        const all = free.length > 0 && free.every((url) => chosen.has(url));
        return (
          <fieldset key={category} className={styles.group}>
            <legend>
              <label>
                <input
                  type="checkbox"
                  checked={all}
                  disabled={free.length === 0}
                  onChange={() => set(free, !all)}
                />
                {s.categories[category] ?? category}
                <span>
                  {free.filter((url) => chosen.has(url)).length}/{group.length}
                </span>
              </label>
            </legend>
            {group.map((entry) => (
              <Choice
                key={entry.url}
                entry={entry}
                present={present.has(entry.url)}
                chosen={chosen.has(entry.url)}
                onToggle={() => set([entry.url], !chosen.has(entry.url))}
              />
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}

function Choice(props: {
  readonly entry: CatalogueEntry;
  readonly present: boolean;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}) {
  const s = useStrings();
  const { entry, present, chosen, onToggle } = props;
  return (
    <label className={styles.choice} title={entry.note || undefined}>
      <input type="checkbox" checked={chosen || present} disabled={present} onChange={onToggle} />
      <span className={styles.name}>{entry.name}</span>
      <small>
        {present
          ? s.sources.added
          : [hostOf(entry.siteUrl) ?? hostOf(entry.url), entry.language === 'en' ? '' : entry.language]
              .filter(Boolean)
              .join(' · ')}
      </small>
    </label>
  );
}
