import { plain } from './plain.ts';

export const de = plain;
