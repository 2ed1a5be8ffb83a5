import { describe, expect, test } from 'vitest';
import { refusedWords } from '../../../../renderer/pages/share/refused-words.ts';
import { en } from '../../../../renderer/strings/en.ts';
import { tr } from '../../../../renderer/strings/tr.ts';
import { readAddressList } from '../../../../shared/exchange/read-address-list.ts';
import { readAiid } from '../../../../shared/exchange/read-aiid.ts';
import { readAtlasCaseStudies } from '../../../../shared/exchange/read-atlas-case-study.ts';
import { readFeedList } from '../../../../shared/exchange/read-feed-list.ts';
import { readStix } from '../../../../shared/exchange/read-stix.ts';
import { readTable } from '../../../../shared/exchange/read-table.ts';

import { bytesOf } from '../../../support/bytes-of.ts';

const table = [
  'Title,Date,Kind,Mark',
  ',2026-01-01,,',
  'A,soon,,',
  'B,03/04/2026,,',
  'C,2026,robbery,',
  'D,2026,,purple',
  'E,2026,,,,surplus',
  'F,2026,,',
  'F,2026,,',
  'G,2026,,"open',
].join('\n');

const bundle = JSON.stringify({ type: 'bundle', objects: [7, { type: 'indicator', id: 'x' }] });

const incidents = JSON.stringify([{ incident_id: 7, title: 'A', reports: [{ url: 'javascript:x' }] }]);
const studies = JSON.stringify([{ id: 'AML.CS0001', name: 'A', references: [{ url: 'file:///x' }] }]);

/** What the readers themselves say of files with one flaw after another. */
const said = [
  ...readTable(bytesOf(table), 'desk.csv', []).refused,
  ...readAddressList(bytesOf('https://a.example\nnot one address'), 'list.txt').refused,
  ...readStix(bytesOf(bundle), 'bundle.json').refused,
  ...readFeedList(bytesOf('<opml><outline xmlUrl="https://a.example"/>'), 'feeds.opml').refused,
  ...readAiid(bytesOf(incidents), 'aiid.json').refused,
  ...readAtlasCaseStudies(bytesOf(studies), 'atlas.json').refused,
];

describe('what an import does not take', () => {
  test('is said by readers in many ways', () => {
    expect(said.length).toBeGreaterThan(8);
  });

  test.each(said)(
    '%s – stays as it is in English, and is told in Turkish with nothing left over',
    (sentence) => {
      expect(refusedWords(sentence, en)).toEqual({ sentence, detail: null });
      const words = refusedWords(sentence, tr);
      expect(words.detail).toBeNull();
      expect(words.sentence).not.toMatch(
        /left out|taken without|\bit (is|has)\b|Line|Object|A report|A reference/,
      );
    },
  );

  test('keeps the sentence of the engine where the reason is a matter of one field', () => {
    const sentence = 'Line 3 of records.ndjson was left out: claim: text: is too long.';
    expect(refusedWords(sentence, en)).toEqual({ sentence, detail: null });
    expect(refusedWords(sentence, tr)).toEqual({
      sentence: 'records.ndjson, 3. satır alınmadı.',
      detail: sentence,
    });
  });

  test('names the kind of a record in the language of the screen', () => {
    const sentence = 'The search-note "a: was left out: b" was left out: its id 7 is that of a claim here.';
    expect(refusedWords(sentence, tr).sentence).toContain('arama notu');
  });

  test('leaves alone what it does not know', () => {
    expect(refusedWords('Something else.', tr)).toEqual({ sentence: 'Something else.', detail: null });
  });
});
