import type { Entry, Problem } from '../../../src/schema/parse.ts';
import { EMPTY_WORDS } from '../../../src/wording/content-words.ts';
import { wordsOfText } from '../../../src/wording/words.ts';
import { type Checking, problemAt } from '../rule.ts';

/** A story that is being followed says which articles are its own. */
export function* storiesHaveTerms({ looked }: Checking): Generator<Problem> {
  for (const entry of looked('stories')) {
    const { any = [], all = [], not = [] } = entry.data.match;
    if (any.length + all.length > 0 || entry.data.state === 'selesai') continue;
    yield problemAt(entry as Entry, ['match'], {
      rule: 'story-without-terms',
      what: {
        id:
          not.length > 0
            ? 'kasus ini hanya menyebut kata yang tidak boleh ada, jadi tidak ada artikel yang cocok'
            : 'kasus ini tidak punya kata pencari, jadi tidak ada artikel yang dibaca',
        en: 'this story has no terms that articles must hold, so none is ever read',
      },
      mend: {
        id: 'isi match: any (salah satu kata cukup) atau all (semua kata harus ada)',
        en: 'fill match: any (one of the words is enough) or all (all of them are needed)',
      },
      example: 'match:\n  any: [data pemilih, kebocoran data]\n  all: [KPU]',
    });
  }
}

export function* storiesRunForward({ looked }: Checking): Generator<Problem> {
  for (const entry of looked('stories')) {
    const { from, to } = entry.data;
    if (!from || !to || from <= to) continue;
    yield problemAt(entry as Entry, ['to'], {
      rule: 'story-backwards',
      what: {
        id: `kasus berakhir (${to}) sebelum dimulai (${from}), jadi tidak ada artikel yang dibaca`,
        en: `the story ends (${to}) before it begins (${from}), so no article is ever read`,
      },
      mend: { id: 'tukar atau betulkan kedua tanggalnya', en: 'swap or correct the two days' },
      example: `from: ${to}\nto: ${from}`,
    });
  }
}

/** Shortest word that tells articles apart; in capitals (BI, MK, MA) one letter less. */
const SHORTEST = 3;

/** A term that stands in every article draws in the whole press; one that stands in none nothing. */
export function* termsTellArticlesApart({ looked }: Checking): Generator<Problem> {
  for (const entry of looked('stories')) {
    const { match } = entry.data;
    const excluded = new Set((match.not ?? []).map((term) => wordsOfText(term).join(' ')));
    for (const list of ['any', 'all', 'not'] as const) {
      for (const [index, term] of (match[list] ?? []).entries()) {
        const words = wordsOfText(term);
        const shortest = term === term.toUpperCase() ? SHORTEST - 1 : SHORTEST;
        const telling = words.filter((word) => word.length >= shortest && !EMPTY_WORDS.has(word));
        if (words.length === 0) yield nothing(entry, list, index, term);
        else if (OPERATOR.test(term)) yield operator(entry, list, index, term);
        else if (telling.length === 0) yield everything(entry, list, index, term);
        else if (list !== 'not' && excluded.has(words.join(' ')))
          yield both(entry, list, index, term);
      }
    }
  }
}

/** How search engines and programs write terms: here a term is words that stand together. */
const OPERATOR = /^\/.+\/[a-z]*$|["“”*|]|\.\*|\s(?:OR|AND|NOT|ATAU|DAN)\s/;

function operator(entry: Entry<'stories'>, list: string, index: number, term: string): Problem {
  const terms = term
    .replace(/^\/(.+)\/[a-z]*$/, '$1')
    .split(/\s(?:OR|AND|NOT|ATAU|DAN)\s|\|/)
    .map((one) => one.replace(/["“”*]|\.\*/g, '').trim());
  return problemAt(entry as Entry, ['match', list, index], {
    rule: 'term-operator',
    what: {
      id: `"${term}" memuat tanda mesin pencari; di sini sebuah kata pencari adalah kata-kata yang berdampingan`,
      en: `"${term}" holds signs of search engines; here a term is words that stand together`,
    },
    mend: {
      id: 'tulis kata-katanya saja, satu butir sebuah: "any" (salah satu), "all" (semuanya), "not" (dikecualikan)',
      en: 'write the words only, each as an item: any (one of them), all (every one), not (none)',
    },
    example: `${list}: [${terms.filter(Boolean).join(', ')}]`,
  });
}

function nothing(entry: Entry<'stories'>, list: string, index: number, term: string): Problem {
  return problemAt(entry as Entry, ['match', list, index], {
    rule: 'term-empty',
    what: {
      id: `"${term}" tidak memuat kata; yang dibandingkan hanya kata, bukan tanda`,
      en: `"${term}" holds no word; only words are compared, not signs`,
    },
    mend: { id: 'tulis kata yang ada di artikelnya', en: 'write a word of the articles' },
    example: `${list}: [data pemilih]`,
  });
}

function everything(entry: Entry<'stories'>, list: string, index: number, term: string): Problem {
  return problemAt(entry as Entry, ['match', list, index], {
    rule: 'term-everywhere',
    what: {
      id: `"${term}" ada di hampir setiap artikel, jadi tidak menandai kasus ini`,
      en: `"${term}" stands in nearly every article, so it does not mark this story`,
    },
    mend: {
      id: 'pakai kata atau frasa yang khas kasus ini',
      en: 'use a word or phrase of this story',
    },
    example: `${list}: [data pemilih]`,
  });
}

function both(entry: Entry<'stories'>, list: string, index: number, term: string): Problem {
  return problemAt(entry as Entry, ['match', list, index], {
    rule: 'term-excluded',
    what: {
      id: `"${term}" sekaligus diminta dan dikecualikan di "not"`,
      en: `"${term}" is both asked for and excluded under "not"`,
    },
    mend: { id: 'hapus dari salah satu daftar', en: 'delete it from one of the lists' },
  });
}
