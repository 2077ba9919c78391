import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Collection } from '../../src/schema/id.ts';
import { COLLECTIONS } from '../../src/schema/id.ts';
import { bodyOf } from '../../src/schema/words.ts';
import { formatRecord } from '../markdown/format.ts';
import { freeId, slugOf } from '../record/slug.ts';
import { nameOf, random, wordOf } from './random.ts';

/** A file of a content folder: its path below it, and its text. */
export type ContentFile = readonly [path: string, text: string];

const DAY_MS = 86_400_000;
/** The first day on which somebody speaks, and so many days after it the last. */
const FIRST_DAY = Date.UTC(2021, 0, 4);
const DAYS = 2_100;
/** When everything was read: after the last day, and before any day on which this runs. */
const READ_AT = '2026-11-20T08:00:00+07:00';

const STORIES = 30;
const PEOPLE = 400;
const BODIES = 60;
/** Speakers who are heard in one story; the first of them most often. */
const VOICES = 60;

const OUTLETS = Array.from({ length: 18 }, (_, at) => `media-${wordOf(at * 61 + 2)}`);
const LAWS = 'uu-11-2008 uu-1-2023 uu-14-2008 pp-71-2019 uu-17-2023 kuhp'.split(' ');
const OFFICES = ['Kepala', 'Juru Bicara', 'Sekretaris Jenderal', 'Direktur', 'Staf Khusus'];
const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const PLACES = ['Jakarta', 'Bandung', 'Banjarmasin', 'Makassar'];
const DOUBTS = ['speaker-inferred', 'date-inferred', 'second-hand', 'quote-damaged'];
/** Words that stand between the invented ones about as often as in news. */
const COMMON =
  'yang dan di itu dengan untuk tidak dari dalam akan pada ini juga sudah ada kami kita saya mereka pemerintah masyarakat karena oleh sebagai tersebut bisa harus telah menjadi lebih atas agar'.split(
    ' ',
  );

/**
 * Invented content of `count` statements, the same for the same seed: every type of record, quoted and
 * reported speech, sentences in two mouths, paraphrases, events, deadlines, corrections, what was
 * withdrawn or merged. Lengths are those of the annotated articles: most statements have 10 to 30
 * words, one in thirty has 130; one is printed in 1.6 articles. {@link COPIED} goes with it.
 */
