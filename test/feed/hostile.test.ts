import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { peakOf } from '../ingest/peak.ts';

/** When memory is taken back is up to the engine; what is held for good is there every time. */
const TRIES = { retry: 2 };

/** The bounds that hold for every feed below: CPU time and memory of the command's own process. */
const MAX_MILLISECONDS = 5_000;
const MAX_MEGABYTES = 150;

const item = (inside: string) => `<item><link>/satu</link>${inside}</item>`;
const rss = (inside: string, before = '') =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>Jahat</title>${inside}</channel></rss>`;
const laughs = Array.from(
  { length: 30 },
  (_none, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`,
).join('');

/** Name → feed, and what the command must say of it. */
const FEEDS: Record<string, [feed: string, said: RegExp]> = {
  'bom-entitas': [
    rss(item('<title>&e30;</title>'), `<!DOCTYPE rss [<!ENTITY e0 "ha">${laughs}]>`),
    /1 butir\n {2}tanpa tanggal {2}&e30;/,
  ],
  'entitas-panjang': [
    rss(
      item(`<title>${'&a;'.repeat(100_000)}</title>`),
      `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(90)}">]>`,
    ),
    /1 butir/,
  ],
  'entitas-luar': [
    rss(
      item('<title>a&berkas;b&rahasia;c</title>'),
      '<!DOCTYPE rss SYSTEM "/rahasia" [<!ENTITY berkas SYSTEM "file:///etc/passwd"><!ENTITY rahasia SYSTEM "/rahasia"><!ENTITY % p SYSTEM "/rahasia"> %p;]>',
    ),
    /a&berkas;b&rahasia;c/,
  ],
  'bersarang-dalam': [
    rss(`${item(`<title>${'<b>'.repeat(300_000)}</title>`)}${item('<title>Baik</title>')}`),
    /bersarang lebih dari/,
  ],
  terpotong: [rss(item('<title>Utuh</title>')).slice(0, -35), /tidak ditutup/],
  html: ['<!doctype html><html><body><item></item></body></html>', /halaman HTML, bukan umpan/],
  'bukan-umpan': ['\0\x01\x02'.repeat(1000), /bukan umpan/],
  'butir-117-kB': [
    rss(item(`<description><![CDATA[${'x<br'.repeat(29_250)}]]></description>`)),
    /1 butir/,
  ],
  'butir-tanpa-akhir': [rss('<item>'.repeat(400_000)), /lebih dari 5000 butir/],
  skrip: [
    rss(
      `<item><title>&lt;script&gt;alert(1)&lt;/script&gt;Aman &lt;img src=x onerror=alert(1)&gt;</title><link>javascript:alert(1)</link><enclosure url="javascript:alert(1)"/></item>`,
    ),
    /tanpa tanggal {2}Aman\n {4}tanpa alamat/,
  ],
  'guid-berkas': [
    rss(
      '<item><guid>../../../etc/passwd</guid><title>Jalan</title></item><item><guid>file:///etc/passwd</guid><title>Berkas</title></item>',
    ),
    /Jalan\n {4}tanpa alamat[\s\S]*Berkas\n {4}tanpa alamat/,
  ],
  'guid-kembar': [
    rss(
      `${item('<guid>sama</guid><title>Satu</title>')}<item><link>/dua</link><guid>sama</guid><title>Dua</title></item>`,
    ),
    /Satu[\s\S]*Dua/,
  ],
  'tahun-2999': [
    rss(item('<title>Nanti</title><pubDate>Fri, 29 Nov 2999 10:00:00 +0700</pubDate>')),
    /tanpa tanggal {2}Nanti/,
  ],
  'kode-terminal': [
    rss(item('<title>a&#27;[2J&#x202e;b\u0007</title>')),
    /tanpa tanggal {2}a[^\p{C}]*b/u,
  ],
};

const asked: string[] = [];
const server = createServer((request, response) => {
  const name = decodeURIComponent((request.url ?? '').slice(1));
  asked.push(name);
  if (name === 'robots.txt') response.writeHead(404).end();
  else if (name === 'baik') response.end(rss(item('<title>Umpan lain</title>')));
  else response.end(FEEDS[name]?.[0]);
});
let base = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

test.each(Object.entries(FEEDS))(
  '%s: bounded, named, and the next feed is read',
  TRIES,
  async (name, [, expected]) => {
    asked.length = 0;
    const cache = mkdtempSync(join(tmpdir(), 'linimasa-'));
    const addresses = [`${base}/${name}`, `${base}/baik`];
    const { said, peak, cpu } = await peakOf('feed', '--cache', cache, ...addresses);
    rmSync(cache, { recursive: true });
    expect(said).toMatch(expected);
    expect(said).toContain('Umpan lain');
    expect(said).not.toMatch(/root:|alert\(1\)|javascript:/);
    expect(cpu).toBeLessThan(MAX_MILLISECONDS);
    expect(peak).toBeLessThan(MAX_MEGABYTES);
    expect(new Set(asked)).toEqual(new Set(['robots.txt', name, 'baik']));
  },
);
