import { needsNormalising, normalise } from '../../text/normalise.ts';

const ADDRESS = /https?:\/\/\S+|pic\.twitter\.com\/\S+/g;
/** Networks end an embedded post with its author and date: "— Name (@handle) May 5, 2020". */
const SIGNATURE = /—[^—]*\(@\w+\)[^—]*$/;
const TAG = /[#@]([\p{L}\p{N}_]+)/gu;
/** Where a new word begins inside a tag: "ClimateStrike", "USElection2020". */
const SEAMS = /(?<=\p{Ll})(?=[\p{Lu}\p{N}])|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|_/gu;

/** A post from a social network as prose: no addresses, no signature, tags and handles as the words they are made of. */
export function plainPost(text: string): string {
  // Disguised letters must cost nothing, and topics and groups of letters are read as written.
  const plain = needsNormalising(text) ? normalise(text).text : text;
  return plain
    .replace(ADDRESS, ' ')
    .replace(SIGNATURE, ' ')
    .replace(TAG, (_, tag: string) => ` ${tag.replace(SEAMS, ' ')} `);
}
