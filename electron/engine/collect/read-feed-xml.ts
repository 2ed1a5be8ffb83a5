import RssParser from 'rss-parser';
import { feedFields } from '../../../shared/feeds/feed-fields.ts';
import type { RepairedFeed } from '../../../shared/feeds/repair-xml.ts';
import { isRecord, nodesOf, type XmlRecord } from '../../../shared/feeds/xml-node.ts';

/**
 * rss-parser finds the feed and its items; every field is handed out raw, under our own name for it.
 *
 * Its own readers never see a field, because repairXml gives all of them the prefix `field:`. They would lose a
 * whole Atom feed to one bad date or link, drop Atom categories, and make a snippet with a regular expression
 * that takes 40 s on 160 KB of `<` (rss-parser 3.13, `utils.stripHtml`).
 */
const rawFields: [string, string, { keepArray: true }][] = Object.keys(feedFields).map((name) => [
  `field:${name}`,
  name,
  { keepArray: true },
]);
const fields = [...rawFields, ['$', 'attributes', { keepArray: true }]];

type Options = NonNullable<ConstructorParameters<typeof RssParser>[0]>;

const parser = new RssParser({
  defaultRSS: 2,
  // rss-parser reads `[from, to, options]` for feeds too; its types know of that for items only.
  customFields: { feed: fields, item: fields } as unknown as NonNullable<Options['customFields']>,
});

/** Puts the texts back into a field; attributes stay as they are. */
function withTexts(node: unknown, texts: readonly string[]): unknown {
  if (typeof node === 'string') return node === '' ? '' : (texts[Number(node)] ?? '');
  if (Array.isArray(node)) return node.map((one) => withTexts(one, texts));
  if (!isRecord(node)) return '';
  const entries = Object.entries(node).map(([name, value]) => [
    name,
    name === '$' ? value : withTexts(value, texts),
  ]);
  return Object.fromEntries(entries);
}

const fieldsOf = (record: XmlRecord, texts: readonly string[]): XmlRecord =>
  Object.fromEntries(
    Object.entries(record)
      .filter(([name]) => Object.hasOwn(feedFields, name) || name === 'attributes')
      .map(([name, value]) => [name, name === 'attributes' ? value : withTexts(value, texts)]),
  );

/** Reads a repaired document; null where repairXml let through what is not XML after all. */
export async function readFeedXml({ xml, texts }: RepairedFeed): Promise<XmlRecord | null> {
  const [read] = await Promise.allSettled([parser.parseString(xml)]);
  if (read.status === 'rejected' || !isRecord(read.value)) return null;
  const items = nodesOf(read.value, 'items').filter(isRecord);
  return { ...fieldsOf(read.value, texts), items: items.map((item) => fieldsOf(item, texts)) };
}
