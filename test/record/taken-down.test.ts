import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Statement as Span } from '../../scripts/extract/extraction.ts';
import { type Content, emptyContent } from '../../scripts/markdown/read.ts';
import { sealWith } from '../../scripts/protect/seal.ts';
import { Archive } from '../../scripts/record/archive.ts';
import type { Reading } from '../../scripts/record/reading.ts';
import { record } from '../../scripts/record/record.ts';
import { COLLECTIONS, type Collection } from '../../src/schema/id.ts';
import { bodyOf } from '../../src/schema/words.ts';

/** The key of the newsroom, which outlives a run: marks of guarded words are made with it. */
const SEAL = sealWith('kunci rekaan untuk uji ini saja, 64 huruf');

/** What is withdrawn or deleted stays down, whatever the article says around it the next time. */
const GOLD = new URL('../gold/', import.meta.url);

/** The annotated articles as readings, statements as they are annotated. */
const READINGS: Reading[] = readdirSync(GOLD)
  .filter((name) => name.endsWith('.gold.json'))
  .map((name) => {
    const gold = JSON.parse(readFileSync(new URL(name, GOLD), 'utf8'));
    const text = readFileSync(new URL(name.replace('.gold.json', '.txt'), GOLD), 'utf8');
    let from = 0;
    const statements = gold.statements.map((statement: Span) => {
      const start = text.indexOf(statement.text, from);
      from = start + 1;
      return {
        ...{ speakerText: null, saidOnText: null, cue: null, review: [] },
        ...statement,
        ...{ start, end: start + statement.text.length },
      };
    });
    return {
      outlet: `outlet-${name.slice(0, 3).toLowerCase()}`,
      url: `https://rekaan.example/${name}`,
      title: gold.title,
      publishedAt: gold.publishedAt,
      text,
      textHash: `sha256:${name}`,
      normaliser: '1',
      extractor: '1',
      readAt: '2026-11-24',
      stories: [`kasus-${name.slice(0, 3).toLowerCase()}`],
      extraction: { statements, dates: [], laws: [], events: [] },
    };
  });

interface Case {
  reading: Reading;
  archive: Archive;
  /** The statement to take down. */
  id: string;
  span: Span;
}

/** One statement of each article: one that nobody else in it said, of somebody with a name. */
const CASES: Case[] = READINGS.flatMap((reading) => {
  const archive = new Archive(emptyContent().entries, SEAL);
  record(archive, reading);
  for (const span of reading.extraction.statements) {
    if (span.speakerKind !== 'person' || (span.speaker?.split(' ').length ?? 0) < 2) continue;
    const [found, ...others] = [...archive.all('statements')].filter(([, { words }]) =>
      words.includes(span.text.replace(/[\s,]+$/, '')),
    );
    if (found && others.length === 0) return [{ reading, archive, id: found[0], span }];
  }
  return [];
});

const everySpan = (reading: Reading, change: (span: Span) => Partial<Span>): Reading => ({
  ...reading,
  extraction: {
    ...reading.extraction,
    statements: reading.extraction.statements.map((span) => ({ ...span, ...change(span) })),
  },
});

const dayAfter = (day: string | null): string =>
  new Date(Date.parse(day ?? '2024-05-05') + 9 * 86_400_000).toISOString().slice(0, 10);

/** "Yosafat" → "Yosefet": as another outlet, or the same after an hour, may spell it. */
const respelt = (name: string | null): string | null =>
  name?.replace(/^\S+/, (first) => first.replace(/(?<=\p{L})a/gu, 'e')) ?? null;

/** How an article may come again; its text is always another. */
const CHANGES: [string, (reading: Reading) => Reading][] = [
  ['a word outside the quotation', (reading) => reading],
  ['the title', (reading) => ({ ...reading, title: `Terbaru: ${reading.title}` })],
  ['the day', (reading) => everySpan(reading, ({ saidOn }) => ({ saidOn: dayAfter(saidOn) }))],
  ['no day', (reading) => everySpan(reading, () => ({ saidOn: null }))],
  [
    "the speaker's spelling",
    (reading) => everySpan(reading, ({ speaker }) => ({ speaker: respelt(speaker) })),
  ],
  [
    'the outlet',
    (reading) => ({
      ...reading,
      outlet: 'outlet-lain',
      url: 'https://lain.example/1',
      title: 'Lain',
    }),
  ],
];

