import { contentSecurityPolicy } from '../../../shared/contract/content-security-policy.ts';

/** Go out with every answer of every host, errors included. There are no CORS headers, on purpose. */
export const responseHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
} as const;
