import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { ORIGIN } from './build.ts';
import { ENDLESS, HOSTILE } from './content.ts';
import { htmlFiles, pageOf } from './html.ts';

const site = inject('site');
const story = pageOf(site, 'kasus/bendungan-karang-uji/');

describe('a reader who opens a story', () => {
  it('reads what is newest before the timeline, each leading to its place in it', () => {
    const newest = story('.brief').first().find('li').toArray();
    expect(newest).toHaveLength(3);
    expect(story(newest[0]).text()).toContain('Evaluasi belum rampung');
    expect(story(newest[0]).text()).toContain('Bagus Darma Contoh, 11 Maret 2024. Dibaca program.');
    for (const item of newest) {
      const target = story(item).find('a').attr('href') ?? '';
      expect(story(target).closest('.line')).toHaveLength(1);
    }
  });

  it('reads of its key moments how they were chosen', () => {
    const moments = story('.lede:contains("Tonggak")');
    expect(moments.text()).toContain('dipilih program: yang dimuat paling banyak media');
    expect(moments.text()).toContain('Pompa tambahan akan kami kirimkan');
    const chosen = pageOf(site, 'kasus/pipa-utama-contoh/');
    expect(chosen('.lede:contains("Tonggak") li')).toHaveLength(1);
    expect(chosen('.lede:contains("Tonggak")').text()).not.toContain('dipilih program');
  });

  it('is told of disagreements in one calm line, which leads to them', () => {
    const line = story('.facts a:contains("atribusi berbeda")');
    expect(line.closest('div').text().replace(/\s+/g, ' ').trim()).toMatch(/^atribusi berbeda ?1$/);
    expect(line.attr('href')).toBe('/kasus/bendungan-karang-uji/jenis/atribusi-berbeda/');
    expect(story('.top .row-conflict')).toHaveLength(0);
  });

  it('reads what is known, in what state, as of when, and how much stands on record', () => {
    const top = story('.top').text().replace(/\s+/g, ' ');
    expect(top).toContain(
      'Masih berlangsung Berita terakhir 11 Maret 2024, 11.11 WIB Media terakhir dibaca 11 Maret 2024, 12.00 WIB',
    );
    expect(story('.lede h2').first().text()).toBe('Yang diketahui sejauh ini (11 Maret 2024)');
    expect(story('.lede .prose').text()).toContain('Retakan di dinding bendungan Karang Uji');
    const facts = story('.facts div')
      .toArray()
      .map((fact) => [story(fact).find('dt').text().trim(), Number(story(fact).find('dd').text())]);
    expect(facts).toEqual([
      ['pernyataan', 11],
      ['narasumber', 4],
      ['media', 3],
      ['atribusi berbeda', 1],
      ['diperiksa editor', 2],
      ['tenggat lewat tanpa kabar', 1],
      ['tenggat terbuka', 1],
    ]);
    expect(pageOf(site, 'kasus/tarif-air-kota-contoh/')('.top').text()).toContain('Selesai');
  });

  it('sees how many statements each body made, to scale, as bars that lead there and as a table', () => {
    const bars = story('.chart svg a').toArray();
    const days = story('.chart tbody tr').toArray();
    expect(bars.length).toBe(days.length);
    for (const [at, bar] of bars.entries()) {
      const target = story(bar).attr('href') ?? '';
      expect(story(target).hasClass('day-title')).toBe(true);
      const counts = story(days[at])
        .find('td')
        .toArray()
        .map((cell) => Number(story(cell).text()));
      const total = counts.reduce((sum, count) => sum + count, 0);
      expect(story(bar).attr('aria-label')).toContain(`: ${total} pernyataan`);
    }
  });

  it('sees the same words once, with both speakers, where they stand in time', () => {
    const block = story('.row-conflict:not(.row-settled)').first();
    expect(block.find('.shared').text()).toContain('tidak menemukan rembesan');
    expect(
      block
        .find('.mouths .name')
        .toArray()
        .map((name) => story(name).text()),
    ).toEqual(['Sari Wulandari Rekaan', 'Bagus Darma Contoh']);
    expect(block.find('.sources a').length).toBe(2);
  });

  it('is not alarmed by what an editor has settled', () => {
    expect(story('.row-conflict')).toHaveLength(2);
    expect(story('.verdict').text()).toContain('siaran pers');
  });

  it('finds the days in order, what has no day where it was reported', () => {
    const days = story('.day-title')
      .toArray()
      .map((heading) => story(heading).attr('id'));
    expect(days).toEqual([
      'h-2024-02',
      'h-2024-03-04',
      'h-2024-03-05',
      'h-2024-03-06',
      'h-2024-03-08',
      'h-2024-03-11',
    ]);
    const undated = story('#n-2024-2024-03-08-tanpa-narasumber');
    expect(undated.closest('.day').find('.day-title').attr('id')).toBe('h-2024-03-08');
    expect(undated.find('.said').text()).toBe(
      'diberitakan 8 Maret 2024, hari diucapkan tidak disebut',
    );
    const latest = pageOf(site, 'kasus/bendungan-karang-uji/terbaru/');
    expect(latest('.day-title').first().attr('id')).toBe('h-2024-03-11');
    expect(latest('.day-title').last().attr('id')).toBe('h-2024-02');
  });

  it('narrows it to what a filter says it holds', () => {
    const links = story('.filters a').toArray();
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      const said = Number(story(link).next('.count').text());
      const [path = '', entry] = (story(link).attr('href') ?? '').slice(1).split('#');
      const page = pageOf(site, path);
      if (entry) {
        // Of a few items: among all filters it leads to each of them.
        const places = page(`#${entry} a`).toArray();
        expect(places).toHaveLength(said);
        for (const place of places)
          expect(story(`${new URL(page(place).attr('href') ?? '', ORIGIN).hash}`)).toHaveLength(1);
        continue;
      }
      const shown =
        page('.line .row:not(.row-conflict,.row-elsewhere)').length +
        page('.line .mouths > li').length;
      expect([story(link).text(), shown]).toEqual([story(link).text(), said]);
    }
  });
});

