const named = ['name', 'title', 'text', 'id', 'incident', 'status'] as const;

/** A value of a record in a few words, whatever its kind: for showing what a change replaced, not for reading it back. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  if (Array.isArray(value)) return value.length === 0 ? '—' : value.map(valueWords).join('; ');
  if (typeof value !== 'object') return String(value);
  return objectWords(value);
}

function objectWords(value: object): string {
  const fields = new Map<string, unknown>(Object.entries(value));
  const actor = fields.get('actor');
  const words = named.map((name) => fields.get(name)).find((one) => typeof one === 'string' && one !== '');
  const role = fields.get('role') ?? fields.get('from') ?? fields.get('relation') ?? fields.get('namespace');
  const what = actor === undefined ? (words ?? JSON.stringify(value)) : valueWords(actor);
  return typeof role === 'string' ? `${String(what)} (${role})` : String(what);
}
