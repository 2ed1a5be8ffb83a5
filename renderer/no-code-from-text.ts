import { config } from 'zod';

/**
 * Zod would compile its checks with `new Function`, which our policy refuses and reports even where it only
 * tries. This file is imported before any schema is made.
 */
config({ jitless: true });
