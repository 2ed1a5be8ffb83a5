import { type Day, dayOf, type Instant } from './instant.ts';

/** When an article appeared, where its publisher says so, and when the library first saw it. */
export type ArticleDates = { readonly published: Instant | null; readonly firstSeen: Instant };

/** Null for an article that the library does not hold (any more). */
export type DatesOfArticle = (article: string) => ArticleDates | null;

/** The day from which on it could be read. One without a date of its own had appeared when it was first seen. */
export const appearedOn = ({ published, firstSeen }: ArticleDates): Day => dayOf(published ?? firstSeen);
