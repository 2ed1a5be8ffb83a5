import { plural } from './plural.ts';

const fields: Readonly<Record<string, string>> = {
  name: 'name',
  label: 'name',
  kind: 'kind',
  country: 'country',
  definition: 'definition',
  aliases: 'aliases',
  former: 'former names',
  products: 'products',
  people: 'people',
  spellings: 'spellings',
  ambiguous: 'names that need more',
  domains: 'domains',
  rules: 'rules',
  needs: 'words it needs',
  terms: 'words',
  atlas: 'MITRE ATLAS',
  owaspLlm: 'OWASP',
  mitRisk: 'MIT AI Risk',
  oecdPrinciples: 'OECD',
  match: 'examples',
  ignore: 'counter-examples',
};

/** Packs of one's own: their list, and what importing or removing one would change. */
export const packs = {
  packs: {
    list: 'Your packs',
    count: (count: number) => plural(count, 'pack', 'packs'),
    emptyTitle: 'No pack of your own yet',
    empty:
      'A pack is a file with actors, themes and measures of your own, or with what you want otherwise in those that ship. To see how one is written, export the shipped packs.',
    import: 'Import a pack',
    export: 'Export',
    exportLabel: (name: string) => `Export ${name}`,
    remove: 'Remove',
    removeLabel: (name: string) => `Remove ${name}`,
    exported: (name: string, entries: number) => `${name} exported: ${plural(entries, 'entry', 'entries')}.`,
    version: (version: string) => `version ${version}`,
    by: (maker: string) => `by ${maker}`,
    entries: (count: number) => plural(count, 'entry', 'entries'),
    isNew: 'new',
    changes: (fields: string) => `changes ${fields}`,
    fields,
    concept: 'Shared words',
    leftOut: (count: number) => `${plural(count, 'entry is', 'entries are')} left out for now:`,
    file: 'File of a pack',
    fileLead:
      'A file that Faultline has exported, a part of one, or one written by hand. You see what is in it, and what it would change, before anything is saved.',
    chooseFile: 'Choose a file…',
    reading: 'Reading the file and trying its examples…',
    verdicts: {
      new: 'A new pack',
      changed: 'Takes the place of your pack of that name',
      same: 'This library has all of it already',
    },
    problems: (count: number) => `${plural(count, 'thing is', 'things are')} left out:`,
    nothing: 'Nothing of this file can be imported:',
    same: (count: number) =>
      `${plural(count, 'further entry says', 'further entries say')} what the shipped packs say.`,
    examples: (count: number, failed: number) =>
      failed === 0
        ? `${plural(count, 'example', 'examples')} tried: all are as they should be.`
        : `${plural(count, 'example', 'examples')} tried: ${failed} ${failed === 1 ? 'is' : 'are'} not as ${failed === 1 ? 'it' : 'they'} should be.`,
    noExamples: 'It has no examples, so that nothing of it could be tried.',
    failed: { match: 'not found in', ignore: 'found in' },
    preview: 'What would change',
    start: 'Show what would change',
    hint: 'All stored articles are tagged as they would be then. Nothing is saved.',
    trying: (done: number, total: number) =>
      total === 0 ? 'Making the vocabulary…' : `${done} of ${plural(total, 'article', 'articles')}`,
    stoppedEarly: 'Stopped before the end.',
    found: (articles: number, changed: number) =>
      `Of ${plural(articles, 'article', 'articles')}, ${changed} would change.`,
    moved: (comes: number, goes: number) => `${comes} would come to the subject, ${goes} would leave it.`,
    term: 'Term',
    more: 'More',
    less: 'Less',
    gains: 'Would get it',
    losses: 'Would lose it',
    first: (count: number) => `The first ${count} are shown.`,
    submit: (name: string) => `Import ${name}`,
    imported: (name: string) => `${name} imported. Stored articles are tagged anew.`,
    removeTitle: 'Remove a pack',
    removeBody:
      'What ships is as it was before, and stored articles are tagged anew. Tags that you gave by hand stay.',
    removed: (name: string) => `${name} removed. Stored articles are tagged anew.`,
  },
};
