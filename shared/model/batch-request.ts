/** A request as `batch.apply` takes it; later ones write `@name` for the id of what an earlier one made. */
export type BatchRequest = { readonly channel: string; readonly request: unknown; readonly as?: string };
