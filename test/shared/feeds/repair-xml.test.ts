import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repairXml } from '../../../shared/feeds/repair-xml.ts';

const shown = (text = 'no text'): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What stands in the channel or feed, without the frame and the numbers of items. */
function inside(xml: string): string {
  const repaired = repairXml(xml);
  if (repaired === null) return 'no feed';
  return repaired.xml
    .replace(/>(\d+)</g, (_, place: string) => `>${shown(repaired.texts[Number(place)])}<`)
    .replace(/^<rss[^>]*><channel[^>]*>|^<feed[^>]*>|<\/channel><\/rss>$|<\/feed>$/g, '')
    .replaceAll(/ field:number="\d+"/g, '');
}

const rss = (channel: string): string => `<rss version="2.0"><channel>${channel}</channel></rss>`;
const flags = (xml: string) => {
  const repaired = repairXml(xml);
  return repaired && { repaired: repaired.repaired, salvaged: repaired.salvaged };
};

describe('a well-formed feed', () => {
  test('is rewritten with our names and nothing is called repaired', () => {
    const xml = rss('<title>News</title><item><title>One</title><pubDate>today</pubDate></item>');
    expect(inside(xml)).toBe(
      '<field:title>News</field:title><item><field:title>One</field:title><field:pubdate>today</field:pubdate></item>',
    );
    expect(flags(xml)).toEqual({ repaired: false, salvaged: false });
  });

  test('loses what nobody reads', () => {
    expect(
      inside(rss('<rating>G</rating><image><title>Logo</title></image><item><wfw:x>1</wfw:x></item>')),
    ).toBe('<item></item>');
  });

  test('takes CDATA for the text that it is', () => {
    expect(inside(rss('<item><description><![CDATA[<p>a & b</p>]]></description></item>'))).toBe(
      '<item><field:description>&lt;p>a &amp; b&lt;/p></field:description></item>',
    );
  });

  test('keeps text and CDATA side by side', () => {
    expect(inside(rss('<title>a <![CDATA[<b>]]> c</title>'))).toBe('<field:title>a &lt;b> c</field:title>');
  });

  test('keeps the attributes that mean something', () => {
    expect(inside(rss('<item><guid isPermaLink="false" class="x">1</guid></item>'))).toBe(
      '<item><field:guid ispermalink="false">1</field:guid></item>',
    );
  });

  test('keeps empty elements with their attributes', () => {
    expect(inside('<feed><link rel="alternate" href="/a?b=1&amp;c=2"/></feed>')).toBe(
      '<field:link rel="alternate" href="/a?b=1&amp;c=2"></field:link>',
    );
  });

  test('keeps the base and language of the root', () => {
    expect(repairXml('<feed xml:base="http://x/" xml:lang="tr"></feed>')?.xml).toContain(
      ' xml:base="http://x/" xml:lang="tr">',
    );
  });
});

test('a skeleton holds numbers, and the texts stand beside', () => {
  expect(
    repairXml(rss('<title>A &amp; B</title><link> </link><item><title><![CDATA[<i>]]></title></item>')),
  ).toEqual({
    xml: '<rss version="2.0" xmlns:field="urn:faultline:field"><channel><field:title>0</field:title><field:link></field:link><item field:number="1"><field:title>1</field:title></item></channel></rss>',
    texts: ['A & B', '<i>'],
    repaired: false,
    salvaged: false,
  });
});

test('an attribute that is longer than any address is left out', () => {
  expect(inside(rss(`<guid ispermalink="${'x'.repeat(5000)}">1</guid>`))).toBe('<field:guid>1</field:guid>');
});

