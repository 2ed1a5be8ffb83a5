/** What xml2js makes of elements: a string, or an object with text under `_` and attributes under `$`. */
export type XmlNode = unknown;
export type XmlRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is XmlRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All elements of one name, in their order. */
export function nodesOf(record: XmlRecord, name: string): readonly XmlNode[] {
  const value = Object.hasOwn(record, name) ? record[name] : undefined;
  if (Array.isArray(value)) return value;
  return value === undefined ? [] : [value];
}

export function textOf(node: XmlNode): string {
  if (typeof node === 'string') return node;
  if (!isRecord(node)) return '';
  return typeof node['_'] === 'string' ? node['_'] : '';
}

export function attributeOf(node: XmlNode, name: string): string | undefined {
  if (!isRecord(node)) return undefined;
  const attributes = node['$'];
  if (!isRecord(attributes)) return undefined;
  const value = attributes[name];
  return typeof value === 'string' ? value : undefined;
}

export const childrenOf = (node: XmlNode, name: string): readonly XmlNode[] =>
  isRecord(node) ? nodesOf(node, `field:${name}`) : [];

/** The first of the named elements that holds any text. */
export function firstNode(record: XmlRecord, names: readonly string[]): XmlNode {
  for (const name of names) {
    const found = nodesOf(record, name).find((node) => textOf(node).trim() !== '');
    if (found !== undefined) return found;
  }
  return undefined;
}

export const firstText = (record: XmlRecord, names: readonly string[]): string =>
  textOf(firstNode(record, names)).trim();

export const allTexts = (record: XmlRecord, names: readonly string[]): string[] =>
  names
    .flatMap((name) => nodesOf(record, name).map((node) => textOf(node).trim()))
    .filter((text) => text !== '');
