import type { ImportRowShown } from '../../../shared/contract/import-channels.ts';
import type { OutlineVerdict } from '../../../shared/model/feed-tokens.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import type { ImportChoice } from '../../../shared/model/import-choice.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import type { Source } from '../../../shared/model/source.ts';
import type { EngineContext } from '../engine-context.ts';
import type { OpenedImport } from '../exchange/open-imports.ts';
import { judgedHere, sourceOfOutline } from './judged-here.ts';

export type SourcesPlan = {
  /** What would be followed. */
  readonly fresh: readonly Source[];
  readonly same: number;
  readonly refused: readonly string[];
};

/** What becomes of an outline: one that a list names twice is the first one again, and nothing is said of it. */
const fates = {
  new: { kind: 'fresh' },
  known: { kind: 'same' },
  duplicate: { kind: 'again' },
  'private-address': {
    kind: 'refused',
    why: 'it is a private address; if you trust it, import the file with private addresses allowed (--allow-private)',
  },
  'secret-in-address': {
    kind: 'refused',
    why: 'its address holds a user name or password, which Faultline does not keep; write it without',
  },
  'not-an-address': {
    kind: 'refused',
    why: 'it is no web address; write one that begins with https:// or http://',
  },
  'no-address': { kind: 'refused', why: 'it names no feed' },
} as const satisfies Record<OutlineVerdict, { readonly kind: string; readonly why?: string }>;

/** What taking a list of feeds would do to the library as it is now. */
export function planSources(
  { sources, allowPrivate }: Pick<OpenedImport, 'sources' | 'allowPrivate'>,
  context: EngineContext,
): SourcesPlan {
  const fresh: Source[] = [];
  const refused: string[] = [];
  let same = 0;
  const judged = judgedHere(sources, context);
  for (const [at, { id, where }] of sources.entries()) {
    const outline = judged[at];
    if (outline === undefined) continue;
    const isTrusted = allowPrivate && outline.verdict === 'private-address';
    const fate = fates[isTrusted ? 'new' : outline.verdict];
    switch (fate.kind) {
      case 'fresh':
        fresh.push({ ...sourceOfOutline(outline, context), id });
        break;
      case 'same':
        same += 1;
        break;
      case 'refused':
        refused.push(`${where} was left out: ${fate.why}.`);
        break;
      case 'again':
        break;
    }
  }
  return { fresh, same, refused: firstOf(refused) };
}

const mostSentences = 100;
const firstOf = (sentences: readonly string[]): readonly string[] =>
  sentences.length <= mostSentences
    ? sentences
    : [
        ...sentences.slice(0, mostSentences),
        `${sentences.length - mostSentences} more were left out for such reasons.`,
      ];

/** What a person's choices leave to follow, and the choices that are about something else. */
export function chosenSources(
  { fresh }: SourcesPlan,
  choices: readonly ImportChoice[],
  addedAt: Instant,
): { readonly followed: readonly RecordChange[]; readonly others: readonly ImportChoice[] } {
  const ids = new Set(fresh.map(({ id }) => id));
  const isOurs = ({ id, path, keep }: ImportChoice): boolean =>
    ids.has(id) && path === null && keep !== 'merged';
  const kept = new Map(choices.filter(isOurs).map(({ id, keep }) => [id, keep]));
  return {
    followed: fresh
      .filter(({ id }) => kept.get(id) !== 'ours')
      .map((source) => ({ kind: 'source', id: source.id, before: null, after: { ...source, addedAt } })),
    others: choices.filter((choice) => !isOurs(choice)),
  };
}

/** A source to follow as a row of an import: as a whole or not at all. A host can have many feeds, so the address is said too. */
export const shownSource = (source: Source): ImportRowShown => ({
  what: 'new',
  kind: 'source',
  id: source.id,
  title: `${source.title} (${source.url})`,
  fields: [
    {
      path: null,
      base: null,
      ours: null,
      theirs: source,
      merged: null,
      oursBy: null,
      theirsBy: null,
      choices: ['ours', 'theirs'],
      choice: 'theirs',
      isOpen: false,
    },
  ],
});
