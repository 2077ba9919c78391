import { expect, test } from 'vitest';
import { readDirectly } from '../../scripts/feed/direct.ts';
import type { Context } from '../../scripts/feed/entry.ts';
import { readFeed } from '../../scripts/feed/read.ts';

const context: Context = {
  atom: false,
  prefixes: new Map(),
  entities: new Map(),
  base: 'https://media.example/rss',
  stated: false,
  sites: new Set(['media.example']),
};

const direct = (items: string[]) =>
  readDirectly(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>M</title>${items.join('')}</channel></rss>`,
    items,
    context,
  );

const plain =
  '<item><title>Satu</title><link>/1</link><pubDate>Thu, 30 Nov 2023 14:05:00 +0700</pubDate></item>';

test('what is well-formed and plain is read as it stands', async () => {
  const read = await direct([plain, plain]);
  expect(read).toHaveLength(2);
  expect(read?.[0]).toMatchObject({ title: 'Satu', link: 'https://media.example/1' });
});

test.each([
  ['an element of a field inside another', '<item><group><title>Dua</title></group></item>'],
  ['text and elements in one another', '<item><title>Dua <b>tebal</b> sekali</title></item>'],
  ['a tag in the text of a field', '<item><title><![CDATA[Dua <title> di HTML]]></title></item>'],
])('%s: that entry has to be read by itself', async (_what, item) => {
  const read = await direct([plain, item]);
  expect(read?.[0]).not.toBeNull();
  expect(read?.[1]).toBeNull();
});

test.each([
  ['damage', '<item><title>Dua & tiga</title></item>'],
  [
    'names with another meaning',
    '<item xmlns:dc="https://lain.example/"><dc:title>Dua</dc:title></item>',
  ],
  ['another base of addresses', '<item xml:base="https://lain.example/"><link>2</link></item>'],
])('%s: the whole feed has to be read entry by entry', async (_what, item) => {
  expect(await direct([plain, item])).toBeNull();
});

test('both ways give the same feed', async () => {
  const items = Array.from(
    { length: 30 },
    (
      _none,
      n,
    ) => `<item><title><![CDATA[Judul ${n} & <i>lain</i>]]></title><link>/berita/${n}</link>
      <guid isPermaLink="false">g-${n}</guid><dc:creator>Sari</dc:creator><category>A</category><category>B</category>
      <pubDate>Kamis, 30 November 2023 14:${10 + n} WIB</pubDate>
      <description>&lt;p&gt;Isi ke-${n} &amp;amp; lain&lt;/p&gt;</description>
      <enclosure url="/f${n}.mp3" type="audio/mpeg"/></item>`,
  );
  const feed = (more: string) =>
    readFeed(
      Buffer.from(
        `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>M</title>${items.join('')}${more}</channel></rss>`,
      ),
      null,
      'https://media.example/rss',
    );
  const whole = await feed('');
  const repaired = await feed('<item><title>rusak & tak tertutup</title>');
  expect(whole.problems).toEqual([]);
  expect(repaired.items.slice(0, 30)).toEqual(whole.items);
});
