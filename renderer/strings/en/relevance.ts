import { plural } from './plural.ts';

/** Relevance that learns from corrections, and what tagging anew changed. */
export const relevance = {
  relevance: {
    inUse: 'In use',
    packsAlone: 'Packs and rules decide alone what is on the subject.',
    taught: (corrections: number, day: string) =>
      `What ${plural(corrections, 'correction', 'corrections')} taught decides with them, since ${day}.`,
    leaningAlone: (day: string) => `Packs and rules decide; how much is shown was set on ${day}.`,
    shownNow: (leaning: string) => `Shown: ${leaning}.`,
    off: 'Leave it to packs and rules',
    switchedOff: 'Packs and rules decide alone again.',
    look: 'What would change',
    lookHint:
      'Where you disagree with the packs you say so in an article, and that always wins for it. Your corrections can also teach: what corrected articles share and others do not is added to what the packs find. Nothing leaves this computer, and nothing changes before you have seen it.',
    learn: 'Learn from my corrections',
    start: 'Show what would change',
    looking: (done: number, total: number) =>
      total === 0 ? 'Learning…' : `${done.toLocaleString('en')} of ${plural(total, 'article', 'articles')}`,
    corrections: (relevant: number, notRelevant: number) =>
      `${plural(relevant + notRelevant, 'correction', 'corrections')}: ${relevant} on the subject, ${notRelevant} not.`,
    tooEarly: (least: number) =>
      `It is too early to learn: with fewer than ${least} corrections chance would decide. Only how much is shown can be set.`,
    byPacks: (right: number, of: number) => `The packs alone meet ${right} of ${of}.`,
    howMuch: 'How much is shown',
    leanings: {
      'far-more': 'far more',
      more: 'more',
      'as-found': 'as found',
      fewer: 'fewer',
      'far-fewer': 'far fewer',
    },
    relevant: 'On the subject',
    comes: 'Come',
    goes: 'Go',
    met: 'Corrections met',
    precision: 'Precision',
    recall: 'Recall',
    metOf: (right: number, of: number) => `${right} of ${of}`,
    scoreHint:
      'Each correction is judged by what the others teach, copies of its story left out. These figures say nothing of articles that nobody corrected: the list below shows what happens to those.',
    use: 'Use this',
    used: 'In use; stored articles are tagged anew.',
    moved: 'Articles that would change',
    noneMoved: 'No stored article would change.',
    becomes: { on: 'comes to the subject', off: 'leaves the subject' },
    first: (count: number) => `The first ${count} are shown.`,
    weights: 'What was learned',
    weightsHint: 'Above zero: towards the subject. Below: away from it.',
    kinds: {
      actor: 'actor',
      theme: 'theme',
      countermeasure: 'measure',
      source: 'source',
      language: 'language',
      word: 'word',
    },
    kind: 'Kind',
    what: 'What',
    by: 'By',
    changes: 'The last tagging anew',
    neverRetagged: 'The stored articles were never tagged anew.',
    causes: {
      packs: 'Another version of the packs',
      'own-packs': 'Packs of your own changed',
      rules: 'Rules or relevance changed',
    },
    retagged: (articles: number, changed: number) =>
      `${plural(articles, 'article', 'articles')} tagged anew, ${changed.toLocaleString('en')} changed.`,
    movedThen: (comes: number, goes: number) => `${comes} came to the subject, ${goes} left it.`,
    more: 'More',
    less: 'Fewer',
    becauseOfCorrections: (words: string) => `because of your corrections: ${words}`,
    becauseOfLeaning: 'because of how much you want shown',
  },
};
