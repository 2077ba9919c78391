import { describe, expect, it } from 'vitest';
import { drawnFrom } from '../../src/search/contraction.ts';
import { answersTo, type Name, officeOf } from '../../src/search/names.ts';
import { wordsOfText } from '../../src/wording/words.ts';

const OFFICES = [
  'Wakil Menteri Komunikasi dan Digital',
  'Menteri Kebudayaan',
  'Menteri Lingkungan Hidup dan Kehutanan',
  'Menteri Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan',
  'Wakil Menteri Perumahan dan Kawasan Permukiman',
  'Menteri Pendidikan Tinggi, Sains, dan Teknologi',
  'Plt. Kepala Dinas Perhubungan Kota Banjarmasin',
  'Direktur Lalu Lintas Polda Metro Jaya',
  'Wakil Direktur Reserse Kriminal Umum Polda Bali',
  'Direktur Jenderal Imigrasi',
  'Direktur Jenderal Perhubungan Laut',
  'Direktur Jenderal Pemasyarakatan',
  'Menteri Ekonomi Kreatif',
  'Wakil Menteri Pekerjaan Umum',
  'Jaksa Agung Muda Tindak Pidana Khusus',
  'Kepala Lapas Kelas IIA',
  'Kepala Kejari Tabalong',
  'Sekretaris Kabinet',
  'Dinas Pendidikan dan Kebudayaan',
  'Kementerian Desa dan Pembangunan Daerah Tertinggal',
].map(wordsOfText);

describe('a word drawn together', () => {
  it.each([
    ['wamendigi', 'wakil menteri digital'],
    ['wamenkomdigi', 'wakil menteri komunikasi digital'],
    ['mendigi', 'menteri digital'],
    ['menbud', 'menteri kebudayaan'],
    ['menlhk', 'menteri lingkungan hidup kehutanan'],
    ['menhut', 'menteri kehutanan'],
    ['menkoinfra', 'menteri koordinator infrastruktur'],
    ['wamenpkp', 'wakil menteri perumahan kawasan permukiman'],
    ['jampidsus', 'jaksa agung muda tindak pidana khusus'],
    ['mendiktisaintek', 'menteri pendidikan tinggi sains teknologi'],
    ['kadishub', 'kepala dinas perhubungan'],
    ['dirlantas', 'direktur lalu lintas'],
    ['wadirreskrimum', 'wakil direktur reserse kriminal umum'],
    ['dirjenim', 'direktur jenderal imigrasi'],
    ['dirjenhubla', 'direktur jenderal perhubungan laut'],
    ['menekraf', 'menteri ekonomi kreatif'],
    ['dirjenpas', 'direktur jenderal pemasyarakatan'],
    ['wamenpu', 'wakil menteri pekerjaan umum'],
    ['kalapas', 'kepala lapas'],
    ['kajari', 'kepala kejari'],
    ['seskab', 'sekretaris kabinet'],
    ['disdikbud', 'dinas pendidikan kebudayaan'],
    ['kemendes', 'kementerian desa'],
  ])('%s is of %s', (word, words) => {
    expect(drawnFrom(word, OFFICES)?.join(' ')).toBe(words);
  });

  // Words of the language that begin as an office does, and offices that nobody holds.
  it.each(
    'menteri menang menahan menengah kembali kemarin kabupaten kantor kampung kakek sekolah direksi disangka jaminan danau mentan wamenkes kadinkes dirjenpajak wamen kades'.split(
      ' ',
    ),
  )('%s is of none of them', (word) => {
    expect(drawnFrom(word, OFFICES)).toBeUndefined();
  });
});

it('an office is found by it, and its holder before whoever is deputy', () => {
  const people = ['Wakil Menteri Komunikasi dan Digital', 'Menteri Komunikasi dan Digital'].map(
    (office): Name => ({
      kind: 'Tokoh',
      url: '/',
      name: office.startsWith('Wakil') ? 'Sari Contoh' : 'Bagus Rekaan',
      aliases: [],
      about: [office],
      count: 3,
    }),
  );
  const found = (query: string) => answersTo(query, people).map(({ name }) => name);
  expect(found('wamendigi')).toEqual(['Sari Contoh']);
  expect(found('wamendigi sari')).toEqual(['Sari Contoh']);
  expect(found('mendigi')).toEqual(['Bagus Rekaan', 'Sari Contoh']);
  expect(officeOf('wamendigi', people)).toEqual(['wakil', 'menteri', 'digital']);
});
