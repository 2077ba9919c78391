import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Entry, rss, startPress } from '../ingest/press.ts';
import { filesIn, ingestHere } from '../ingest/run.ts';
import { leaksIn } from './leaks.ts';

/** What a newsroom on loopback serves of one article. */
interface Served {
  what: string;
  /** What must stand nowhere. */
  names: string[];
  /** Officials' words that must not be lost. */
  keep: string[];
  entry: Entry;
  /** Path → page, or where it redirects to. */
  pages: Record<string, string | { to: string }>;
}

const TOLD =
  'Polres Contoh menangkap seorang pria yang diduga mencabuli siswi SMP berusia 13 tahun di rumahnya sendiri.';
const SAID =
  '“Tersangka sudah kami tahan sejak kemarin malam,” kata Kapolres Contoh AKBP Budi Hartono, Rabu (12/3/2025).';
const KEPT = 'Tersangka sudah kami tahan sejak kemarin malam';
const of = (words: string) => `“${words},” ujar Budi.`;

/** A page in an outlet's usual markup; what is given goes in as it is. */
function html(
  paragraphs: readonly string[],
  { title = 'Polisi Tangkap Pria di Contoh', head = '', before = '', after = '' } = {},
): string {
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title}</title>${head}
<meta property="article:published_time" content="2025-03-12T10:00:00+08:00"></head><body><article><h1>${title}</h1>${before}
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}${after}</article></body></html>`;
}

const NEXT = '<div class="paging"><a rel="next" href="?page=2">Halaman selanjutnya</a></div>';

const SERVED: Served[] = [
  {
    what: 'the name in the headline, og:title, JSON-LD, keywords and description',
    names: ['Melati Sekarwangi', 'Melati', 'Sekarwangi', 'Dusun Karangtengah'],
    keep: [KEPT],
    entry: { link: '/2025/03/polisi-tangkap-pria', title: 'Polisi Tangkap Pria' },
    pages: {
      '/2025/03/polisi-tangkap-pria': html([TOLD, SAID], {
        title: 'Melati Sekarwangi (13), Korban Pencabulan di Dusun Karangtengah',
        head: `<meta property="og:title" content="Melati Sekarwangi Korban Pencabulan">
