import { describe, expect, it } from 'vitest';
import { answersTo, expanded, isSlip, mended, type Name, named } from '../../src/search/names.ts';

const name = (
  kind: Name['kind'],
  title: string,
  { aliases = [], about = [], count = 3 }: Partial<Name> = {},
): Name => ({ kind, url: `/${kind}/${title}/`, name: title, aliases, about, count });

const NAMES: Name[] = [
  name('Kasus', 'Dugaan kebocoran data pemilih KPU', {
    about: ['Pada akhir November 2023, 204 juta data pemilih dilaporkan dijual.'],
  }),
  name('Kasus', 'Keracunan massal program Makan Bergizi Gratis', {
    about: ['Ratusan siswa dirawat setelah menyantap menu.'],
  }),
  name('Kasus', 'Kuota haji tambahan 2024', { about: ['KPK memeriksa biro perjalanan.'] }),
  name('Tokoh', 'Nezar Patria', {
    about: ['Wakil Menteri Komunikasi dan Informatika', 'Wakil Menteri Komunikasi dan Digital'],
  }),
  name('Tokoh', 'Budi Arie Setiadi', { about: ['Menteri Komunikasi dan Informatika'] }),
  name('Tokoh', 'Semuel Abrijani Pangerapan', {
    aliases: ['Semuel A Pangerapan'],
    about: ['Direktur Jenderal Aplikasi Informatika'],
  }),
  name('Tokoh', 'Djoko Suharto', { about: ['Kepala Dinas Pengairan'] }),
  name('Tokoh', 'Budi Santoso', { about: ['Sekretaris Daerah Kota Contoh'], count: 9 }),
  name('Lembaga', 'Komisi Pemilihan Umum', { aliases: ['KPU'] }),
  name('Lembaga', 'Badan Siber dan Sandi Negara', { aliases: ['BSSN'] }),
  name('Lembaga', 'Komisi Pemberantasan Korupsi', { aliases: ['KPK'] }),
  name('Peraturan', 'UU 27/2022', { aliases: ['UU PDP'], about: ['Pelindungan Data Pribadi'] }),
  name('Peraturan', 'UU 11/2008', {
    aliases: ['UU ITE'],
    about: ['Informasi dan Transaksi Elektronik'],
  }),
  name('Media', 'Tribunnews'),
  name('Media', 'Media Indonesia'),
];

describe('a reader types and gets the page that is meant', () => {
  it.each([
    ['kebocoran data pemilih', 'Dugaan kebocoran data pemilih KPU'],
    ['bocornya data pemilih', 'Dugaan kebocoran data pemilih KPU'],
    ['data pemilih kpu bocor', 'Dugaan kebocoran data pemilih KPU'],
    ['keracunan', 'Keracunan massal program Makan Bergizi Gratis'],
    ['keracuanan mbg gratis', 'Keracunan massal program Makan Bergizi Gratis'],
    ['makan bergizi', 'Keracunan massal program Makan Bergizi Gratis'],
    ['siapa bilang 204 juta?', 'Dugaan kebocoran data pemilih KPU'],
    ['semua ucapan nezar tentang kpu', 'Nezar Patria'],
    ['kuota haji', 'Kuota haji tambahan 2024'],
    ['haji tambahan', 'Kuota haji tambahan 2024'],
    ['nezar', 'Nezar Patria'],
    ['budi arei', 'Budi Arie Setiadi'],
    ['media indonesia kpu', 'Media Indonesia'],
    ['Nezar Patria', 'Nezar Patria'],
    ['nezzar', 'Nezar Patria'],
    ['nezra patria', 'Nezar Patria'],
    ['wamen nezar', 'Nezar Patria'],
    ['wamenkominfo', 'Nezar Patria'],
    ['wamenkomdigi', 'Nezar Patria'],
    ['menkominfo', 'Budi Arie Setiadi'],
    ['budi arie', 'Budi Arie Setiadi'],
    ['budi ari setiadi', 'Budi Arie Setiadi'],
    ['semuel', 'Semuel Abrijani Pangerapan'],
    ['samuel pangerapan', 'Semuel Abrijani Pangerapan'],
    ['semuel pangarepan', 'Semuel Abrijani Pangerapan'],
    ['pangerapan', 'Semuel Abrijani Pangerapan'],
    ['dirjen semuel', 'Semuel Abrijani Pangerapan'],
    ['joko soeharto', 'Djoko Suharto'],
    ['Djoko Soeharto', 'Djoko Suharto'],
    ['sekda', 'Budi Santoso'],
    ['kpu', 'Komisi Pemilihan Umum'],
    ['bssn', 'Badan Siber dan Sandi Negara'],
    ['badan siber', 'Badan Siber dan Sandi Negara'],
    ['komisi pemilihan', 'Komisi Pemilihan Umum'],
    ['uu pdp', 'UU 27/2022'],
    ['UU PDP', 'UU 27/2022'],
    ['pelindungan data pribadi', 'UU 27/2022'],
    ['perlindungan data pribadi', 'UU 27/2022'],
    ['uu ite', 'UU 11/2008'],
    ['tribun', 'Tribunnews'],
    ['media indonesia', 'Media Indonesia'],
  ])('%s → %s', (query, title) => {
    expect(answersTo(query, NAMES)[0]?.name).toBe(title);
  });

  it.each(['', 'a', '!!!', 'zzqx', 'sepak bola', 'uu kuhp baru', 'gubernur'])(
    '%s → nothing',
    (query) => {
      expect(answersTo(query, NAMES)).toEqual([]);
    },
  );

  it('of two of one name, the one with more comes first, and both are shown', () => {
    const [first, second] = answersTo('budi', NAMES).map((one) => one.name);
    expect([first, second].sort()).toEqual(['Budi Arie Setiadi', 'Budi Santoso']);
    expect(first).toBe('Budi Santoso');
  });
});

