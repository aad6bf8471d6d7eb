import { plain } from './plain.ts';

export const it = plain;
