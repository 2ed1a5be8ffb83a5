import { z } from 'zod';

/** What a person types to open a file. It goes to the thread that encrypts or decrypts, and is written nowhere. */
export const passphrase = z.string().min(1).max(1000);
