import { handlingMarks } from '../model/handling-mark.ts';
import { type Incident, incidentKinds, type Role, roles } from '../model/incident.ts';
import { recordId } from '../model/record-id.ts';
import type { TableField } from '../model/table-field.ts';
import { foldText } from '../search/fold-text.ts';
import { labelsTurkish } from '../vocabulary/labels-turkish.ts';
import { themes as shippedThemes } from '../vocabulary/shipped-vocabulary.ts';
import { exportWords } from '../words/export-words.ts';
import { type DayOrder, dateOfCell } from './date-of-cell.ts';
import { foreignId } from './foreign-id.ts';
import { foreignLine, foreignText } from './foreign-text.ts';

/** A cell that is not blank, under the name of its column. */
export type RowCell = { readonly column: string; readonly text: string };
export type RowCells = (field: TableField) => readonly RowCell[];

/** An incident as a row says it, and the actors of whom it says no role. */
export type RowIncident = {
  readonly incident: Pick<Incident, 'id' | 'title' | 'summary' | 'kind' | 'happened' | 'parties' | 'themes'> &
    Pick<Incident, 'externalIds' | 'handlingMark'>;
  readonly mentioned: readonly string[];
};

/** Why a row is not taken, as the end of a sentence. */
export type RowFlaw = { readonly flaw: string };

/** What a row says of an incident, or the first cell of it that cannot be read. */
export function rowIncident(cells: RowCells, order: DayOrder): RowIncident | RowFlaw {
  const first = (field: TableField): string => cells(field)[0]?.text ?? '';
  const title = foreignLine(first('title'), 500);
  const [day, kind, entry, mark, own] = (['date', 'kind', 'entry', 'mark', 'id'] as const).map(first);
  const happened = day ? dateOfCell(day, order) : null;
  const handlingMark = mark ? markOf(mark) : null;
  const kindToken = kind ? kindOf(kind) : 'incident';
  if (title === '') return { flaw: 'it has no title' };
  if (entry && entryOf(entry) !== 'incident')
    return { flaw: `it is "${quoted(entry)}", and tables bring incidents only` };
  if (day && happened === null) return { flaw: dateFlaw(day) };
  if (kindToken === null)
    return { flaw: `"${quoted(kind)}" is no kind of incident (${incidentKinds.join(', ')})` };
  if (mark && handlingMark === null)
    return { flaw: `"${quoted(mark)}" is no handling mark (${handlingMarks.join(', ')})` };
  if (own && !recordId.safeParse(own).success)
    return { flaw: `"${quoted(own)}" is no id of a record here: ids of others are an external-id` };
  const { parties, mentioned } = actorsIn(cells);
  const externalIds = cells('external-id').map(externalIdOf);
  return {
    incident: {
      id: own || foreignId('table', title, ...keyOf(externalIds, happened)),
      title,
      kind: kindToken,
      summary: foreignText(joined(cells('summary')), 10_000),
      happened,
      parties,
      themes: [...new Set(namesIn(cells('themes')).map(themeOf))],
      externalIds,
      handlingMark,
    },
    mentioned,
  };
}

/** A row is known again by its title and its id, or else its date. */
const keyOf = (ids: Incident['externalIds'], happened: string | null): readonly string[] =>
  ids.length > 0 ? ids.map(({ namespace, id }) => `${namespace} ${id}`) : [happened ?? ''];

const quoted = (text = ''): string => foreignLine(text, 60);

const dateFlaw = (day: string): string =>
  /^\d{1,2}[/-]\d{1,2}[/-]\d{4}$/.test(day)
    ? `"${day}" can be two days: write the year first, as in 2025-03-14`
    : `"${quoted(day)}" is not a date: write 2025, 2025-03 or 2025-03-14`;

export const joined = (cells: readonly RowCell[]): string => cells.map(({ text }) => text).join('\n');

