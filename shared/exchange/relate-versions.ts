/** The place of a version that is none: the record was not there. */
export const removed = 'removed';

/**
 * How two histories of a record stand to each other, each as the names of its versions (shared/exchange/version-hash.ts), the
 * newest first, beginning with the present one. `apart`: both went on, from the common version where there is one.
 */
export type Relation =
  | { readonly kind: 'same' | 'ours-is-newer' | 'theirs-is-newer' }
  | { readonly kind: 'apart'; readonly common: string | null };

/**
 * Each side may have gone back to what it had before: then it knows the other's version and decided against it, which is newer.
 * Where both know the other's version and went back to their own, nothing is left to settle: here, ours counts as newer. Where each had
 * the other's version before and neither went back, both went the same ways in another order, and nobody decided.
 */
export function relateVersions(ours: readonly string[], theirs: readonly string[]): Relation {
  const [own = removed, ...past] = ours;
  const [other = removed, ...otherPast] = theirs;
  if (own === other) return { kind: 'same' };
  const left = past.indexOf(other);
  const leftThere = otherPast.indexOf(own);
  const isOursBack = left >= 0 && past.lastIndexOf(own) > left;
  const isTheirsBack = leftThere >= 0 && otherPast.lastIndexOf(other) > leftThere;
  const isApart = left < 0 ? leftThere < 0 : leftThere >= 0 && !isOursBack && !isTheirsBack;
  if (isApart) {
    const known = new Set(theirs);
    const common = past.find((each) => each !== removed && each !== other && known.has(each));
    return { kind: 'apart', common: common ?? null };
  }
  const isTheirsNewer = left < 0 || (isTheirsBack && !isOursBack);
  return { kind: isTheirsNewer ? 'theirs-is-newer' : 'ours-is-newer' };
}
