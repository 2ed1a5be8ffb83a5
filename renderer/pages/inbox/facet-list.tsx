import { useId, useState } from 'react';
import type { ArticleFacets } from '../../../shared/contract/article-query.ts';
import type { ListName } from '../../address/address.ts';
import { Button } from '../../components/button.tsx';
import row from '../../components/facet-row.module.css';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import styles from './facet-list.module.css';

type Facet = ArticleFacets['actors'][number];

type Props = {
  readonly name: ListName;
  readonly title: string;
  readonly facets: readonly Facet[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
};

const shownAtFirst = 7;
const kinds = { actors: 'actor', themes: 'theme', countermeasures: 'countermeasure' } as const;

/** What is chosen stays in sight, even where nothing is left of it. */
function withChosen(
  facets: readonly Facet[],
  chosen: readonly string[],
  labelOf: (id: string) => string,
): Facet[] {
  const known = new Set(facets.map((facet) => facet.id));
  const lost = chosen.filter((id) => !known.has(id)).map((id) => ({ id, label: labelOf(id), count: 0 }));
  const all = [...facets, ...lost];
  return [...all.filter(({ id }) => chosen.includes(id)), ...all.filter(({ id }) => !chosen.includes(id))];
}

export function FacetList({ name, title, facets, chosen, onToggle }: Props) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const heading = useId();
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState('');
  const labelOf = (id: string): string => (name === 'sources' ? id : vocabulary.label(kinds[name], id));
  const named = name === 'sources' ? facets : facets.map((facet) => ({ ...facet, label: labelOf(facet.id) }));
  const all = withChosen(named, chosen, labelOf);
  const found = all.filter(({ label }) => label.toLowerCase().includes(wanted.trim().toLowerCase()));
  const shown = open ? found : all.slice(0, Math.max(shownAtFirst, chosen.length));
  const most = Math.max(1, ...facets.map(({ count }) => count));
  if (all.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {open && all.length > 2 * shownAtFirst && (
        <input
          className={styles.find}
          value={wanted}
          aria-label={s.inbox.facetFilter(title)}
          placeholder={s.inbox.facetFilter(title)}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <ul>
        {shown.map((facet) => (
          <FacetRow
            key={facet.id}
            facet={facet}
            most={most}
            chosen={chosen.includes(facet.id)}
            onToggle={onToggle}
          />
        ))}
      </ul>
      {all.length > shownAtFirst && (
        <Button
          look="link"
          label={open ? s.common.less : s.common.more(all.length)}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      )}
    </section>
  );
}

function FacetRow(props: {
  readonly facet: Facet;
  readonly most: number;
  readonly chosen: boolean;
  readonly onToggle: (id: string) => void;
}) {
  const { facet, most, chosen, onToggle } = props;
  return (
    <li>
      <label className={`${row.row} ${styles.facet}`} data-chosen={chosen || undefined} title={facet.label}>
        <input type="checkbox" checked={chosen} onChange={() => onToggle(facet.id)} />
        <span className={row.name}>
          <Untrusted text={facet.label} />
        </span>
        <span className={row.count}>{facet.count}</span>
        <span className={styles.bar} style={{ inlineSize: `${(100 * facet.count) / most}%` }} />
      </label>
    </li>
  );
}
