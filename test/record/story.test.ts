import { describe, expect, it } from 'vitest';
import { belongsTo, comesBefore } from '../../scripts/record/story.ts';
import { story } from '../../src/schema/story.ts';
import { cpuOf } from '../cpu.ts';

const kpu = story.parse({
  title: 'Kebocoran',
  summary: 'Data.',
  from: '2023-11-27',
  to: '2024-03-01',
  match: { any: ['data pemilih', 'bocor'], all: ['KPU'], not: ['sepak bola'] },
});

describe('does an article belong to a story?', () => {
  it.each([
    ['all terms in other case', 'Kpu: Data Pemilih Dijual', '2023-11-29', true],
    ['an affix around the term', 'Kebocoran di KPU diselidiki', '2023-11-29', true],
    ['one of "all" is missing', 'Data pemilih dijual', '2023-11-29', false],
    ['none of "any"', 'KPU menggelar rapat', '2023-11-29', false],
    ['the words of a phrase apart', 'Data KPU dan pemilih', '2023-11-29', false],
    ['a word that only contains the term', 'Kebocorannyamu KPUD', '2023-11-29', false],
    ['an excluded term', 'Data pemilih KPU dan sepak bola', '2023-11-29', false],
    ['the day before it begins', 'Data pemilih KPU', '2023-11-26', false],
    ['the last day', 'Data pemilih KPU', '2024-03-01', true],
    ['a day that the feed does not give', 'Data pemilih KPU', null, true],
  ])('%s', (_case, text, day, expected) => {
    expect(belongsTo(kpu, { text, day })).toBe(expected);
  });

  it.each([
    ['before the first day', 'Data pemilih KPU', '2023-11-26', true],
    ['on the first day', 'Data pemilih KPU', '2023-11-27', false],
    ['without the terms', 'KPU menggelar rapat', '2023-11-26', false],
    ['a day that nobody gives', 'Data pemilih KPU', null, false],
  ])('comes too early: %s', (_case, text, day, expected) => {
    expect(comesBefore(kpu, { text, day })).toBe(expected);
  });

  it('a story without terms takes nothing', () => {
    const empty = story.parse({ title: 'a', summary: 'b' });
    expect(belongsTo(empty, { text: 'apa saja', day: null })).toBe(false);
  });
});

describe('a term and its forms', () => {
  const finds = (term: string, word: string) =>
    belongsTo(story.parse({ title: 'a', summary: 'b', match: { any: [term] } }), {
      text: `Kabar: ${word}, kata warga`,
      day: null,
    });

  it.each([
    ['bocor', 'kebocoran membocorkan dibocorkan pembocoran bocornya bocor-bocor'],
    ['retas', 'diretas meretas peretasan peretas teretas'],
    ['suap', 'menyuap disuap penyuapan'],
    ['tangkap', 'menangkap ditangkap penangkapan tertangkap'],
    ['kirim', 'mengirimkan pengiriman terkirim'],
    ['pilih', 'pemilih pemilihan dipilih terpilih memilih'],
    ['bom', 'pengeboman mengebom'],
    ['kebocoran', 'bocor membocorkan kebocorannya'],
    ['penyitaan', 'disita menyita sita'],
    ['pertambangan', 'tambang penambangan'],
    ['menteri', 'kementerian'],
  ])('%s finds %s', (term, words) => {
    expect(words.split(' ').filter((word) => !finds(term, word))).toEqual([]);
  });

  it.each([
    ['polisi', 'polis'],
    ['menteri', 'teri'],
    ['kepala', 'pala'],
    ['air', 'cair lancar pair'],
    ['kpu', 'kpud kpudaerah'],
    ['ikan', 'gambarkan'],
    ['pasar', 'pasir'],
    ['sita', 'situasi kasita'],
  ])('%s does not find %s', (term, words) => {
    expect(words.split(' ').filter((word) => finds(term, word))).toEqual([]);
  });

  it('the words of a phrase may each be in another form, in the same order', () => {
    expect(finds('jual data pemilih', 'penjualan data pemilih')).toBe(true);
    expect(finds('jual data pemilih', 'menjual datanya pemilihan')).toBe(true);
    expect(finds('jual data pemilih', 'data pemilih dijual')).toBe(false);
  });

  it('a text of 20,000 letters costs little', () => {
    const text = 'mempermemper'.repeat(2_000);
    const cost = cpuOf(() => expect(finds('data pemilih', text)).toBe(false));
    expect(cost).toBeLessThan(1_000);
  });
});