describe('the formats', () => {
  test.each<[what: string, xml: string, inner: string]>([
    [
      'RDF with items beside the channel',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="u"><title>C</title></channel><item rdf:about="v"><title>I</title></item></rdf:RDF>',
      '<field:title>C</field:title><item rdf:about="v"><field:title>I</field:title></item>',
    ],
    [
      'RSS without a version',
      '<rss><channel><title>C</title></channel></rss>',
      '<field:title>C</field:title>',
    ],
    [
      'RSS without a channel',
      '<rss><item><title>I</title></item></rss>',
      '<item><field:title>I</field:title></item>',
    ],
    ['RSS in capitals', '<RSS><CHANNEL><TITLE>C</TITLE></CHANNEL></RSS>', '<field:title>C</field:title>'],
    ['a bare channel', '<channel><title>C</title></channel>', '<field:title>C</field:title>'],
    [
      'Atom with a prefix',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>I</a:title></a:entry></a:feed>',
      '<entry><field:title>I</field:title></entry>',
    ],
    [
      'Atom elements in RSS',
      rss('<link>http://x/</link><atom:link href="http://x/feed" rel="self"/>'),
      '<field:link>http://x/</field:link><field:atom:link href="http://x/feed" rel="self"></field:atom:link>',
    ],
    [
      'an Atom author',
      '<feed><entry><author><name>Ann</name><email>a@b.example</email></author></entry></feed>',
      '<entry><field:author><field:name>Ann</field:name><field:email>a@b.example</field:email></field:author></entry>',
    ],
    [
      'an Atom source',
      '<feed><entry><source><title>Other</title><id>x</id></source></entry></feed>',
      '<entry><field:source><field:title>Other</field:title><field:id>x</field:id></field:source></entry>',
    ],
    [
      'a source of RSS',
      rss('<item><source url="http://p/">Paper</source></item>'),
      '<item><field:source url="http://p/">Paper</field:source></item>',
    ],
  ])('%s', (_what, xml, inner) => {
    expect(inside(xml)).toBe(inner);
    expect(flags(xml)?.repaired).toBe(false);
  });

  test.each<[what: string, xml: string]>([
    ['a web page', '<!doctype html><html><head><title>x</title></head><body></body></html>'],
    ['a page with a feed in it', '<html><body><rss><channel/></rss></body></html>'],
    ['other XML', '<opml><body/></opml>'],
    ['text', 'SSH-2.0-OpenSSH_9.2'],
    ['nothing', ''],
    ['a lot of <', '<'.repeat(1000)],
  ])('%s is no feed', (_what, xml) => {
    expect(repairXml(xml)).toBeNull();
  });
});

describe('markup inside prose', () => {
  test.each<[what: string, field: string, text: string]>([
    [
      'keeps the order of words',
      '<description>one <b>two</b> three</description>',
      'one &lt;b>two&lt;/b> three',
    ],
    [
      'keeps XHTML with its references',
      '<description><div xmlns="http://www.w3.org/1999/xhtml">a &amp; b</div></description>',
      '&lt;div xmlns="http://www.w3.org/1999/xhtml">a &amp;amp; b&lt;/div>',
    ],
    ['drops the prefix of XHTML', '<description><xhtml:p>a</xhtml:p></description>', '&lt;p>a&lt;/p>'],
    [
      'keeps elements of the same name',
      '<description>a<description>b</description>c</description>',
      'a&lt;description>b&lt;/description>c',
    ],
    [
      'opens CDATA between elements',
      '<description><b>a</b><![CDATA[<i>c</i>]]></description>',
      '&lt;b>a&lt;/b>&lt;i>c&lt;/i>',
    ],
  ])('%s', (_what, field, text) => {
    expect(inside(rss(`<item>${field}</item>`))).toBe(
      `<item><field:description>${text}</field:description></item>`,
    );
  });

  test('depth costs nothing', () => {
    const deep = `${'<b>'.repeat(50_000)}x${'</b>'.repeat(50_000)}`;
    const repaired = repairXml(
      rss(`<item><description>${deep}</description></item><item><title>next</title></item>`),
    );
    expect(repaired?.texts).toEqual([deep, 'next']);
    expect(repaired?.repaired).toBe(false);
  });
});

