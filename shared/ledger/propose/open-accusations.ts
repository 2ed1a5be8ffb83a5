/**
 * "X accused three rivals of copying its model. A, B and C ran …": whom an accusation means by a word for several is told
 * by the list of firms that the sentences behind it tell of as doing it, being accused of it, or answering for it.
 */

import type { Act, ActKind } from './act.ts';
import { isCompany } from './actor-kinds.ts';
import { isOneOf } from './named-actors.ts';
import type { Named, Reading, Sentence } from './read-article.ts';

const SEVERAL =
  /(?<![a-z])(?:labs|laboratories|companies|firms|rivals|competitors|start ?-?ups|developers|trio|outfits|makers|firmen|unternehmen|labore|laboren|konkurrenten|rivalen|anbieter|entreprises|laboratoires|societes|concurrents|rivaux|empresas|laboratorios|companias|rivales|competidores|firmas|sirket\w*|laboratuvar\w*|rakip\w*)(?![a-z])|公司|企业|实验室|对手/;
/** So many sentences behind the accusation may tell whom it means; who answers it may stand anywhere behind. */
const STILL_MEANT = 3;
const answers: ReadonlySet<ActKind> = new Set<ActKind>(['deny', 'decline', 'no-reply']);

type Open = { readonly act: Act; readonly by: readonly Named[] };

const isWhole = ({ kind, subject, object }: Act): boolean =>
  kind === 'accuse' && subject.length > 0 && object.length > 0;

/** The accusation of a sentence that names nobody at fault, with who makes it. */
function openIn(sentence: Sentence, acts: readonly Act[], { folded }: Reading): Open | null {
  if (sentence.isBackground) return null;
  const here = acts.filter((act) => act.sentence === sentence);
  const accused = here.find(({ kind, object }) => kind === 'accuse' && object.length === 0);
  if (accused && SEVERAL.test(folded.slice(accused.end, sentence.end)))
    return { act: accused, by: accused.subject };
  const said = here.find(({ kind, subject }) => kind === 'say' && subject.some(isCompany));
  const deed = here.find(
    (act) => act.kind === 'deed' && act.subject.every(({ id }) => said && isOneOf(id, said.subject)),
  );
  const isOfSeveral = deed && SEVERAL.test(folded.slice(sentence.start, deed.start));
  return said && isOfSeveral ? { act: said, by: said.subject.filter(isCompany) } : null;
}

/** Of whom the sentences behind it tell that they did it or what they answer, two at least. */
function meantBy({ act, by }: Open, acts: readonly Act[], behind: readonly Sentence[]): readonly Named[] {
  const isOfGuilt = ({ kind, start, sentence }: Act): boolean =>
    kind === 'deed' ? behind.includes(sentence) : answers.has(kind) && start > act.end;
  const lists = acts
    .filter(isOfGuilt)
    .map(({ subject }) => subject.filter((actor) => isCompany(actor) && !isOneOf(actor.id, by)));
  const own = acts
    .filter((one) => one.sentence === act.sentence && one.kind === 'accused-of')
    .map(({ object }) => object);
  return [...own, ...lists].find((list) => list.length > 1) ?? [];
}

/** The first firm behind the accusation that is not at fault, where its own sentence names nobody who makes it. */
function makerOf(meant: readonly Named[], behind: readonly Sentence[]): readonly Named[] {
  const named = behind.flatMap(({ mentions }) => mentions.map(({ actor }) => actor));
  const maker = named.find((actor) => isCompany(actor) && !isOneOf(actor.id, meant));
  return maker ? [maker] : [];
}

/** The accusations that only become whole by what stands behind them; none where one is made in full. */
export function openAccusations(acts: readonly Act[], reading: Reading): readonly Act[] {
  if (acts.some(isWhole)) return [];
  return reading.sentences.flatMap((sentence, at): Act[] => {
    const open = openIn(sentence, acts, reading);
    const behind = reading.sentences.slice(at + 1, at + 1 + STILL_MEANT);
    const object = open ? meantBy(open, acts, behind) : [];
    if (!open || object.length === 0) return [];
    const subject = open.by.length > 0 ? open.by : makerOf(object, behind);
    return subject.length > 0 ? [{ ...open.act, kind: 'accuse', subject, object }] : [];
  });
}
