/** The words of the pages and pictures that are exported. */
export const pageEn = {
  about: 'about',
  everything: 'Everything in the library',
  filters: (filters: string): string => `Only what these filters show: ${filters}`,
  entries: (count: number): string => (count === 1 ? '1 entry' : `${count} entries`),
  exported: (day: string, by: string | null): string =>
    `Exported from Faultline on ${day}${by === null ? '' : ` by ${by}`}.`,
  ofSpeakers: 'Statements are those of the speakers named with them; to list them is not to confirm them.',
  mark: 'Handling mark',
  bearsMark: (mark: string): string => `Handling mark: ${mark}`,
  figure: 'The timeline, drawn',
  list: 'All entries',
  years: 'Jump to a year',
  undated: 'Without a date',
  earlier: 'Begun before',
  bar: 'Narrow the list',
  words: 'Words',
  kind: 'Kind',
  actor: 'Actor',
  all: 'All',
  jump: 'Go to a day',
  clear: 'Show all',
  /** `{n}` is filled in by the page. */
  found: (count: number): string => `{n} of ${count} shown`,
  notDrawn: (count: number): string =>
    count === 1 ? '1 entry without a date is left out.' : `${count} entries without a date are left out.`,
  none: 'No entry is like that: change a word or show all.',
  quoted: 'In these words',
  sources: 'Sources',
  published: (day: string): string => `published ${day}`,
  accessed: (day: string): string => `accessed ${day}`,
  noSource: 'No source is filed.',
  incident: 'Incident',
  actors: 'Actors',
  themes: 'Themes',
  answers: (who: string): string => `Answers ${who}`,
  open: 'Open in Faultline',
};

export type PageWords = {
  readonly [Key in keyof typeof pageEn]: (typeof pageEn)[Key] extends string ? string : (typeof pageEn)[Key];
};
