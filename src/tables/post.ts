import type { Organisation } from '../timeline/model.ts';
import { wordsOfText } from '../wording/words.ts';
import { BODY_HEADS, NAMED_WITH, OFFICE_SHORT_FORMS, OFFICE_TAILS } from './office-words.ts';

const MINISTERS: readonly (readonly [start: string, words: readonly string[]])[] = [
  ['wamenko', ['wakil', 'menteri', 'koordinator']],
  ['menko', ['menteri', 'koordinator']],
  ['wamen', ['wakil', 'menteri']],
  ['men', ['menteri']],
];

/**
 * One office however it is printed: "Menkominfo", "Menteri Kominfo" and "Menteri Komunikasi dan
 * Informatika" of one ministry are `kominfo/menteri`. Short forms are written out, and the names of
 * the body are taken off, because the body's id stands before the stroke anyway.
 *
 * @param role the office as printed
 * @param organisation the body that it is held in; without one no two offices are known to be one
 * @returns null without a body, or when nothing but its name is left
 */
export function postIdOf(
  role: string | null | undefined,
  organisation: Organisation | null | undefined,
): string | null {
  if (!role || !organisation) return null;
  const names = namesOf(organisation);
  const short = new Set(names.filter(({ length }) => length === 1).flatMap(([name]) => name ?? []));
  const written = wordsOfText(role).flatMap((word) => writtenOut(word, short));
  const rest = withoutRepeats(withoutNames(written, names));
  while (OFFICE_TAILS.has(rest.at(-1) ?? '')) rest.pop();
  return rest.length === 0 ? null : `${organisation.id}/${rest.join('-')}`;
}

/** "menkominfo" → menteri kominfo, where "kominfo" is the body; "sekjen" → sekretaris jenderal. */
function writtenOut(word: string, short: ReadonlySet<string>): readonly string[] {
  const known = OFFICE_SHORT_FORMS.get(word);
  if (known) return known;
  for (const [start, words] of MINISTERS) {
    const field = word.startsWith(start) ? word.slice(start.length) : '';
    if (field !== '' && short.has(field)) return [...words, field];
  }
  return [word];
}

/** Every name of a body in words, also without its first words ("Kementerian", "Kemen-"); longest first. */
function namesOf({ data }: Organisation): string[][] {
  const known = cache.get(data);
  if (known) return known;
  const names = [data.name, ...data.abbreviations, ...data.otherNames].map(wordsOfText);
  // Kemendagri, Kemlu, and of a coordinating ministry Kemenkopolhukam: what a minister's short form ends in.
  const ministry = /koordinator/i.test(data.name) ? /^kemenko/ : /^kem(?:en)?/;
  const all = names.flatMap((words) => {
    const head = words.findIndex((word) => !BODY_HEADS.has(word));
    const short = words.length === 1 ? (words[0] ?? '').replace(ministry, '') : '';
    const written = OFFICE_SHORT_FORMS.get(words[0] ?? '') ?? [];
    return [
      words,
      ...(head > 0 ? [words.slice(head)] : []),
      // Menteri Koordinator *Bidang Perekonomian*, Sekda *Provinsi Bali*.
      ...(NAMED_WITH.has(words[head - 1] ?? '') ? [words.slice(head - 1)] : []),
      ...(short === '' ? [] : [[short]]),
      ...(written.length > 0 ? [[...written, ...words.slice(1)]] : []),
    ];
  });
  const sorted = all.filter(({ length }) => length > 0).sort((a, b) => b.length - a.length);
  cache.set(data, sorted);
  return sorted;
}

const cache = new WeakMap<Organisation['data'], string[][]>();

/** The words without any run of them that is a name; a first word stays, which names the office. */
function withoutNames(words: readonly string[], names: readonly (readonly string[])[]): string[] {
  const left: string[] = [];
  for (let at = 0; at < words.length; ) {
    // Wali *Kota* Bogor: there the word is the office's own.
    const own = at === 0 || (words[at] === 'kota' && words[at - 1] === 'wali');
    const name = own
      ? undefined
      : names.find((one) => one.every((word, k) => words[at + k] === word));
    if (name) at += name.length;
    else {
      left.push(words[at] ?? '');
      at += 1;
    }
  }
  return left;
}

/** "menteri menteri", of "Menteri … (Menkominfo)", once. */
function withoutRepeats(words: readonly string[]): string[] {
  const half = words.length / 2;
  const twice =
    Number.isInteger(half) && words.slice(0, half).every((word, at) => words[half + at] === word);
  return twice ? words.slice(0, half) : [...words];
}
