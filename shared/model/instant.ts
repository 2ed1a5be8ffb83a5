import { z } from 'zod';

/** A moment as ISO 8601 in UTC, to the millisecond: `2026-02-23T09:30:00.000Z`. */
export const instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof instant>;

/** A calendar day, `2026-02-23`. */
export const day = z.iso.date();
export type Day = z.infer<typeof day>;

export const instantOf = (milliseconds: number): Instant => new Date(milliseconds).toISOString();

export const dayOf = (moment: Instant): Day => moment.slice(0, 10);
