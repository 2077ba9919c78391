import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { BASE, ORIGIN } from './build.ts';
import { htmlFiles, pageOf } from './html.ts';

const site = inject('site');
const files = htmlFiles(site);
const pages = files.map((file) => {
  const html = readFileSync(join(site, file), 'utf8');
  return { file, html, $: load(html) };
});

/** Pages that only keep an address, or are no reader's. */
const UNLISTED =
  /(^|\/)404\.html$|^(gaya|luring|ralat\/dihapus-)|-(digabung|ganda|lama)\/|\/ditarik-[0-9a-f]{12}\/|^(pernyataan|peristiwa)\/(\d{4}\/)?index|^kasus\/[^/]+\/(narasumber|lembaga|media|hukum|bulan|jenis)\/index|^(_astro|berbagi|mesin|pagefind)\/|(^|\/)feed\/index/;

const isFile = (address: string) =>
  address.startsWith(`${ORIGIN}/`) && existsSync(join(site, new URL(address).pathname));
/** The page for missing addresses is served in their place, so its own address is no file. */
const isPage = (address: string) =>
  address === `${ORIGIN}/404/` || (address.endsWith('/') && isFile(`${address}index.html`));

/** The text of any file of the site; folders have none. */
function textIn(file: string): string {
  const path = join(site, file);
  if (statSync(path).isDirectory()) return '';
  const bytes = readFileSync(path);
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isZipped ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Names the pages on which `wrong` finds something, with what it found. */
function findings(wrong: (page: (typeof pages)[number]) => string[]): string[] {
  return pages.flatMap((page) => wrong(page).map((what) => `${page.file}: ${what}`));
}

describe('every page', () => {
  it('is there: one of each sort', () => {
    for (const path of [
      'index.html',
      '404.html',
      'kasus/bendungan-karang-uji/index.html',
      'kasus/bendungan-karang-uji/terbaru/index.html',
      'kasus/bendungan-karang-uji/hemat.html',
      'kasus/kasus-besar/2/index.html',
      'kasus/bendungan-karang-uji/media/harian-rekaan/index.html',
      'kasus/bendungan-karang-uji/saring/index.html',
      'pernyataan/2024/ditarik-d4996a33ed34/index.html',
      'peristiwa/2024/2024-03-04-retakan-dilaporkan/index.html',
      'tokoh/sari-wulandari/index.html',
      'lembaga/dinas-pengairan/index.html',
      'hukum/uu-99-2019/index.html',
      'media/harian-rekaan/index.html',
      'cari/index.html',
      'ralat/index.html',
      'tenggat/index.html',
      'tokoh/index.html',
      'lembaga/index.html',
      'hukum/index.html',
      'media/index.html',
      'kasus/index.html',
      'terbaru/index.html',
      'terbaru/2024-03/index.html',
      'terbaru/2025-01/index.html',
      'pernyataan/2024/index.html',
      'peristiwa/index.html',
      'kasus/bendungan-karang-uji/narasumber/index.html',
      'metode/index.html',
      'data/index.html',
      'tentang/index.html',
      'gaya/index.html',
    ]) {
      expect(files).toContain(path);
    }
  });

  it('runs no figure into the words beside it', () => {
    expect(
      findings(({ $ }) =>
        $('main p')
          .toArray()
          .flatMap(
            (p) =>
              $(p)
                .text()
                .match(/\p{Ll}{3}\d+,\d|\d %\p{L}{3}/gu) ?? [],
          ),
      ),
    ).toEqual([]);
  });

  it('runs no word into the one beside it', () => {
    const runsOn = (left: string, right: string) =>
      /[\p{L}\d]$/u.test(left) && /^[\p{L}\d]/u.test(right);
    expect(
      findings(({ $, file }) =>
        $('main, .colophon, .demonstration')
          .find('a, em, strong, code, time, b, span:not(.printed)')
          .toArray()
          .flatMap((element) => {
            const [before, after] = [element.prev, element.next];
            const text = $(element).text();
            const next = after?.type === 'text' ? after.data : '';
            const previous = before?.type === 'text' ? before.data : '';
            return runsOn(text, next) || runsOn(previous, text)
              ? [`${previous.slice(-20)}|${text}|${next.slice(0, 20)}`]
              : [];
          })
          .concat(
            // Figures and names come out of expressions, beside which Astro drops line breaks.
            $('main, .colophon')
              .find('p:not(.hash), li, dd')
              .contents()
              .toArray()
              .flatMap((node) =>
                node.type === 'text' && !file.includes('jahat') ? [node.data] : [],
              )
              .flatMap(
                (text) =>
                  text.match(/(?<![\p{L}\d-])\d+\p{Ll}{3,}|Arsip Uji\p{L}+|\p{L}Arsip Uji/gu) ?? [],
              ),
          ),
      ),
    ).toEqual([]);
  });

  it('validates', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // The formatter decides how the source is written; these are about taste, not validity.
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        'attr-quotes': 'off',
        'no-raw-characters': 'off',
        'doctype-style': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'long-title': 'off',
        // /gaya shows the same example more than once.
        'no-implicit-button-type': 'error',
      },
    });
    const wrong: string[] = [];
    for (const { file, html } of pages) {
      const report = await validator.validateString(html);
      for (const result of report.results)
        for (const { ruleId, message, line, column } of result.messages)
          wrong.push(`${file}:${line}:${column} ${ruleId} ${message}`);
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it('has one h1 and headings that skip no level', () => {
    expect(
      findings(({ $ }) => {
        const levels = $('h1,h2,h3,h4,h5,h6')
          .toArray()
          .map((heading) => Number(heading.tagName[1]));
        const skips = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
        return [
          ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not exactly one h1']),
          ...skips.map((level) => `h${level} after a higher one`),
        ];
      }),
    ).toEqual([]);
  });

  it('gives every <time> a zone', () => {
    expect(
      findings(({ $ }) =>
        $('time')
          .toArray()
          .map((time) => $(time).attr('datetime') ?? '')
          .filter((at) => !/T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.test(at)),
      ),
    ).toEqual([]);
    expect(pages.some(({ $ }) => $('time').length > 0)).toBe(true);
  });

  /** Pages that run WebAssembly of the site: search, and the one that asks the data. */
  const ASKING = 'data/tanya/index.html';
  const COMPILING = ['cari/index.html', ASKING];

  it('loads nothing from another host, and has no script or style in it that the policy forbids', () => {
    expect(
      findings(({ $, file }) => {
        const loaded = $('script[src],img[src],link[rel~=stylesheet],link[rel~=icon],iframe,source')
          .toArray()
          .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? 'iframe')
          .filter((address) => !address.startsWith('/') || address.startsWith('//'));
        const scripts = $('script:not([src]):not([type="application/ld+json"])').toArray();
        const styled = $('[style]').toArray();
        const handlers = $('*')
          .toArray()
          .flatMap((element) => Object.keys('attribs' in element ? element.attribs : {}))
          .filter((name) => name.startsWith('on'));
        const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
        return [
          ...loaded,
          ...scripts.map(() => 'script in the page'),
          ...(file.endsWith('hemat.html')
            ? []
            : $('style')
                .toArray()
                .map(() => 'style in the page')),
          ...styled.map(() => 'style attribute'),
          ...handlers,
          ...(policy.includes("default-src '") && !policy.includes('unsafe-inline')
            ? []
            : ['policy']),
          ...(policy.includes('wasm-unsafe-eval') && !COMPILING.includes(file)
            ? ['WebAssembly']
            : []),
          ...(policy.includes('blob:') && file !== ASKING ? ['copies in memory'] : []),
        ];
      }),
    ).toEqual([]);
  });

  it('tells search engines and messengers its address, language, title and picture', () => {
    expect(
      findings(({ $, file }) => {
        const canonical = $('link[rel=canonical]').attr('href') ?? '';
        const meta = (name: string) =>
          $(`meta[property="${name}"], meta[name="${name}"]`).attr('content') ?? '';
        const wrong = [
          ...(isPage(canonical) ? [] : [`canonical ${canonical}`]),
          ...($('html').attr('lang') === 'id' ? [] : ['lang']),
        ];
        if (file.endsWith('hemat.html')) return wrong;
        const alternate = $('link[rel=alternate][hreflang=id]').attr('href');
        const unlisted = meta('robots') === 'noindex';
        return [
          ...wrong,
          ...(alternate === canonical ? [] : [`hreflang ${alternate}`]),
          ...(meta('og:url') === canonical ? [] : [`og:url ${meta('og:url')}`]),
          ...['og:title', 'og:description', 'og:type', 'og:site_name', 'description'].filter(
            (name) => meta(name).trim() === '',
          ),
          ...(isFile(meta('og:image')) ? [] : [`og:image ${meta('og:image')}`]),
          ...(meta('twitter:card') === 'summary_large_image' ? [] : ['twitter:card']),
          ...(unlisted === UNLISTED.test(file) ? [] : [unlisted ? 'noindex' : 'no noindex']),
        ];
      }),
    ).toEqual([]);
  });

  it('of a statement is one schema.org Quotation about that page; nothing else claims to be one', () => {
    expect(
      findings(({ $, file }) => {
        const found = $('script[type="application/ld+json"]')
          .toArray()
          .map((element) => JSON.parse($(element).text()));
        const quotation = file.startsWith('pernyataan/') && !UNLISTED.test(file);
        if (!quotation) return found.map(() => 'JSON-LD where none belongs');
        const [data] = found;
        return found.length === 1 &&
          data['@context'] === 'https://schema.org' &&
          data['@type'] === 'Quotation' &&
          data['@id'] === $('link[rel=canonical]').attr('href') &&
          data.text &&
          data.isBasedOn.length > 0
          ? []
          : ['JSON-LD'];
      }),
    ).toEqual([]);
  });

  it('that has feeds names both, and each is there', () => {
    const feeds = pages.flatMap(({ $ }) =>
      $('link[type="application/feed+json"], link[type="application/rss+xml"]')
        .toArray()
        .map((link) => [$(link).attr('rel'), $(link).attr('title'), $(link).attr('href')]),
    );
    for (const [rel, title, path] of feeds) {
      expect([rel, (title ?? '').length > 0, existsSync(join(site, path ?? 'none'))]).toEqual([
        'alternate',
        true,
        true,
      ]);
    }
    for (const path of ['', 'kasus/bendungan-karang-uji/', 'data/'])
      expect(pageOf(site, path)('link[rel=alternate][type*="+"]')).toHaveLength(2);
  });

  it('links every source so that it can be found again: address, day of reading, archived copy', () => {
    expect(
      findings(({ $, file }) =>
        // The sheet of examples leads nowhere.
        $(file === 'gaya/index.html' ? 'nowhere' : '.report a[rel=external]:not(.archive)')
          .toArray()
          .map((link) => $(link))
          .filter(
            (link) =>
              !(link.attr('href') ?? '').startsWith(`${link.attr('data-originalurl')}#:~:text=`) ||
              !/^\d{4}-\d{2}-\d{2}/.test(link.attr('data-versiondate') ?? '') ||
              (link.siblings('.archive').attr('href') ?? link.attr('data-versionurl')) !==
                link.attr('data-versionurl'),
          )
          .map((link) => link.attr('href') ?? ''),
      ),
    ).toEqual([]);
    expect(pages.some(({ $ }) => $('.report a[data-versionurl]').length > 0)).toBe(true);
  });
});

