/** Addresses with any scheme, patterns of them, and bare host names behind `www.`. */
const ADDRESSES = /(?:(?:[a-z][a-z0-9+.-]*|\*):\/\/|\bwww\.)[^\s"'”»`]+/gi;
/** Stretches in quotation marks of any kind; one that was cut off before its end runs to the end. */
const QUOTED = /"[^"]*(?:"|$)|“[^”]*(?:”|$)|«[^»]*(?:»|$)|`[^`]*(?:`|$)|(?<![\p{L}\p{N}])'[^']*(?:'|$)/gu;
/** What stands before the names of programs in browsers' messages: “Failed to execute 'setStart' on 'Range'”. */
const BEFORE_NAME = /(?:execute|construct|reading|setting|property|on|type) $/;
const NAME = /^['"][A-Za-z_$][\w$.]{0,30}['"]$/;

/**
 * The message of an error without what it may quote of a page or of its reader: browsers put addresses, selectors and
 * the text that they could not read into their messages.
 */
export function withoutPageText(message: string): string {
  return message.replace(ADDRESSES, '…').replace(QUOTED, (quoted, at: number, whole: string) => {
    return NAME.test(quoted) && BEFORE_NAME.test(whole.slice(0, at)) ? quoted : '“…”';
  });
}