/** The archive of a case as it is read from files again, its statement taken down. */
function without({ archive, id }: Case, how: 'withdrawn' | 'deleted'): Archive {
  const { entries } = emptyContent();
  for (const collection of Object.keys(COLLECTIONS) as Collection[]) {
    for (const [one, { data, words }] of archive.all(collection)) {
      const isIt = collection === 'statements' && one === id;
      if (isIt && how === 'deleted') continue;
      const taken = isIt ? { withdrawn: { at: '2026-11-25', reason: 'Keliru.' } } : {};
      const body = collection === 'statements' ? bodyOf(words) : words;
      const entry = { id: one, collection, data: structuredClone({ ...data, ...taken }), body };
      (entries[collection] as Map<string, unknown>).set(one, entry);
    }
  }
  return new Archive(entries satisfies Content['entries'], SEAL);
}

const again = (reading: Reading, change: (reading: Reading) => Reading): Reading => ({
  ...change(reading),
  textHash: `${reading.textHash} lagi`,
});

describe.each([
  ['withdrawn', CASES.slice(0, 13)],
  ['deleted', CASES.slice(13, 31)],
] as const)('a statement that was %s', (how, cases) => {
  it('is tried on many', () => {
    expect(cases).toHaveLength(how === 'withdrawn' ? 13 : 18);
  });

  it.each(CHANGES)('does not come back when the article changes %s', (_what, change) => {
    for (const one of cases) {
      const held = without(one, how);
      const before = new Set(held.all('statements').keys());
      record(held, again(one.reading, change));
      const words = one.archive.get('statements', one.id)?.words ?? '';
      const back = [...held.all('statements')].filter(
        ([id, stored]) => !before.has(id) && stored.words === words,
      );
      expect(back.map(([id]) => [one.id, id])).toEqual([]);
    }
  });

  it('stays what it was: nothing is added to it', () => {
    for (const one of cases) {
      const held = without(one, how);
      const file = structuredClone(held.get('statements', one.id));
      for (const [, change] of CHANGES) record(held, again(one.reading, change));
      expect(held.get('statements', one.id)).toEqual(file);
    }
  });

  it('does not keep down what the same speaker says besides', () => {
    for (const one of cases) {
      const held = without(one, how);
      const more =
        'Besok pagi jembatan darurat itu kami buka untuk truk pengangkut pupuk dan bibit jagung.';
      const span = { ...one.span, text: more, group: 99, start: 0, end: more.length };
      const { counts } = record(held, {
        ...one.reading,
        ...{ url: 'https://lain.example/2', outlet: 'outlet-lain', textHash: 'sha256:besok' },
        extraction: { statements: [span], dates: [], laws: [], events: [] },
      });
      expect([one.id, counts.new]).toEqual([one.id, 1]);
    }
  });
});

describe('what is like a statement that was taken down', () => {
  const FIRST = 'Landasan pacu retak sepanjang empat puluh meter di dekat ujung barat';
  const read = (outlet: string, text: string, more: Partial<Span> = {}): Reading => {
    const [reading] = READINGS as [Reading];
    const [span] = reading.extraction.statements as [Span];
    const own = {
      ...{ ...span, kind: 'direct' as const, text, group: 1, start: 0, end: text.length },
      ...{ speaker: 'Marlina Gobay', speakerKind: 'person' as const, role: 'Kepala Bandara' },
      ...{ organisation: null, saidOn: '2025-05-06', ...more },
    };
    return {
      ...{ ...reading, outlet, url: `https://${outlet}.example/`, textHash: outlet + text },
      ...{ publishedAt: '2025-05-06', stories: ['bandara'] },
      extraction: { statements: [own], dates: [], laws: [], events: [] },
    };
  };
  /** An archive in which Marlina's words were deleted. */
  const deleted = (words: string): Archive => {
    const archive = new Archive(emptyContent().entries, SEAL);
    record(archive, read('a', words));
    const [id = ''] = archive.all('statements').keys();
    return without({ archive, id } as Case, 'deleted');
  };
  const made = (archive: Archive, reading: Reading): number => record(archive, reading).counts.new;

  it('comes in when another speaker says it', () => {
    expect(made(deleted(`${FIRST}.`), read('b', `${FIRST}.`, { speaker: 'Dwi Handoko' }))).toBe(1);
  });

  it('comes in when most of it is new', () => {
    const words = `${FIRST}. Penumpang kami pindahkan ke kapal feri sore ini, dan tiket mereka kami ganti penuh lewat loket di terminal lama.`;
    expect(made(deleted(`${FIRST}.`), read('b', words))).toBe(1);
  });

  it('stays out cut, joined and with a month between', () => {
    const words = `${FIRST}. Penumpang kami pindahkan ke kapal feri sore ini.`;
    const joined = `${FIRST}, penumpang kami pindahkan ke kapal feri sore ini.`;
    expect(made(deleted(words), read('b', joined))).toBe(0);
    const late = { ...read('c', `${FIRST}.`, { saidOn: '2025-06-20' }), publishedAt: '2025-06-20' };
    expect(made(deleted(words), late)).toBe(0);
  });

  it('a stock phrase stays out these days, and comes in on other ones', () => {
    const stock = 'Kami akan menindak tegas siapa pun yang terlibat tanpa pandang bulu.';
    expect(made(deleted(stock), read('b', stock))).toBe(0);
    const late = { ...read('c', stock, { saidOn: '2025-09-20' }), publishedAt: '2025-09-20' };
    expect(made(deleted(stock), late)).toBe(1);
  });
});

