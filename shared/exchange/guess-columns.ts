import type { TableField } from '../model/table-field.ts';
import { foldText } from '../search/fold-text.ts';
import { exportWords } from '../words/export-words.ts';
import { type ColumnName, rowColumns } from './row-columns.ts';

/** Heads of columns in English and Turkish, folded. */
const heads: Readonly<Record<TableField, string>> = {
  title: 'title|headline|name|incident|incident title|incident name|case|event|baslik|ad|olay|olay adi|vaka',
  date: 'date|incident date|date of incident|event date|when|happened|tarih|olay tarihi|ne zaman',
  kind: 'kind|incident kind|tur|olay turu',
  summary: 'summary|description|details|abstract|text|notes|ozet|aciklama|ayrinti|ayrintilar|notlar',
  actors:
    'actor|actors|who|organisation|organization|organisations|organizations|company|entities|aktor|aktorler|kim|kurum|kurumlar|sirket',
  accuser: 'accuser|accusers|accused by|suclayan|suclayanlar',
  accused: 'accused|alleged actor|alleged deployer|alleged developer|perpetrator|suclanan|suclananlar',
  target: 'target|targets|hedef|hedefler',
  affected: 'affected|victim|victims|harmed|alleged harmed parties|etkilenen|etkilenenler|magdur|magdurlar',
  intermediary: 'intermediary|intermediaries|araci|aracilar',
  responder: 'responder|responders|karsilik veren',
  authority: 'authority|authorities|regulator|makam|kurul|duzenleyici',
  researcher: 'researcher|researchers|arastirmaci|arastirmacilar',
  witness: 'witness|witnesses|tanik|taniklar',
  themes: 'theme|themes|tag|tags|topic|topics|tema|temalar|etiket|etiketler|konu|konular',
  sources:
    'source|sources|url|urls|link|links|address|addresses|article|articles|source url|reference|references|kaynak|kaynaklar|adres|adresler|baglanti|haber|haberler',
  status: 'status|state|verified|verification|durum|dogrulama',
  'external-id':
    'id|number|no|incident id|external id|case id|case number|cve|kimlik|numara|olay no|dosya no',
  id: '',
  mark: 'tlp|mark|handling|handling mark|paylasim isareti',
  entry: '',
};

const fieldOf: ReadonlyMap<string, TableField> = new Map(
  // entries forgets the names of the keys
  (Object.entries(heads) as [TableField, string][]).flatMap(([field, names]) =>
    names.split('|').map((name) => [name, field] as const),
  ),
);

/**
 * The columns of what Faultline writes itself. There an incident's own kind stands as its status; how it stands follows from what is
 * filed, and is no word of anybody.
 */
const ownFields: Partial<Record<ColumnName, TableField>> = {
  date: 'date',
  kind: 'entry',
  title: 'title',
  summary: 'summary',
  who: 'accuser',
  status: 'kind',
  addresses: 'sources',
  actors: 'actors',
  themes: 'themes',
  mark: 'mark',
  id: 'id',
};

/** What may stand in more than one column. */
const single: ReadonlySet<TableField> = new Set(['title', 'date', 'kind', 'id', 'mark', 'entry']);
export const isSingle = (field: TableField): boolean => single.has(field);

/** What the heads of columns say that they are, the first of two where there can be one only. */
export function guessColumns(names: readonly string[]): readonly (TableField | null)[] {
  const own = ownHeads(names);
  const taken = new Set<TableField>();
  return names.map((name) => {
    const field = (own ?? fieldOf).get(own ? name : folded(name)) ?? null;
    if (field === null || (isSingle(field) && taken.has(field))) return null;
    taken.add(field);
    return field;
  });
}

const folded = (name: string): string =>
  foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Of the incidents among the joined tables that Faultline writes: here the kind is that of the incident. */
const ownIncidents: ReadonlyMap<string, TableField> = new Map([
  ['id', 'id'],
  ['kind', 'kind'],
  ['title', 'title'],
  ['summary', 'summary'],
  ['happened', 'date'],
  ['mark', 'mark'],
]);

/** By two columns that every table of ours has; null for tables of others. */
function ownHeads(names: readonly string[]): ReadonlyMap<string, TableField> | null {
  if (names.includes('happened_basis') && names.includes('standing')) return ownIncidents;
  const languages = [null, exportWords.en.columns, exportWords.tr.columns];
  for (const words of languages) {
    const head = (name: ColumnName): string => words?.[name] ?? name;
    if (!names.includes(head('standing')) || !names.includes(head('mark'))) continue;
    return new Map(
      rowColumns.flatMap(({ name }) => {
        const field = ownFields[name];
        return field ? [[head(name), field] as const] : [];
      }),
    );
  }
  return null;
}
