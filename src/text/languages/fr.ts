import { plain } from './plain.ts';

export const fr = plain;
