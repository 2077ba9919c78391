/**
 * A statement's or event's words as a Markdown body, and back. The body is a block quotation whose
 * lines are the words verbatim, so that a pull request shows exactly what an outlet printed; what
 * Markdown would read as markup is escaped, so that text from outside stays text.
 */

/** ASCII punctuation that can start or carry markup; CommonMark lets any of it be escaped. */
const MARKUP = /[\\`*_{}[\]<>#+~|&!]/g;

/** Escapes that matter only at the start of a line: lists ("1." "-"), underlines ("=", "---"). */
const LINE_START = /^(\s*)([-=:]|\d+(?=[.)]))/;

/** The Markdown body that holds `words`; each line break of the words is a paragraph of the quotation. */
export function bodyOf(words: string): string {
  const paragraphs = words.split('\n').map((line) => {
    if (line === '') return '>';
    const escaped = line.replace(MARKUP, '\\$&');
    return `> ${escaped.replace(LINE_START, (_all, space: string, mark: string) =>
      /^\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )}`;
  });
  return `${paragraphs.join('\n')}\n`;
}

/**
 * The words in a body that {@link bodyOf} wrote or an editor changed: the quotation marks of
 * Markdown and its escapes are taken off, nothing else is interpreted.
 */
export function wordsOf(body: string): string {
  return body
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+|\n+$/g, '')
    .split('\n')
    .map((line) => line.replace(/^> ?/, '').replace(/\\([!-/:-@[-`{-~])/g, '$1'))
    .join('\n');
}
