import type { FeedReason, OutlineVerdict } from '../../../shared/model/feed-tokens.ts';
import { plural } from './plural.ts';

const reasons: Readonly<Record<FeedReason, string>> = {
  itself: 'this address',
  declared: 'named by the page',
  address: 'by its address',
  linked: 'linked from the page',
  guessed: 'found in a usual place',
};

const verdicts: Readonly<Record<OutlineVerdict, string>> = {
  new: 'new',
  known: 'followed already',
  duplicate: 'twice in the file',
  'private-address': 'in a private network',
  'secret-in-address': 'password in the address',
  'not-an-address': 'not an address',
  'no-address': 'no address',
};

/** Feeds of a page, and lists of feeds in and out. */
export const finding = {
  finding: {
    looking: 'Looking for feeds …',
    choose: 'This site has several feeds. Choose which to follow.',
    nothing: 'No feed was found there.',
    anyway: 'Add it anyway',
    anywayHint:
      'You can follow the address all the same: it is asked again and again, and the list says how it is.',
    addChosen: (count: number) => (count === 0 ? 'Add feeds' : `Add ${plural(count, 'feed', 'feeds')}`),
    articles: (count: number) => plural(count, 'article', 'articles'),
    reasons,
    import: 'Import OPML',
    export: 'Export OPML',
    file: 'OPML file of another reader',
    fileLead:
      'Feed readers export their feeds as an OPML file. You see what is in it first: nothing is fetched or followed before you have chosen.',
    chooseFile: 'Choose a file…',
    outlines: 'Feeds in the file',
    untitled: 'Without a name',
    allNew: 'All that are new',
    none: 'None',
    importChosen: (count: number) =>
      count === 0 ? 'Import sources' : `Import ${plural(count, 'source', 'sources')}`,
    beyond: (count: number) => `${plural(count, 'line', 'lines')} beyond the first 10,000 were not read.`,
    exported: (count: number) => `${plural(count, 'source', 'sources')} exported.`,
    stripped: (names: string) => `Exported without the keys in the addresses of: ${names}`,
    verdicts,
  },
};
