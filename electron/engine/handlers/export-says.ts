import type { CheckedRequestOf } from '../../../shared/contract/channels.ts';
import type { LabelOf } from '../../../shared/exchange/export-content.ts';
import { exportTitle } from '../../../shared/exchange/export-title.ts';
import { filterWords, type NameOfValue } from '../../../shared/exchange/filter-words.ts';
import type { Asked } from '../../../shared/exchange/prepare-export.ts';
import { namedKeys } from '../../../shared/exchange/select-records.ts';
import { stripSecrets } from '../../../shared/feeds/strip-secrets.ts';
import { findIncident } from '../../../shared/ledger/find-incident.ts';
import type { Ledger } from '../../../shared/ledger/ledger.ts';
import type { ExportLocale } from '../../../shared/model/export-profile.ts';
import { remembered } from '../../../shared/model/remembered.ts';
import { exportWords } from '../../../shared/words/export-words.ts';
import type { EngineContext } from '../engine-context.ts';
import type { LibraryVocabulary } from '../library-vocabulary.ts';

/** What an export says beside the records, in the language of its reader. */
export function exportSays(
  { filter, title, ...profile }: Omit<CheckedRequestOf<'exports.preview'>, 'format'>,
  { library, vocabulary }: EngineContext,
  present: Ledger,
): Pick<Asked, 'label' | 'sources' | 'profile' | 'about'> {
  const label = labelIn(profile.locale, vocabulary);
  const sources = library.sources();
  const actorName = actorNames(present);
  // A filter that names what the ceiling keeps back is refused, so that what is named here may be.
  const nameOf: NameOfValue = (list, value) => {
    switch (list) {
      case 'actors':
      case 'speakers':
        return actorName(value) ?? label('actor', value);
      case 'themes':
        return label('theme', value);
      case 'measureKinds':
        return label('countermeasure', value);
      case 'incidents':
        return findIncident(present, value)?.title;
      case 'sources':
        return sources.find(({ id }) => id === value)?.title;
      default:
        return undefined;
    }
  };
  return {
    label,
    sources: sources.map((source) => ({ ...source, url: stripSecrets(source.url).url })),
    profile,
    about: {
      title: exportTitle(title, profile.locale),
      filters: filterWords(filter, nameOf, exportWords[profile.locale]),
      asked: Object.keys(filter).length === 0 ? '' : JSON.stringify(filter),
      by: profile.anonymous ? null : library.who,
      library: library.id,
    },
  };
}

/** Of one that no record names nobody knows how far its name may go. */
function actorNames(ledger: Ledger): (id: string) => string | undefined {
  let named: ReadonlySet<string> | null = null;
  return (id) => {
    const actor = ledger.actors.get(id);
    if (!actor) return undefined;
    named ??= namedKeys(ledger);
    return named.has(id) ? actor.name : undefined;
  };
}

/** What the vocabulary calls its terms in a language, or else in English; the id of what it does not know. */
function labelIn(locale: ExportLocale, vocabulary: LibraryVocabulary): LabelOf {
  const { actors, themes, countermeasures } = vocabulary.now().vocabulary.labels?.[locale] ?? {};
  const inLanguage = { actor: actors, theme: themes, countermeasure: countermeasures };
  const namesOf = (kind: keyof typeof inLanguage) =>
    remembered((id: string) => {
      const names = inLanguage[kind] ?? {};
      // A theme may be called whatever somebody wrote, `constructor` too.
      return (Object.hasOwn(names, id) ? names[id] : vocabulary.labelOf(kind, id)) ?? id;
    });
  const named = {
    actor: namesOf('actor'),
    theme: namesOf('theme'),
    countermeasure: namesOf('countermeasure'),
  };
  return (kind, id) => named[kind](id);
}
