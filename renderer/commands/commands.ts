import type { Strings } from '../strings/en.ts';

export type CommandGroup = Exclude<keyof Strings['commands']['groups'], 'filter'>;
export type CommandId = keyof Strings['commands']['names'];
type Command = { readonly id: CommandId; readonly group: CommandGroup; readonly keys: readonly string[] };

/**
 * THE TABLE of what the keyboard and the palette can do. A key is written as KeyboardEvent.key has it, with
 * `mod+` for Ctrl (Cmd on a Mac) and a space between two keys that follow each other. Pages say what a command
 * does while they are there; one without anybody behind it is not offered.
 */
export const commands: readonly Command[] = [
  { id: 'go.inbox', group: 'go', keys: ['g i'] },
  { id: 'go.timeline', group: 'go', keys: ['g t'] },
  { id: 'go.measures', group: 'go', keys: ['g m'] },
  { id: 'go.actors', group: 'go', keys: ['g a'] },
  { id: 'go.sources', group: 'go', keys: ['g s'] },
  { id: 'go.vocabulary', group: 'go', keys: ['g v'] },
  { id: 'go.notice', group: 'go', keys: ['g n'] },
  { id: 'list.search', group: 'list', keys: ['/'] },
  { id: 'list.next', group: 'list', keys: ['j', 'ArrowDown'] },
  { id: 'list.previous', group: 'list', keys: ['k', 'ArrowUp'] },
  { id: 'list.first', group: 'list', keys: ['Home', 'g g'] },
  { id: 'list.last', group: 'list', keys: ['End', 'G'] },
  { id: 'list.open', group: 'list', keys: ['Enter', 'o'] },
  { id: 'list.close', group: 'list', keys: ['Escape'] },
  { id: 'list.choose', group: 'list', keys: [' '] },
  { id: 'list.chooseNext', group: 'list', keys: ['J'] },
  { id: 'list.choosePrevious', group: 'list', keys: ['K'] },
  { id: 'list.relevant', group: 'list', keys: ['r'] },
  { id: 'list.clear', group: 'list', keys: ['c'] },
  { id: 'article.read', group: 'article', keys: ['m'] },
  { id: 'article.keep', group: 'article', keys: ['s'] },
  { id: 'article.aside', group: 'article', keys: ['x'] },
  { id: 'article.tag', group: 'article', keys: ['t'] },
  { id: 'article.onSubject', group: 'article', keys: ['+'] },
  { id: 'article.offSubject', group: 'article', keys: ['-'] },
  { id: 'article.subjectByPacks', group: 'article', keys: ['='] },
  { id: 'article.file', group: 'article', keys: ['f'] },
  { id: 'article.incident', group: 'article', keys: ['i'] },
  { id: 'article.assertion', group: 'article', keys: ['a'] },
  { id: 'article.evidence', group: 'article', keys: ['n'] },
  { id: 'article.related', group: 'article', keys: ['R'] },
  { id: 'article.original', group: 'article', keys: ['v'] },
  { id: 'story.view', group: 'story', keys: ['z'] },
  { id: 'story.open', group: 'story', keys: ['l', 'ArrowRight'] },
  { id: 'story.close', group: 'story', keys: ['h', 'ArrowLeft'] },
  { id: 'story.fresh', group: 'story', keys: ['N'] },
  { id: 'story.join', group: 'story', keys: ['u'] },
  { id: 'story.part', group: 'story', keys: ['d'] },
  { id: 'story.split', group: 'story', keys: ['U'] },
  { id: 'incident.create', group: 'incident', keys: ['I'] },
  { id: 'incident.edit', group: 'incident', keys: ['e'] },
  { id: 'incident.claim', group: 'incident', keys: ['a'] },
  { id: 'incident.measure', group: 'incident', keys: ['M'] },
  { id: 'library.collect', group: 'library', keys: ['C'] },
  { id: 'library.undo', group: 'library', keys: ['mod+z'] },
  { id: 'library.addSource', group: 'library', keys: ['A'] },
  { id: 'rule.create', group: 'vocabulary', keys: ['W'] },
  { id: 'view.commands', group: 'view', keys: ['mod+k'] },
  { id: 'view.help', group: 'view', keys: ['?'] },
  { id: 'view.light', group: 'view', keys: [] },
  { id: 'view.dark', group: 'view', keys: [] },
  { id: 'view.system', group: 'view', keys: [] },
  { id: 'view.english', group: 'view', keys: [] },
  { id: 'view.turkish', group: 'view', keys: [] },
];
