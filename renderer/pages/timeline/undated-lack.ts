import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import type { Clock } from '../../../shared/model/clock.ts';
import type { Strings } from '../../strings/en.ts';

/** Why a clock shows no date for a record, and where one is written down. */
export type Lack = {
  readonly why: keyof Strings['undated']['lacks'];
  /** The record in whose form the date is added; null where no form has it. */
  readonly form: 'incident' | 'assertion' | 'measure' | null;
  /** What is added there. */
  readonly way: 'date' | 'article';
};

const date = (why: Lack['why'], form: Lack['form']): Lack => ({ why, form, way: 'date' });
const unnamed = (why: Lack['why'], form: Lack['form']): Lack => ({ why, form, way: 'article' });

/** An article is filed under an incident from the Inbox; a statement then names it in its form. */
export function lackOf(kind: TimelineEntry['kind'], clock: Clock | ''): Lack {
  const isOfArticle = clock === 'published' || clock === 'first-seen';
  switch (kind) {
    case 'incident':
      if (isOfArticle) return unnamed('filed', null);
      return clock === 'said' ? date('unsaid', null) : date('happened', 'incident');
    case 'assertion':
      if (isOfArticle) return unnamed('article', 'assertion');
      return clock === 'happened' ? date('claimHappened', 'incident') : date('said', 'assertion');
    case 'measure':
      return isOfArticle ? unnamed('stepArticle', null) : date('step', 'measure');
    case 'search-note':
      return date('search', null);
  }
}
