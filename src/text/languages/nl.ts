import { plain } from './plain.ts';

export const nl = plain;
