/** `feed:` is how browsers once told feeds from pages; what it stands before, or plain HTTP, is what it means. */
export const withoutFeedScheme = (address: string): string =>
  address.replace(/^feed:(?:\/\/)?(https?:)?(?:\/\/)?/i, (_, scheme?: string) => `${scheme ?? 'http:'}//`);
