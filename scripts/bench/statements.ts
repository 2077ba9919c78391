import type { Related } from '../../src/wording/related.ts';
import type { Reading } from '../record/reading.ts';
import { type Utterance, UtteranceIndex } from '../record/utterance.ts';
import { nameOf, random, wordOf } from './random.ts';

/** Share of statements that repeat an earlier one of the same speaker, a word changed. */
const NEAR_DUPLICATES = 0.05;

/** Of so many statements one is reported speech, as in the annotated articles. */
const INDIRECT_EVERY = 3;

/** Of so many statements one is printed again, word for word, in another mouth. */
const TWICE_EVERY = 50;

interface Said {
  kind: 'direct' | 'indirect';
  words: string[];
  speaker: number;
  day: string;
  story: string;
}

/**
 * Invented articles, five statements each, until there are `count` statements: 40 stories, 400
 * speakers, ten years of days, a vocabulary of 8,000 words; 5 % repeat an earlier statement, and a third
 * are reported speech.
 */
export function* syntheticReadings(count: number, seed = 1): Generator<Reading> {
  const next = random(seed);
  const said: Said[] = [];
  for (let article = 0; article * 5 < count; article += 1) {
    const day = new Date(Date.UTC(2016, 0, 1 + next(3650))).toISOString().slice(0, 10);
    const repeated =
      said.length > 0 && next(100) < NEAR_DUPLICATES * 500 ? said[next(said.length)] : undefined;
    const story = repeated?.story ?? `kasus-${next(40)}`;
    const spans = Array.from({ length: 5 }, (_, at) => {
      if (at === 0 && repeated) {
        const words = [...repeated.words];
        words[next(words.length)] = wordOf(next(8000));
        return { ...repeated, words };
      }
      const words = Array.from({ length: 18 }, () =>
        wordOf(Math.floor((next(8000) * next(8000)) / 8000)),
      );
      const kind = said.length % INDIRECT_EVERY === 2 ? ('indirect' as const) : ('direct' as const);
      const made = { kind, words, speaker: next(400), day, story };
      said.push(made);
      return made;
    });
    let start = 0;
    const statements = spans.map(({ kind, words, speaker, day: saidOn }, group) => {
      const text = words.join(' ');
      const from = start;
      start += text.length + 1;
      const name = nameOf(speaker);
      return {
        kind,
        text,
        group,
        speaker: name,
        speakerText: name,
        speakerKind: 'person' as const,
        role: 'Kepala Badan Rekaan',
        organisation: 'Badan Rekaan',
        official: true,
        saidOn,
        saidOnFrom: 'explicit' as const,
        saidOnText: saidOn,
        place: null,
        cue: 'kata',
        form: 'after-cue' as const,
        start: from,
        end: from + text.length,
        review: [],
      };
    });
    yield {
      outlet: `media-${next(20)}`,
      url: `https://rekaan.example/${seed}-${article}`,
      title: `Berita ${seed} ${article}`,
      publishedAt: repeated?.day ?? day,
      text: statements.map(({ text }) => text).join('\n'),
      textHash: `sha256:${seed}-${article}`,
      normaliser: '1',
      extractor: '1',
      readAt: '2026-11-24',
      stories: [story],
      extraction: { statements, dates: [], laws: [], events: [] },
    };
  }
}

/**
 * The same statements as the site relates them, some of them in two mouths; earliest first.
 */
export function syntheticRelated(count: number): Related[] {
  const statements: Related[] = [];
  for (const { url = '', publishedAt, stories, extraction } of syntheticReadings(count)) {
    for (const { kind, text, speaker, role, saidOn } of extraction.statements) {
      const at = statements.length;
      const statement: Related = {
        id: `s${at}`,
        kind,
        speaker,
        day: saidOn,
        published: publishedAt,
        stories,
        articles: [url],
        wordings: [`${text}.`],
        attribution: [speaker ?? '', role ?? ''],
      };
      statements.push(statement);
      if (at % TWICE_EVERY === 0) {
        statements.push({
          ...statement,
          id: `t${at}`,
          speaker: 'Orang Lain',
          articles: [`${url}#`],
        });
      }
    }
  }
  return statements.sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
}

/** The same statements as they are joined, one printing each. */
export function* syntheticUtterances(count: number): Generator<Utterance> {
  for (const { url = '', publishedAt, stories, extraction } of syntheticReadings(count))
    for (const { kind, text, speaker, saidOn } of extraction.statements)
      yield {
        kind,
        speaker,
        attribution: [speaker ?? ''],
        stories,
        printings: [{ article: url, words: text, day: saidOn, published: publishedAt }],
      };
}

/** How many statements are held against each other while these are joined one after the other. */
export function comparedWhenJoining(utterances: Iterable<Utterance>): number {
  let compared = 0;
  const index = new UtteranceIndex(undefined, () => {
    compared += 1;
  });
  let at = 0;
  for (const utterance of utterances) {
    const [match] = index.matches(utterance);
    if (!match) index.add(`s${at}`, utterance);
    at += 1;
  }
  return compared;
}
