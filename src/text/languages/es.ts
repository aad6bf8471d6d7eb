import { plain } from './plain.ts';

export const es = plain;
