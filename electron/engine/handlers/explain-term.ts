import type { ExplainedTerm, TermOrigin } from '../../../shared/contract/explained-term.ts';
import type { Tag } from '../../../shared/model/tag.ts';
import type { ExtendedVocabulary } from '../../../shared/packs/extend-vocabulary.ts';
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
export function labelsOf(
  kind: keyof VocabularyLabels,
  id: string,
  { vocabulary }: ExtendedVocabulary,
): Record<string, string> {
  const tables = Object.entries(vocabulary.labels ?? {});
  const labels = tables.map(([language, table]) => [language, table[kind][id]]);
  return Object.fromEntries(labels.filter(([, label]) => label !== undefined));
}

/** What packs of one's own have to do with a term. */
export function originOf(kind: Tag['kind'], id: string, extended: ExtendedVocabulary): TermOrigin | null {
  const origin = extended.originOf(kind, id);
  if (!origin) return null;
  const { pack, isNew, fields } = origin;
  return { pack: pack.id, name: pack.name, version: pack.version, isNew, fields: [...fields] };
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

type Said = Pick<ExplainedTerm, 'label' | 'labels' | 'group' | 'country' | 'definition'> &
  Pick<ExplainedTerm, 'names' | 'ambiguous' | 'rules' | 'needs' | 'mappings'>;

function explainActor(entry: ActorEntry, extended: ExtendedVocabulary): Said {
  return {
    label: entry.name,
    labels: labelsOf('actors', entry.id, extended),
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

function explainTopic(entry: ThemeEntry | CountermeasureEntry, extended: ExtendedVocabulary): Said {
  const isTheme = 'mitRisk' in entry;
  return {
    label: entry.label,
    labels: labelsOf(isTheme ? 'themes' : 'countermeasures', entry.id, extended),
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

const shippedPackOf = (kind: Tag['kind'], id: string): string | undefined => {
  const packs: readonly [string, readonly Entry[]][] = Object.entries(shippedPacks[kind]);
  return packs.find(([, entries]) => entries.some((entry) => entry.id === id))?.[0];
};

/** All that the packs, those of one's own too, say of an entry; null where they have none of that kind with that id. */
export function explainTerm(
  kind: Tag['kind'],
  id: string,
  extended: ExtendedVocabulary,
): ExplainedTerm | null {
  const { actors, themes, countermeasures } = extended.vocabulary;
  const entries: readonly Entry[] = { actor: actors, theme: themes, countermeasure: countermeasures }[kind];
  const entry = entries.find((one) => one.id === id);
  if (!entry) return null;
  const own = originOf(kind, id, extended);
  const shipped = shippedPackOf(kind, id);
  const version = shipped === undefined && own ? own.version : shippedVocabulary.version;
  const { match = [], ignore = [] } = entry;
  const said = 'definition' in entry ? explainTopic(entry, extended) : explainActor(entry, extended);
  const pack = shipped ?? own?.name ?? '';
  return { kind, id, pack, version, own, ...said, match: [...match], ignore: [...ignore] };
}
