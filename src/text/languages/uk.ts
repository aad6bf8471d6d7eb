import { plain } from './plain.ts';

export const uk = plain;
