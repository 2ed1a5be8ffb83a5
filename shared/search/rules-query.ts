/** What finds the stored articles for which one of these rules of one's own holds. */
export const rulesQuery = (ids: readonly string[]): string => ids.map((id) => `rule:${id}`).join(' OR ');
