import type { Entry, Problem } from '../../../src/schema/parse.ts';
import type { Post } from '../../../src/schema/person.ts';
import { wordsOfText } from '../../../src/wording/words.ts';
import { DEGREES, HONORIFICS, RANKS } from '../../lang/id/titles.ts';
import { type Checking, levelOf, problemAt, replaced } from '../rule.ts';

export function* postsRunForward({ looked }: Checking): Generator<Problem> {
  for (const entry of looked('people')) {
    for (const [index, { from, to }] of entry.data.posts.entries()) {
      if (!from || !to || from <= to) continue;
      yield problemAt(entry as Entry, ['posts', index, 'to'], {
        rule: 'post-backwards',
        what: {
          id: `jabatan berakhir (${to}) sebelum dimulai (${from})`,
          en: `the post ends (${to}) before it begins (${from})`,
        },
        mend: { id: 'tukar atau betulkan kedua tanggalnya', en: 'swap or correct the two days' },
        example: `from: ${to}\nto: ${from}`,
      });
    }
  }
}

const EARLIEST = '0000-01-01';
const LATEST = '9999-12-31';

/** Held beside another post, for a time or for somebody else. */
const ACTING =
  /\b(?:plt|plh|pjs?|pelaksana tugas|pelaksana harian|penjabat|ad interim|sementara)\b/i;

/** Nobody holds one post twice at a time, nor two posts of which one follows on the other. */
export function* postsDoNotOverlap({ records, looked }: Checking): Generator<Problem> {
  for (const entry of looked('people')) {
    const { posts } = entry.data;
    for (const [index, post] of posts.entries()) {
      const earlier = posts.slice(0, index).find((other) => clash(records, post, other));
      if (!earlier) continue;
      const [first, second] = [earlier, post].sort((a, b) =>
        (a.from ?? '') < (b.from ?? '') ? -1 : 1,
      ) as [Post, Post];
      yield problemAt(entry as Entry, ['posts', index, post.from ? 'from' : 'title'], {
        rule: 'posts-overlap',
        what: {
          id: `masa jabatan "${second.title}" (mulai ${second.from ?? '?'}) bertumpuk dengan "${first.title}" (sampai ${first.to ?? 'sekarang'})`,
          en: `the post "${second.title}" (from ${second.from ?? '?'}) overlaps with "${first.title}" (until ${first.to ?? 'now'})`,
        },
        mend: {
          id: 'betulkan hari mulai atau hari berakhirnya; jabatan lama berakhir sehari sebelum yang baru',
          en: 'correct the days; the old post ends the day before the new one begins',
        },
        ...(second.from ? { example: `to: ${dayBefore(second.from)}` } : {}),
      });
    }
  }
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** True when two posts share days and cannot be held together. */
function clash(records: Checking['records'], a: Post, b: Post): boolean {
  if (!a.from && !a.to && !b.from && !b.to)
    return sameTitle(a, b) && a.organisation === b.organisation;
  const [aFrom, aTo, bFrom, bTo] = [
    a.from ?? EARLIEST,
    a.to ?? LATEST,
    b.from ?? EARLIEST,
    b.to ?? LATEST,
  ];
  // The day of the handover may belong to both.
  if (!(aFrom < bTo && bFrom < aTo)) return false;
  if (ACTING.test(a.title) || ACTING.test(b.title)) return false;
  if (a.organisation !== undefined && a.organisation === b.organisation) return true;
  return (
    follows(records, a.organisation, b.organisation) ||
    follows(records, b.organisation, a.organisation)
  );
}

const sameTitle = (a: Post, b: Post): boolean =>
  wordsOfText(a.title).join(' ') === wordsOfText(b.title).join(' ');

/** True when a body took the place of another, over at most five changes of name. */
function follows(records: Checking['records'], later?: string, earlier?: string): boolean {
  let at = earlier;
  for (let step = 0; at !== undefined && step < 5; step += 1) {
    at = records.organisations.get(at)?.data.successor;
    if (at !== undefined && at === later) return true;
  }
  return false;
}

/** H. Nezar Patria · Nezar Patria, S.Sos. · Irjen Nezar Patria: titles change, names are compared. */
export function* namesAreBare({ looked }: Checking): Generator<Problem> {
  for (const entry of looked('people')) {
    const { name } = entry.data;
    const [own = '', ...degrees] = name.split(',');
    const words = own.trim().split(/\s+/);
    const titles = words.filter((word, at) => at < words.length - 1 && isTitle(word));
    const leading = titles.length > 0 && isTitle(words[0] ?? '');
    const trailing = degrees.some((degree) =>
      DEGREES.has(degree.replace(/[^A-Za-z]/g, '').toLowerCase()),
    );
    if (!leading && !trailing) continue;
    const bare = words.slice(words.findIndex((word) => !isTitle(word))).join(' ');
    yield problemAt(entry as Entry, ['name'], {
      rule: 'title-in-name',
      level: levelOf(entry as Entry),
      what: {
        id: `nama "${name}" memuat gelar atau pangkat`,
        en: `the name "${name}" holds a title, degree or rank`,
      },
      mend: {
        id: 'tulis nama tanpa gelar dan pangkat; bentuk lain masuk aliases',
        en: 'write the name without it; other forms belong under aliases',
      },
      ...replaced(entry as Entry, ['name'], name, bare),
    });
  }
}

/** Patria, Nezar · NEZAR PATRIA · Nezar Patria 🇮🇩: a name is printed and compared as it is written. */
export function* namesAreWrittenAsNames({ looked }: Checking): Generator<Problem> {
  for (const entry of looked('people')) {
    const { name } = entry.data;
    const said = oddName(name);
    if (!said) continue;
    const { right, ...finding } = said;
    yield problemAt(entry as Entry, ['name'], {
      level: levelOf(entry as Entry),
      ...finding,
      ...replaced(entry as Entry, ['name'], name, right),
    });
  }
}

function oddName(
  name: string,
): (Pick<Problem, 'rule' | 'what' | 'mend'> & { right: string }) | null {
  // An account is called as it is written.
  if (/^@?[\w.]+$/.test(name)) return null;
  const [family = '', given, ...more] = name.split(/,\s*/);
  const degree = given?.replace(/[^A-Za-z]/g, '').toLowerCase() ?? '';
  if (
    given &&
    more.length === 0 &&
    /^\p{L}{2,}(?: \p{L}+)*$/u.test(given) &&
    !DEGREES.has(degree)
  ) {
    return {
      rule: 'name-reversed',
      what: {
        id: `nama "${name}" ditulis terbalik, dengan koma`,
        en: `the name "${name}" is written the other way round, with a comma`,
      },
      mend: { id: 'tulis seperti diucapkan, tanpa koma', en: 'write it as it is said' },
      right: `${given} ${family}`,
    };
  }
  const words = name.split(' ').filter((word) => /\p{L}{2}/u.test(word));
  if (words.length > 1 && name === name.toUpperCase()) {
    return {
      rule: 'name-capitals',
      what: {
        id: `nama "${name}" seluruhnya huruf besar`,
        en: `the name "${name}" is all in capitals`,
      },
      mend: { id: 'tulis hanya huruf pertamanya besar', en: 'write only its initials so' },
      right: name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (first) => first.toUpperCase()),
    };
  }
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}|[@#*_|<>{}[\]=+~^\\/]/u.test(name)) {
    return {
      rule: 'name-signs',
      what: {
        id: `nama "${name}" memuat tanda yang bukan bagian nama`,
        en: `the name "${name}" holds signs that are no part of a name`,
      },
      mend: { id: 'hapus tandanya', en: 'delete the signs' },
      right: name
        .replace(
          /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Variation_Selector}|\u200d|[@#*_|<>{}[\]=+~^\\/]/gu,
          '',
        )
        .trim(),
    };
  }
  return null;
}

