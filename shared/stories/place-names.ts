import { normalisedTerm } from '../text/normalise-text.ts';
import { wordKey } from './clue-keys.ts';

const LANGUAGES = ['en', 'tr', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'pl', 'ru', 'ar', 'zh', 'ja', 'ko'];
/** States that news of this subject names now and then. The United States and China are in all of it, and tell nothing. */
const STATES =
  'AE AR AT AU BD BE BG BR CA CH CL CO CY CZ DE DK DZ EE EG ES ET FI FR GB GH GR HK HR HU ID IE IL IN IQ IR IS IT JO JP KE KH KP KR KZ LB LK LT LU LV MA MD MM MT MX MY NG NL NO NP NZ PE PH PK PL PT QA RO RS RU SA SE SG SI SK SN TH TN TR TW TZ UA UG UY UZ VE VN ZA ZW';
/** "Mali" is financial in Turkish, "Chad" a man. */
const SHORTEST = 5;
const isHan = (name: string): boolean => /[\u2e80-\ud7af]/.test(name);

type Named = { readonly name: string; readonly state: string };
type ByBeginning = Map<string, Named[]>;

export type PlaceNames = {
  /** The state that a word names in any language, or an adjective of it that begins like the name. */
  readonly ofWord: (word: string, folded: string, at: number) => string | undefined;
  /** The states that a run of Han, kana or hangul names. */
  readonly inRun: (run: string) => readonly string[];
};

function file(names: ByBeginning, beginning: string, named: Named): void {
  const filed = names.get(beginning);
  if (filed) filed.push(named);
  else names.set(beginning, [named]);
}

/** The names of states in all languages, from the tables of the runtime: by their first word, or their first two letters of a run. */
export function createPlaceNames(): PlaceNames {
  const words = new Map<string, string>();
  const severalWords: ByBeginning = new Map();
  const runs: ByBeginning = new Map();
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    for (const state of STATES.split(' ')) {
      const name = normalisedTerm(names.of(state) ?? '');
      if (isHan(name)) file(runs, name.slice(0, 2), { name, state });
      else if (name.includes(' ')) file(severalWords, name.slice(0, name.indexOf(' ')), { name, state });
      else if (name.length >= SHORTEST) words.set(wordKey(name), state);
    }
  }
  return {
    ofWord: (word, folded, at) =>
      words.get(wordKey(word)) ??
      severalWords.get(word)?.find(({ name }) => folded.startsWith(name, at))?.state,
    inRun: (run) => {
      const found: string[] = [];
      for (let at = 0; at + 1 < run.length; at += 1) {
        const here = runs.get(run.slice(at, at + 2))?.find(({ name }) => run.startsWith(name, at));
        if (here) found.push(here.state);
      }
      return found;
    },
  };
}
