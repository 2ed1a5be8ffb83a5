import { z } from 'zod';

type Json = z.infer<ReturnType<typeof z.json>>;

/** An object of JSON. Walked by hand: a history holds hundreds of thousands, and `z.json()` tries each form that a value may have. */
export const jsonRecord = z.custom<Readonly<Record<string, Json>>>(isJsonObject, 'must be an object of JSON');

function isJsonObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.values(value).every(isJson);
}

function isJson(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value);
    case 'object':
      return value === null || (Array.isArray(value) ? value.every(isJson) : isJsonObject(value));
    default:
      return false;
  }
}