export function* contentOf(count: number, seed = 1): Generator<ContentFile> {
  const next = random(seed);
  const one = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  /** The first of a list more often than the last. */
  const skewed = (below: number) => Math.floor((next(1e6) * next(1e6) * below) / 1e12);
  const chance = (of: number) => next(of) === 0;

  for (const id of OUTLETS)
    yield fileOf('outlets', id, {
      name: capital(id.replaceAll('-', ' ')),
      homepage: `https://${id}.example`,
      zone: one(['WIB', 'WITA', 'WIT']),
    });
  for (let at = 0; at < count / 1000; at += 1)
    yield fileOf('erased', `${wordOf(at)}-${at}`, {
      what: 'statements',
      at: '2026-11-20',
      ids: [`0badc0de:${at.toString(16).padStart(32, '0')}`],
    });
  const bodies = Array.from({ length: BODIES }, (_, at) => ({
    id: `badan-${wordOf(at * 37)}`,
    name: `Badan ${capital(wordOf(at * 37))} ${capital(wordOf(at * 91 + 7))}`,
  }));
  for (const { id, name } of bodies)
    yield fileOf('organisations', id, {
      name,
      abbreviations: [`B${id.slice(6, 10).toUpperCase()}`],
      kind: 'lembaga',
      official: true,
    });
  const people = Array.from({ length: PEOPLE }, (_, at) => {
    const name = `${nameOf(at)} ${capital(wordOf(at * 19 + 5))}`;
    const body = bodies[at % BODIES] as (typeof bodies)[number];
    return { id: slugOf(name, 3, 'orang'), name, body, role: `${one(OFFICES)} ${body.name}` };
  });
  for (const { id, name, body, role } of people)
    yield fileOf('people', id, {
      name,
      aliases: [name.split(' ')[1] ?? name],
      posts: [{ organisation: body.id, title: role, from: '2020-01-06' }],
    });
  const stories = Array.from({ length: STORIES }, (_, at) => ({
    id: `kasus-${wordOf(at * 53 + 11)}-${wordOf(at * 29 + 3)}`,
    voices: Array.from({ length: VOICES }, () => one(people)),
  }));
  for (const { id } of stories) {
    const title = capital(id.replaceAll('-', ' '));
    yield fileOf(
      'stories',
      id,
      {
        title,
        summary: `${title}: apa yang dikatakan para pejabat, kapan, dan menurut media mana.`,
        state: chance(3) ? 'selesai' : 'berjalan',
        from: '2021-01-01',
        match: { any: [id.split('-')[1] ?? id] },
      },
      `Pejabat masih berbeda keterangan tentang ${title.toLowerCase()}.\n`,
    );
  }

  const sentence = (words: number) =>
    Array.from({ length: words }, () =>
      next(100) < 45 ? one(COMMON) : wordOf(Math.floor((next(8000) * next(8000)) / 8000)),
    ).join(' ');
  const length = () => (chance(30) ? 130 : chance(8) ? 55 : 10 + next(20));
  const taken = new Set<string>();
  const idOf = (collection: Collection, wanted: string) => {
    const id = freeId(wanted, (other) => taken.has(`${collection} ${other}`));
    taken.add(`${collection} ${id}`);
    return id;
  };

  let made = 0;
  let before: string | undefined;
  for (let occasion = 0; made < count; occasion += 1) {
    const story = stories[skewed(STORIES)] as (typeof stories)[number];
    const time = FIRST_DAY + Math.floor((occasion * 7919) % DAYS) * DAY_MS;
    const day = new Date(time).toISOString().slice(0, 10);
    const year = day.slice(0, 4);
    const printed = `${WEEKDAYS[new Date(time).getUTCDay()]} (${Number(day.slice(8))}/${Number(day.slice(5, 7))}/${year})`;
    const subject = capital(sentence(6));
    const first = next(OUTLETS.length);
    const articles = Array.from({ length: 1 + next(3) }, (_, at) => {
      const outlet = OUTLETS[(first + at) % OUTLETS.length] as string;
      const title = at === 0 ? subject : `${subject} ${at + 1}`;
      const id = idOf('articles', `${outlet}/${day}-${slugOf(title, 6, 'berita')}`);
      return { id, outlet, title, statements: [] as string[], events: [] as string[] };
    });
    const [main] = articles;
    if (!main) continue;
    // The words begin where the words before them have ended.
    const ends = new Map<string, number>();
    const report = (article: (typeof articles)[number], quote: string, more: object = {}) => {
      const start = (ends.get(article.id) ?? 200) + 40;
      ends.set(article.id, start + quote.length);
      return {
        article: article.id,
        ...more,
        date: printed,
        prefix: '“',
        suffix: '”, kata',
        start,
        end: start + quote.length,
      };
    };

    const said: { id: string; words: string; kind: string; speaker: string }[] = [];
    for (let at = 3 + next(4); at > 0 && made < count; at -= 1) {
      made += 1;
      const voice = story.voices[skewed(VOICES)] as (typeof people)[number];
      const source = said.at(-1);
      const other = articles[1];
      const twice =
        source?.kind === 'direct' &&
        !said.some(({ words, speaker }) => words === source.words && speaker === voice.id) &&
        chance(12);
      const retold = !twice && source?.kind === 'direct' && other !== undefined && chance(12);
      const direct = twice || (!retold && next(100) < 62);
      const words = twice
        ? source.words
        : retold
          ? `${capital(source.words.split(' ').toReversed().join(' '))}, kata ${voice.name.split(' ')[0]}`
          : direct
            ? capital(sentence(length()))
            : `${voice.name.split(' ').at(-1)} menyatakan ${sentence(length())}`;
      const printedIn = retold && other ? [other] : articles.slice(0, 1 + next(articles.length));
      const reports = printedIn.map((article, place) => {
        const differs = place > 0 && chance(3);
        const quote = differs ? words.replace(/ \S+$/, ' begitu') : words;
        return report(article, quote, {
          ...(differs && quote !== words && { quote }),
          speaker: voice.name.split(' ').at(-1),
        });
      });
      const id = idOf(
        'statements',
        `${year}/${day.slice(5)}-${voice.id}-${slugOf(words, 4, 'kata')}`
          .slice(0, 90)
          .replace(/-+$/, ''),
      );
      for (const { article } of reports)
        articles.find(({ id: known }) => known === article)?.statements.push(id);
      const later = (days: number) => new Date(time + days * DAY_MS).toISOString().slice(0, 10);
      yield fileOf(
        'statements',
        id,
        {
          speaker: voice.id,
          role: voice.role,
          organisation: voice.body.id,
          official: true,
          saidOn: day,
          place: chance(4) ? one(PLACES) : null,
          kind: direct ? 'direct' : 'indirect',
          stories: chance(15)
            ? [story.id, stories[next(STORIES)]?.id].filter(
                (known, place, all) => all.indexOf(known) === place,
              )
            : [story.id],
          laws: chance(8) ? [{ law: one(LAWS), article: String(1 + next(60)) }] : [],
          reports,
          ...(chance(25) && {
            deadlines: [
              {
                due: later(3 + next(30)),
                words: 'dalam beberapa hari',
                state: one(['terbuka', 'lewat']),
              },
            ],
          }),
          ...(chance(80) && {
            corrections: [{ at: later(1), note: 'Tempatnya semula tertulis lain.' }],
          }),
          ...(chance(400) && {
            withdrawn: { at: later(2), reason: 'Medianya menarik berita ini.' },
          }),
          ...(before && chance(300) && { mergedInto: before }),
          review: chance(3) ? [one(DOUBTS)] : [],
          ...(chance(3) && { reviewed: '2026-11-21' }),
        },
        bodyOf(words),
      );
      said.push({ id, words, kind: direct ? 'direct' : 'indirect', speaker: voice.id });
      before ??= id;
    }
    if (chance(4)) {
      const words = `${capital(sentence(12))} pada ${printed}.`;
      const id = idOf('events', `${year}/${day.slice(5)}-${slugOf(words, 5, 'peristiwa')}`);
      main.events.push(id);
      yield fileOf(
        'events',
        id,
        {
          date: day,
          title: capital(sentence(6)),
          stories: [story.id],
          reports: [report(main, words)],
          review: [],
        },
        bodyOf(words),
      );
    }
    for (const { id, outlet, title, statements, events } of articles)
      yield fileOf('articles', id, {
        outlet,
        url: `https://${outlet}.example/${id.split('/')[1]}`,
        title,
        publishedAt: `${day}T${String(9 + next(10)).padStart(2, '0')}:15:00+07:00`,
        readAt: READ_AT,
        textHash: `sha256:${occasion.toString(16).padStart(64, '0')}`,
        normaliser: '1',
        extractor: '4',
        stories: [story.id],
        statements,
        events,
      });
  }
}

/** What the content above takes from the project's own, as it stands there. */
const COPIED = ['laws', 'site.yaml'];

/**
 * Writes a content folder of `count` statements; what stood there is gone.
 *
 * @param folder where to; it is made
 * @returns how many files were written
 */
export function writeContent(folder: string, count: number, seed = 1): number {
  rmSync(folder, { recursive: true, force: true });
  for (const name of COPIED) cpSync(join('content', name), join(folder, name), { recursive: true });
  let files = 0;
  const folders = new Set<string>();
  for (const [path, text] of contentOf(count, seed)) {
    const file = join(folder, path);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    writeFileSync(file, text);
    files += 1;
  }
  return files;
}

function fileOf(collection: Collection, id: string, data: object, body = ''): ContentFile {
  return [
    `${collection}/${id}${COLLECTIONS[collection].ending}`,
    formatRecord(collection, data, body),
  ];
}

const capital = (text: string): string =>
  text.replace(/(?:^|(?<= ))\p{Ll}/u, (letter) => letter.toUpperCase());
