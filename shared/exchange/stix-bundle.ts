import type { LedgerKind } from '../ledger/ledger.ts';
import { type HandlingMark, handlingMarks, strictest } from '../model/handling-mark.ts';
import type { Instant } from '../model/instant.ts';
import { madeAt } from '../model/record-id.ts';
import type { ExportWords } from '../words/export-en.ts';
import { exportWords } from '../words/export-words.ts';
import { later } from './change-times.ts';
import { cleanLine } from './clean-text.ts';
import type { ExportContent } from './export-content.ts';
import type { ClaimIds } from './stix-claim.ts';
import { recordExtension } from './stix-extension.ts';
import { markingObject } from './stix-marking.ts';
import { type StixMentions, stixMentions } from './stix-mentions.ts';
import { mappingMade, type Stamp, type StixObject, stixId, stixObject } from './stix-object.ts';

/** What the objects of one bundle have in common. */
export type StixBundle = {
  readonly content: ExportContent;
  readonly words: ExportWords;
  readonly mentions: StixMentions;
  /** Of what is made from a record; as new as the newest of what else went into it, and as closed as the strictest. */
  readonly stampOf: (
    kind: LedgerKind,
    id: string,
    others?: readonly Instant[],
    marks?: readonly (HandlingMark | null)[],
  ) => Stamp;
  /** Of what has no record of its own. */
  readonly stampNow: (mark: HandlingMark | null, others?: readonly Instant[]) => Stamp;
  /** Many assertions are about one claim, and a hash takes its time. */
  readonly claimIds: Map<string, ClaimIds>;
  /** The identity of the library, in whose name all is said. */
  readonly library: StixObject;
  /** The markings that objects got so far. */
  readonly markings: () => StixObject[];
};

export function stixBundle(content: ExportContent): StixBundle {
  const library = libraryObject(content);
  const used = new Set<HandlingMark>();
  const using = (mark: HandlingMark | null): HandlingMark | null => {
    if (mark !== null) used.add(mark);
    return mark;
  };
  return {
    content,
    words: exportWords[content.profile.locale],
    mentions: stixMentions(),
    claimIds: new Map(),
    stampOf: (kind, id, others = [], marks = []) => ({
      created: madeAt(id),
      modified: others.reduce(later, content.changedAt(id)),
      by: library.id,
      mark: using(strictest([content.markOf(kind, id), ...marks])),
    }),
    stampNow: (mark, others = []) => ({
      created: mappingMade,
      modified: others.reduce(later, mappingMade),
      by: library.id,
      mark: using(mark),
    }),
    library,
    markings: () => handlingMarks.filter((mark) => used.has(mark)).map(markingObject),
  };
}

/** One identity for each name under which a library is exported: the name of one export says nothing about another. */
function libraryObject({ about }: ExportContent): StixObject {
  const id = stixId('identity', 'library', about.library, about.by ?? '');
  const stamp = { created: madeAt(about.library), modified: madeAt(about.library), by: id, mark: null };
  return stixObject('identity', id, stamp, {
    name: about.by === null ? 'A Faultline library' : cleanLine(about.by),
    identity_class: about.by === null ? 'unknown' : 'individual',
    extensions: recordExtension({ kind: 'library', record: { id: about.library } }),
  });
}
