import { plain } from './plain.ts';

export const pt = plain;
