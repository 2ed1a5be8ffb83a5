import { type CueHit, createCueFinder } from './cue-finder.ts';
import { type Method, methodCues } from './cues-methods.ts';
import { type Motive, motiveCues } from './cues-motives.ts';
import type { Reading } from './read-article.ts';

/** By which means something was done, and to which end. */
export type FoundMeans = {
  readonly methods: readonly CueHit<Method>[];
  readonly motives: readonly CueHit<Motive>[];
};

const findMethods = createCueFinder<Method>(methodCues);
const findMotives = createCueFinder<Motive>(motiveCues);

export const readMeans = ({ folded, language }: Reading): FoundMeans => ({
  methods: findMethods(folded, language),
  motives: findMotives(folded, language),
});
