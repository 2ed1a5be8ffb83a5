import type { Role } from '../../model/incident.ts';
import type { ReadActs } from './act.ts';
import type { Named, Reading } from './read-article.ts';
import type { FoundDate } from './read-dates.ts';
import type { FoundBasis } from './read-legal-bases.ts';
import type { FoundMeans } from './read-means.ts';
import type { FoundQuantity } from './read-quantities.ts';

/** What one article says, as the readers of this folder found it. */
export type Findings = ReadActs &
  FoundMeans & {
    readonly reading: Reading;
    readonly dates: readonly FoundDate[];
    readonly quantities: readonly FoundQuantity[];
    readonly bases: readonly FoundBasis[];
  };

/** The parties of an incident as far as its claims ask for them. */
export type Sides = {
  /** Who says what others did: accusers, authorities, researchers. */
  readonly accusers: readonly Named[];
  readonly accused: readonly Named[];
  readonly affected: readonly Named[];
  readonly roleOf: (actor: string) => Role | null;
  /** What it is about, in a few words. */
  readonly matter: string;
};