/** Words in every language of the app, and the token itself. */
function tokenReader<Token extends string>(
  tokens: readonly Token[],
  list: 'kind' | 'role' | 'entryKind',
): (word: string) => Token | null {
  const known = new Map<string, Token>();
  for (const token of tokens) {
    known.set(token, token);
    for (const { tokens: words } of Object.values(exportWords)) {
      const inList: Readonly<Record<string, string>> = words[list];
      known.set(foldText(inList[token] ?? token), token);
    }
  }
  return (word) => known.get(foldText(word.trim())) ?? null;
}

const kindOf = tokenReader(incidentKinds, 'kind');
const roleOf = tokenReader(roles, 'role');
const entryOf = tokenReader(['incident'], 'entryKind');

const markOf = (word: string): Incident['handlingMark'] => {
  const token = foldText(word)
    .replace(/^tlp\s*:?/, '')
    .replace(/\s/g, '');
  return handlingMarks.find((mark) => mark === token) ?? null;
};

/** By semicolons, bars and lines; where there is none, by commas that end no name of a company. */
function namesIn(cells: readonly RowCell[]): readonly string[] {
  const names = cells.flatMap(({ text }) =>
    /[;|\n]/.test(text)
      ? text.split(/[;|\n]/)
      : text.split(/,(?!\s*(?:inc|ltd|llc|corp|co|a\.ş|s\.a|plc)\b)/i),
  );
  return names.map((name) => foreignLine(name.trim(), 300)).filter((name) => name !== '');
}

/** `DeepSeek (accused)` says its role itself; a column of a role says it for all. Nobody is accused by being named. */
function actorsIn(cells: RowCells) {
  const found = new Map<string, { readonly name: string; readonly role: Role }>();
  const note = (name: string, role: Role): void => void found.set(`${role} ${name}`, { name, role });
  const mentioned = new Set<string>();
  for (const role of roles) for (const name of namesIn(cells(role))) note(name, role);
  for (const each of namesIn(cells('actors'))) {
    const [, name = '', word = ''] = /^(.+?)\s*\(([^()]+)\)$/.exec(each) ?? [];
    const role = roleOf(word);
    if (role) note(name, role);
    else mentioned.add(each);
  }
  const parties = [...found.values()].map(({ name, role }) => ({ actor: { id: null, name }, role }));
  for (const { actor } of parties) mentioned.delete(actor.name);
  return { parties, mentioned: [...mentioned] };
}

const themeIds: ReadonlyMap<string, string> = new Map(
  shippedThemes.flatMap(({ id, label }) => {
    const turkish: Readonly<Record<string, string>> = labelsTurkish.themes;
    return [id, label, turkish[id] ?? id].map((name) => [foldText(name), id] as const);
  }),
);

/** A theme of the vocabulary by its id or its name; any other stays as it is written. */
const themeOf = (name: string): string => themeIds.get(foldText(name)) ?? foreignLine(name, 100);

const registers = [
  [/^CVE-\d{4}-\d+$/i, 'cve'],
  [/^AML\.CS\d{4}$/i, 'atlas-case-study'],
  [/^AIAAIC\d+$/i, 'aiaaic'],
  [/^AIID[\s:#-]*(?=\d+$)/i, 'aiid'],
] as const;

/** A register that is known by the look of its ids; any other is said by the head of the column. */
function externalIdOf({ column, text }: RowCell): Incident['externalIds'][number] {
  const id = foreignLine(text, 200);
  const namespace = registers.find(([look]) => look.test(id))?.[1] ?? 'other';
  switch (namespace) {
    case 'cve':
    case 'atlas-case-study':
    case 'aiaaic':
      return { namespace, id: id.toUpperCase() };
    case 'aiid':
      return { namespace, id: /\d+$/.exec(id)?.[0] ?? id };
    case 'other':
      return { namespace, id: foreignLine(`${column} ${text}`, 200) };
  }
}
