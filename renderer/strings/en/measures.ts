import { plural } from './plural.ts';

/** Negative days are before the incident; two that differ come from a date that is coarse. */
function afterDays(least: number, most: number): string {
  const days = (count: number): string => plural(count, 'day', 'days');
  if (least === 0 && most === 0) return 'the same day';
  if (least === most) return least < 0 ? `${days(-least)} before` : days(least);
  if (most <= 0) return `${-most} to ${days(-least)} before`;
  return least < 0 ? `${days(-least)} before to ${days(most)} after` : `${least} to ${days(most)}`;
}

/** Measures and Actors. */
export const measures = {
  measures: {
    title: 'Measures',
    count: (count: number) => plural(count, 'measure', 'measures'),
    views: { list: 'List', matrix: 'Themes × kinds', first: 'Time to first measure' },
    inForceOn: 'In force on',
    today: 'Today',
    filterNote: 'A status counts where any step of a life has it; for one day, use “In force on”.',
    kind: 'Kind',
    theme: 'Theme',
    status: 'Status',
    what: 'What was done',
    against: 'Against',
    life: 'Life',
    inForce: { yes: 'in force', possibly: 'possibly in force', no: 'not in force' },
    since: (words: string) => `last: ${words}`,
    cell: (count: number, theme: string, kind: string) =>
      `${plural(count, 'measure', 'measures')}: ${kind} against ${theme}`,
    days: 'How soon',
    incident: 'Incident',
    happened: 'Happened',
    firstMeasure: 'First measure',
    afterDays,
    middle: (incidents: number, days: number) =>
      `Of ${plural(incidents, 'incident', 'incidents')} with a date and an answer, half had their first measure ${days <= 0 ? 'on the same day or before' : `within ${plural(days, 'day', 'days')}`}.`,
    noFirst: 'No incident has both a date and a measure with one.',
    noMatch: 'No measure matches these filters.',
    showAll: 'Show all measures',
    emptyTitle: 'No measures yet',
    empty: 'Measures are added on the page of the incident that they answer, or come with proposals.',
  },
  actors: {
    title: 'Actors',
    count: (count: number) => plural(count, 'actor', 'actors'),
    search: 'Search actors',
    searchHelp: 'Parts of names are looked for here; operators such as theme: are followed under Filters.',
    noMatch: 'No actor matches these filters.',
    showAll: 'Show all actors',
    profile: 'Profile',
    onTimeline: 'Show on the Timeline',
    notFound: 'The ledger does not name this actor (any more).',
    chooseTitle: 'No actor is open',
    choose:
      'Choose one from the list: its roles over time, what is said about it, what it says, and who stands beside it.',
    roleCount: (role: string, incidents: number) => `${role} ${incidents.toLocaleString('en')}`,
    aliases: 'Also called',
    inVocabulary: 'In the vocabulary',
    usedBy: (name: string) => `used by ${name}`,
    roles: 'Roles over time',
    claims: (count: number) => plural(count, 'claim about it', 'claims about it'),
    origins: (count: number) => plural(count, 'independent origin', 'independent origins'),
    statements: (count: number) => plural(count, 'statement of its own', 'statements of its own'),
    measuresBy: 'Measures it took',
    measuresAgainst: 'Measures against it',
    beside: 'In the same incidents',
    maybeSame: 'May be the same',
    sameName: 'names differ only in spelling',
    sameAlias: (name: string) => `both are called ${name}`,
    mergeOther: 'Merge another actor into this one',
    mergeTitle: (name: string) => `Merge into ${name}`,
    mergeFrom: 'Which actor is the same as this one',
    sharedName: (name: string, other: string) => `${other} is called ${name} as well, and stays apart.`,
    splitOther: 'Split off what is about another actor',
    splitTitle: (name: string) => `Split ${name}`,
    split: 'Split off',
    splitTo: 'Whom it is about',
    splitToHint: 'The name of an actor that there is, or of a new one',
    splitName: { name: 'This is needed.', same: 'This is the actor itself: name another one.' },
    splitNothing: 'Choose what is about the other actor.',
    splitGoing: (count: number, name: string) =>
      `${plural(count, 'record', 'records')} will name ${name === '' ? 'the other actor' : name}`,
    splitStaying: (count: number, name: string) =>
      count === 1
        ? `1 record stays with ${name}.`
        : `${count.toLocaleString('en')} records stay with ${name}.`,
    chooseAll: (count: number) => `Choose all ${count.toLocaleString('en')}`,
    mergedInto: (name: string) => `${name}, which was merged into it`,
    mentions: {
      incident: 'Incidents that it took part in',
      claim: 'Claims about it',
      assertion: 'What it says',
      measure: 'Measures by it or against it',
      'search-note': 'Searches for it',
    },
    alsoWith: 'also with',
    together: (count: number) => plural(count, 'incident together', 'incidents together'),
    emptyTitle: 'No actors yet',
    empty: 'Whoever takes part in an incident, says something or is spoken of in the ledger stands here.',
  },
};
