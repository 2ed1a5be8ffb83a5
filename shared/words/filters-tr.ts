import type { filtersEn } from './filters-en.ts';

/** The filter of the timeline, in Turkish. */
export const filtersTr: typeof filtersEn = {
  lists: {
    actors: 'Aktörler',
    themes: 'Konular',
    kinds: 'Kayıt türü',
    claimStatuses: 'İddianın durumu',
    stances: 'Tutum',
    bases: 'Dayanak',
    speakers: 'Kim söylüyor',
    measureKinds: 'Önlem türü',
    measureStatuses: 'Önlemin durumu',
    incidents: 'Olay',
    sources: 'Kaynak',
  },
  text: 'İçindeki sözcükler',
  since: 'Başlangıç',
  until: 'Bitiş',
  clock: 'Saat',
  clocks: {
    happened: 'Ne zaman oldu',
    said: 'Ne zaman söylendi',
    published: 'Makalesi ne zaman çıktı',
    'first-seen': 'İlk ne zaman gördük',
    recorded: 'Ne zaman kaydettik',
  },
  known: { said: 'O güne kadar söylenen', recorded: 'O güne kadar kaydedilen' },
};
