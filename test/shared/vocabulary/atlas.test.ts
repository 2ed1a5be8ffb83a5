import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { atlasMitigations, atlasTechniques, atlasVersion } from '../../../shared/vocabulary/atlas.ts';

const file = '../shared/corpora/atlas/ATLAS-5.6.0.yaml';

/** Names by id; a sub-technique carries its own name, a long one is folded over two lines. */
function publishedNames(yaml: string): Map<string, string> {
  const entries = yaml.matchAll(
    /- id: (AML\.[TM][\d.]+)\n\s+name: (.+)\n(?:\s+(?!description|object-type)(\S.*)\n)?/g,
  );
  return new Map([...entries].map(([, id = '', name = '']) => [id, name.trim().replace(/^["']|["']$/g, '')]));
}

describe.skipIf(!existsSync(file))(
  'the mapping to MITRE ATLAS (needs the ATLAS data beside the checkout)',
  () => {
    const yaml = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const published = publishedNames(yaml);

    it('names the version that it was checked against', () => {
      expect(yaml).toContain(`version: ${atlasVersion}`);
    });

    it('knows every technique by its published name', () => {
      for (const [id, label] of Object.entries(atlasTechniques))
        expect([id, published.get(id)]).toEqual([id, label]);
    });

    it('knows every mitigation by its published name', () => {
      for (const [id, label] of Object.entries(atlasMitigations))
        expect([id, published.get(id)]).toEqual([id, label]);
    });
  },
);
