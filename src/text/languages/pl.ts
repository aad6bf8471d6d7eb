import { plain } from './plain.ts';

export const pl = plain;
