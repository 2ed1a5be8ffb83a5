/**
 * By which clock an entry stands on the timeline: when it happened, when it was said, when the article with it appeared, when
 * the library first saw that, when it was recorded.
 */
export const clocks = ['happened', 'said', 'published', 'first-seen', 'recorded'] as const;
export type Clock = (typeof clocks)[number];
