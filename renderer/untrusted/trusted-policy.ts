import type { Config, WindowLike } from 'dompurify';

type Policy = NonNullable<Config['TRUSTED_TYPES_POLICY']>;

// Browsers without Trusted Types have no such property; DOMPurify's types know it where it is.
const { trustedTypes } = window as unknown as Pick<WindowLike, 'trustedTypes'>;

/**
 * The one Trusted Types policy of the page. Only the sanitiser gets it, which uses it to parse in an inert
 * document; no script address is ever trusted.
 */
export const trustedPolicy: Policy | undefined = trustedTypes?.createPolicy('faultline', {
  createHTML: (html) => html,
  createScript: refuse,
  createScriptURL: refuse,
});

function refuse(): never {
  throw new TypeError('Faultline runs no script but its own files.');
}