/** A word with a full stop that is an honorific or a rank, or one that is nothing else. */
function isTitle(word: string): boolean {
  const bare = word.replace(/[^A-Za-z]/g, '').toLowerCase();
  return (
    (word.endsWith('.') && (HONORIFICS.has(bare) || RANKS.has(bare))) || ALWAYS_TITLES.has(bare)
  );
}

/** Titles that nobody bears as a name, with or without a full stop. */
const ALWAYS_TITLES = new Set(
  'dr drs dra ir prof irjen komjen brigjen kombes jenderal letjen mayjen laksamana marsekal'.split(
    ' ',
  ),
);

/** The office in a statement is one that its speaker held on that day, where the speaker's file says. */
export function* rolesFitTheDay({ records, looked }: Checking): Generator<Problem> {
  for (const entry of looked('statements')) {
    const { speaker, role, saidOn, organisation } = entry.data;
    if (speaker === null || role === null) continue;
    const posts = (records.people.get(speaker)?.data.posts ?? []).filter(
      ({ from, to }) => !from || !to || from <= to,
    );
    const key = wordsOfText(role).join(' ');
    const named = posts.filter(({ title }) => wordsOfText(title).join(' ') === key);
    if (named.length === 0) continue;
    const held = (post: Post) =>
      saidOn === null || ((post.from ?? EARLIEST) <= saidOn && saidOn <= (post.to ?? LATEST));
    if (!named.some(held)) {
      const right = posts.find((post) => (post.from || post.to) && held(post));
      const [post] = named as [Post];
      yield problemAt(entry as Entry, ['role'], {
        rule: 'role-day',
        level: levelOf(entry as Entry),
        what: {
          id: `pada ${saidOn} ia bukan "${role}": menurut people/${speaker}.md jabatan itu ${post.from ?? '?'} sampai ${post.to ?? 'sekarang'}`,
          en: `on ${saidOn} this was not the office: people/${speaker}.md has it from ${post.from ?? '?'} to ${post.to ?? 'now'}`,
        },
        mend: {
          id: 'betulkan role atau saidOn, atau masa jabatannya di berkas orangnya',
          en: "correct role or saidOn, or the days of the post in the person's file",
        },
        example: right ? `role: ${right.title}` : 'role: null',
      });
    } else if (
      organisation !== null &&
      records.organisations.has(organisation) &&
      named.every((post) => post.organisation !== undefined && post.organisation !== organisation)
    ) {
      const [post] = named as [Post];
      yield problemAt(entry as Entry, ['organisation'], {
        rule: 'role-organisation',
        level: levelOf(entry as Entry),
        what: {
          id: `jabatan "${role}" menurut people/${speaker}.md di lembaga "${post.organisation}", bukan "${organisation}"`,
          en: `people/${speaker}.md has that office at "${post.organisation}", not at "${organisation}"`,
        },
        mend: {
          id: 'betulkan lembaganya di sini, atau di berkas orangnya',
          en: "correct the body here, or in the person's file",
        },
        example: `organisation: ${post.organisation}`,
      });
    }
  }
}
