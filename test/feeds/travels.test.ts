import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/feeds/calendar-file.ts';
import { channelsOf } from '../../src/feeds/channels.ts';
import { citationOf } from '../../src/feeds/citation.ts';
import { entryOf } from '../../src/feeds/entry.ts';
import { feedPages, jsonFeed } from '../../src/feeds/json-feed.ts';
import { leanPage } from '../../src/feeds/lean-page.ts';
import { quotationOf } from '../../src/feeds/schema-org.ts';
import { conflictOf } from '../../src/html/conflict.ts';
import { rowOf } from '../../src/html/row.ts';
import { statementBody, statementHead } from '../../src/html/statement.ts';
import { identityOf, NAMELESS } from '../../src/schema/site.ts';
import { searchRecord } from '../../src/search/record.ts';
import { picturesOf } from '../../src/share/pictures.ts';
import { dueOf } from '../../src/timeline/due.ts';
import type { Statement } from '../../src/timeline/model.ts';
import { neighboursOf } from '../../src/timeline/neighbours.ts';
import { modelWith } from '../timeline/drafts.ts';

const SHARED =
  'Pompa di pintu air sudah kami perbaiki sejak kemarin sore dengan suku cadang dari gudang provinsi.';
const deadlines = [{ due: '2024-04-01', words: 'awal April' }];
const model = modelWith(
  [
    { id: 'dilihat', words: SHARED, more: { reviewed: '2024-03-07', deadlines } },
    { id: 'dibaca', speaker: 'bagus', words: SHARED, articles: ['b/1'], more: { deadlines } },
    { id: 'ragu', words: 'Besok kami turun lagi.', more: { review: ['date-inferred'] } },
    { id: 'tanpa-hari', day: null, words: 'Warga sudah kami data.' },
  ],
  [],
  { story: { state: 'berjalan' } },
);
const site = identityOf(NAMELESS);
const absolute = (path: string) => `https://arsip.example${path}`;
const statement = (id: string): Statement => {
  const found = model.statements.find((one) => one.id === `2024/${id}`);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const propsOf = (one: Statement) => ({ statement: one, neighbours: [], places: [] });

/** Where the words of a statement go, and what is said there. */
const PLACES: [place: string, text: (one: Statement) => string][] = [
  ['a row', (one) => String(rowOf(one, {}))],
  ['its page', (one) => String(statementBody(propsOf(one)))],
  ['the description of its page', (one) => statementHead(propsOf(one)).description],
  ['the message to pass on', (one) => whatsappOf(String(statementBody(propsOf(one))))],
  ['a citation in APA', (one) => citationOf(one, 'https://a.example', 'Arsip').apa],
  ['a citation in BibTeX', (one) => citationOf(one, 'https://a.example', 'Arsip').bibtex],
  ['a citation in RIS', (one) => citationOf(one, 'https://a.example', 'Arsip').ris],
  ['schema.org', (one) => JSON.stringify(quotationOf(one, absolute, 'Arsip'))],
  ['a search result', (one) => searchRecord(one, model).meta['standing'] ?? ''],
  ['RSS', (one) => entryOf(one, absolute).note],
  ['the summary in JSON Feed', (one) => entryOf(one, absolute).summary],
  [
    'the share image',
    (one) =>
      picturesOf(model, site).find(([path]) => path === `pernyataan/${one.id}`)?.[1].standing ?? '',
  ],
];

const whatsappOf = (page: string): string =>
  decodeURIComponent(/https:\/\/wa\.me\/\?text=([^"]+)/.exec(page)?.[1] ?? '');

describe.each(PLACES)('whether a person has looked goes with the words: %s', (_place, textOf) => {
  it('an editor has, on that day', () => {
    expect(textOf(statement('dilihat'))).toMatch(/diperiksa editor, 7 Maret 2024/i);
  });

  it('the program alone has read it', () => {
    expect(textOf(statement('dibaca'))).toMatch(/dibaca program/i);
  });

  it('and with what it doubts', () => {
    const doubt = textOf(statement('ragu'));
    expect(doubt).toMatch(/dibaca program, ragu tentang hari/i);
    expect(doubt).not.toMatch(/diperiksa editor, \d/i);
  });
});

describe('the same words in two mouths', () => {
  const conflict = statement('dilihat').conflicts[0];
  if (!conflict) throw new Error('no conflict');

  it('folded, the block says before it is opened who was looked at', () => {
    const [closed] = String(conflictOf(conflict, { folded: true })).split('<details>');
    expect(closed).toContain('Diperiksa editor, 7 Maret 2024 (sari)');
    expect(closed).toContain('Dibaca program (bagus)');
  });

  it('says it once where it is the same of all', () => {
    const unread = modelWith([
      { id: 'satu', words: SHARED },
      { id: 'dua', speaker: 'bagus', words: SHARED, articles: ['b/1'] },
    ]).conflicts[0];
    if (!unread) throw new Error('no conflict');
    const [closed] = String(conflictOf(unread, { folded: true })).split('<details>');
    expect(closed).toContain('<p class="standing">Dibaca program.</p>');
  });

  it('each is said in the file to pass on, and as of when that is', () => {
    const [story] = model.stories;
    if (!story) throw new Error('no story');
    const page = leanPage(story, model.items, '', site, absolute);
    expect(page).toContain('diperiksa editor, 7 Maret 2024');
    expect(page).toContain('dibaca program, belum diperiksa editor');
    expect(page).toContain('Berita terakhir 5 Maret 2024, 10.00 WIB.');
    expect(page).toContain('Media terakhir dibaca 6 Maret 2024.');
  });
});

it('what is quoted beside a statement says it too: who spoke before and after', () => {
  const ragu = statement('ragu');
  const neighbours = neighboursOf(model.statements).get(ragu) ?? [];
  const page = String(statementBody({ ...propsOf(ragu), neighbours }));
  const beside = page.slice(page.indexOf('sebelum dan sesudahnya'));
  expect(beside).toMatch(/<p class="standing">(Diperiksa editor, 7 Maret 2024|Dibaca program)/);
});

it('a calendar of deadlines says it of each', () => {
  const file = calendarFile('Tenggat', dueOf(model.statements), '2024-03-06', absolute);
  const text = file.replace(/\r\n /g, '');
  expect(text).toMatch(/diperiksa editor\\, 7 Maret 2024/);
  expect(text).toMatch(/dibaca program\\, belum diperiksa editor/);
});

describe('a statement without a day', () => {
  const words = 'diberitakan 5 Maret 2024, hari diucapkan tidak disebut';

  it.each([
    ['a row', () => String(rowOf(statement('tanpa-hari'), {}))],
    ['RSS', () => entryOf(statement('tanpa-hari'), absolute).note],
    ['JSON Feed', () => entryOf(statement('tanpa-hari'), absolute).summary],
  ])('is labelled so in %s', (_place, textOf) => {
    expect(textOf()).toContain(words);
    expect(textOf().split('diberitakan 5 Maret 2024')).toHaveLength(
      textOf().includes('aria-label') ? 3 : 2,
    );
  });
});

it('a deadline is named in a feed by its day in words', () => {
  const feed = channelsOf(model, site, absolute).find(
    ({ channel }) => channel.page === '/tenggat/',
  );
  expect(feed?.entries[0]?.title).toMatch(/^Tenggat 1 April 2024: /);
});

it('a feed carries the day and the words in which it was looked at', () => {
  const feed = channelsOf(model, site, absolute)[0];
  if (!feed) throw new Error('no feed');
  const text = feedPages(feed.channel, feed.entries).map((page) =>
    jsonFeed(feed.channel, page, absolute),
  );
  const items = text.flatMap((one) => JSON.parse(one).items);
  const detailsOf = (id: string) =>
    items.find((item: { id: string }) => item.id.includes(`/2024/${id}/`))._linimasa;
  expect(detailsOf('dilihat')).toMatchObject({
    reviewed: '2024-03-07',
    standing: 'Diperiksa editor, 7 Maret 2024',
  });
  expect(detailsOf('ragu')).toMatchObject({ reviewed: null });
  expect(detailsOf('ragu').review[0].words).toMatch(/[Hh]ari|tanggal/);
});