describe('repairs', () => {
  test.each<[what: string, xml: string, inner: string]>([
    ['a bare ampersand', rss('<title>AT&T</title>'), '<field:title>AT&amp;T</field:title>'],
    ['a query', rss('<link>http://x/?a=1&b=2</link>'), '<field:link>http://x/?a=1&amp;b=2</field:link>'],
    ['a name without its semicolon', rss('<title>R&amp D</title>'), '<field:title>R&amp;amp D</field:title>'],
    ['an unknown name', rss('<title>&nosuch; x</title>'), '<field:title>&amp;nosuch; x</field:title>'],
    ['a less-than sign', rss('<title>1 < 2</title>'), '<field:title>1 &lt; 2</field:title>'],
    ['an illegal reference', rss('<title>a&#0;&#xD800;b</title>'), '<field:title>ab</field:title>'],
    ['control characters', rss('<title>a\u0000\u0008b</title>'), '<field:title>ab</field:title>'],
    ['the end of CDATA in text', rss('<title>a ]]> b</title>'), '<field:title>a ]]> b</field:title>'],
    [
      'an attribute',
      '<feed><link href="/a?b=1&c=<2>"/></feed>',
      '<field:link href="/a?b=1&amp;c=&lt;2&gt;"></field:link>',
    ],
    [
      'a warning before the root',
      `<br /><b>Warning</b>: x in /y on line 3${rss('<title>C</title>')}`,
      '<field:title>C</field:title>',
    ],
    ['text between elements', rss('junk<title>C</title>'), '<field:title>C</field:title>'],
    ['an end tag too many', rss('</b><title>C</title>'), '<field:title>C</field:title>'],
    [
      'an item that never ended',
      rss('<item><title>A</title><item><title>B</title></item>'),
      '<item><field:title>A</field:title></item><item><field:title>B</field:title></item>',
    ],
    [
      'a field that never ended',
      rss('<item><title>A<link>http://x/</link></item><item><title>B</title></item>'),
      '<item><field:title>A</field:title><field:link>http://x/</field:link></item><item><field:title>B</field:title></item>',
    ],
  ])('%s', (_what, xml, inner) => {
    expect(inside(xml)).toBe(inner);
    expect(flags(xml)).toEqual({ repaired: true, salvaged: false });
  });

  test.each<[what: string, xml: string, inner: string]>([
    ['HTML names', rss('<title>a&nbsp;b &rsquo;</title>'), '<field:title>a\u00a0b ’</field:title>'],
    [
      'control characters of ISO-8859-1',
      rss('<title>don\u0092t</title>'),
      '<field:title>don’t</field:title>',
    ],
    [
      'groups of media',
      rss('<item><media:group><media:description>d</media:description></media:group></item>'),
      '<item><field:media:description>d</field:media:description></item>',
    ],
    ['references of windows-1252', rss('<title>&#146;</title>'), '<field:title>’</field:title>'],
    [
      'blanks before the declaration',
      `\n\n<?xml version="1.0"?>${rss('<title>C</title>')}`,
      '<field:title>C</field:title>',
    ],
    [
      'a reference to the ampersand',
      rss('<title>a &#38; b &#60; c</title>'),
      '<field:title>a &amp; b &lt; c</field:title>',
    ],
  ])('%s need none', (_what, xml, inner) => {
    expect(inside(xml)).toBe(inner);
    expect(flags(xml)?.repaired).toBe(false);
  });
});

describe('a document that stops early', () => {
  const start = '<rss version="2.0"><channel><title>C</title><item><title>A</title></item>';

  test.each<[what: string, rest: string]>([
    ['between items', ''],
    ['in an item', '<item><title>B</title>'],
    ['in a title', '<item><title>Half of a ti'],
    ['in a tag', '<item><title>B</title><li'],
    ['in CDATA', '<item><description><![CDATA[half'],
    ['in a comment', '<!-- half'],
    ['in an attribute', '<item><guid isPermaLink="fal'],
  ])('%s keeps what is complete', (_what, rest) => {
    expect(inside(start + rest)).toBe(
      '<field:title>C</field:title><item><field:title>A</field:title></item>',
    );
    expect(flags(start + rest)).toEqual({ repaired: true, salvaged: true });
  });

  test('keeps its only item, though it is not complete', () => {
    expect(inside('<rss><channel><item><title>Only</title><link>http://x/')).toBe(
      '<item><field:title>Only</field:title><field:link>http://x/</field:link></item>',
    );
  });

  test('ignores what follows the root', () => {
    expect(inside(`${rss('<title>C</title>')}<script>x</script><item><title>no</title></item>`)).toBe(
      '<field:title>C</field:title>',
    );
  });
});

