import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Outlet, outlet as schema } from '../src/schema/outlet.ts';
import { ZONES, type Zone } from '../src/schema/zone.ts';
import { readArticle } from './article/article.ts';
import { FAMILIES } from './article/families.ts';
import { readFeedBounded } from './bounded/reader.ts';
import { readOptions } from './command/options.ts';
import { todayIn } from './command/today.ts';
import { decode } from './feed/decode.ts';
import { type Http, openHttp } from './feed/http.ts';
import type { Feed } from './feed/read.ts';
import { formatRecord } from './markdown/format.ts';
import { writeFileSafely } from './markdown/write.ts';
import { idOf, readFrontPage, sitemapsIn } from './outlet/discover.ts';
import { fixtureOf } from './outlet/fixture.ts';
import { guessLayout, zoneOf } from './outlet/guess.ts';

const HELP = `npm run new-outlet -- URL            membuat profil, halaman contoh dan hasil yang diharapkan

URL                halaman depan media
--article URL      artikel untuk dijadikan contoh; bawaan: butir pertama umpannya
--id NAMA          nama berkas; bawaan: dari host
--zone ZONA        WIB, WITA atau WIT; bawaan: dari waktu terbit artikel, kalau tidak WIB
--content DIR      folder isi (content)
--fixtures DIR     folder halaman contoh (test/article/fixtures)
--allow-loopback   izinkan alamat di mesin ini
--interval MS      jeda antarpermintaan ke satu host (5000)
--cache DIR        folder ingatan antarjalan; boleh dihapus (.cache/http)`;

/** Feeds and sitemaps that are tried, each at the most. */
const MOST = 5;

const { values, positionals } = readOptions(
  HELP,
  {
    article: { type: 'string' },
    id: { type: 'string' },
    zone: { type: 'string' },
    content: { type: 'string', default: 'content' },
    fixtures: { type: 'string', default: 'test/article/fixtures' },
    cache: { type: 'string', default: '.cache/http' },
    interval: { type: 'string' },
    'allow-loopback': { type: 'boolean', default: false },
  },
  true,
);

try {
  process.exitCode = await main();
} catch (error) {
  const remedy = error instanceof Error && 'remedy' in error ? ` → ${error.remedy}` : '';
  console.error(`${error instanceof Error ? error.message : String(error)}${remedy}`);
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const [place, ...others] = positionals;
  if (!place || others.length > 0 || !/^https?:/.test(place) || !URL.canParse(place)) {
    throw new Error('Beri satu alamat halaman depan, misalnya https://media.example');
  }
  if (values.zone && !(values.zone in ZONES)) {
    throw new Error(`--zone ${values.zone} tidak ada → pilih WIB, WITA, atau WIT`);
  }
  const http = openHttp({
    cacheDir: values.cache,
    allowLoopback: values['allow-loopback'],
    ...(values.interval ? { intervalMs: Number(values.interval) } : {}),
  });
  try {
    return await scaffold(http, place);
  } finally {
    await http.close();
  }
}