it('short forms of offices are written out', () => {
  expect(expanded('wamen Nezar')).toEqual(['wakil', 'menteri', 'nezar']);
});

it.each([
  ['semuel pangarepan', 'semuel pangerapan'],
  ['nezar patria', undefined],
  ['sepak bola', undefined],
])('names in “%s” are mended: %s', (query, better) => {
  expect(mended(query, NAMES)).toBe(better);
});

it.each([
  ['nezar', 'nezra', true],
  ['nezar', 'nezzar', true],
  ['pangarepan', 'pangerapan', true],
  ['data', 'dana', false],
  ['banjir', 'banyol', false],
  ['patria', 'satria', true],
])('%s and %s are a slip apart: %s', (one, other, slip) => {
  expect(isSlip(one, other)).toBe(slip);
});

it('of three hundred stories of one title some are shown, each another, those with most first', () => {
  const same = Array.from({ length: 300 }, (_, at) => ({
    ...name('Kasus', 'Banjir bandang di hulu', { count: at }),
    url: `/kasus/banjir-${at}/`,
  }));
  const urls = answersTo('banjir bandang', same).map(({ url }) => url);
  expect(urls.length).toBeGreaterThan(1);
  expect(urls.length).toBeLessThanOrEqual(5);
  expect(new Set(urls).size).toBe(urls.length);
  expect(urls[0]).toBe('/kasus/banjir-299/');
});

it('a number is that number: none that is a digit away, nor the beginning of one', () => {
  const told = (query: string) => answersTo(query, NAMES).map((found) => found.name);
  expect(told('204')).toEqual(['Dugaan kebocoran data pemilih KPU']);
  expect(told('2027')).toEqual([]);
  expect(told('20')).toEqual([]);
});

it('says whether all of a query names the pages or only a part of it', () => {
  expect(named('wamen nezar', NAMES).partly).toBe(false);
  expect(named('nezzar', NAMES).partly).toBe(false);
  const { pages, partly } = named('nezar banjir', NAMES);
  expect(pages.map((page) => page.name)).toEqual(['Nezar Patria']);
  expect(partly).toBe(true);
});

it.each([
  ['gub contoh', 'gubernur contoh'],
  ['wamenkes', 'wakil menteri kesehatan'],
  ['wakapolres', 'wakil kepala kepolisian resor'],
  ['sumsel', 'sumatera selatan'],
  ['warta wanita', 'warta wanita'],
])('%s is written out as %s', (short, long) => {
  expect(expanded(short).join(' ')).toBe(long);
});

it('a law is found by its kind in full, and without the place in it', () => {
  const first = (query: string) => answersTo(query, NAMES)[0]?.name;
  expect(first('undang-undang pdp')).toBe('UU 27/2022');
  expect(first('uu ite pasal 27')).toBe('UU 11/2008');
  expect(first('pasal 28 ayat (2) uu ite')).toBe('UU 11/2008');
});

it('a short form counts as one word: a body of the same province is not what "banjir kalsel" asks for', () => {
  const names = [
    name('Tokoh', 'Rina Contoh', { about: ['Sekretaris Daerah Provinsi Kalimantan Selatan'] }),
    name('Kasus', 'Banjir Karang Uji'),
  ];
  expect(answersTo('banjir kalsel', names)[0]?.name).toBe('Banjir Karang Uji');
  expect(answersTo('sekda kalsel', names)[0]?.name).toBe('Rina Contoh');
});
