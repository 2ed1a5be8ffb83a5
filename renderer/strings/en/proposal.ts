import { plural } from './plural.ts';

/** What articles propose for the ledger, and the example library. */
export const proposal = {
  proposal: {
    title: 'Proposal',
    reading: 'Reading the articles…',
    none: 'These articles propose nothing',
    noneHint: 'They tell of no incident that could be read from them, or all of it was refused before.',
    back: 'Back to the Inbox',
    refusedBefore: (count: number) =>
      `${plural(count, 'line was', 'lines were')} refused before and left out`,
    into: 'Goes to',
    newIncident: 'A new incident',
    lines: 'What is proposed',
    kinds: {
      party: 'Parties',
      theme: 'Themes',
      claim: 'Claims, and who says so',
      assertion: 'Who says so',
      measure: 'Measures',
      legal: 'Legal theories',
    },
    accept: (what: string) => `Accept: ${what}`,
    refuse: (what: string) => `Refuse: ${what}`,
    acceptRest: 'Accept the rest',
    file: 'File as an incident',
    fileInto: 'File under the incident',
    counts: (accepted: number, refused: number, open: number) =>
      `${accepted} accepted, ${refused} refused, ${open} open`,
    alsoIn: (count: number) => `the same words in ${plural(count, 'more article', 'more articles')}`,
    roleOf: (name: string) => `Role of ${name}`,
    asItStands: 'This line is accepted or refused as it stands.',
    titleNeeded: 'The incident needs a title.',
    nothingDecided: 'Nothing was accepted or refused yet.',
    leftOpen: 'Nothing was filed. What you decided is kept until this window closes.',
    why: 'Filed from a proposal',
    filed: 'Filed.',
    open: 'What it proposes',
  },
  example: {
    add: (events: number) => `Look around with an example (${plural(events, 'event', 'events')})`,
    added: 'The example is there: distillation 2023–2026.',
    note: 'This library holds the example “distillation 2023–2026”, written from public reports.',
    remove: 'Remove the example',
    removed: 'The example is gone.',
    kept: (count: number) =>
      `${plural(count, 'record', 'records')} of the example stayed, as something of yours hangs on them.`,
  },
};