describe('a record that an editor merged into another by hand', () => {
  const words = 'Landasan pacu retak sepanjang empat puluh meter di dekat ujung barat.';
  const other =
    'Retakan sepanjang empat puluh meter itu kami temukan di ujung barat landasan pacu.';
  const read = (outlet: string, text: string): Reading => {
    const [reading] = READINGS as [Reading];
    const [span] = reading.extraction.statements as [Span];
    const own = { ...span, text, group: 1, start: 0, end: text.length, saidOn: '2025-05-06' };
    return {
      ...{ ...reading, outlet, url: `https://${outlet}.example/`, textHash: outlet + text },
      ...{ publishedAt: '2025-05-06', stories: ['bandara'] },
      extraction: { statements: [own], dates: [], laws: [], events: [] },
    };
  };

  it('gives its further reports to that one', () => {
    const archive = new Archive(emptyContent().entries, SEAL);
    record(archive, read('a', words));
    record(archive, read('b', other));
    const [stays = '', goes = ''] = archive.all('statements').keys();
    const stored = archive.get('statements', goes);
    if (stored) stored.data.mergedInto = stays;
    const { counts } = record(archive, read('c', other));
    expect(counts).toMatchObject({ new: 0, joined: 1 });
    expect(archive.get('statements', stays)?.data.reports.at(-1)?.article).toMatch(/^c\//);
    expect(archive.get('statements', goes)?.data.reports).toHaveLength(1);
  });
});

describe('a happening that was withdrawn or deleted', () => {
  const text = 'Jembatan gantung itu ambruk pada Senin, 5 Mei 2025, ketika dilewati truk pupuk.';
  const mention = (date: string) => ({
    ...{ text, start: 0, end: text.length, date, until: null, dateText: '5 Mei 2025', review: [] },
  });
  const read = (outlet: string, date: string): Reading => ({
    ...(READINGS[0] as Reading),
    ...{ outlet, url: `https://${outlet}.example/${date}`, text, textHash: outlet + date },
    ...{ publishedAt: '2025-05-06', stories: ['jembatan'] },
    extraction: { statements: [], dates: [], laws: [], events: [mention(date)] },
  });

  it.each(['withdrawn', 'deleted'])('%s: does not come back with another day either', (how) => {
    const first = new Archive(emptyContent().entries, SEAL);
    record(first, read('a', '2025-05-05'));
    const [[id = '', stored] = []] = first.all('events');
    const { entries } = emptyContent();
    for (const [one, { data }] of first.all('articles'))
      entries.articles.set(one, { id: one, collection: 'articles', data, body: '' } as never);
    if (how === 'withdrawn' && stored)
      entries.events.set(id, {
        ...{ id, collection: 'events', body: bodyOf(text) },
        data: { ...stored.data, withdrawn: { at: '2025-06-01', reason: 'Keliru.' } },
      } as never);
    const held = new Archive(entries, SEAL);
    const count = held.all('events').size;
    for (const again of [read('a', '2025-05-04'), read('b', '2025-05-05'), read('c', '2025-05-06')])
      record(held, again);
    expect(held.all('events').size).toBe(count);
  });
});
