/** What a story that reaches back found among the articles on record, in articles unless said otherwise. */
export interface Reached {
  story: string;
  /** No part of the story when the run began. */
  known: number;
  /** Fetched again and put under it. */
  included: number;
  /** Statements and events that these gave. */
  records: number;
  /** Fetched again, now or by an earlier run, and no part of it. */
  other: number;
  /** Like it by what is on record, and without an address: read from a file, or sealed. */
  bare: number;
  /** Could not be fetched; the lines above say why. */
  failed: number;
  /** Not fetched because the budget was used up. */
  left: number;
  /** Like it by what is on record, and of none of its days: their ids. */
  outside: string[];
}

/** The counts in words, for a person; what is zero is left out. */
export function wordsOfReach(reached: Reached): string {
  const { story, known, included, records, other, bare, failed, left, outside } = reached;
  const unlike = known - included - other - bare - failed - left - outside.length;
  const parts = [
    [included, `dimasukkan (${records} pernyataan dan peristiwa)`],
    [other, 'dibaca lagi dan tidak cocok'],
    [outside.length, 'mungkin cocok, tetapi terbit di luar "from" atau "to"'],
    [bare, 'tanpa alamat, jadi tidak dapat dibaca lagi'],
    [failed, 'gagal diambil'],
    [left, 'belum dibaca'],
    [unlike, 'tanpa kata kuncinya di judul dan kutipan, tidak diambil'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `kasus ${story}: ${known} artikel tercatat belum termasuk${told.length > 0 ? `: ${told.join('; ')}` : ''}`;
}

/** Says once a story which articles its days leave out; null where there are none. */
export function outsideOf({ story, outside }: Reached): { what: string; remedy: string } | null {
  const [first] = outside;
  if (first === undefined) return null;
  const named = outside.slice(0, NAMED).join(', ');
  const more = outside.length - NAMED;
  return {
    what: `mungkin termasuk kasus ${story}, tetapi terbit sebelum "from" atau sesudah "to": ${named}${more > 0 ? `, dan ${more} lagi` : ''}`,
    remedy: `bila termasuk kasus itu, ubah harinya di content/stories/${story}.md, lalu jalankan lagi`,
  };
}

/** Articles that are named one by one. */
const NAMED = 10;