async function scaffold(http: Http, place: string): Promise<number> {
  const front = await page(http, place);
  const { origin, host, hostname } = new URL(front.url);
  const id = values.id ?? idOf(hostname);
  if (!id || !/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    throw new Error(`Nama berkas tidak dapat dibuat dari ${host} → beri --id NAMA (huruf kecil)`);
  }
  const files = {
    profile: join(values.content, 'outlets', `${id}.yaml`),
    page: join(values.fixtures, `${id}.html`),
    expected: join(values.fixtures, `${id}.json`),
  };
  const taken = Object.values(files).find((file) => existsSync(file));
  if (taken) throw new Error(`${taken} sudah ada → hapus dahulu, atau beri --id yang lain`);

  const { siteName, name, feeds: named } = readFrontPage(front.text, front.url);
  // WordPress and many others answer there even where the front page does not say so.
  const feeds = await readable(
    http,
    named.length > 0 ? named : [`${origin}/feed/`, `${origin}/rss`],
  );
  const robots = await page(http, `${origin}/robots.txt`).catch(() => null);
  const sitemaps = await readable(http, robots ? sitemapsIn(robots.text, robots.url) : []);
  for (const [url, { items }] of [...feeds, ...sitemaps]) say(`${url}: ${items.length} butir`);
  if (feeds.size + sitemaps.size === 0) {
    say('Tidak ada umpan yang terbaca; cari alamatnya dan tulis di "feeds".');
  }

  const address =
    values.article ??
    [...feeds.values(), ...sitemaps.values()]
      .flatMap(({ items }) => items)
      .find(({ url }) => url !== null)?.url;
  if (!address) throw new Error('Tidak ada artikel untuk dijadikan contoh → beri --article URL');
  const sample = await page(http, address);
  const { family, layout, article } = guessLayout(sample.text, sample.url);
  const zone = (values.zone as Zone | undefined) ?? zoneOf(article) ?? 'WIB';
  const hosts = [...new Set([host, new URL(sample.url).host])];
  const profile: Outlet = schema.parse({
    name: siteName ?? readFrontPage(sample.text, sample.url).siteName ?? name ?? id,
    homepage: `${origin}/`,
    hosts: hosts.length > 1 ? hosts : [],
    zone,
    feeds: [...feeds.keys()],
    sitemaps: [...sitemaps.keys()],
    family,
    layout,
    checked: { on: todayIn(values.content, new Date()), against: 'fixture' },
  });

  const whole = { ...FAMILIES[family], ...layout };
  const fixture = fixtureOf(
    sample.text,
    readArticle({ html: sample.text, url: sample.url, outlet: profile }),
    whole,
    `+0${ZONES[zone]}:00`,
  );
  writeFileSafely(files.profile, formatRecord('outlets', tidy(profile)));
  writeFileSafely(files.page, fixture.html);
  writeFileSafely(files.expected, `${JSON.stringify(fixture.expected, null, 2)}\n`);
  for (const file of Object.values(files)) say(`ditulis: ${file}`);
  return report(profile, fixture);
}

/** Says what is left to a person. */
function report(profile: Outlet, { html, expected }: ReturnType<typeof fixtureOf>): number {
  const { title, byline, publishedAt, paragraphs, drift, bodyFrom } = readArticle({
    html,
    url: profile.homepage,
    outlet: profile,
  });
  const read = { title, byline, publishedAt, paragraphs };
  const wrong = Object.entries(expected)
    .filter(([name, value]) => !isDeepStrictEqual(value, read[name as keyof typeof read]))
    .map(([name]) => name);
  const left = [
    ...(expected.byline === null ? ['penulis ("byline")'] : []),
    ...(expected.publishedAt === null ? ['waktu terbit ("published")'] : []),
    // A page does not say which of its first words are the outlet's name.
    'nama media di awal berita ("dateline")',
  ];
  say(
    `Belum ada di profil dan halaman contoh: ${left.join(', ')}. Tambahkan menurut langkah 2 dan 3.`,
  );
  say(`Zona ${profile.zone}, keluarga ${profile.family}: periksa keduanya.`);
  if (wrong.length === 0 && bodyFrom === 'profile') {
    say(
      'Selebihnya halaman contoh terbaca seperti yang diharapkan. Lanjut ke langkah 2 di docs/panduan/menambah-media.md.',
    );
    return 0;
  }
  say(
    `Belum terbaca benar: ${[...wrong, ...drift].join('; ')}. Perbaiki "layout", lalu jalankan uji.`,
  );
  return 1;
}

/** Defaults are left out, as an editor would leave them out. */
function tidy(profile: Outlet): object {
  const isEmpty = (value: unknown) =>
    typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return Object.fromEntries(Object.entries(profile).filter(([, value]) => !isEmpty(value)));
}

/** The feeds that can be read, with what they hold; the others are named with the reason. */
async function readable(http: Http, addresses: readonly string[]): Promise<Map<string, Feed>> {
  const found = new Map<string, Feed>();
  for (const address of addresses.slice(0, MOST)) {
    try {
      const { body, contentType, url } = await http.get(address);
      const feed = await readFeedBounded(body, contentType, url);
      if (feed.items.some(({ url, publishedAt }) => url && publishedAt)) found.set(address, feed);
      else say(`${address}: tidak memuat artikel bertanggal; dilewati`);
    } catch (error) {
      say(`${address}: ${error instanceof Error ? error.message : String(error)}; dilewati`);
    }
  }
  return found;
}

async function page(http: Http, address: string) {
  const { body, contentType, url } = await http.get(address);
  const { text } = decode(Buffer.concat(body), contentType);
  return { text, url };
}

function say(line: string): 0 {
  console.log(line);
  return 0;
}
