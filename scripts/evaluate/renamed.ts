import { NAME_TOKENS } from '../lang/id/names.ts';
import { PLACES } from '../lang/id/places.ts';
import type { Annotated } from './gold.ts';
import type { AnnotatedStatement } from './score.ts';

/** Beginnings, middles and ends of invented names, with the sounds of many regions. */
const BEGINNINGS =
  'Ba Be Bro Ci Da Dwi E Fe Fri Ga Gu Ha He I Jo Ju Ka Ke Kri La Le Ma Me Mi Na Ni O Pa Pra Ra Ri Ro Sa Se Si Su Ta Ti To U Va Wa Wi Ya Yo Za'.split(
    ' ',
  );
const MIDDLES =
  'lu mar ne rin ndo sta ti bu dra hi ku lo nge pa ri sma tho wa ya zi mbu rga nti'.split(' ');
const ENDS = 'ng n r us as wi man ta no di lis bo ran la sih tu k ngo pi a u'.split(' ');

const LISTED_PLACES: ReadonlySet<string> = new Set(
  PLACES.flatMap((place) => place.toLowerCase().split(' ')),
);

/**
 * An annotated article in which the speakers bear invented names that no list holds, the same ones
 * wherever they are named: what the extractor does on names that it has never met.
 *
 * @param random - numbers from 0 up to 1
 */
export function renamed({ gold, text }: Annotated, random: () => number): Annotated {
  const known = new Set(text.toLowerCase().split(/[^\p{L}]+/u));
  const invented = new Map<string, string>();
  for (const word of gold.statements.flatMap((one) => nameWords(one, gold.statements, text)))
    if (!invented.has(word)) invented.set(word, inventedName(known, random));
  const rename = (value: unknown): unknown => {
    if (typeof value === 'string')
      return value.replace(/\p{L}+/gu, (word) => nameFor(word, invented));
    if (Array.isArray(value)) return value.map(rename);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, key === 'id' ? one : rename(one)]),
    );
  };
  return rename({ gold, text }) as Annotated;
}

/** "TOHIR" becomes the invented name in capitals too. */
function nameFor(word: string, invented: ReadonlyMap<string, string>): string {
  const capital = `${word[0]}${word.slice(1).toLowerCase()}`;
  const plain = invented.get(word);
  if (plain !== undefined) return plain;
  const loud = word.length > 2 && word === word.toUpperCase() ? invented.get(capital) : undefined;
  return loud?.toUpperCase() ?? word;
}

/** Words of a speaker's name that are nothing else in the article. */
function nameWords(
  { speaker, organisation }: AnnotatedStatement,
  all: readonly AnnotatedStatement[],
  text: string,
): string[] {
  if (speaker === null || speaker === organisation) return [];
  const others = new Set(
    all.flatMap((one) => wordsIn(`${one.organisation} ${one.place} ${one.role}`)),
  );
  return speaker.split(/\s+/).filter((word) => {
    const small = word.toLowerCase();
    return (
      /^\p{Lu}\p{Ll}{2,}$/u.test(word) &&
      !others.has(small) &&
      !LISTED_PLACES.has(small) &&
      !TITLES.has(small) &&
      !new RegExp(`(?<!\\p{L})${small}(?!\\p{L})`, 'u').test(text)
    );
  });
}

/** What stands in names without being one. */
const TITLES: ReadonlySet<string> = new Set(['bin', 'binti', 'tim', 'warga', 'polisi', 'pihak']);

const wordsIn = (text: string): string[] => text.toLowerCase().split(/[^\p{L}]+/u);

/** A name that neither the article nor a list has. */
function inventedName(known: Set<string>, random: () => number): string {
  const one = (of: readonly string[]) => of[Math.floor(random() * of.length)] ?? '';
  for (;;) {
    const name = `${one(BEGINNINGS)}${one(MIDDLES)}${random() < 0.35 ? one(MIDDLES) : ''}${one(ENDS)}`;
    const small = name.toLowerCase();
    if (name.length < 4 || known.has(small) || NAME_TOKENS.has(small) || LISTED_PLACES.has(small))
      continue;
    known.add(small);
    return name;
  }
}
