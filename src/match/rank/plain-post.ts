import { normalise } from '../../text/normalise.ts';

/** A post from a social network, as ranking reads it. */
export interface PlainPost {
  /** As prose: no addresses, tags and handles as the words they are made of. */
  readonly text: string;
  /** Name and handle of who signed it, as words; empty where nobody did. */
  readonly author: string;
}

const ADDRESS = /https?:\/\/\S+|pic\.twitter\.com\/\S+/g;
/** Networks end an embedded post with its author and date: "— Name (@handle) May 5, 2020". */
const SIGNATURE = /—([^—]*)\((@\w+)\)[^—]*$/;
const TAG = /[#@]([\p{L}\p{N}_]+)/gu;
/** Where a new word begins inside a tag: "ClimateStrike", "USElection2020". */
const SEAMS = /(?<=\p{Ll})(?=[\p{Lu}\p{N}])|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|_/gu;
const SPACES = /\s+/g;

/** Reads a post; any other text is prose without an author. */
export function plainPost(post: string): PlainPost {
  // Disguised letters must cost nothing: topics, senses and groups of letters are read as written.
  const plain = normalise(post).text.replace(ADDRESS, ' ');
  const [signature = '', name = '', handle = ''] = SIGNATURE.exec(plain) ?? [];
  return {
    text: asProse(plain.slice(0, plain.length - signature.length)),
    author: asProse(`${name} ${handle}`),
  };
}

function asProse(text: string): string {
  return evenSpaces(text.replace(TAG, (_, tag: string) => ` ${tag.replace(SEAMS, ' ')} `));
}

/** A text with one space between words and none around it: to the encoder, every other one is a piece. */
export function evenSpaces(text: string): string {
  return text.replace(SPACES, ' ').trim();
}
