/**
 * Numbers as search finds them: "5,2", "Rp5,2 miliar" and "5.2" are one number, "204" is not in
 * "2.045". The index has a word for each number of a text; a query's numbers become the same words,
 * whose last letter keeps one from being the beginning of another.
 */
const NUMBER = /\d+(?:[.,]\d+)*/g;

/** Points between groups of three digits, as Indonesian prints thousands. */
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/** The words that stand for the numbers of a text, each once. */
export function numberWords(text: string): string[] {
  return [...new Set((text.match(NUMBER) ?? []).map(wordOf))];
}

/** A query with its numbers as words; what stands in quotation marks is left as it is. */
export function withNumberWords(query: string): string {
  return query
    .split(/("[^"]*"?)/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part.replace(/(?:rp\.?\s*)?\d+(?:[.,]\d+)*/gi, (found) => {
            const [number] = found.match(NUMBER) ?? [];
            return number === undefined ? found : ` ${wordOf(number)} `;
          }),
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function wordOf(number: string): string {
  const plain = THOUSANDS.test(number) ? number.replaceAll('.', '') : number;
  return `angka${plain.replace(/[.,]/g, 'k')}z`;
}

/** Whether a word stands for a number: such ones are the same or they are not, never nearly. */
export function isNumberWord(word: string): boolean {
  return /^angka[\dk]+z$/.test(word);
}
