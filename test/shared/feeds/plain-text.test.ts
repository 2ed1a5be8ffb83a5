import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collapseSpace, cutText, plainText, tidyLines, titleText } from '../../../shared/feeds/plain-text.ts';

describe('plainText', () => {
  test.each<[what: string, html: string, text: string]>([
    ['leaves plain text alone', 'Nothing to do.', 'Nothing to do.'],
    ['drops inline tags without adding blanks', 'A <b>bold</b><i>er</i> claim', 'A bolder claim'],
    ['starts a new line at each block', '<p>One</p><p>Two</p>', 'One\nTwo'],
    ['starts a new line at a break', 'One<br>Two<br/>Three<BR />Four', 'One\nTwo\nThree\nFour'],
    ['starts a new line at list items', '<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['treats line breaks of the file as blanks', 'One\ntwo <b>three\nfour</b>', 'One two three four'],
    ['keeps line breaks of text without tags', 'One\ntwo', 'One\ntwo'],
    ['joins many blocks with one line break', '<div><p>One</p></div>\n\n<div><p>Two</p></div>', 'One\nTwo'],
    ['decodes references once', 'AT&amp;T &lt;3 &#8217;s &#x2014; &amp;lt;', 'AT&T <3 ’s — &lt;'],
    ['reads C1 references as windows-1252', 'don&#146;t &#150; stop', 'don’t – stop'],
    ['keeps unknown references', 'a &bogus; b & c &', 'a &bogus; b & c &'],
    ['makes a blank of a no-break space', 'a&nbsp;b', 'a b'],
    ['drops scripts with their text', 'a<script>if (a < b) alert("</p>")</script>b', 'a b'],
    ['drops styles with their text', '<style>p { color: red }</style>Text', 'Text'],
    ['drops an element that nobody reads in any case', 'a<SCRIPT>x</Script >b', 'a b'],
    ['drops everything behind a script without an end', 'seen<script>var x = 1', 'seen'],
    ['goes on behind a script that closes itself', 'a<script src="x"/>b', 'ab'],
    ['drops comments', 'a<!-- <p>hidden</p> -->b', 'ab'],
    ['drops what a comment without an end hides', 'a<!-- b', 'a'],
    ['opens CDATA sections', '<![CDATA[shown]]>', 'shown]]>'],
    ['drops declarations and instructions', '<!DOCTYPE html><?php echo 1 ?>Text', 'Text'],
    ['keeps a less-than sign that opens no tag', '1 < 2 and <3', '1 < 2 and <3'],
    ['keeps a tag without an end', 'a <b and more', 'a <b and more'],
    ['steps over > in a quoted attribute', '<a title="a > b" href="x">link</a>', 'link'],
    ['steps over > in single quotes', "<a title='a > b'>link</a>", 'link'],
    ['reads closing tags with blanks', 'a</p >b', 'a\nb'],
    ['reads names with colons and digits', '<h1>Title</h1><o:p>x</o:p>', 'Title\nx'],
    ['gives nothing for nothing', '', ''],
    ['gives nothing for tags alone', '<p><br></p>', ''],
  ])('%s', (_what, html, text) => {
    expect(plainText(html)).toBe(text);
  });

  test('decoded text is never taken for a tag', () => {
    expect(plainText('Use &lt;script&gt;alert(1)&lt;/script&gt; to test')).toBe(
      'Use <script>alert(1)</script> to test',
    );
  });

  test('never throws, and never grows beyond its input', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => plainText(text).length <= Math.max(text.length, 1) * 2,
      ),
    );
  });

  test('text of words comes out as it went in, whatever tags surround it', () => {
    const tags = fc.constantFrom(
      '<b>',
      '</b>',
      '<em class="x">',
      '</em>',
      '<span title=">">',
      '</span>',
      '<!-- c -->',
    );
    const words = fc.constantFrom('distillation', 'attack', 'Modell', '蒸馏', 'saldırı');
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            tags,
            words.map((word) => `${word} `),
          ),
        ),
        (parts) => {
          const expected = parts.filter((part) => !part.startsWith('<')).join('');
          expect(plainText(parts.join(''))).toBe(expected.trim());
        },
      ),
    );
  });

  test.each([
    ['<'],
    ['a<h'],
    ['a<p'],
    ['<a "'],
    ['<a="'],
    ['<!--'],
    ['<![CDATA['],
    ['<script>'],
    ['&'],
    ['&amp'],
    [' \n'],
    ['<div>'],
    ['<a title="'],
  ])('reads 200,000 times %j without waiting', (unit) => {
    const started = performance.now();
    plainText(unit.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('depth costs nothing', () => {
    expect(plainText(`${'<b>'.repeat(100_000)}deep${'</b>'.repeat(100_000)}`)).toBe('deep');
  });
});

describe('titleText', () => {
  test.each<[what: string, markup: string, title: string]>([
    ['one line of it', '  Two\n  lines\t here ', 'Two lines here'],
    ['no formatting', 'A <b>bold</b> <em>claim</em>', 'A bold claim'],
    ['a blank for a break', 'One<br>Two<p>Three</p>', 'One Two Three'],
    ['the text of references', 'AT&amp;T&#8217;s &quot;plan&quot;', 'AT&T’s "plan"'],
    ['what was escaped twice', 'AT&amp;amp;T &amp;#8217;', 'AT&T ’'],
    ['a tag that it is about', 'Who closes the <script> tag?', 'Who closes the <script> tag?'],
    ['an unknown element that it is about', 'The <blink> tag is back', 'The <blink> tag is back'],
    ['no elements that come as a pair', '<blink>Sale</blink> today', 'Sale today'],
    ['no elements with attributes', 'safe<embed src="http://evil.example/"> words', 'safe words'],
    ['no script with its text', 'safe<script type="x">alert(1)</script> words', 'safe words'],
    ['comparison signs', 'Is 1 < 2 > 0?', 'Is 1 < 2 > 0?'],
    ['no images', '<img src="x" onerror="alert(1)">', ''],
    ['no-break spaces as they are', 'a\u00a0b', 'a\u00a0b'],
    ['nothing from nothing', '', ''],
  ])('keeps %s', (_what, markup, title) => {
    expect(titleText(markup)).toBe(title);
  });

  test('reads no more than a title could need', () => {
    expect(titleText('x'.repeat(1_000_000)).length).toBe(5000);
  });

  test('reads a title of many unclosed scripts without waiting', () => {
    const started = performance.now();
    titleText(`</script>${'<script>'.repeat(100_000)}`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('cutText', () => {
  test('leaves what fits', () => {
    expect(cutText('twelve chars', 12)).toBe('twelve chars');
  });
  test('cuts at a word and marks the cut', () => {
    expect(cutText('one two three four', 12)).toBe('one two…');
  });
  test('cuts a long word where it must', () => {
    expect(cutText('x'.repeat(100), 60)).toBe(`${'x'.repeat(59)}…`);
  });
  test('never leaves half of a character', () => {
    expect(cutText(`${'x'.repeat(58)}😀${'y'.repeat(50)}`, 60)).toBe(`${'x'.repeat(58)}…`);
  });
  test('is never longer than its limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 50 }), (text, limit) => {
        expect(cutText(text, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe('blanks', () => {
  test('collapseSpace makes one line', () => {
    expect(collapseSpace(' a \n\t b\u00a0\u2003c ')).toBe('a b c');
  });
  test('tidyLines keeps one line break of several', () => {
    expect(tidyLines(' a  b \n \n\n c ')).toBe('a b\nc');
  });
});