describe('a statement page', () => {
  const $ = pageOf(site, 'pernyataan/2024/2024-03-04-sari-pompa/');

  it('marks what an outlet prints differently', () => {
    const reports = $('.report');
    expect(reports).toHaveLength(3);
    const marked = reports
      .eq(1)
      .find('mark')
      .toArray()
      .map((mark) => $(mark).text().trim());
    expect(marked).toContain('segera');
    expect(marked.join(' ')).not.toContain('kirimkan');
    expect(reports.eq(1).find('del').text()).toContain('akan');
    expect(reports.eq(2).find('mark, del')).toHaveLength(0);
  });

  it('says where the day was read from, the deadline and that another outlet has another day', () => {
    const details = $('.details').text();
    expect(details).toContain('Senin, 4 Maret 2024');
    expect(details).toContain('“Senin (4/3/2024)”');
    expect(details).toContain('media lain menyebut 5 Maret 2024');
    expect(details).toContain('7 Maret 2024, terbuka');
  });

  it('shows paraphrases, and says who spoke before and after', () => {
    const quoted = pageOf(site, 'pernyataan/2024/2024-03-06-bagus-siaga/');
    expect(quoted('main').text()).toContain('Isi serupa, kata-kata berbeda');
    expect(quoted('nav[aria-labelledby] a').length).toBeGreaterThan(0);
  });

  it('can be passed on and reported with what it is about already filled in', () => {
    const hrefs = $('.actions a')
      .toArray()
      .map((link) => new URL($(link).attr('href') ?? ''));
    expect(hrefs[0]?.searchParams.get('text')).toContain('/pernyataan/2024/2024-03-04-sari-pompa/');
    expect(hrefs[3]?.pathname).toBe('/linimasa/issues/new');
    const filled = Object.fromEntries(hrefs[3]?.searchParams ?? []);
    expect(filled['halaman']).toBe(`${ORIGIN}/pernyataan/2024/2024-03-04-sari-pompa/`);
    const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${filled['template']}`, 'utf8'));
    const ids = form.body.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining(['halaman', 'catatan']));
    expect(Object.keys(filled).filter((name) => !/^(template|title)$/.test(name))).toEqual(
      ids.filter((id: string) => id in filled),
    );
  });

  it('names an article by its day where neither title nor address are known', () => {
    const page = pageOf(site, 'pernyataan/2024/2024-04-09-djoko-suharto-pipa/');
    const report = page('.report').text().replace(/\s+/g, ' ');
    expect(report).toContain('Artikel 9 April 2024 Tautan ke artikel belum ada.');
  });

  it('is a schema.org Quotation with its sources', () => {
    const data = JSON.parse($('script[type="application/ld+json"]').text());
    expect(data).toMatchObject({
      '@type': 'Quotation',
      inLanguage: 'id',
      dateCreated: '2024-03-04',
      creator: { '@type': 'Person', name: 'Sari Wulandari Rekaan' },
      isBasedOn: [
        {
          '@type': 'NewsArticle',
          url: 'https://harian-rekaan.example/2024-03-04-bendungan',
          datePublished: '2024-03-04T14:30:00+07:00',
          publisher: { name: 'Harian Rekaan' },
        },
        {},
        {},
      ],
    });
  });

  it('links sources so that they can be found again when they are gone', () => {
    const link = $('a[data-originalurl]').first();
    expect(link.attr('data-versionurl')).toBe('https://arsip.example/2024-03-04-bendungan');
    expect(link.attr('data-versiondate')).toMatch(/^2024-03-05/);
    expect($('a.archive').attr('href')).toBe(link.attr('data-versionurl'));
  });

  it('says when a source was last seen, and that the words stand there no more', () => {
    const page = pageOf(site, 'pernyataan/2024/2024-03-05-bagus-tidak-ada-rembesan/');
    expect(page('.report').text()).toContain(
      'Terakhir dilihat 6 Maret 2024: kutipannya tidak ada lagi di sana.',
    );
  });
});

it('all deadlines stand on one page by state and day, as of the day of building', () => {
  const $ = pageOf(site, 'tenggat/');
  const parts = $('.block')
    .toArray()
    .map((part) => [
      $(part).find('h2').text().replace(/\s+/g, ' ').trim(),
      $(part).find('.entries strong').text(),
    ]);
  expect(parts).toEqual([
    ['Akan datang 1', 'Kamis, 7 Maret 2024'],
    ['Lewat tanpa kabar 1', 'Selasa, 5 Maret 2024'],
    ['Terlewat 1', 'Minggu, 10 Maret 2024'],
    ['Ditepati 1', 'Minggu, 17 Maret 2024'],
  ]);
  expect($('.lede').text()).toContain('6 Maret 2024');
});

describe('text from outside', () => {
  it.each([
    'kasus/kasus-jahat/',
    'kasus/kasus-jahat/hemat.html',
    'pernyataan/2024/jahat/',
    'tokoh/orang-jahat/',
    '',
  ])('is text on /%s', (path) => {
    const $ = pageOf(site, path);
    expect($('script:not([src]):not([type="application/ld+json"])')).toHaveLength(0);
    expect($('img, [onerror], [onclick], a[href^="javascript:"]')).toHaveLength(0);
    expect($('body').text()).toContain('<script>window.hacked=1</script>');
  });

  it('stays whole: the words are shown as they were said', () => {
    const $ = pageOf(site, 'pernyataan/2024/jahat/');
    expect($('.words').first().text().trim()).toBe(`“${HOSTILE} ${ENDLESS}”`);
    expect(JSON.parse($('script[type="application/ld+json"]').text()).text).toBe(
      `${HOSTILE} ${ENDLESS}`,
    );
  });

  it('can be emphasised by an editor, but not with HTML', () => {
    const $ = pageOf(site, 'kasus/kasus-jahat/');
    expect($('.prose strong').text()).toBe('tebal');
    expect($('.prose b')).toHaveLength(0);
  });
});

describe('what a page costs a reader who pays by the megabyte', () => {
  const packed = (path: string) => gzipSync(readFileSync(join(site, path))).length;
  const large = pageOf(site, 'kasus/kasus-besar/');
  const whole = pageOf(site, 'kasus/kasus-utuh/');
  const linked = (page: ReturnType<typeof pageOf>, selector: string, attribute: string) =>
    page(selector)
      .toArray()
      .map((element) => (page(element).attr(attribute) ?? '').slice(1));
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);

  it('120 statements on two pages: at most 30 kB of HTML and CSS', () => {
    const pages = ['kasus/kasus-besar/', 'kasus/kasus-besar/2/'];
    expect(pages.map((path) => pageOf(site, path)('.line .row').length)).toEqual([80, 40]);
    const css = linked(large, 'link[rel=stylesheet]', 'href').map(packed);
    expect(css.length).toBeGreaterThan(0);
    const html = pages.map((path) => packed(`${path}index.html`));
    expect(sum([...html, ...css])).toBeLessThanOrEqual(30_000);
  });

  it('every page of a story arrives at once', () => {
    // Servers send ten packets before they wait for an answer (RFC 6928): 14.6 kB, with what HTTP says.
    const heavy = htmlFiles(site)
      .filter((file) => file.startsWith('kasus/') && packed(file) > 14_300)
      .filter((file) => pageOf(site, file)('.line .row').length > 1);
    expect(heavy).toEqual([]);
  });

  it('no script to read: a story has one only to combine its filters, and nothing else waits for it', () => {
    for (const page of [large, whole]) {
      expect(page('script:not([src])')).toHaveLength(0);
      expect(
        page('[hidden]')
          .toArray()
          .map((element) => page(element).attr('id')),
      ).toEqual(['sejak', 'semua', 'lanjut']);
    }
  });

  it('filters are combined over a small file, which is loaded only then', () => {
    expect(packed('kasus/kasus-besar/saringan.json')).toBeLessThanOrEqual(4_000);
  });

  it('at most 10 kB of script on any page before search is touched, what it imports included', () => {
    const weights = htmlFiles(site).map((file) => {
      const page = pageOf(site, file);
      const scripts = new Set(linked(page, 'script[src]', 'src'));
      for (const script of scripts) {
        const source = readFileSync(join(site, script), 'utf8');
        for (const [, name] of source.matchAll(/from\s*"\.\/([^"]+)"|import\s*"\.\/([^"]+)"/g))
          if (name) scripts.add(join(dirname(script), name));
      }
      return sum([...scripts].map(packed));
    });
    expect(Math.max(...weights)).toBeGreaterThan(0);
    expect(Math.max(...weights)).toBeLessThanOrEqual(10_000);
  });

  it('no font is loaded, and a story to pass on is one file below 100 kB', () => {
    const css = readFileSync(
      join(site, linked(large, 'link[rel=stylesheet]', 'href')[0] ?? ''),
      'utf8',
    );
    expect(css).not.toContain('@font-face');
    const lean = pageOf(site, 'kasus/kasus-besar/hemat.html');
    expect(lean('[src], link[rel=stylesheet]')).toHaveLength(0);
    expect(statSync(join(site, 'kasus/kasus-besar/hemat.html')).size).toBeLessThan(100_000);
  });
});
