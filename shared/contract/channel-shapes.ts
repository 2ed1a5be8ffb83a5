import { z } from 'zod';
import { recordId } from '../model/record-id.ts';

/** What requests and responses of many channels are made of. */
export const nothing = z.strictObject({});
export const why = z.string().max(2000).default('');
export const byId = z.strictObject({ id: recordId });
export const changed = z.strictObject({ batch: recordId, id: z.string() });
export const removal = z.strictObject({ id: recordId, why });

/** A file that people give to each other. Longer ones are refused by their reader, which says why. */
export const sharedText = z.string().max(4 * 1024 * 1024);
/** What was taken of it; null where it says nothing new. */
export const taken = z.strictObject({
  batch: recordId.nullable(),
  added: z.int(),
  changed: z.int(),
  same: z.int(),
});

export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ total: z.int(), items: z.array(item) });
export const created = <Fields extends z.ZodType>(fields: Fields) => z.strictObject({ fields, why });
export const updated = <Shape extends z.ZodRawShape>(fields: z.ZodObject<Shape>) =>
  z.strictObject({ id: recordId, fields: withoutDefaults(fields), why });

/** An update names only what changes: a default of creation must not reset the fields that it leaves out. */
export function withoutDefaults<Shape extends z.ZodRawShape>(fields: z.ZodObject<Shape>) {
  const shape = Object.entries(fields.shape).map(([name, field]) => [
    name,
    field instanceof z.ZodDefault ? field.unwrap() : field,
  ]);
  return z.strictObject(Object.fromEntries(shape) as Shape).partial();
}
