import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { layOutSheet, type Sheet } from '../../../shared/timeline/draw-sheet.ts';
import { lanesBy, sortLanes } from '../../../shared/timeline/lanes-by.ts';
import { inks } from '../../../shared/timeline/pen.ts';
import { prepareLanes } from '../../../shared/timeline/prepare-lanes.ts';
import { printPalette } from '../../../shared/timeline/print-palette.ts';
import { sheetSvg } from '../../../shared/timeline/sheet-svg.ts';
import { type SvgNode, svgNode, svgText } from '../../../shared/timeline/svg-node.ts';
import { timelineIndex } from '../../../shared/timeline/timeline-index.ts';
import { wholeTime } from '../../../shared/timeline/whole-scale.ts';
import { aClaim, aMeasure, anAssertion, anIncident, idOf, lab, ledgerOf } from '../ledger/sample-records.ts';

const { entries } = timelineIndex(
  ledgerOf(
    anIncident(1, { title: 'Outputs <harvested> & sold', happened: '2026-02' }),
    aClaim(2, 1),
    anAssertion(3, 2, { said: '2026-02-23' }),
    anAssertion(4, 2, { speaker: lab, stance: 'denies', said: '2026-04-24', answers: idOf(3) }),
    aMeasure(5, {
      life: [
        { status: 'in-force', from: '2026-06-13' },
        { status: 'withdrawn', from: '2026-06-21' },
      ],
    }),
  ),
);

const sheet: Sheet = {
  title: 'Timeline',
  notes: ['Actors: Anthropic', '5 entries'],
  made: 'Made on 28 November 2026',
  lanes: sortLanes(prepareLanes(entries, lanesBy.kind), 'kind'),
  laneName: (lane) => `lane ${lane}`,
  scale: wholeTime(entries, '2026-11-28'),
  words: {
    labelOf: ({ title }) => title,
    differs: new Set([`assertion:${idOf(3)}`]),
    tickWords: ({ day }) => day,
    today: 'today',
    now: 0,
  },
  legend: [{ kind: 'assertion', status: 'denies', words: 'denies' }],
};

const textsIn = (node: SvgNode | string): string[] =>
  typeof node === 'string' ? [node] : node.children.flatMap(textsIn);
const namesIn = (node: SvgNode | string): string[] =>
  typeof node === 'string' ? [] : [node.name, ...node.children.flatMap(namesIn)];

describe('the sheet of a timeline', () => {
  const svg = sheetSvg(sheet);

  it('says what it shows, what was filtered, what the marks mean and when it was made', () => {
    const texts = textsIn(svg);
    expect(texts).toEqual(
      expect.arrayContaining([...sheet.notes, 'Timeline', sheet.made, 'denies', 'lane incident']),
    );
    expect(texts).toContain('Outputs <harvested> & sold');
  });

  it('draws everything that the filter lets through, with its answers, whatever part of time was seen', () => {
    expect(layOutSheet(sheet).layout.lanes.map(({ id, marks }) => [id, marks.length])).toEqual([
      ['incident', 1],
      ['assertion', 2],
      ['measure', 2],
    ]);
  });

  it('is SVG that holds nothing but shapes and words', () => {
    const known = ['svg', 'title', 'desc', 'rect', 'circle', 'path', 'text', 'linearGradient', 'stop'];
    expect([...new Set(namesIn(svg))].filter((name) => !known.includes(name))).toEqual([]);
    const text = svgText(svg);
    expect(text).toContain('Outputs &lt;harvested&gt; &amp; sold');
    expect(text).not.toMatch(/<script|href|NaN|Infinity|undefined/);
  });
});

test('text of SVG is well-formed whatever is in it', () => {
  expect(svgText(svgNode('text', { x: 1, id: 'a"b' }, ['\u0000<b>\ud800 & \u0007“x”']))).toBe(
    '<text x="1" id="a&quot;b">&lt;b&gt; &amp; “x”</text>',
  );
  expect(svgText(svgNode('g'))).toBe('<g/>');
});

test('what is printed and saved wears the light palette, on white', async () => {
  const file = resolve(import.meta.dirname, '../../../renderer/styles/palette-light.css');
  const css = await readFile(file, 'utf8');
  const inFile = inks.map((ink) => [ink, new RegExp(`--${ink}: (#[0-9a-f]{6});`).exec(css)?.[1]]);
  expect(printPalette).toEqual({ ...Object.fromEntries(inFile), paper: '#ffffff' });
});
