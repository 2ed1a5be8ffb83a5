import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { pagePolicy, scriptHash, styleHash } from '../../../shared/exchange/html-policy.ts';
import { htmlScript } from '../../../shared/exchange/html-script.ts';
import { htmlStyle } from '../../../shared/exchange/html-style.ts';
import { markupText } from '../../../shared/exchange/markup-text.ts';
import { writeHtml, writePaper } from '../../../shared/exchange/write-html.ts';
import type { ExportProfile } from '../../../shared/model/export-profile.ts';
import { fixtureContent, secret, textOf } from '../../support/exchange-fixture.ts';
import { idOf } from '../ledger/sample-records.ts';

const pageOf = (profile: Partial<ExportProfile> = {}): string => textOf(writeHtml(fixtureContent(profile)));

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('the policy lets in the style and the script that the page brings along', () => {
  expect({ styleHash, scriptHash }).toEqual({ styleHash: hashOf(htmlStyle), scriptHash: hashOf(htmlScript) });
});

test('text stays text, without what HTML has no place for', () => {
  expect(markupText('a\u0000b\u001b\u0085c\ud800d\ufffee <b title="x">\'&amp;')).toBe(
    'ab\nc\ufffdde &lt;b title=&quot;x&quot;&gt;&#39;&amp;amp;',
  );
  expect(markupText('left \u202eright'), 'no override turns the line around').toBe('left right');
  expect(markupText('two\n\tlines 😀')).toBe('two\n\tlines 😀');
});

describe('the page', () => {
  const page = pageOf({ ceiling: 'amber+strict' });

  it('holds every entry with its date in the precision in which it was said', () => {
    const { rows } = fixtureContent({ ceiling: 'amber+strict' });
    expect(page.match(/<li id="[\w-]+" class="[iams]"/g)).toHaveLength(rows.length);
    expect(page).toContain('<time datetime="2026-02">about February 2026</time>');
    expect(page).toContain('<time datetime="2025">2025</time>');
    expect(page).toContain('<span>Mar 4, 2025 – Mar 9, 2025</span>');
    expect(page).toContain('<h2 id="y-undated">Without a date</h2>');
  });

  it('says of a statement who says it, how it stands, where it is to be read and when that was looked at', () => {
    const entry = page.split(`<li id="assertion-${idOf(22)}"`)[1]?.split('\n')[0] ?? '';
    expect(entry).toContain(
      '深度求索 denies (basis: not stated). The claim is superseded. Denied by 深度求索.',
    );
    expect(entry).toContain('<blockquote class="quote" dir="auto" lang="zh">我们否认</blockquote>');
    expect(entry).toContain('href="https://xn--r8jz45g.jp/%E6%96%B0%E9%97%BB%201" rel="noopener noreferrer"');
    expect(entry).toContain('accessed <time datetime="2026-02-23">Feb 23, 2026</time>');
    expect(entry).toContain(`<a href="#assertion-${idOf(21)}"><bdi>Answers Anthropic</bdi></a>`);
    expect(entry).toContain(`href="faultline://assertion/${idOf(22)}"`);
  });

  it('has its mark at the top, at the bottom and on every sheet of paper', () => {
    expect(
      page.match(/<p class="mark" id="mark-(?:top|bottom)">Handling mark: TLP:AMBER\+STRICT</g),
    ).toHaveLength(2);
    expect(page).toContain('<body class="on-strict">');
  });

  it('leads nowhere but to the web, to itself and to the app', () => {
    const addresses = Array.from(
      page.matchAll(/ (?:href|src|action)="([^"]*)"/g),
      ([, address]) => address ?? '',
    );
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !/^(?:https?:\/\/|#|faultline:\/\/)/.test(address))).toEqual([]);
  });

  it('has no script but its own and no style but its own', () => {
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<[^>]* (?:style|on\w+)=/);
    expect(page).toContain(`content="${pagePolicy.screen}"`);
    expect(pagePolicy.screen).toBe(
      `default-src 'none'; img-src data:; style-src '${styleHash}'; base-uri 'none'; form-action 'none'; script-src '${scriptHash}'`,
    );
  });

  it('keeps what is above the ceiling out of every corner', () => {
    expect(page).not.toContain(secret);
    expect(pageOf({ ceiling: 'red' })).toContain(secret);
  });

  it('is the same at every export', () => expect(pageOf({ ceiling: 'amber+strict' })).toBe(page));

  it('leaves out the parts that a profile leaves out, but never how a claim stands', () => {
    const short = pageOf({ fields: ['date', 'title'] });
    expect(short).not.toMatch(/<blockquote|faultline:|Themes:/);
    expect(short).toContain('Anthropic asserts (basis: own telemetry).');
  });

  it('speaks Turkish', () => {
    const turkish = pageOf({ locale: 'tr' });
    expect(turkish).toContain('<html lang="tr">');
    expect(turkish).toContain('yaklaşık Şubat 2026');
  });
});

test('on paper everything is open and nothing runs', () => {
  const paper = textOf(writePaper(fixtureContent({})));
  expect(paper).not.toMatch(/<script>|<details|<search|<nav/);
  expect(paper).toContain('<blockquote');
});
