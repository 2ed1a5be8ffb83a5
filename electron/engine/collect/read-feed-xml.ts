import RssParser from 'rss-parser';
import { feedFields } from '../../../shared/feeds/feed-fields.ts';
import { isRecord, type XmlRecord } from '../../../shared/feeds/xml-node.ts';

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

/** Reads a repaired document; null where repairXml let through what is not XML after all. */
export async function readFeedXml(xml: string): Promise<XmlRecord | null> {
  const [read] = await Promise.allSettled([parser.parseString(xml)]);
  return read.status === 'fulfilled' && isRecord(read.value) ? read.value : null;
}
