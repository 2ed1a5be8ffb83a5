import type { ExplainedTerm } from '../../../shared/contract/explained-term.ts';
import type { Tag } from '../../../shared/model/tag.ts';
import { mappingsOf } from '../../../shared/vocabulary/frameworks.ts';
import { shippedPacks } from '../../../shared/vocabulary/shipped-packs.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import type {
  ActorEntry,
  ByLanguage,
  CountermeasureEntry,
  ThemeEntry,
  VocabularyLabels,
} from '../../../shared/vocabulary/vocabulary.ts';

type Name = ExplainedTerm['names'][number];
type Entry = ActorEntry | ThemeEntry | CountermeasureEntry;

/** What an entry is called in other languages than English. */
export function labelsOf(kind: keyof VocabularyLabels, id: string): Record<string, string> {
  const tables = Object.entries(shippedVocabulary.labels ?? {});
  const labels = tables.map(([language, table]) => [language, table[kind][id]]);
  return Object.fromEntries(labels.filter(([, label]) => label !== undefined));
}

/** A table by language as a list. Its keys are all that the type lets it have. */
const listed = (table: ByLanguage<readonly string[]> = {}): { language: string; texts: string[] }[] =>
  Object.entries(table).map(([language, texts]) => ({ language, texts: [...texts] }));

const named = (sort: Name['sort'], texts: readonly string[] = []): Name[] =>
  texts.length === 0 ? [] : [{ sort, language: null, texts: [...texts] }];

function namesOf({ aliases, former, products, people, spellings, domains }: ActorEntry): Name[] {
  return [
    ...named('alias', aliases),
    ...named('former', former),
    ...named('product', products),
    ...named('person', people),
    ...listed(spellings).map((one): Name => ({ sort: 'spelling', ...one })),
    ...named('domain', domains),
  ];
}

type Own = Pick<ExplainedTerm, 'label' | 'labels' | 'group' | 'country' | 'definition'> &
  Pick<ExplainedTerm, 'names' | 'ambiguous' | 'rules' | 'needs' | 'mappings'>;

function explainActor(entry: ActorEntry): Own {
  return {
    label: entry.name,
    labels: labelsOf('actors', entry.id),
    group: entry.kind,
    country: entry.country,
    definition: '',
    names: namesOf(entry),
    ambiguous: (entry.ambiguous ?? []).map(({ term, needs, unless = [], strict = false }) => {
      return { name: term, needs: [...needs], unless: [...unless], strict };
    }),
    rules: [],
    needs: [],
    mappings: [],
  };
}

function explainTopic(entry: ThemeEntry | CountermeasureEntry): Own {
  const isTheme = 'mitRisk' in entry;
  return {
    label: entry.label,
    labels: labelsOf(isTheme ? 'themes' : 'countermeasures', entry.id),
    group: isTheme ? 'theme' : entry.kind,
    country: '',
    definition: entry.definition,
    names: [],
    ambiguous: [],
    rules: listed(entry.rules),
    needs: [...(entry.needs ?? [])],
    mappings: [...mappingsOf(entry)],
  };
}

/** All that the packs say of an entry; null where they have none of that kind with that id. */
export function explainTerm(kind: Tag['kind'], id: string): ExplainedTerm | null {
  const packs: readonly [string, readonly Entry[]][] = Object.entries(shippedPacks[kind]);
  const found = packs.flatMap(([pack, entries]) =>
    entries.filter((entry) => entry.id === id).map((entry) => ({ pack, entry })),
  );
  const [first] = found;
  if (!first) return null;
  const { pack, entry } = first;
  const { match = [], ignore = [] } = entry;
  const own = 'definition' in entry ? explainTopic(entry) : explainActor(entry);
  const { version } = shippedVocabulary;
  return { kind, id, pack, version, ...own, match: [...match], ignore: [...ignore] };
}
