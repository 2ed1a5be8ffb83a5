import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { deskPath, isOnDesk } from '../support/desk.ts';
import { type LoopbackFeeds, rss } from '../support/loopback-feeds.ts';
import { openPageWithFeeds, type PageWithFeeds } from '../support/open-page-with-feeds.ts';

/** A server that nobody may ask for anything. */
async function openCanary() {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // a server on a port has an address of this form
  return { hits, url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** What runs, loads, frames, submits or poses; CANARY stands for the server that must hear nothing. */
const payloads = [
  '<script>window.__pwn=1</script>',
  '<img src=x onerror="window.__pwn=1">',
  '<img src="CANARY/img" srcset="CANARY/srcset 2x" alt="a picture">',
  '<svg onload="window.__pwn=1"><image href="CANARY/svg"/><use href="CANARY/use#a"/></svg>',
  '<svg><animate attributeName=href values="javascript:window.__pwn=1"/><a href="CANARY"><text>x</text></a></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=window.__pwn=1></style></mglyph></table></mtext></math>',
  '<iframe src="CANARY/frame"></iframe><iframe srcdoc="<script>parent.__pwn=1</script>"></iframe>',
  '<object data="CANARY/object"></object><embed src="CANARY/embed">',
  '<video poster="CANARY/poster" src="CANARY/video" autoplay><source src="CANARY/source"><track src="CANARY/track"></video>',
  '<audio src="CANARY/audio" autoplay></audio>',
  '<picture><source srcset="CANARY/picture"><img src="CANARY/picture2"></picture>',
  '<link rel="stylesheet" href="CANARY/css"><link rel="preload" as="image" href="CANARY/preload"><link rel="dns-prefetch" href="CANARY">',
  '<style>@import "CANARY/import"; body{background:url(CANARY/style)} *{visibility:hidden}</style>',
  '<div style="position:fixed;inset:0;background:url(CANARY/inline)">cover</div>',
  '<body background="CANARY/body"><table background="CANARY/table"><tr><td background="CANARY/td">x</td></tr></table>',
  '<base href="CANARY/"><a href="relative">x</a>',
  '<meta http-equiv="refresh" content="0;url=CANARY/refresh">',
  '<form action="CANARY/form"><input type=image src="CANARY/input"><button formaction="javascript:window.__pwn=1">x</button></form>',
  '<a href="javascript:window.__pwn=1">x</a><a href="jAva&#9;script:window.__pwn=1">y</a><a href="data:text/html,<script>1</script>">z</a>',
  '<a href="https://example.org" ping="CANARY/ping" target="_self">x</a>',
  '<img name="createElement"><form id="root"><input name="attributes"></form><a id="main" name="faultline">x</a>',
  '<noscript><p title="</noscript><img src=x onerror=window.__pwn=1>">',
  '<template><script>window.__pwn=1</script></template>',
  '<textarea></textarea><img src=x onerror=window.__pwn=1></textarea>',
  '<x-element onclick="window.__pwn=1" onfocus="window.__pwn=1" autofocus tabindex=0>x</x-element>',
  '<details open ontoggle="window.__pwn=1"><summary>x</summary></details>',
  '<p onpointerenter="window.__pwn=1" id=clobber class="veil" data-look="primary">x</p>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=window.__pwn=1>',
  '<a href="//CANARY/double">x</a><a href="\\\\host\\share">y</a><a href="file:///etc/passwd">z</a>',
  '<![CDATA[<script>window.__pwn=1</script>]]><!--><img src=x onerror=window.__pwn=1>-->',
  '<div is="script">window.__pwn=1</div><dialog open>cover</dialog><marquee onstart=window.__pwn=1>x</marquee>',
  '<xmp><img src=x onerror=window.__pwn=1></xmp><plaintext><img src=x onerror=window.__pwn=1>',
];

const allowed = new Set(
  'A ABBR B BLOCKQUOTE BR CAPTION CITE CODE DD DEL DFN DL DT EM FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HR I INS KBD LI MARK OL P PRE Q S SAMP SMALL SPAN STRONG SUB SUP TABLE TBODY TD TFOOT TH THEAD TIME TR U UL VAR'.split(
    ' ',
  ),
);
const attributes = new Set(
  'href title alt width height colspan rowspan datetime target rel data-image data-kind'.split(' '),
);

/** The policy at work: what a payload holds is refused already where the sanitiser takes it apart. */
const refused =
  /^console: (?:Applying inline style|Executing inline event handler|Setting the document's base URI|This document requires 'TrustedScript')/;

/** XML has no such characters at all; a feed that held them would end there. */
const isXml = (text: string): boolean =>
  [...text].every(
    (sign) => '\t\n\r'.includes(sign) || (sign >= ' ' && !/[\ufffe\uffff\ud800-\udfff]/u.test(sign)),
  );

describe.skipIf(chromiumPath === null)('hostile articles in the Reader', () => {
  let feeds: LoopbackFeeds;
  let canary: Awaited<ReturnType<typeof openCanary>>;
  let open: PageWithFeeds;
  let page: Page;

  beforeAll(async () => {
    canary = await openCanary();
    open = await openPageWithFeeds();
    ({ feeds, page } = open);
  });
  afterAll(async () => {
    await open.close();
    canary.close();
  });

  /** Collects the payloads as articles, in every field, opens each, and says what came of it. */
  async function openAll(name: string, bodies: readonly string[]): Promise<void> {
    const items = bodies.map((body, number) => ({
      title: `${name} ${number} ${body.slice(0, 300)}`,
      link: `https://news.example/${name}/${number}`,
      guid: `${name} ${number} ${body.slice(0, 100)}`,
      date: new Date(Date.UTC(2026, 1, 1) + number * 60_000).toISOString(),
      text: `<p>before</p>${body}<p>after</p>`,
    }));
    feeds.serve(`/${name}.xml`, { body: rss(`<b onclick=window.__pwn=1>${name}</b>`, items) });
    const { id } = await open.client.request('sources.add', {
      url: feeds.url(`/${name}.xml`),
      title: `<img src=x onerror=window.__pwn=1> ${name}`,
      allowPrivate: true,
    });
    await open.client.request('collect.start', { sources: [id], force: true, all: true });
    const { articles, total } = await open.client.request('articles.list', { sources: [id], limit: 500 });
    expect(total).toBe(bodies.length);
    for (const { id: article } of articles) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, `#/inbox?everything=1&source=${id}&article=${article}`);
      await page.locator(`[data-article="${article}"]`).waitFor();
      const strange = await page
        .locator('[data-foreign]')
        .evaluate(
          (root, [tags, names]) =>
            [...root.querySelectorAll('*')].flatMap((element) => [
              ...(tags?.includes(element.tagName) ? [] : [element.tagName]),
              ...element.getAttributeNames().filter((attribute) => !names?.includes(attribute)),
            ]),
          [[...allowed], [...attributes]],
        );
      expect(strange, `in article ${article}`).toEqual([]);
    }
  }

  async function nothingHappened(): Promise<void> {
    expect(await page.evaluate(() => '__pwn' in window)).toBe(false);
    expect(canary.hits).toEqual([]);
    expect(open.complaints().filter((complaint) => !refused.test(complaint))).toEqual([]);
    expect(open.requested().filter((url) => !url.startsWith(open.origin))).toEqual([]);
    expect(page.context().pages()).toHaveLength(1);
    expect(new URL(page.url()).origin).toBe(open.origin);
  }

  test('run nothing, load nothing and leave nothing in the page but plain elements', async () => {
    await openAll(
      'ours',
      payloads.map((payload) => payload.replaceAll('CANARY', canary.url)),
    );
    await nothingHappened();
  });

  test('the app goes on working after them', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Commands' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.getByRole('article').waitFor();
  });

  test('a link tells nobody where it was followed, and an image is its description', async () => {
    feeds.serve('/links.xml', {
      body: rss('Links', [
        {
          title: 'Links',
          guid: 'links',
          link: 'https://news.example/links',
          date: '2026-02-01',
          text: '<a href="https://example.org/a?b=c">there</a> <img src="https://example.org/i.png" alt="A chart">',
        },
      ]),
    });
    const { id } = await open.client.request('sources.add', {
      url: feeds.url('/links.xml'),
      allowPrivate: true,
    });
    await open.client.request('collect.start', { sources: [id], force: true });
    const { articles } = await open.client.request('articles.list', { sources: [id] });
    await page.goto(`${open.origin}/#/inbox?everything=1&article=${articles[0]?.id}`);
    const link = page.getByRole('article').getByRole('link', { name: 'there' });
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer nofollow');
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('href')).toBe('https://example.org/a?b=c');
    await page.getByText('Image, not loaded: A chart').waitFor();
    await nothingHappened();
  });

  test.skipIf(!isOnDesk('corpora/hostile/h5sc-items.json'))(
    'every payload of the HTML5 Security Cheatsheet and of DOMPurify’s own tests stays harmless',
    async () => {
      const cheatsheet: { data: string }[] = JSON.parse(
        readFileSync(deskPath('corpora/hostile/h5sc-items.json'), 'utf8'),
      );
      const purify: { payload: string }[] = JSON.parse(
        readFileSync(deskPath('corpora/hostile/dompurify-expect.json'), 'utf8'),
      );
      await openAll('cheatsheet', cheatsheet.map(({ data }) => data).filter(isXml));
      await openAll('purify', purify.map(({ payload }) => payload).filter(isXml));
      await nothingHappened();
    },
  );

  test.skipIf(!isOnDesk('corpora/hostile/naughty-strings.json'))(
    'every naughty string stays a string',
    async () => {
      const strings: string[] = JSON.parse(
        readFileSync(deskPath('corpora/hostile/naughty-strings.json'), 'utf8'),
      );
      await openAll('naughty', strings.filter(isXml));
      await nothingHappened();
    },
  );
});
