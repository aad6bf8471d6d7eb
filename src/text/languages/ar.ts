import { plain } from './plain.ts';

export const ar = plain;
