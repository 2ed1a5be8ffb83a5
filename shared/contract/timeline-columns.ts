import { z } from 'zod';

const places = z.array(z.int());

/**
 * Entries as columns, one place a row: a hundred thousand of them travel and unpack in a fraction of the time that as many
 * objects take. Numbers are places in `texts`, those of actors, themes and roles places in `lists`, whose numbers are places
 * in `texts` again; -1 stands for none. shared/timeline/pack-entries.ts writes and reads them.
 */
export const timelineColumns = z.strictObject({
  texts: z.array(z.string()),
  lists: z.array(places),
  record: z.array(z.string()),
  /** Of a measure's life; -1 for everything else. */
  step: places,
  kind: places,
  incident: places,
  title: places,
  by: places,
  date: places,
  status: places,
  claimStatus: places,
  actors: places,
  themes: places,
  roles: places,
  /** The row of the assertion that it answers. */
  answers: places,
});
export type TimelineColumns = z.infer<typeof timelineColumns>;
