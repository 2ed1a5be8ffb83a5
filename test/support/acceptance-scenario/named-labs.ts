import {
  accused,
  agencies,
  attribution,
  change,
  claimOf,
  file,
  labOf,
  listed,
  ministry,
  named,
  party,
  type ScenarioStep,
  says,
  vendor,
} from './scenario-parts.ts';

export const advisory: ScenarioStep = {
  day: 195,
  why: 'Three agencies name six labs',
  articles: [
    {
      name: 'advisory',
      outlet: 'Agency One',
      title: 'Joint advisory: six labs distil models of vendors',
      text: 'Agency One, Agency Two and Agency Three have found that the labs A, B, C, D, E and F distil models of vendors at scale.',
    },
  ],
  requests: [
    change('incidents', '@harvest', {
      parties: [
        party(vendor, 'accuser'),
        ...agencies.map((agency) => party(agency, 'authority')),
        ...accused(listed.agencies),
      ],
    }),
    ...['D', 'E', 'F'].map(attribution),
    ...listed.agencies.flatMap((letter) =>
      agencies.map((agency, n) =>
        says(
          claimOf(letter),
          agency,
          195,
          {
            article: '@advisory',
            quote: 'the labs A, B, C, D, E and F distil models of vendors',
            basis: 'official-finding',
          },
          `agency-${n + 1}-on-${letter.toLowerCase()}`,
        ),
      ),
    ),
  ],
};

/** Windows and exchanges, by lab. */
export const counted: Readonly<Record<string, readonly [window: string, exchanges: number]>> = {
  A: ['2025-11/2026-01', 3_400_000],
  B: ['2025-12/2026-02', 150_000],
  C: ['2026-01/2026-02', 13_000_000],
  D: ['2026-03', 90_000],
  E: ['2026-03/2026-05', 410_000],
  G: ['2026-04~', 60_000],
  H: ['2026-05/2026-06', 75_000],
};
/** A slip of ours, put right on day 203. */
export const mistyped = { lab: 'E', exchanges: 4_100_000 } as const;
/** What V says of lab B from day 210 on. */
export const corrected = { lab: 'B', exchanges: 190_000 } as const;

const exchangesText = (letter: string, value: number): string =>
  `Lab ${letter} harvested ${value.toLocaleString('en-GB')} exchanges`;

const exchanges = (letter: string, value: number, more: Readonly<Record<string, unknown>> = {}) => ({
  incident: '@harvest',
  type: 'scale',
  text: exchangesText(letter, value),
  about: [labOf(letter)],
  quantity: { value, unit: 'exchanges', window: counted[letter]?.[0] },
  ...more,
});

export const vendorsList: ScenarioStep = {
  day: 197,
  why: 'V names seven labs with numbers and windows',
  articles: [
    {
      name: 'report',
      outlet: 'Vendor V',
      title: 'What we saw: seven labs, by month and by number',
      text: listed.vendor
        .map((letter) => `In ${counted[letter]?.[0]} ${exchangesText(letter, counted[letter]?.[1] ?? 0)}.`)
        .join(' '),
    },
  ],
  requests: [
    change('incidents', '@harvest', {
      parties: [
        party(vendor, 'accuser'),
        ...agencies.map((agency) => party(agency, 'authority')),
        ...accused([...'ABCDEFGH']),
      ],
    }),
    ...['G', 'H'].map(attribution),
    ...listed.vendor.flatMap((letter) => {
      const [, value] = counted[letter] ?? ['', 0];
      const said = { article: '@report', quote: exchangesText(letter, value), basis: 'own-telemetry' };
      const filed = letter === mistyped.lab ? mistyped.exchanges : value;
      const name = `exchanges-${letter.toLowerCase()}`;
      return [
        says(claimOf(letter), vendor, 197, said),
        file('claims', exchanges(letter, filed), name),
        says(`@${name}`, vendor, 197, said, `v-counts-${letter.toLowerCase()}`),
      ];
    }),
  ],
};

export const rumour: ScenarioStep = {
  day: 199,
  why: 'A rumour, which B denies',
  articles: [
    {
      name: 'rumour',
      outlet: 'Island Echo',
      title: 'Founder of lab B is said to have left the country',
      text: 'An account without a name said on Thursday that the founder of lab B had left the country. Lab B called that invented.',
    },
  ],
  requests: [
    file(
      'claims',
      {
        incident: '@harvest',
        type: 'impact',
        text: 'The founder of lab B has left the country',
        about: [labOf('B')],
      },
      'rumour-claim',
    ),
    says(
      '@rumour-claim',
      named('An account without a name'),
      199,
      { article: '@rumour', quote: 'the founder of lab B had left the country', basis: 'unstated' },
      'rumour-said',
    ),
    says('@rumour-claim', labOf('B'), 199, {
      article: '@rumour',
      quote: 'Lab B called that invented',
      stance: 'denies',
      answers: '@rumour-said',
    }),
  ],
};

/** Said on day 196, filed on day 200: the file did not know then what the public could. */
export const denial: ScenarioStep = {
  day: 200,
  why: 'What ministry M said on day 196 of the advisory',
  articles: [
    {
      name: 'denial',
      on: 196,
      outlet: 'Border Post',
      title: 'Ministry M calls the advisory of the agencies groundless',
      text: 'Ministry M called the joint advisory of the three agencies groundless and without evidence.',
    },
  ],
  requests: listed.agencies.map((letter) =>
    says(claimOf(letter), ministry, 196, {
      stance: 'denies',
      article: '@denial',
      quote: 'called the joint advisory of the three agencies groundless',
      answers: `@agency-1-on-${letter.toLowerCase()}`,
    }),
  ),
};

export const slip: ScenarioStep = {
  day: 203,
  why: 'A zero too many was typed',
  articles: [],
  requests: [
    change('claims', `@exchanges-${mistyped.lab.toLowerCase()}`, {
      text: exchangesText(mistyped.lab, counted[mistyped.lab]?.[1] ?? 0),
      quantity: {
        value: counted[mistyped.lab]?.[1],
        unit: 'exchanges',
        window: counted[mistyped.lab]?.[0],
      },
    }),
  ],
};

export const correction: ScenarioStep = {
  day: 210,
  why: 'V corrects one number',
  articles: [
    {
      name: 'correction',
      outlet: 'Vendor V',
      title: 'Correction to what we saw',
      text: `We have counted again: ${exchangesText(corrected.lab, corrected.exchanges)}.`,
    },
  ],
  requests: [
    file(
      'claims',
      exchanges(corrected.lab, corrected.exchanges, { supersedes: '@exchanges-b' }),
      'exchanges-b-corrected',
    ),
    says('@exchanges-b-corrected', vendor, 210, {
      article: '@correction',
      quote: exchangesText(corrected.lab, corrected.exchanges),
      basis: 'own-telemetry',
      stance: 'corrects',
      answers: '@v-counts-b',
    }),
  ],
};
