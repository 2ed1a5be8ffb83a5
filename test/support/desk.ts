import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Data that lies beside the checkout on some machines. The product needs none of it; tests that do skip by name. */
const desk = resolve(import.meta.dirname, '../../../shared');

export const deskPath = (path: string): string => resolve(desk, path);

export const isOnDesk = (path: string): boolean => existsSync(deskPath(path));