<meta name="description" content="Melati Sekarwangi, warga Dusun Karangtengah"><meta name="keywords" content="melati sekarwangi,pencabulan">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Melati Sekarwangi Korban Pencabulan","about":"Melati Sekarwangi","author":{"@type":"Person","name":"Sekarwangi"},"datePublished":"2025-03-12T10:00:00+08:00"}</script>`,
      }),
    },
  },
  {
    what: 'the name in an image’s text and caption, a line to other news and the author’s box',
    names: ['Wulandari Kinasih', 'Wulandari', 'Kinasih', 'Sumiyem'],
    keep: [KEPT],
    entry: { link: '/berita/1001', title: 'Polisi Tangkap Pria' },
    pages: {
      '/berita/1001': html(
        [
          TOLD,
          '<strong>Baca juga: <a href="/berita/1002">Wulandari Kinasih Menangis di Pelukan Sumiyem</a></strong>',
          SAID,
          'BACA JUGA : Kisah Pilu Wulandari Kinasih',
        ],
        {
          before:
            '<div class="author">Penulis: Wulandari Kinasih</div><figure><img src="/w.jpg" alt="Wulandari Kinasih dan ibunya, Sumiyem"><figcaption>Wulandari Kinasih bersama ibunya, Sumiyem (Dok. keluarga)</figcaption></figure>',
          after: '<div class="author-box">Ditulis bersama Sumiyem, ibu korban</div>',
        },
      ),
    },
  },
  {
    what: 'the name in the feed’s headline, summary, mark and category',
    names: ['Ratri Palupi', 'Ratri', 'Palupi', 'Dusun Karangtengah'],
    keep: [KEPT],
    entry: {
      link: '/berita/2001',
      title: 'Ratri Palupi (13) Dicabuli Tetangga, Polisi Tangkap Pelaku',
      guid: 'ratri-palupi-13-dicabuli',
      summary: 'Ratri Palupi, warga Dusun Karangtengah, dicabuli tetangganya.',
    },
    pages: { '/berita/2001': html([TOLD, SAID]) },
  },
  {
    what: 'the name in the address that the page calls its own, and in that for telephones',
    names: ['Anindita Rahayu', 'Anindita', 'Rahayu'],
    keep: [KEPT],
    entry: { link: '/amp/berita/3001', title: 'Polisi Tangkap Pria' },
    pages: {
      '/amp/berita/3001': html([TOLD, SAID], {
        head: '<link rel="canonical" href="/2025/anindita-rahayu-13-korban-pencabulan"><link rel="amphtml" href="/amp/anindita-rahayu">',
      }),
    },
  },
  {
    what: 'the name on the first page, what happened on the second',
    names: ['Citra Maheswari', 'Citra', 'Maheswari', 'Ngatinem'],
    keep: [KEPT, 'menunggu hasil pemeriksaan psikolog'],
    entry: { link: '/berita/citra-maheswari-4001', title: 'Polisi Datangi Rumah Citra' },
    pages: {
      '/berita/citra-maheswari-4001': html(
        ['Citra Maheswari (13) pulang ke rumah neneknya, Ngatinem, dengan diantar petugas.', SAID],
        { title: 'Polisi Datangi Rumah Citra', after: NEXT },
      ),
      '/berita/citra-maheswari-4001?page=2': html(
        [TOLD, of('Citra Maheswari kini menunggu hasil pemeriksaan psikolog')],
        { title: 'Polisi Datangi Rumah Citra' },
      ),
    },
  },
  {
    what: 'the name in an address with escapes and capitals, in its question, and where it leads to',
    names: ['Larasati Dewanti', 'Larasati', 'Dewanti'],
    keep: [KEPT],
    entry: {
      link: '/2025/L%61RASATI-Dew%61nti?judul=Larasati+Dewanti#Larasati',
      title: 'Polisi Tangkap Pria',
    },
    pages: {
      '/2025/L%61RASATI-Dew%61nti?judul=Larasati+Dewanti': {
        to: '/2025/larasati-dewanti-dicabuli',
      },
      '/2025/larasati-dewanti-dicabuli': html([TOLD, SAID]),
    },
  },
  {
    what: 'entities, soft hyphens, spaces of no width, tags and hard spaces inside the name',
    names: ['Kirana Wijayanti', 'Kirana', 'Wijayanti'],
    keep: [KEPT, 'sudah bersekolah lagi sejak Senin', 'didampingi dua psikolog'],
    entry: { link: '/berita/5001', title: 'Polisi Tangkap Pria' },
    pages: {
      '/berita/5001': html([
        `${TOLD} Korban bernama K&#105;rana&nbsp;Wija&shy;yanti.`,
        SAID,
        of('Kira&#8203;na Wijay&#173;anti sudah bersekolah lagi sejak Senin'),
        of('<b>Kir</b>ana&#160;Wijaya\u2060nti didampingi dua psikolog'),
      ]),
    },
  },
  {
    what: 'the name in capitals',
    names: ['Nawang Wulansari', 'Nawang', 'Wulansari', 'Desa Tegalrejo'],
    keep: [KEPT, 'sudah kami periksa dengan didampingi ibunya'],
    entry: { link: '/berita/6001', title: 'NAWANG WULANSARI, 13, DICABULI' },
    pages: {
      '/berita/6001': html(
        [
          `CONTOH – ${TOLD} KORBAN, NAWANG WULANSARI, WARGA DESA TEGALREJO.`,
          SAID,
          of('NAWANG WULANSARI sudah kami periksa dengan didampingi ibunya'),
        ],
        { title: 'NAWANG WULANSARI, 13, DICABULI DI DESA TEGALREJO' },
      ),
    },
  },
  {
    what: 'the name parted at the end of a line',
    names: ['Pramesti Ayuningtyas', 'Pramesti', 'Ayuningtyas', 'Ayuning', 'tyas'],
    keep: [KEPT, 'kami antar pulang tadi pagi'],
    entry: { link: '/berita/7001', title: 'Polisi Tangkap Pria' },
    pages: {
      '/berita/7001': html([
        `${TOLD} Korban, Pramesti Ayuning-<br>tyas, dijemput ibunya.`,
        SAID,
        of('Prames-<br/>ti Ayuning-\ntyas kami antar pulang tadi pagi'),
      ]),
    },
  },
  {
    what: 'letters in pieces, wide letters and other apostrophes',
    names: ['Nur’aini Zafíra', 'Nuraini', 'Nur’aini', 'Zafíra', 'Zafira'],
    keep: [KEPT, 'kami titipkan di rumah aman', 'boleh dijenguk neneknya'],
    entry: { link: '/berita/8001', title: 'Polisi Tangkap Pria' },
    pages: {
      '/berita/8001': html([
        `${TOLD} Korban bernama Nur’aini Zafi\u0301ra (13).`,
        SAID,
        of('Nur&#39;aini Zafira kami titipkan di rumah aman'),
        of('Ｎur`aini Zafíra boleh dijenguk neneknya'),
      ]),
    },
  },
  {
    what: 'the name alone in the words of an official, its family and school beside it',
    names: ['Saraswita', 'Wagiman', 'SMP Negeri 3 Tegalrejo', 'Tegalrejo'],
    keep: [KEPT, 'datang sendiri ke kantor kami'],
    entry: { link: '/berita/9001', title: 'Ayah Saraswita Lapor Polisi' },
    pages: {
      '/berita/9001': html(
        [
          TOLD,
          SAID,
          of('Ayah Saraswita, Pak Wagiman, datang sendiri ke kantor kami'),
          'Saraswita bersekolah di SMP Negeri 3 Tegalrejo.',
        ],
        { title: 'Ayah Saraswita Lapor Polisi' },
      ),
    },
  },
  {
    what: 'the name in a list, a table, a quotation’s block and the alternative text of a video',
    names: ['Paramita Lestyani', 'Paramita', 'Lestyani', 'Mbah Warsi'],
    keep: [KEPT],
    entry: { link: '/video/paramita-lestyani.html', title: 'VIDEO: Polisi Tangkap Pria' },
    pages: {
      '/video/paramita-lestyani.html': html([TOLD, SAID], {
        after: `<ul><li>Korban: Paramita Lestyani</li><li>Nenek: Mbah Warsi</li></ul><table><tr><td>Nama</td><td>Paramita Lestyani</td></tr></table>
<blockquote><p>“Paramita anak yang rajin,” kata neneknya, Mbah Warsi.</p></blockquote><video title="Paramita Lestyani"></video><a href="/tag/paramita-lestyani">#ParamitaLestyani</a>`,
      }),
    },
  },
];

