import { execFileSync } from 'node:child_process';
import { describe, expect, it, test } from 'vitest';
import { pictureOf, writePicture, writeSvg } from '../../../shared/exchange/write-svg.ts';
import { fixtureContent, secret, textOf } from '../../support/exchange-fixture.ts';
import { findTool } from '../../support/find-tool.ts';

const content = fixtureContent({ ceiling: 'amber' });
const svg = textOf(writeSvg(content));

describe('the figure', () => {
  it('says what it shows, how far it may go, what was left out, and what its marks mean', () => {
    for (const words of [
      'Distillation, as said',
      'Handling mark: TLP:AMBER',
      '1 entry without a date',
      'Assertion · denies',
    ]) {
      expect(svg).toContain(words);
    }
  });

  it('asks for nothing, runs nothing and keeps what is above the ceiling out', () => {
    expect(svg).not.toMatch(/href|<script|<style|url\((?!#)/);
    expect(svg).not.toContain(secret);
  });

  it('is as large as a browser can paint, twice as fine as it is drawn', () => {
    expect(pictureOf(content)).toMatchObject({ kind: 'png', width: 1600, scale: 2 });
    expect(textOf(writePicture(content))).toContain(`<body topmargin="0" leftmargin="0"><svg`);
  });
});

const xmllint = findTool('xmllint');
test.skipIf(xmllint === null)('the figure is well-formed XML (without xmllint: skipped)', () => {
  execFileSync(xmllint ?? '', ['--noout', '--nonet', '-'], { input: svg, stdio: ['pipe', 'pipe', 'pipe'] });
});