describe('the sitemap', () => {
  it('names every page that search engines should keep, and only pages that are there', () => {
    const named = [
      ...readFileSync(join(site, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)</g),
    ].map(([, address]) => address ?? '');
    expect(named.filter((address) => !isPage(address))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    const kept = pages
      .filter(({ file, $ }) => !UNLISTED.test(file) && $('meta[name=robots]').length === 0)
      .map(({ $ }) => $('link[rel=canonical]').attr('href') ?? '')
      // Narrowed timelines and later pages are reached from their story.
      .filter((address) => !/\/kasus\/[^/]+\/.+/.test(address));
    expect([...new Set(kept)].filter((address) => !named.includes(address))).toEqual([]);
  });
});

describe.each([
  ['at a root', site, '/'],
  ['below a base path', inject('siteBelowBase'), BASE],
])('links %s', (_name, folder, base) => {
  it('lead to a page or file that exists, and to a heading that is on it', () => {
    const known = new Map<string, Set<string>>();
    const idsOf = (file: string) => {
      const cached = known.get(file);
      if (cached) return cached;
      const $ = load(readFileSync(join(folder, file), 'utf8'));
      const ids = new Set(
        $('[id]')
          .toArray()
          .map((element) => $(element).attr('id') ?? ''),
      );
      known.set(file, ids);
      return ids;
    };
    const wrong: string[] = [];
    let checked = 0;
    for (const file of htmlFiles(folder)) {
      const $ = load(readFileSync(join(folder, file), 'utf8'));
      for (const element of $('[href],[src],meta[property="og:image"]').toArray()) {
        const raw =
          $(element).attr('href') ?? $(element).attr('src') ?? $(element).attr('content') ?? '';
        const here = new URL(`${base}${file.replace(/index\.html$/, '')}`, ORIGIN);
        const target = new URL(raw, here);
        if (target.origin !== ORIGIN || !/^https?:$/.test(target.protocol)) continue;
        checked += 1;
        if (!target.pathname.startsWith(base)) {
          wrong.push(`${file}: ${raw} leaves the base path`);
          continue;
        }
        const path = decodeURIComponent(target.pathname.slice(base.length));
        const found = path === '' || path.endsWith('/') ? `${path}index.html` : path;
        const exists = existsSync(join(folder, found)) && statSync(join(folder, found)).isFile();
        // The page for missing addresses is served in their place, so its own address is no file.
        if (!exists && found !== '404/index.html') wrong.push(`${file}: ${raw}`);
        const fragment = decodeURIComponent(target.hash.slice(1));
        if (exists && fragment && found.endsWith('.html') && !idsOf(found).has(fragment))
          wrong.push(`${file}: ${raw} has no such place`);
      }
    }
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(checked).toBeGreaterThan(1000);
  });
});

describe('addresses cut short', () => {
  it.each([
    ['at a root', site, '/'],
    ['below a base path', inject('siteBelowBase'), BASE],
  ])('%s: every folder above every file has a page that leads on', (_where, folder, base) => {
    const above = new Set<string>();
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (dirname(path) !== '.') above.add(dirname(path));
    expect(above.size).toBeGreaterThan(50);
    const lost = [...above].filter((path) => !existsSync(join(folder, path, 'index.html')));
    expect(lost).toEqual([]);
    // The editors' form is no page for readers.
    const ends = [...above].filter((path) => {
      if (path === 'meja') return false;
      const $ = pageOf(folder, `${path}/`);
      return $('main a').length === 0 && $('nav a').length === 0;
    });
    expect(ends).toEqual([]);
    // Of pictures, older pages of a feed and the index of the search too.
    for (const path of ['berbagi/pernyataan/2024', 'kasus/kasus-besar/feed', 'pagefind/index']) {
      const to = pageOf(folder, `${path}/`)('main a').attr('href') ?? '';
      expect(
        to.startsWith(base) && existsSync(join(folder, to.slice(base.length), 'index.html')),
      ).toBe(true);
    }
  });

  it('lead on to a list that has the record', () => {
    const $ = pageOf(site, 'pernyataan/2024/');
    expect($('meta[http-equiv=refresh]').attr('content')).toBe('0; url=/terbaru/');
    const filters = pageOf(site, 'kasus/bendungan-karang-uji/media/');
    expect(filters('main a').attr('href')).toBe('/kasus/bendungan-karang-uji/saring/#media');
  });
});

describe('the lists of everybody and everything', () => {
  it.each(['tokoh', 'lembaga', 'hukum', 'media', 'kasus'])(
    '/%s/ leads to each of its pages, with how much stands there',
    (folder) => {
      const $ = pageOf(site, `${folder}/`);
      const linked = new Set(
        $('main a')
          .toArray()
          .map((link) => $(link).attr('href') ?? ''),
      );
      const own = files
        .filter((file) => new RegExp(`^${folder}/[^/]+/index\\.html$`).test(file))
        .filter((file) => !UNLISTED.test(file))
        .map((file) => `/${file.slice(0, -'index.html'.length)}`);
      expect(own.length).toBeGreaterThan(1);
      expect(own.filter((path) => !linked.has(path))).toEqual([]);
    },
  );

  it('counts what the page of each shows', () => {
    const $ = pageOf(site, 'tokoh/');
    const sari = $('.directory li').filter((_, li) => $(li).text().includes('Sari Wulandari'));
    const said = sari.find('.count').text();
    expect(pageOf(site, 'tokoh/sari-wulandari/')('main').text()).toContain(`${said} tercatat`);
  });

  it('the newest begin below the months of one year; those of others are folded', () => {
    const $ = pageOf(site, 'terbaru/');
    const years = $('.months .year').toArray();
    expect(years.length).toBeGreaterThan(1);
    expect($('.months > .year')).toHaveLength(1);
    expect($('.months > details .year')).toHaveLength(years.length - 1);
    const older = pageOf(site, 'terbaru/2024-03/');
    expect(older('.months > .year [aria-current]').attr('href')).toBe('/terbaru/2024-03/');
  });

  it('every month has what all stories have in it', () => {
    const $ = pageOf(site, 'terbaru/2024-03/');
    const story = pageOf(site, 'kasus/bendungan-karang-uji/bulan/2024-03/');
    const rows = (page: typeof $) =>
      new Set(
        page('[id^="n-"], [id^="p-"]')
          .toArray()
          .map((row) => page(row).attr('id')),
      );
    for (const id of rows(story)) expect(rows($)).toContain(id);
    expect($('.story-of').first().attr('href')).toMatch(/^\/kasus\//);
  });
});

describe('the page of a person or body', () => {
  it('shows the newest first, and leads to each of its stories', () => {
    const $ = pageOf(site, 'tokoh/sari-wulandari/');
    const days = $('#kasus-bendungan-karang-uji')
      .closest('section')
      .find('.day-title')
      .toArray()
      .map((day) => $(day).attr('id') ?? '');
    expect(days.length).toBeGreaterThan(2);
    expect(days).toEqual(days.toSorted().toReversed());
    const jumps = $('nav[aria-label="Langsung ke kasus"] a').toArray();
    expect(jumps.length).toBeGreaterThan(1);
  });

  it('says who spoke for a body, in which office, from when to when', () => {
    const $ = pageOf(site, 'lembaga/pemkot-contoh/');
    const speaker = $('.directory li').first().text().replace(/\s+/g, ' ');
    expect(speaker).toContain('Bagus Darma Contoh Wali Kota Contoh, 4 Mar 2024 – 11 Mar 2024');
  });
});

describe('a record that does not obey the schema', () => {
  it('is named with file and mend, and the rest is built', () => {
    expect(inject('buildLog')).toContain('statements/2024/rusak.md:');
    expect(inject('buildLog')).toContain('→');
    expect(files).not.toContain('pernyataan/2024/rusak/index.html');
  });
});

describe('records that only keep their address', () => {
  it('a merged statement leads on and is listed nowhere', () => {
    const $ = pageOf(site, 'pernyataan/2024/2024-03-05-digabung/');
    const target = '/pernyataan/2024/2024-03-05-sari-tidak-ada-rembesan/';
    expect($('meta[http-equiv=refresh]').attr('content')).toContain(target);
    expect($('main a').attr('href')).toBe(target);
    const linked = pages.filter(({ html }) => html.includes('2024-03-05-digabung/"'));
    expect(linked.map(({ file }) => file)).toEqual(
      ['pernyataan/2024/2024-03-05-digabung/index.html'].filter(() => linked.length > 0),
    );
  });

  it('what was erased leaves a page that says nothing of it but when and why', () => {
    const text = pageOf(site, 'ralat/dihapus-0a1b2c3d4e5f/')('main').text();
    expect(text).toContain('dihapus seluruhnya');
    expect(text).toContain('Atas permintaan keluarga.');
  });

  it('a withdrawn statement says so and why, and stands in the list of corrections only', () => {
    const $ = pageOf(site, 'pernyataan/2024/ditarik-d4996a33ed34/');
    expect($('main').text()).toContain('Ditarik');
    expect($('[data-copy], .cite, .words')).toHaveLength(0);
    expect($('.mistake a[href^="mailto:"]')).toHaveLength(1);
    expect($('main').text()).toContain('Media menarik artikelnya');
    // Feeds, tables and the search index, whose files are compressed, as well as pages.
    const told = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /ternyata tidak pernah|2024-03-11-ditarik/.test(textIn(file)),
    );
    expect(told).toEqual([]);
    expect($.html()).not.toContain('Bagus');
    const text = pageOf(site, 'kasus/bendungan-karang-uji/')('main').text();
    expect(text).not.toContain('ternyata tidak pernah diucapkan');
    expect(pageOf(site, 'ralat/')('main').text()).toContain('Media menarik artikelnya');
  });
});
