import { plain } from './plain.ts';

export const tr = plain;