describe('hostile documents', () => {
  test('names of prototypes are names like others', () => {
    const repaired = repairXml(
      rss('<item><__proto__><title>x</title></__proto__><constructor>y</constructor></item>'),
    );
    expect(repaired?.xml).not.toContain('proto');
    expect(({} as Record<string, unknown>)['title']).toBeUndefined();
  });

  test('entities of the document are never expanded', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('<title>&b;&x;</title>')}`;
    expect(inside(bomb)).toBe('<field:title>&amp;b;&amp;x;</field:title>');
  });

  test('reads 400 fields of an item and no more', () => {
    const item = `<item>${'<category>c</category>'.repeat(1000)}</item>`;
    expect(inside(rss(item + item)).match(/<field:category>/g)).toHaveLength(800);
  });

  test('reads 10,000 items and no more', () => {
    const repaired = repairXml(rss('<item><title>x</title></item>'.repeat(10_500)));
    expect(repaired?.xml.match(/<item /g)).toHaveLength(10_000);
    expect(repaired?.salvaged).toBe(false);
  });

  test.each([
    '<item>',
    '<title>',
    '<item><title>',
    '<item><title><link>',
    '<author>',
    '<author><name>',
    '<source><title>',
    '<b>',
    '</b>',
    '&',
    '<![CDATA[',
    '<a b="',
    '<x xmlns:a="http://purl.org/dc/elements/1.1/"><a:date>',
    ']]>',
    '<description><item>',
  ])('reads 60,000 times %j in time', (unit) => {
    const started = performance.now();
    repairXml(`<rss><channel>${unit.repeat(60_000)}`);
    repairXml(`<feed>${unit.repeat(60_000)}</feed>`);
    expect(performance.now() - started).toBeLessThan(4000);
  });

  test('answers any text, and what it calls a feed has one root', () => {
    const units = fc.constantFrom(
      '<rss>',
      '<channel>',
      '</channel>',
      '</rss>',
      '<item>',
      '</item>',
      '<feed>',
      '<entry>',
      '</entry>',
      '<title>',
      '</title>',
      '<link href="x"/>',
      '<author><name>',
      '</name></author>',
      '<b>',
      '</b>',
      '&',
      '&amp;',
      '<',
      '>',
      '"',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      'text',
      ' ',
      '\u0000',
      'é',
    );
    fc.assert(
      fc.property(fc.string({ unit: units, maxLength: 60 }), (xml) => {
        const repaired = repairXml(xml);
        expect(repaired === null || /^<(?:rss|feed) .*<\/(?:rss|feed)>$/s.test(repaired.xml)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('a change in one item never shows in another', () => {
    const dirt = fc.string({
      unit: fc.constantFrom(
        '<b>',
        '</b>',
        '&',
        '<',
        '>',
        '<link>',
        'x',
        ' ',
        '</title>',
        '<title>',
        '&#0;',
        ']]>',
      ),
      maxLength: 20,
    });
    const first = '<item><title>First</title><link>http://x/1</link></item>';
    const last = '<item><title>Last</title><link>http://x/3</link></item>';
    fc.assert(
      fc.property(dirt, (text) => {
        const inner = inside(rss(`${first}<item>${text}</item>${last}`));
        expect(
          inner.startsWith(
            '<item><field:title>First</field:title><field:link>http://x/1</field:link></item>',
          ),
        ).toBe(true);
        expect(
          inner.endsWith('<item><field:title>Last</field:title><field:link>http://x/3</field:link></item>'),
        ).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
