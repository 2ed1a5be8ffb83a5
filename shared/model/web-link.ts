import { z } from 'zod';
import { day } from './instant.ts';
import { shown } from './issue-sentence.ts';

const isWebAddress = (text: string): boolean => {
  try {
    const { protocol, username, password } = new URL(text);
    return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
  } catch {
    return false;
  }
};

/** Where something can be read that is no article of the library, and when it was read there. */
export const webLink = z.strictObject({
  url: z
    .string()
    .trim()
    .max(2048)
    .refine(isWebAddress, {
      error: (issue) => `${shown(issue.input)} is not a web address: write it as https://example.org/page`,
    }),
  accessed: day.nullable().default(null),
});
export type WebLink = z.infer<typeof webLink>;
