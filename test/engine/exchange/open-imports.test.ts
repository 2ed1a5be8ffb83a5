import { describe, expect, it } from 'vitest';
import { createOpenImports } from '../../../electron/engine/exchange/open-imports.ts';
import type { Incoming } from '../../../shared/exchange/incoming.ts';
import { idOf } from '../../shared/ledger/sample-records.ts';

const id = idOf(1);
const opened = (name: string, text: string) => {
  const imports = createOpenImports(() => idOf(9));
  imports.start(id, { name, allowPrivate: false });
  imports.send(id, Buffer.from(text));
  return imports;
};
const titles = ({ records }: Pick<Incoming, 'records'>) =>
  records.map(({ record }) => ('title' in record ? record.title : record.id));

describe('open imports', () => {
  it('reads a table again for every other mapping, and keeps the last', async () => {
    const imports = opened('a.csv', 'Title,Was\nA,B\n');
    expect(titles(await imports.incoming(id))).toEqual(['A']);
    imports.map(id, [{ column: 'Was', field: 'title' }]);
    expect(titles(await imports.incoming(id))).toEqual(['B']);
    expect(await imports.incoming(id)).toBe(await imports.incoming(id));
  });

  it('goes on after a mapping that names no column', async () => {
    const imports = opened('a.csv', 'Title,Was\nA,B\n');
    imports.map(id, [{ column: 'Wo', field: 'title' }]);
    await expect(imports.incoming(id)).rejects.toThrow('There is no column "Wo"');
    imports.map(id, []);
    expect(titles(await imports.incoming(id))).toEqual(['A']);
  });

  it('says of what was read and is no table that it has no columns', async () => {
    const imports = opened('a.json', '[{"incident_id": 1, "title": "A"}]');
    await imports.incoming(id);
    expect(() => imports.map(id, [])).toThrow('a.json is no table');
  });
});
