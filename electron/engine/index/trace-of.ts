/** What a log should have of something that was not foreseen, as a text that goes between threads. */
export const traceOf = (thrown: unknown): string =>
  thrown instanceof Error ? `${thrown.stack}` : String(thrown);
