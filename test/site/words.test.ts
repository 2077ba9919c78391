import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, inject, it } from 'vitest';
import { htmlFiles, pageOf } from './html.ts';

const site = inject('site');
const below = inject('siteBelowBase');

/** The text that readers meet in a page: its body, its title and what travels in its head. */
function textOf(folder: string, file: string): string {
  const $ = load(readFileSync(join(folder, file), 'utf8'));
  $('script').remove();
  const head = $('title, meta[content]')
    .toArray()
    .map((element) => $(element).attr('content') ?? $(element).text());
  const labels = $('[aria-label], [title]')
    .toArray()
    .flatMap((element) => [$(element).attr('aria-label') ?? '', $(element).attr('title') ?? '']);
  return [...head, ...labels, $('body').text()].join('\n').replace(/\s+/g, ' ');
}

const texts = htmlFiles(site).map((file) => ({ file, text: textOf(site, file) }));

/** Names the pages whose text has `words`. */
const pagesWith = (words: RegExp) =>
  texts.filter(({ text }) => words.test(text)).map(({ file }) => file);

describe('words that readers found wrong or stiff are nowhere', () => {
  it.each([
    /Asal dan konteks/,
    /disebut milik/,
    /disebut mengatakan/,
    /Kata-kata antar(media|artikel)/,
    /Dibandingkan dengan kata-kata/,
    /Kata-kata di atas berasal/,
    /belum tercatat\.( |$)/,
    /[Aa]lamatnya belum/,
    /(?<!artikel )[Tt]ertulis:/,
    /(?<!jari )sidik teks/i,
    /Huruf ke-/,
    /Dasar hukum/,
    /Isi yang serupa dengan/,
    /\bBerjalan\b/,
    /Diperbarui/,
    /hemat data/,
    /lewat WhatsApp(?!\p{L})(?<!Lewat WhatsApp)/u,
    /[Uu]mpan\b/,
    /sekarang atau tidak diketahui/,
    /Yang berbicara/,
    /yakin akan/,
    /artikel bertanda/,
    /Editor memeriksa setiap/,
    /Belum diperiksa manusia/,
    /Halaman ini tidak ada/,
    /Tidak ada yang cocok/,
    /\d %/,
  ])('%s', (words) => {
    expect(pagesWith(words)).toEqual([]);
  });

  it('nor in what the search page says', () => {
    const scripts = readdirSync(join(site, '_astro'), { encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(join(site, '_astro', file), 'utf8'))
      .join('\n');
    expect(scripts).toContain('Tidak ada hasil untuk');
    expect(scripts).not.toContain('Tidak ada yang cocok');
  });

  it('a list of three has a comma before its last "dan", in sentences and in lists of outlets', () => {
    const $ = pageOf(site, 'pernyataan/2024/2024-03-04-sari-pompa/');
    expect($('.sources').first().text()).toBe('menurut Harian Rekaan, Warta Contoh, dan Suara Uji');
  });
});

describe('whose site it is', () => {
  const everyFile = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(html|json|xml|txt|css|js|svg)$/.test(file),
    );

  it.each([
    ['under another name', site],
    ['without a name', below],
  ])('no file of a site %s names the project', (_name, folder) => {
    const naming = everyFile(folder).filter((file) =>
      // The extension of the feeds, the example host and the base path are names of formats and places.
      /Linimasa/.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(naming).toEqual([]);
  });

  it('its name and who answers for it stand on every page', () => {
    const without = htmlFiles(site)
      .filter((file) => !file.endsWith('hemat.html'))
      .filter((file) => {
        const text = load(readFileSync(join(site, file), 'utf8'))('.colophon').text();
        return !/Arsip Uji.*Rina Uji.*redaksi@arsip-uji\.example/s.test(text);
      });
    expect(without).toEqual([]);
    const about = pageOf(site, 'tentang/')('main').text();
    for (const words of [
      'Jalan Contoh 1',
      'Hak jawab',
      'tiga hari',
      'Hak koreksi',
      '+628123456789',
    ])
      expect(about).toContain(words);
    expect(about).not.toContain('peragaan');
    expect(pageOf(site, '')('.colophon a[href="/tentang/#hak-jawab"]')).toHaveLength(1);
  });

  it('a site for which nobody answers says on every page that it is a demonstration', () => {
    // The editors' form is a page of its own, which no reader is led to.
    const silent = htmlFiles(below).filter(
      (file) => !file.startsWith('meja/') && !textOf(below, file).includes('Situs peragaan:'),
    );
    expect(silent).toEqual([]);
    const about = pageOf(below, 'tentang/')('main').text().replace(/\s+/g, ' ');
    expect(about).toContain(
      'penerbit, penanggung jawab, alamat pos, email, hak jawab, dan hak koreksi',
    );
    const page = pageOf(below, 'pernyataan/2024/2024-03-04-sari-pompa/');
    expect(page('.mistake a[href^="mailto:"]')).toHaveLength(0);
  });
});

describe('whether a person has looked', () => {
  it('stands with a statement wherever it goes', () => {
    const page = pageOf(site, 'pernyataan/2024/2024-03-05-sari-tidak-ada-rembesan/');
    const words = 'Diperiksa editor, 7 Maret 2024';
    expect(page('.panel').first().text()).toContain(words);
    expect(page('meta[property="og:description"]').attr('content')).toMatch(
      new RegExp(`^${words}`),
    );
    expect(page('.cite').text().split(words)).toHaveLength(4);
    const whatsapp = new URL(page('a[href^="https://wa.me/?"]').attr('href') ?? '');
    expect(whatsapp.searchParams.get('text')).toContain('(diperiksa editor, 7 Maret 2024)');
    expect(JSON.parse(page('script[type="application/ld+json"]').text()).creativeWorkStatus).toBe(
      words,
    );
    // In a conflict block, on its own page and in the story, and in the file to pass on.
    expect(page('.mouths .badge-seen').text()).toBe(words);
    const story = pageOf(site, 'kasus/bendungan-karang-uji/');
    expect(story('#n-2024-2024-03-05-sari-tidak-ada-rembesan .badge-seen').text()).toBe(words);
    const lean = pageOf(site, 'kasus/bendungan-karang-uji/hemat.html').text();
    expect(lean).toContain('(diperiksa editor, 7 Maret 2024)');
    const corrections = pageOf(site, 'ralat/')('.entries .updated').toArray();
    const quoting = corrections
      .map((entry) => load(entry).text())
      .filter((text) => /: /.test(text));
    expect(quoting.length).toBeGreaterThan(0);
    for (const text of quoting) expect(text).toMatch(/(Dibaca program|Diperiksa editor, ).*\.\s*$/);
  });

  it('is said of every row and every result, and of none that it is not', () => {
    const story = pageOf(site, 'kasus/bendungan-karang-uji/');
    const rows = story('.line .row:not(.row-conflict,.row-elsewhere), .mouths > li').toArray();
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows)
      expect(story(row).find('.badge-program, .badge-review, .badge-seen')).toHaveLength(1);
    expect(story('.line .badge-seen')).toHaveLength(2);
    const lean = pageOf(site, 'kasus/bendungan-karang-uji/hemat.html');
    for (const article of lean('main > article').toArray())
      expect(lean(article).text()).toMatch(/(dibaca program|diperiksa editor), /i);
  });
});

