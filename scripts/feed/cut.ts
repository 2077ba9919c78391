/** One entry as it stands in the feed, tags included. */
export interface Piece {
  xml: string;
  /** Where it stands in the file. */
  start: number;
  /** The entry has no end tag: the next one began, or the file broke off. */
  unclosed: boolean;
}

/**
 * Cuts a feed into its entries without parsing it, so that a damaged one stays alone.
 *
 * Tags inside CDATA and comments do not count; an entry that is never closed ends where the next
 * one begins. One pass: the time grows with the length of the text and nothing else.
 *
 * @param names local names of the elements that are entries, for example `['item', 'entry']`
 * @param most entries to return at the most
 */
export function cutEntries(text: string, names: readonly string[], most: number): Piece[] {
  const token = new RegExp(
    `<!--|<!\\[CDATA\\[|<(/?)([a-z][\\w-]*:)?(?:${names.join('|')})(?=[\\s/>])`,
    'gi',
  );
  const endOfComment = finder(text, '-->');
  const endOfCdata = finder(text, ']]>');
  const nextCdata = finder(text, '<![CDATA[');
  const pieces: Piece[] = [];
  let start = -1;
  let prefix: string | undefined;
  for (let match = token.exec(text); match && pieces.length < most; match = token.exec(text)) {
    const after = token.lastIndex;
    if (match[0] === '<!--') {
      token.lastIndex = endOfComment(after) ?? after;
    } else if (match[1] === undefined) {
      // CDATA that holds the start of another one was never closed.
      const end = endOfCdata(after);
      const other = nextCdata(after);
      token.lastIndex = end === null || (other !== null && other < end) ? after : end;
    } else if (match[1] === '/') {
      if (start < 0 || match[2] !== prefix) continue;
      const end = text.indexOf('>', after);
      pieces.push({
        xml: text.slice(start, end < 0 ? text.length : end + 1),
        start,
        unclosed: false,
      });
      start = -1;
    } else if (start < 0 || match[2] === prefix) {
      if (start >= 0) pieces.push({ xml: text.slice(start, match.index), start, unclosed: true });
      start = match.index;
      prefix = match[2];
    }
  }
  if (start >= 0 && pieces.length < most)
    pieces.push({ xml: text.slice(start), start, unclosed: true });
  return pieces;
}

/** Finds the next place of a word; asked for rising places, it reads the text once in all. */
function finder(text: string, word: string): (from: number) => number | null {
  let found = -2;
  return (from) => {
    if (found !== -1 && found < from) found = text.indexOf(word, from);
    return found === -1 ? null : found;
  };
}
