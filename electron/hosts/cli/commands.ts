import { exportLocales } from '../../../shared/model/export-profile.ts';
import { type Command, command } from './command.ts';
import { ledgerOptions } from './ledger-filter.ts';
import { timelineOptions } from './timeline-filter.ts';

/**
 * THE TABLE of commands: help, validation and tests follow from it. A new command is one entry here and one file
 * in commands/, which is loaded when the command is used and not before.
 */
export const commands: readonly Command[] = [
  command({
    name: 'collect',
    summary: 'Fetch the sources that are due, and store and tag what is new',
    options: {
      source: { kind: 'texts', value: 'ID|URL', summary: 'only this source' },
      force: { kind: 'flag', summary: 'fetch everything, due or not' },
      all: { kind: 'flag', summary: 'store all that a source has at its first import, however much' },
    },
    examples: ['faultline collect', 'faultline collect --force --json'],
    run: async (call) => (await import('./commands/collect.ts')).collect(call),
  }),
  command({
    name: 'sources',
    summary: 'Say which feeds are followed, and how',
    words: { usage: '[ACTION [WORDS...]]', least: 0, most: Number.POSITIVE_INFINITY },
    actions: [
      ['list', 'all of them with their health (also without an action)'],
      ['add URL...', 'follow feeds, or the feeds of pages'],
      ['update ID|URL...', 'change what --full-text or --no-full-text says'],
      ['remove ID|URL...', 'follow them no longer; their articles stay'],
      ['accept ID|URL...', 'take in what became another feed'],
      ['pause [ID|URL...]', 'collect these only by name; without words, nothing by itself'],
      ['resume [ID|URL...]', 'the way back'],
      ['log [ID|URL...]', 'what happened at each refresh, and why one was skipped'],
      ['import FILE.opml', 'follow the feeds of a list; nothing is fetched'],
      ['export', 'write that list'],
      ['defaults', 'follow the shipped catalogue'],
    ],
    options: {
      title: { kind: 'text', value: 'TEXT', summary: 'with add: the name of the source' },
      speaker: { kind: 'text', value: 'KIND', summary: 'with add: news, wire, vendor, government, court, …' },
      'allow-private': { kind: 'flag', summary: 'with add, import: feeds may lie on private addresses' },
      'full-text': { kind: 'flag', summary: 'with add, update: fetch the whole texts of new articles' },
      'no-full-text': { kind: 'flag', summary: 'with update: take what the feed carries' },
      limit: { kind: 'count', value: 'N', summary: 'with log: at most so many lines (default 50)' },
    },
    examples: [
      'faultline sources',
      'faultline sources add https://example.org/feed.xml --speaker vendor',
      'faultline sources import feeds.opml',
      'faultline sources log https://example.org/feed.xml',
      'faultline sources pause',
      'faultline sources defaults',
    ],
    run: async (call) => (await import('./commands/sources.ts')).sources(call),
  }),
  command({
    name: 'articles',
    summary: 'List and search articles, the newest first, or the best match first with --text',
    options: {
      text: { kind: 'text', value: 'QUERY', summary: 'words that the article must have' },
      actor: { kind: 'texts', value: 'ID', summary: 'tagged with this actor' },
      theme: { kind: 'texts', value: 'ID', summary: 'tagged with this theme' },
      source: { kind: 'texts', value: 'ID|URL', summary: 'carried by this source' },
      relevant: { kind: 'flag', summary: 'only what is about AI security' },
      since: { kind: 'since', value: 'DATE', summary: 'from this day, month or year on' },
      until: { kind: 'until', value: 'DATE', summary: 'to the end of this day, month or year' },
      limit: { kind: 'count', value: 'N', summary: 'at most so many (default 50)' },
      offset: { kind: 'count', value: 'N', summary: 'leave out so many first' },
    },
    examples: [
      'faultline articles --relevant --since 2026-02',
      'faultline articles --text distillation --actor anthropic --json',
    ],
    run: async (call) => (await import('./commands/articles.ts')).articles(call),
  }),
  command({
    name: 'rules',
    summary: 'Tag, keep, set aside and notify by rules of your own',
    words: { usage: '[ACTION [FILE.json|-]]', least: 0, most: 2 },
    actions: [
      ['list', 'all of them (also without an action)'],
      ['preview FILE.json', 'try the rules of a file on all stored articles; nothing is changed'],
      ['import FILE.json', 'take the rules of a file, as one batch that one undo takes back'],
      ['export', 'write that file'],
    ],
    options: {
      limit: { kind: 'count', value: 'N', summary: 'with preview: so many articles a rule (default 5)' },
    },
    examples: ['faultline rules', 'faultline rules preview rules.json', 'faultline rules export'],
    run: async (call) => (await import('./commands/rules.ts')).rules(call),
  }),
  command({
    name: 'vocabulary',
    summary: 'Show the packs: actors, themes and countermeasures, and how each is found',
    words: { usage: '[ACTION [ID|FILE.json|PACK]]', least: 0, most: 2 },
    actions: [
      ['list', 'all terms (also without an action)'],
      ['show ID', 'all that the packs say of a term'],
      ['packs', 'the packs of your own'],
      ['import FILE.json', 'show what a pack of your own holds and would change; with --apply take it'],
      ['remove PACK', 'do without a pack of your own'],
      ['export [PACK]', 'write the shipped packs, or one of your own, as one JSON file'],
    ],
    options: {
      apply: { kind: 'flag', summary: 'with import: take it, as one batch that one undo takes back' },
      limit: { kind: 'count', value: 'N', summary: 'with import: so many articles a term (default 3)' },
    },
    examples: [
      'faultline vocabulary',
      'faultline vocabulary show anthropic',
      'faultline vocabulary import desk.json --apply',
      'faultline vocabulary export',
    ],
    run: async (call) => (await import('./commands/vocabulary.ts')).vocabulary(call),
  }),
  command({
    name: 'relevance',
    summary: 'Let your corrections teach what is on the subject, and say how much is shown',
    words: { usage: '[ACTION]', least: 0, most: 1 },
    actions: [
      ['show', 'what is in use (also without an action)'],
      [
        'preview',
        'what your corrections teach, how well, and which articles would change; nothing is changed',
      ],
      ['on', 'put to use what a preview shows, as one batch that one undo takes back'],
      ['off', 'leave it to packs and rules again'],
    ],
    options: {
      show: { kind: 'text', value: 'HOW', summary: 'far-more, more, as-found, fewer or far-fewer' },
      packs: { kind: 'flag', summary: 'without the corrections: only how much is shown' },
      limit: { kind: 'count', value: 'N', summary: 'with preview: so many articles (default 20)' },
    },
    examples: ['faultline relevance preview', 'faultline relevance on --show fewer'],
    run: async (call) => (await import('./commands/relevance.ts')).relevance(call),
  }),
  command({
    name: 'changes',
    summary: 'Say what the last tagging anew of all stored articles changed, by term',
    options: {},
    examples: ['faultline changes', 'faultline changes --json'],
    run: async (call) => (await import('./commands/changes.ts')).changes(call),
  }),
  command({
    name: 'tag',
    summary: 'Tag texts without a library: JSON Lines in, JSON Lines out',
    options: { packs: { kind: 'text', value: 'FILE.json', summary: 'with this pack of your own, too' } },
    examples: [`echo '{"id":"1","title":"Labs accused of model distillation","text":"…"}' | faultline tag`],
    run: async (call) => (await import('./commands/tag.ts')).tag(call),
  }),
  command({
    name: 'stories',
    summary: 'Group texts that report one event, without a library: JSON Lines in, JSON Lines out',
    options: {},
    examples: ['cat articles.jsonl | faultline stories'],
    run: async (call) => (await import('./commands/stories.ts')).stories(call),
  }),
  command({
    name: 'propose',
    summary: 'Propose incidents from texts, without a library: JSON Lines in, one JSON document out',
    options: {},
    examples: ['cat articles.jsonl | faultline propose'],
    run: async (call) => (await import('./commands/propose.ts')).propose(call),
  }),
  command({
    name: 'parse',
    summary: 'Show what feed files yield, without a library, as JSON Lines',
    words: { usage: '[FILE...]', least: 0, most: Number.POSITIVE_INFINITY },
    options: {
      'content-type': { kind: 'text', value: 'TYPE', summary: 'the type that the server would have named' },
      base: { kind: 'text', value: 'URL', summary: 'the address of the feed, for relative links' },
      manifest: { kind: 'text', value: 'FILE', summary: 'JSON Lines of {file, url?, headers?} to parse' },
    },
    examples: [
      'faultline parse feed.xml --base https://example.org/',
      'faultline parse --manifest feeds.jsonl',
    ],
    run: async (call) => (await import('./commands/parse.ts')).parse(call),
  }),
  command({
    name: 'incidents',
    summary: 'List the incidents of the ledger',
    options: { ...ledgerOptions, kind: { kind: 'texts', value: 'KIND', summary: 'incident, hazard, …' } },
    examples: ['faultline incidents', 'faultline incidents --actor deepseek --as-known-on 2026-09-08'],
    run: async (call) => (await import('./commands/incidents.ts')).incidents(call),
  }),
  command({
    name: 'claims',
    summary: 'List the claims of the ledger: who says them, from how many origins, and who denies them',
    options: {
      ...ledgerOptions,
      incident: { kind: 'text', value: 'ID', summary: 'only the claims of this incident' },
      status: { kind: 'texts', value: 'STATUS', summary: 'alleged, disputed, …' },
      kind: { kind: 'texts', value: 'TYPE', summary: 'attribution, method, scale, …' },
    },
    examples: [
      'faultline claims --actor deepseek',
      'faultline claims --as-known-on 2026-09-08 --sense recorded --json',
    ],
    run: async (call) => (await import('./commands/claims.ts')).claims(call),
  }),
  command({
    name: 'measures',
    summary: 'List the countermeasures of the ledger with their lives',
    options: {
      'in-force': {
        kind: 'day',
        value: 'DATE',
        summary: 'only those that were, or may have been, in force on this day',
      },
      ...ledgerOptions,
      status: { kind: 'texts', value: 'STATUS', summary: 'announced, in-force, withdrawn, … on that day' },
      kind: { kind: 'texts', value: 'KIND', summary: 'of this kind, as in rate-limiting' },
    },
    examples: ['faultline measures', 'faultline measures --in-force 2026-06-15 --theme model-extraction'],
    run: async (call) => (await import('./commands/measures.ts')).measures(call),
  }),
  command({
    name: 'timeline',
    summary: 'Show incidents, assertions and measures in the order of their dates',
    options: {
      ...ledgerOptions,
      kind: { kind: 'texts', value: 'KIND', summary: 'incident, assertion, measure or search-note' },
      status: {
        kind: 'texts',
        value: 'STATUS',
        summary: 'what the table shows there, as in denies or in-force',
      },
      since: { kind: 'since', value: 'DATE', summary: 'from this day, month or year on' },
      until: { kind: 'until', value: 'DATE', summary: 'to the end of this day, month or year' },
      clock: {
        kind: 'text',
        value: 'CLOCK',
        summary: "happened, said, published, first-seen or recorded (default: each entry's own date)",
      },
    },
    examples: [
      'faultline timeline --actor deepseek --as-known-on 2026-09-08',
      'faultline timeline --since 2026-02 --until 2026-03 --json',
    ],
    run: async (call) => (await import('./commands/timeline.ts')).timeline(call),
  }),
  command({
    name: 'apply',
    summary: 'Apply a list of contract requests to the ledger as one batch that one undo takes back',
    words: { usage: 'FILE.json|-', least: 1, most: 1 },
    options: { why: { kind: 'text', value: 'TEXT', summary: 'the reason that the history keeps' } },
    examples: ['faultline apply ledger.json', 'make-ledger | faultline apply - --json'],
    run: async (call) => (await import('./commands/apply.ts')).apply(call),
  }),
  command({
    name: 'undo',
    summary: 'Reverse a batch of changes, or the newest one that still stands',
    words: { usage: '[BATCH]', least: 0, most: 1 },
    options: {
      keep: {
        kind: 'text',
        value: 'now|before|without',
        summary: 'what stays where a later change touched the same (without: a list without what this did)',
      },
      along: { kind: 'flag', summary: 'take along what hangs on what it made' },
      why: { kind: 'text', value: 'TEXT', summary: 'the reason that the history keeps' },
    },
    examples: [
      'faultline undo',
      'faultline undo 01980000-0000-7000-8000-000000000000',
      'faultline undo 01980000-0000-7000-8000-000000000000 --keep now',
    ],
    run: async (call) => (await import('./commands/undo.ts')).undo(call),
  }),
  command({
    name: 'history',
    summary: 'Show who changed what, when and why, the newest first',
    options: {
      record: { kind: 'text', value: 'ID', summary: 'only what changed this record' },
      within: { kind: 'flag', summary: 'with --record: also what belongs to it, as its claims' },
      limit: { kind: 'count', value: 'N', summary: 'at most so many batches (default 100)' },
    },
    examples: ['faultline history', 'faultline history --limit 1 --json'],
    run: async (call) => (await import('./commands/history.ts')).history(call),
  }),
  command({
    name: 'export',
    summary: 'Write what the filters show as a file, with who says it and how it stands',
    options: {
      format: { kind: 'text', value: 'FORMAT', summary: 'json, csv, stix, … (without it all are listed)' },
      out: { kind: 'text', value: 'FILE', summary: 'where to (default: standard output)' },
      force: { kind: 'flag', summary: 'write over a file that is there' },
      ceiling: {
        kind: 'text',
        value: 'MARK',
        summary: 'what is marked stricter stays behind: clear (the default), green, amber, …',
      },
      ...timelineOptions,
      locale: { kind: 'text', value: 'LANGUAGE', summary: `${exportLocales.join(' or ')} (default: en)` },
      field: { kind: 'texts', value: 'FIELD', summary: 'only this one, and those that are named so, too' },
      anonymous: { kind: 'flag', summary: 'without your name and what you noted for yourself' },
      title: { kind: 'text', value: 'TEXT', summary: 'what the file calls itself' },
    },
    examples: [
      'faultline export --format json --out timeline.json',
      'faultline export --format json --actor deepseek --since 2026-02 --ceiling green',
    ],
    run: async (call) => (await import('./commands/export.ts')).exportTimeline(call),
  }),
  command({
    name: 'serve',
    summary: 'Open the app in the browser, on this machine only',
    options: {
      port: { kind: 'count', value: 'N', summary: 'the port to listen on (default: any free one)' },
      'no-open': { kind: 'flag', summary: 'only print the address' },
    },
    examples: ['faultline serve', 'faultline serve --port 8123 --no-open'],
    run: async (call) => (await import('./commands/serve.ts')).serve(call),
  }),
  command({
    name: 'check',
    summary: 'Verify a library and say what is wrong with it',
    options: { 'rebuild-index': { kind: 'flag', summary: 'make the index anew from the files first' } },
    examples: ['faultline check', 'faultline check --rebuild-index'],
    run: async (call) => (await import('./commands/check.ts')).check(call),
  }),
];
