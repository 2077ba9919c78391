/** A query with its doubled words written out, which readers write with a 2: "undang2" → "undang-undang". */
export function doubled(query: string): string {
  return query.replace(/(?<!\S)(\p{L}{3,})2(?!\S)/gu, '$1-$1');
}
