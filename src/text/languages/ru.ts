import { plain } from './plain.ts';

export const ru = plain;
