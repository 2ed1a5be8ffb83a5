import { life, nobody, type Refused, vendor } from './refused-requests.ts';

const stranger = { id: 'no-such', name: 'Somebody' };

/** Ids that nobody knows, values that nobody could have meant, with the sentence that says so. */
export const refusedValues: readonly Refused[] = [
  ...[
    ['incidents.update', '@incident', { themes: ['no-such'] }],
    ['measures.update', '@measure', { themes: ['model-extraction', 'no-such'] }],
  ].map(
    ([channel, id, fields]): Refused => [
      'a theme that nobody knows',
      String(channel),
      { id, fields },
      'There is no theme "no-such": in "themes", give ids that the vocabulary has, or add it with a pack of your own.',
    ],
  ),
  ...(
    [
      { id: '@measure', fields: { kind: 'no-such' } },
      { fields: { kind: 'no-such', by: vendor, title: 'X', life } },
    ] as const
  ).map(
    (request): Refused => [
      'a kind of countermeasure that nobody knows',
      'id' in request ? 'measures.update' : 'measures.create',
      request,
      'There is no kind of countermeasure "no-such": as "kind", give an id that the vocabulary has, or add it with a pack of your own.',
    ],
  ),
  ...(
    [
      ['incidents.update', '@incident', { parties: [{ actor: stranger, role: 'accused' }] }],
      ['incidents.update', '@incident', { steps: [{ text: 'Asked', by: stranger }] }],
      ['claims.update', '@claim', { about: [vendor, stranger] }],
      ['assertions.update', '@said', { speaker: stranger }],
      ['measures.update', '@measure', { by: stranger }],
      ['measures.update', '@measure', { against: { actors: [stranger] } }],
      ['measures.update', '@measure', { effect: { text: 'Less', by: stranger } }],
      ['searchNotes.update', '@note', { actor: stranger }],
    ] as const
  ).map(
    ([channel, id, fields]): Refused => [
      `an actor that nobody knows, in ${Object.keys(fields)[0]}`,
      channel,
      { id, fields },
      'There is no actor "no-such": beside the name “Somebody”, give the id of one that the vocabulary or the ledger has, or null.',
    ],
  ),
  [
    'what is written of an actor that the vocabulary lacks',
    'actors.create',
    { fields: { name: 'Somebody', term: 'no-such' } },
    'There is no actor "no-such": as its "term", give the id of one that the vocabulary or the ledger has, or null.',
  ],
  [
    'an id that every object has',
    'incidents.update',
    { id: '@incident', fields: { themes: ['constructor'] } },
    'There is no theme "constructor": in "themes", give ids that the vocabulary has, or add it with a pack of your own.',
  ],
  [
    'a field that every object has',
    'incidents.create',
    JSON.parse('{"fields":{"title":"X","__proto__":{"kind":"hazard"}}}'),
    'incidents.create: fields: it has no place for "__proto__".',
  ],
  [
    'a measure against a claim that is not there',
    'measures.update',
    { id: '@measure', fields: { against: { claims: [nobody] } } },
    `There is no claim ${nobody}: a measure is against claims that exist.`,
  ],
  [
    'a measure for an incident that is not there',
    'measures.update',
    { id: '@measure', fields: { incidents: ['@incident', nobody] } },
    `There is no incident ${nobody}: a measure answers incidents that exist.`,
  ],
  [
    'a relation to an incident that is not there',
    'incidents.update',
    { id: '@incident', fields: { related: [{ incident: nobody, relation: 'see-also' }] } },
    `There is no incident ${nobody}: an incident is related to those that exist.`,
  ],
  [
    'an answer to what is not there',
    'assertions.update',
    { id: '@said', fields: { answers: nobody } },
    `There is no assertion ${nobody}: "answers" names one that exists, or null.`,
  ],
  [
    'a record of another kind in the place of a claim',
    'claims.update',
    { id: '@incident', fields: { text: 'X' } },
    'There is no claim @incident: it may have been removed.',
  ],
  [
    'a measure that supersedes itself',
    'measures.update',
    { id: '@measure', fields: { supersedes: '@measure' } },
    'The measure @measure cannot supersede itself: name another one in "supersedes", or null.',
  ],
  [
    'a life that runs backwards by years that are about right',
    'measures.update',
    { id: '@measure', fields: { life: [...life, { status: 'withdrawn', from: '2020~' }] } },
    'life.1: "withdrawn" from 2020~ stands after a step from 2026-02-23: put the steps in the order of their dates.',
  ],
  [
    'a technique without an id',
    'claims.update',
    { id: '@claim', fields: { technique: { scheme: 'atlas', id: ' ' } } },
    'claims.update: fields.technique.id: it must not be empty.',
  ],
  [
    'an id of a register that is none',
    'incidents.update',
    { id: '@incident', fields: { externalIds: [{ namespace: '', id: '1' }] } },
    'incidents.update: fields.externalIds[0].namespace: it must be aiid, oecd, aiaaic, atlas-case-study, cve, docket, bill or other, not "".',
  ],
  [
    'a number without end',
    'claims.update',
    { id: '@claim', fields: { quantity: { value: Number.POSITIVE_INFINITY, unit: 'accounts' } } },
    'claims.update: fields.quantity.value: it must be a number, not Infinity.',
  ],
  [
    'a number that is none',
    'claims.update',
    { id: '@claim', fields: { quantity: { value: Number.NaN, unit: 'accounts' } } },
    'claims.update: fields.quantity.value: it must be a number, not NaN.',
  ],
  [
    'what was said in years to come',
    'assertions.update',
    { id: '@said', fields: { said: '2206-02-23' } },
    '“said” is 2206-02-23, which is yet to come: look at the year.',
  ],
  [
    'a page that was read in years to come',
    'assertions.update',
    { id: '@said', fields: { link: { url: 'https://a.example/', accessed: '2206-02-23' } } },
    '“link.accessed” is 2206-02-23, which is yet to come: look at the year.',
  ],
  [
    'a search in years to come',
    'searchNotes.update',
    { id: '@note', fields: { on: '2206~' } },
    '“on” is 2206~, which is yet to come: look at the year.',
  ],
  [
    'a title of spaces',
    'incidents.create',
    { fields: { title: ' \n ' } },
    'incidents.create: fields.title: it must not be empty.',
  ],
  [
    'a title in which nothing can be seen',
    'incidents.create',
    { fields: { title: '\u0000\u200b\u200e\u3164' } },
    '“title” has nothing in it that can be seen: write it out.',
  ],
  [
    'a part of an incident of which the title cannot be seen',
    'incidents.split',
    { id: '@incident', fields: { title: '\u200b' }, claims: ['@claim', '@newer'], across: 'along' },
    '“title” has nothing in it that can be seen: write it out.',
  ],
  [
    'another actor of which the name cannot be seen',
    'actors.split',
    { key: 'Vendor V', records: [{ kind: 'assertion', id: '@said' }], to: { id: null, name: '\u2060' } },
    '“name” has nothing in it that can be seen: write it out.',
  ],
  [
    'a text with half a character',
    'claims.update',
    { id: '@claim', fields: { text: 'Many \ud83d' } },
    '“text” holds half of a character: write it anew.',
  ],
  [
    'a title of a megabyte',
    'incidents.create',
    { fields: { title: 'x'.repeat(1_000_000) } },
    'incidents.create: fields.title: it must have at most 500 characters.',
  ],
  [
    'a date of a megabyte',
    'incidents.update',
    { id: '@incident', fields: { happened: '2'.repeat(1_000_000) } },
    `incidents.update: fields.happened: "${'2'.repeat(59)}… is not a date: write 2025, 2025-03, 2025-03-14, with ~ for about, or two of them with a / between.`,
  ],
  [
    'a role that there is not',
    'incidents.update',
    { id: '@incident', fields: { parties: [{ actor: vendor, role: 'villain' }] } },
    'incidents.update: fields.parties[0].role: it must be accuser, accused, target, affected, intermediary, responder, authority, researcher or witness, not "villain".',
  ],
  [
    'a page that is a script',
    'assertions.update',
    { id: '@said', fields: { link: { url: 'javascript:alert(1)' } } },
    'assertions.update: fields.link.url: "javascript:alert(1)" is not a web address: write it as https://example.org/page.',
  ],
  [
    'an incident that is merged into itself',
    'incidents.merge',
    { into: '@incident', from: '@incident' },
    'An incident cannot be merged into itself: name two of them.',
  ],
  [
    'a split that takes what is elsewhere',
    'incidents.split',
    { id: '@incident', fields: { title: 'Part' }, claims: ['@strange'] },
    'The claim @strange is not one of "Harvest": a split takes what belongs to the incident.',
  ],
  [
    'an undo of what never was',
    'history.undo',
    { batch: nobody },
    `There is no batch ${nobody} in the history; "history" shows those there are.`,
  ],
  ['a request that is a list', 'incidents.create', [], 'incidents.create: it must be an object, not a list.'],
];
