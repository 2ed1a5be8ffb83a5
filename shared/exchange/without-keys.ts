import { stripSecrets } from '../feeds/strip-secrets.ts';
import type { Assertion } from '../model/assertion.ts';

/** The record as others may read it: the address of where it was said lets nobody in. */
export const withoutKeys = (assertion: Assertion): Assertion =>
  assertion.link === null
    ? assertion
    : { ...assertion, link: { ...assertion.link, url: stripSecrets(assertion.link.url).url } };
