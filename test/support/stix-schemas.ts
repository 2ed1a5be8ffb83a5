import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { deskPath, isOnDesk } from './desk.ts';

const folder = 'corpora/stix-schemas/schemas';

export const hasStixSchemas = isOnDesk(folder);

/**
 * Says what the OASIS schema of its own type finds wrong with an object. Never by `bundle.json`, which knows no incident and no
 * note. Their patterns are no regular expressions of the `u` kind.
 */
export function stixChecker(): (object: { readonly type: string }) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const idOfType = new Map<string, string>();
  for (const file of schemaFiles()) {
    const schema: { $id: string; title: string } = JSON.parse(readFileSync(file, 'utf8'));
    ajv.addSchema(schema);
    idOfType.set(schema.title, schema.$id);
  }
  return (object) => {
    const validate = ajv.getSchema(idOfType.get(object.type) ?? '');
    if (!validate) return [`${object.type}: there is no such schema`];
    if (validate(object)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${object.type}${instancePath} ${message}`,
    );
  };
}

const schemaFiles = (): string[] =>
  readdirSync(deskPath(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(deskPath(folder), name));
