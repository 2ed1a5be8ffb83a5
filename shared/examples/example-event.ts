import type { bases, stances } from '../model/assertion.ts';
import type { Claim } from '../model/claim.ts';
import type { dateBases, Incident, Role } from '../model/incident.ts';
import type { measureStatuses } from '../model/measure.ts';

/** An actor by its id in the vocabulary, or by its name where the vocabulary lacks it. */
export type ExampleActor = { readonly id: string } | { readonly name: string };

export type ExampleStatement = {
  readonly by: ExampleActor;
  readonly stance: (typeof stances)[number];
  readonly basis: (typeof bases)[number];
  readonly on: string | null;
  /** Addresses of pages that carry it, the first one for the statement itself. Each of the others repeats what is said for the claim. */
  readonly at: readonly string[];
};

export type ExampleMeasure = {
  /** A countermeasure of the vocabulary. */
  readonly kind: string;
  readonly by: ExampleActor;
  readonly title: string;
  /** Since when it stood so, in the order of its life. `?` where it was in force by that day, and nothing says since when. */
  readonly life: readonly (readonly [(typeof measureStatuses)[number], string])[];
};

/** One event of an example library, in words of our own. */
export type ExampleEvent = {
  /** The join key of the chronology that it was written from. */
  readonly key: string;
  readonly date: string;
  readonly dateBasis: (typeof dateBases)[number];
  readonly kind: Incident['kind'];
  readonly title: string;
  readonly parties: readonly (readonly [ExampleActor, Role])[];
  readonly themes: readonly string[];
  readonly externalIds?: Incident['externalIds'];
  readonly claim: {
    readonly type: Claim['type'];
    readonly text: string;
    readonly about: readonly ExampleActor[];
    readonly quantity?: NonNullable<Claim['quantity']>;
    /** Only where the rules would say something else: what a person decided, and why. */
    readonly decided?: { readonly status: NonNullable<Claim['status']>; readonly why: string };
  };
  readonly said: readonly ExampleStatement[];
  readonly measures: readonly ExampleMeasure[];
};
