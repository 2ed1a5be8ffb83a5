import type { Act } from './act.ts';
import { isAuthority } from './actor-kinds.ts';
import type { Named } from './read-article.ts';

/** What an act is as a measure: who sues has filed a lawsuit, whatever words the article has for it. */
export type MeasureOfAct = { readonly kind: string; readonly by: Named | null; readonly act: Act };

const kindOf: Readonly<Partial<Record<Act['kind'], string>>> = {
  sue: 'lawsuit',
  'sued-by': 'lawsuit',
  charge: 'criminal-prosecution',
  investigate: 'regulatory-investigation',
};

export function measuresOfActs(acts: readonly Act[]): readonly MeasureOfAct[] {
  return acts.flatMap((act) => {
    const by = act.subject[0] ?? null;
    const isState = act.kind === 'sue' && by?.kind === 'government';
    const kind = isState ? 'criminal-prosecution' : kindOf[act.kind];
    const isSuit = kind === 'lawsuit';
    // Words for a charge name who brings it, prosecutors or the police, though no name stands there.
    const isOfState = by === null ? act.kind === 'charge' : isAuthority(by);
    const isSaid = isSuit ? act.object.length > 0 : isOfState;
    if (!kind || !isSaid) return [];
    return [{ kind, by, act }];
  });
}
