export type PageJob = {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** The address of the page after redirects. */
  readonly url: string;
};

/** The markup of an article as its page has it, not yet cleaned; or why there is none. */
export type PageText =
  | { readonly kind: 'text'; readonly html: string }
  | { readonly kind: 'none'; readonly message: string };

export const noText = (message: string): PageText => ({ kind: 'none', message });
