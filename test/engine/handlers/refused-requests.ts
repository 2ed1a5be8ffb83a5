export const nobody = '01980000-0000-7000-8000-000000000000';
export const vendor = { id: null, name: 'Vendor V' };
export const life = [{ status: 'announced', from: '2026-02-23' }];

export type Refused = readonly [what: string, channel: string, request: object, sentence: string];

/** Answers, orders and references that cannot stand, with the sentence that says so; ids in it are shown by their names. */
export const refusedRequests: readonly Refused[] = [
  [
    'a date that ends before it begins',
    'incidents.update',
    { id: '@incident', fields: { happened: '2026-03/2026-02' } },
    'incidents.update: fields.happened: "2026-03/2026-02" ends before it begins: write the earlier date first.',
  ],
  [
    'the time of a number that ends before it begins',
    'claims.update',
    { id: '@claim', fields: { quantity: { value: 1, unit: 'accounts', window: '2026/2025' } } },
    'claims.update: fields.quantity.window: "2026/2025" ends before it begins: write the earlier date first.',
  ],
  [
    'a day that no month has',
    'assertions.update',
    { id: '@said', fields: { said: '2026-02-30' } },
    'assertions.update: fields.said: "2026-02-30" is not a date: write 2025, 2025-03, 2025-03-14, with ~ for about, or two of them with a / between.',
  ],
  [
    'a life that runs backwards',
    'measures.update',
    {
      id: '@measure',
      fields: { life: [...life, { status: 'withdrawn', from: '2026-01' }] },
    },
    'life.1: "withdrawn" from 2026-01 stands after a step from 2026-02-23: put the steps in the order of their dates.',
  ],
  [
    'a measure without a life',
    'measures.update',
    { id: '@measure', fields: { life: [] } },
    'measures.update: fields.life: it must not be empty.',
  ],
  [
    'a quote that ends before it begins',
    'assertions.update',
    { id: '@said', fields: { quote: { text: 'abc', field: 'text', start: 5, end: 2 } } },
    'assertions.update: fields.quote: it ends before it begins: "end" must be more than "start".',
  ],
  [
    'an assertion that answers itself',
    'assertions.update',
    { id: '@said', fields: { answers: '@said' } },
    'The assertion @said cannot answer itself: name another one in "answers", or null.',
  ],
  [
    'answers that run in a circle',
    'assertions.update',
    { id: '@said', fields: { answers: '@answer' } },
    'The assertion @answer already answers @said: answers cannot run in a circle.',
  ],
  [
    'a claim that supersedes itself',
    'claims.update',
    { id: '@claim', fields: { supersedes: '@claim' } },
    'The claim @claim cannot supersede itself: name another one in "supersedes", or null.',
  ],
  [
    'claims that supersede each other',
    'claims.update',
    { id: '@claim', fields: { supersedes: '@newer' } },
    'The claim @newer already supersedes @claim: supersession cannot run in a circle.',
  ],
  [
    'measures that supersede each other',
    'measures.update',
    { id: '@measure', fields: { supersedes: '@later' } },
    'The measure @later already supersedes @measure: supersession cannot run in a circle.',
  ],
  [
    'a supersession across incidents',
    'claims.update',
    { id: '@strange', fields: { supersedes: '@claim' } },
    'The claim @claim belongs to another incident: a claim supersedes one of its own incident.',
  ],
  [
    'an answer across incidents',
    'assertions.create',
    { fields: { claim: '@strange', speaker: vendor, stance: 'denies', answers: '@said' } },
    'The assertion @said belongs to another incident: an answer stands in the incident of what it answers.',
  ],
  [
    'a step that names a claim of another incident',
    'incidents.update',
    { id: '@incident', fields: { steps: [{ text: 'Asked', claim: '@strange' }] } },
    'The claim @strange belongs to another incident: a step names claims of its own incident.',
  ],
  [
    'an incident that is related to itself',
    'incidents.update',
    { id: '@incident', fields: { related: [{ incident: '@incident', relation: 'follows' }] } },
    'The incident @incident cannot be related to itself: name another one in "related".',
  ],
  [
    'a claim of an incident that is not there',
    'claims.create',
    { fields: { incident: nobody, type: 'scale', text: 'Many' } },
    `There is no incident ${nobody}: a claim belongs to an incident that exists.`,
  ],
  [
    'a change of what is not there',
    'assertions.update',
    { id: nobody, fields: { stance: 'denies' } },
    `There is no assertion ${nobody}: it may have been removed.`,
  ],
  [
    'removing what is not there',
    'measures.remove',
    { id: nobody },
    `There is no measure ${nobody}: it may have been removed already.`,
  ],
  [
    'an article that is not there',
    'assertions.update',
    { id: '@said', fields: { article: 'art-000000000000000000000000' } },
    'There is no article art-000000000000000000000000 in this library.',
  ],
  [
    'an id that is none',
    'incidents.get',
    { id: '../../x' },
    'incidents.get: id: "../../x" is not the id of a record.',
  ],
  [
    'an incident that is not there',
    'incidents.get',
    { id: nobody },
    `There is no incident ${nobody} in this library.`,
  ],
  [
    'two that are not the same, and are one',
    'distinctions.create',
    { fields: { between: 'incident', pair: ['@incident', '@incident'] } },
    'distinctions.create: fields.pair: it names the same one twice.',
  ],
  [
    'one actor that is not the same, by two spellings',
    'distinctions.create',
    { fields: { between: 'actor', pair: ['Vendor V', 'vendor v'] } },
    '"Vendor V" and "vendor v" are one actor: name two in "pair".',
  ],
  [
    'an actor that is not the same as nobody',
    'distinctions.create',
    { fields: { between: 'actor', pair: ['Vendor V', 'Nobody'] } },
    'There is no actor "Nobody": neither the vocabulary nor the ledger has it, and no record names it.',
  ],
  [
    'a time of the timeline that ends before it begins',
    'timeline.chart',
    { since: '2026-03-01', until: '2026-02-01' },
    'timeline.chart: since: it is after "until": write the earlier day first.',
  ],
  [
    'a record behind no entry',
    'timeline.record',
    { kind: 'assertion', record: nobody },
    `There is no assertion ${nobody} in this library.`,
  ],
  [
    'a record that was not known on a day',
    'timeline.record',
    { kind: 'measure', record: '@measure', knownOn: { day: '2026-02-01' } },
    'The measure @measure was not known on 2026-02-01: choose a later day, or none.',
  ],
  [
    'what is known on a day that no month has',
    'claims.list',
    { knownOn: { day: '2026-02-30' } },
    'claims.list: knownOn.day: "2026-02-30" is not a day: write it as 2026-02-23.',
  ],
  [
    'what is known in a sense that is none',
    'timeline.list',
    { knownOn: { day: '2026-02-23', sense: 'felt' } },
    'timeline.list: knownOn.sense: it must be said or recorded, not "felt".',
  ],
  [
    'a year that no date has',
    'incidents.update',
    { id: '@incident', fields: { happened: '99999' } },
    'incidents.update: fields.happened: "99999" is not a date: write 2025, 2025-03, 2025-03-14, with ~ for about, or two of them with a / between.',
  ],
  [
    'a span that is open at both ends',
    'incidents.update',
    { id: '@incident', fields: { happened: '../..' } },
    'incidents.update: fields.happened: "../.." is not a date: write 2025, 2025-03, 2025-03-14, with ~ for about, or two of them with a / between.',
  ],
  [
    'a negative number',
    'claims.create',
    {
      fields: {
        incident: '@incident',
        type: 'scale',
        text: 'Few',
        quantity: { value: -3, unit: 'accounts' },
      },
    },
    'A quantity of -3 accounts is less than nothing: write how many there are said to be, from 0 on.',
  ],
  [
    'a merger that never was',
    'incidents.update',
    { id: '@incident', fields: { merged: [nobody] } },
    `"merged" names ${nobody}, which never was merged into it: merge the two (incidents.merge) instead.`,
  ],
  [
    'a merger with what is still there',
    'incidents.create',
    { fields: { title: 'Both', merged: ['@elsewhere'] } },
    '"merged" names @elsewhere, which never was merged into it: merge the two (incidents.merge) instead.',
  ],
  [
    'a merger of actors that never was',
    'actors.create',
    { fields: { name: 'Lab A', merged: ['Vendor V'] } },
    '"merged" names Vendor V, which never was merged into it: merge the two (actors.merge) instead.',
  ],
  [
    'an actor without an id that says so by an empty one',
    'assertions.update',
    { id: '@said', fields: { speaker: { id: '', name: 'Vendor V' } } },
    'The id of the actor “Vendor V” is empty: give its id, or null where it has none.',
  ],
  [
    'a theme without a name',
    'measures.update',
    { id: '@measure', fields: { themes: ['model-extraction', ' '] } },
    'One of the themes is empty: give the id of each.',
  ],
  [
    'an incident that is a part of its part',
    'incidents.update',
    { id: '@incident', fields: { related: [{ incident: '@part', relation: 'part-of' }] } },
    'The incident @part already is part of @incident, by itself or by others: "part-of" cannot run in a circle.',
  ],
  [
    'an incident that follows what follows it',
    'incidents.update',
    { id: '@incident', fields: { related: [{ incident: '@sequel', relation: 'follows' }] } },
    'The incident @sequel already follows @incident, by itself or by others: "follows" cannot run in a circle.',
  ],
  [
    'a step of a life in an article that is not there',
    'measures.update',
    { id: '@measure', fields: { life: [{ ...life[0], article: 'art-000000000000000000000000' }] } },
    'There is no article art-000000000000000000000000 in this library.',
  ],
  [
    'an effect told by an article that is not there',
    'measures.update',
    {
      id: '@measure',
      fields: { effect: { text: 'Less', by: vendor, article: 'art-000000000000000000000000' } },
    },
    'There is no article art-000000000000000000000000 in this library.',
  ],
  [
    'an alias used in an article that is not there',
    'actors.create',
    { fields: { name: 'Lab A', aliases: [{ name: 'A', article: 'art-000000000000000000000000' }] } },
    'There is no article art-000000000000000000000000 in this library.',
  ],
  [
    'a quote from behind the end of its text',
    'assertions.update',
    {
      id: '@said',
      fields: { article: '@article', quote: { text: 'harvested', field: 'title', start: 900, end: 909 } },
    },
    'The quote ends at 909, but the title of the article @article has 30 characters: take it from the article again.',
  ],
  [
    'a change that changes nothing',
    'incidents.update',
    { id: '@incident', fields: { title: 'Harvest' } },
    'Nothing would change: the record says this already.',
  ],
];
