import { readFeed } from '../feed/read.ts';

/** Entries of the feed below. */
const ITEMS = 1_000;
/** How often it is read for the figure. */
const ROUNDS = 20;

/** How many feeds of a thousand entries are read in a second of CPU time. */
export async function feedSpeed(): Promise<string> {
  const bytes = new TextEncoder().encode(feed());
  for (let round = 0; round < 3; round += 1) await readFeed(bytes, null, 'https://media.example/');
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) {
    await readFeed(bytes, null, 'https://media.example/');
  }
  const { user, system } = process.cpuUsage(before);
  const each = (user + system) / 1000 / ROUNDS;
  return `feeds    ${(1000 / each).toFixed(1)} feeds of ${ITEMS} items (${Math.round(bytes.length / 1000)} kB) a second, ${each.toFixed(0)} ms each`;
}

/** RSS as Indonesian outlets print it: CDATA, an image and markup in the description, own fields. */
function feed(): string {
  const items = Array.from(
    { length: ITEMS },
    (_none, n) => `<item>
<title><![CDATA[Menteri jelaskan rencana ke-${n} soal harga beras & gula]]></title>
<link>https://media.example/berita/${n}/menteri-jelaskan-rencana</link>
<guid isPermaLink="false">https://media.example/?p=${n}</guid>
<pubDate>Thu, 30 Nov 2023 14:${String(n % 60).padStart(2, '0')}:00 +0700</pubDate>
<dc:creator><![CDATA[Redaksi]]></dc:creator>
<category>Nasional</category>
<media:content url="https://media.example/foto/${n}.jpg" medium="image"><media:title>Foto</media:title></media:content>
<description><![CDATA[<img src="https://media.example/foto/${n}.jpg" />Pemerintah menyiapkan langkah ke-${n} untuk menjaga harga dan pasokan &ldquo;sampai akhir tahun&rdquo;, kata menteri. <a href="https://media.example/berita/${n}">Selengkapnya</a>]]></description>
</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Media Contoh</title>${items.join('\n')}</channel></rss>`;
}
