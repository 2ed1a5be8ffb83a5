import { corrected, counted, mistyped } from '../acceptance-scenario/named-labs.ts';
import { listed } from '../acceptance-scenario/scenario-parts.ts';
import { type DayByHand, harvested, labs, vendor } from './day-by-hand.ts';
import { dialogOf, fillClaim, sendForm } from './fill-forms.ts';
import { cardOf, fileAnswer, fileArticle, fileClaims, fileSpeech } from './incident-by-hand.ts';
import type { Hand } from './open-hand.ts';

const took = (letter: string, exchanges: number): string =>
  `Lab ${letter} harvested ${exchanges.toLocaleString('en')} exchanges`;

async function addNamedParties(hand: Hand): Promise<void> {
  await hand.press('e');
  const dialog = dialogOf(hand, 'Edit incident');
  await hand.use(dialog.getByRole('button', { name: /^Add whom the claims name: / }), 'Enter');
  await sendForm(hand, dialog);
}

export const namedLabsByHand: readonly DayByHand[] = [
  {
    day: 195,
    what: 'what three agencies have found of six labs, in one statement',
    enter: async (hand) => {
      const title = 'Joint advisory: six labs distil models of vendors';
      await fileArticle(hand, title);
      const claim = { text: harvested('D'), about: labs([...'DEF']), each: [] };
      await fileClaims(hand, claim, {
        speaker: 'Agency One; Agency Two; Agency Three',
        basis: 'official finding',
        article: title,
        words: 'the labs A, B, C, D, E and F distil models of vendors',
        also: [...'ABC'].map(harvested),
      });
      await addNamedParties(hand);
    },
  },
  {
    day: 197,
    what: 'the seven labs that V names, with the number and the time of each',
    enter: async (hand) => {
      const title = 'What we saw: seven labs, by month and by number';
      await fileArticle(hand, title);
      const said = (letter: string) => counted[letter] ?? ['', 0];
      const words = listed.vendor
        .map((letter) => `In ${said(letter)[0]} ${took(letter, said(letter)[1])}.`)
        .join(' ');
      const speech = { ...vendor, article: title, words, ownSentences: true };
      const also = listed.vendor.filter((letter) => !['G', 'H'].includes(letter)).map(harvested);
      const claim = { text: harvested('G'), about: labs(['G', 'H']), each: [] };
      await fileClaims(hand, claim, { ...speech, also });
      const [first, ...others] = listed.vendor;
      const typed = (letter: string): number =>
        letter === mistyped.lab ? mistyped.exchanges : said(letter)[1];
      const numbers = {
        text: took(first ?? '', typed(first ?? '')),
        type: 'Scale',
        about: labs(listed.vendor),
        value: typed(first ?? '').toLocaleString('en'),
        unit: 'exchanges',
        window: said(first ?? '')[0],
        each: others.map((letter) => ({
          about: `Lab ${letter}`,
          value: typed(letter).toLocaleString('en'),
          window: said(letter)[0],
        })),
      };
      await fileClaims(hand, numbers, speech);
      await addNamedParties(hand);
    },
  },
  {
    day: 199,
    what: 'a rumour of B’s founder, and that B denies it',
    enter: async (hand) => {
      const title = 'Founder of lab B is said to have left the country';
      await fileArticle(hand, title);
      const text = 'The founder of lab B has left the country';
      const speaker = 'An account without a name';
      const words = 'the founder of lab B had left the country';
      await fileClaims(hand, { text, type: 'Impact', about: 'Lab B' }, { speaker, article: title, words });
      const denial = { speaker: 'Lab B', article: title, words: 'Lab B called that invented' };
      await fileAnswer(hand, { claim: text, to: speaker, ...denial });
    },
  },
  {
    day: 200,
    what: 'what the ministry said of the agencies four days before, of all six labs at once',
    enter: async (hand) => {
      const title = 'Ministry M calls the advisory of the agencies groundless';
      await fileArticle(hand, title);
      await fileAnswer(hand, {
        claim: harvested('A'),
        to: 'Agency One',
        speaker: 'Ministry M',
        article: title,
        words: 'called the joint advisory of the three agencies groundless',
        answersAll: true,
      });
    },
  },
  {
    day: 203,
    what: 'that a zero too many was typed',
    enter: async (hand) => {
      const slip = cardOf(hand, took(mistyped.lab, mistyped.exchanges));
      await hand.click(slip.getByRole('button', { name: 'Edit', exact: true }));
      const value = counted[mistyped.lab]?.[1] ?? 0;
      const text = took(mistyped.lab, value);
      await fillClaim(hand, dialogOf(hand, 'Claim'), { text, value: value.toLocaleString('en') });
    },
  },
  {
    day: 210,
    what: 'that V corrects one number',
    enter: async (hand) => {
      const title = 'Correction to what we saw';
      await fileArticle(hand, title);
      const former = cardOf(hand, took(corrected.lab, counted[corrected.lab]?.[1] ?? 0));
      await hand.click(former.getByRole('button', { name: 'Add a correction' }));
      const text = took(corrected.lab, corrected.exchanges);
      const value = corrected.exchanges.toLocaleString('en');
      await fillClaim(hand, dialogOf(hand, 'Add a correction'), { text, value });
      await fileSpeech(hand, { article: title, words: text });
    },
  },
];
