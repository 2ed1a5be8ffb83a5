/** The filter of the timeline in words: the same on screen and in what is exported. */
export const filtersEn = {
  lists: {
    actors: 'Actors',
    themes: 'Themes',
    kinds: 'Kind of entry',
    claimStatuses: 'Status of the claim',
    stances: 'Stance',
    bases: 'Basis',
    speakers: 'Who says it',
    measureKinds: 'Kind of measure',
    measureStatuses: 'Status of the measure',
    incidents: 'Incident',
    sources: 'Source',
  },
  text: 'Words in it',
  since: 'From',
  until: 'To',
  clock: 'Clock',
  clocks: {
    happened: 'When it happened',
    said: 'When it was said',
    published: 'When its article appeared',
    'first-seen': 'When we first saw it',
    recorded: 'When we recorded it',
  },
  known: { said: 'As said by', recorded: 'As recorded by' },
};