/** A text as a reader sees it or a program reads it: without marks that nobody sees, escapes and entities. */
function plain(text: string): string {
  const seen = text.replace(/(?:%[0-9a-f]{2})+/gi, (code) => {
    try {
      return decodeURIComponent(code);
    } catch {
      return code;
    }
  });
  return seen
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .normalize('NFKC');
}

/** A newsroom with one outlet that serves this, and what its run leaves and prints. */
async function served(voices: string, all: readonly Pick<Served, 'entry' | 'pages'>[]) {
  const press = await startPress();
  appendFileSync(
    join(press.content, 'outlets/harian-rekaan.yaml'),
    'paging:\n  parameter: page\n  next: .paging a\n',
  );
  writeFileSync(
    join(press.content, 'stories/uji.md'),
    `---\ntitle: Kasus uji\nsummary: Kasus untuk pengujian.\nvoices: ${voices}\nmatch:\n  any: [polres, polisi, dicabuli, lapor]\n---\n`,
  );
  const entries = all.map(({ entry }) => ({ ...entry, link: press.base + entry.link }));
  press.answers.set('/rss', rss(entries));
  for (const [path, page] of all.flatMap(({ pages }) => Object.entries(pages)))
    press.answers.set(
      path,
      typeof page === 'string'
        ? page
        : (_request, response) => response.writeHead(301, { location: page.to }).end(),
    );
  const { status, stdout, stderr } = await ingestHere(
    press.content,
    ...['--now', '2025-03-12T12:00:00+08:00'],
  );
  const files = Object.entries(filesIn(press.content)).map(([path, text]) => ({ path, text }));
  return { status, printed: { path: 'printed', text: `${stdout}${stderr}` }, files };
}

/** Files as they are, and as they read without marks. */
const bothWays = (files: readonly { path: string; text: string }[]) =>
  files.flatMap(({ path, text }) => [
    { path, text },
    { path: `${plain(path)}, tanpa tanda`, text: plain(text) },
  ]);

describe.each(['publik', 'semua'])('articles as outlets serve them, voices: %s', (voices) => {
  it.each(SERVED)('$what', async ({ names, keep, ...article }) => {
    const { status, printed, files } = await served(voices, [article]);
    expect(status, printed.text).toBe(0);
    expect(leaksIn(bothWays([...files, printed]), { protected: names })).toEqual([]);
    const statements = files.filter(({ path }) => path.startsWith('statements/'));
    const words = statements.map(({ text }) => text.replace(/\n> ?/g, ' ')).join('\n');
    for (const one of keep) expect(words).toContain(one);
  });
});

describe('an article that cannot be taken in is printed without its address and headline', () => {
  const link = '/2025/larasati-dewanti-13-dicabuli';
  const entry = { link, title: 'Larasati Dewanti Dicabuli, Polisi Tangkap Pria' };
  const names = ['Larasati', 'Dewanti'];

  it.each<[string, Served['pages']]>([
    ['is gone', {}],
    ['leads away', { [link]: { to: 'http://127.0.0.2:9/larasati-dewanti' } }],
    ['leads around', { [link]: { to: link } }],
    ['leads to the front page', { [link]: { to: '/' }, '/': html([TOLD, SAID]) }],
    ['has no text', { [link]: html([]) }],
    ['has no day', { [link]: html([TOLD, SAID]).replace('article:published_time', 'x') }],
    ['is broken off', { [link]: html([TOLD, `“Larasati kami titip`]).slice(0, -60) }],
  ])('because it %s', async (_why, pages) => {
    const { printed, files } = await served('publik', [{ entry, pages }]);
    expect(leaksIn(bothWays([...files, printed]), { protected: names })).toEqual([]);
  });
});
