export type FieldKind = 'text' | 'value' | 'nested';

/**
 * The elements of a feed and of its items that we read, by canonical name; all others are passed over unread.
 *
 * - `text`: prose. Elements inside it are markup and are kept as text, in the order in which they stand.
 * - `value`: a name, date or address.
 * - `nested`: a value, or elements of its own (`<author><name>`).
 */
export const feedFields: Readonly<Record<string, FieldKind>> = {
  title: 'text',
  description: 'text',
  summary: 'text',
  content: 'text',
  subtitle: 'text',
  tagline: 'text',
  encoded: 'text',
  fullitem: 'text',
  body: 'text',
  'atom:title': 'text',
  'atom:summary': 'text',
  'atom:content': 'text',
  'content:encoded': 'text',
  'dc:title': 'text',
  'dc:description': 'text',
  'dcterms:abstract': 'text',
  'itunes:summary': 'text',
  'itunes:subtitle': 'text',
  'media:description': 'text',
  'xhtml:body': 'text',
  'xhtml:div': 'text',

  link: 'value',
  'atom:link': 'value',
  'feedburner:origlink': 'value',
  guid: 'value',
  id: 'value',
  'atom:id': 'value',
  'dc:identifier': 'value',
  pubdate: 'value',
  lastbuilddate: 'value',
  date: 'value',
  published: 'value',
  updated: 'value',
  issued: 'value',
  created: 'value',
  modified: 'value',
  'atom:published': 'value',
  'atom:updated': 'value',
  'dc:date': 'value',
  'dcterms:issued': 'value',
  'dcterms:created': 'value',
  'dcterms:modified': 'value',
  category: 'value',
  'atom:category': 'value',
  'dc:subject': 'value',
  'media:category': 'value',
  'itunes:category': 'value',
  language: 'value',
  'dc:language': 'value',
  'dc:creator': 'value',
  'dc:author': 'value',
  'itunes:author': 'value',
  ttl: 'value',

  author: 'nested',
  'atom:author': 'nested',
  source: 'nested',
  'atom:source': 'nested',
  skiphours: 'nested',
  skipdays: 'nested',
};

/** The attributes that carry meaning somewhere in those elements. */
export const feedAttributes: ReadonlySet<string> = new Set(
  'xml:base xml:lang type mode rel href url src term label text ispermalink rdf:about rdf:resource'.split(
    ' ',
  ),
);
