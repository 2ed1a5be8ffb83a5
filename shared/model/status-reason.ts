/** Why the rules suggest a status: tokens that the screen puts into words. */
export const statusReasons = [
  'nobody-says-it',
  'told-by-others',
  'said-by-a-party',
  'said-of-itself',
  'independent-analysis',
  'found-officially',
  'found-by-a-court',
  'admitted',
  'admitted-in-part',
  'denied',
  'denied-in-part',
  'refuted',
  'retracted',
  'corrected',
  'superseded',
] as const;
export type StatusReason = (typeof statusReasons)[number];