it('the method prints the figures that were measured on articles that the rules had not met', () => {
  const independent = JSON.parse(readFileSync('src/data/independent.json', 'utf8'));
  const cells = pageOf(
    site,
    'metode/',
  )('.figures td')
    .toArray()
    .map((cell) => load(cell).text());
  const figures = [
    ...Object.values<number>(independent.found),
    ...Object.values<number>(independent.fields),
    independent.unflagged,
  ];
  expect(figures).toHaveLength(10);
  for (const figure of figures) expect(cells).toContain(`${String(figure).replace('.', ',')}%`);
});

describe('a mistake can be reported', () => {
  it.each([
    'pernyataan/2024/2024-03-04-sari-pompa/',
    'peristiwa/2024/2024-03-04-retakan-dilaporkan/',
    'tokoh/sari-wulandari/',
    'lembaga/dinas-pengairan/',
    'hukum/uu-99-2019/',
    'media/harian-rekaan/',
    'kasus/bendungan-karang-uji/',
  ])('from %s without an account, with its address filled in', (path) => {
    const links = pageOf(site, path)('.mistake a').toArray();
    const hrefs = links.map((link) => ('attribs' in link ? link.attribs['href'] : '') ?? '');
    expect(hrefs.map((href) => href.split(/[:?]/)[0])).toEqual(['mailto', 'https', 'https']);
    for (const href of hrefs)
      expect(decodeURIComponent(href)).toContain(`https://linimasa.example/${path}`);
  });
});
