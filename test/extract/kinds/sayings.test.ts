import { describe, expect, it } from 'vitest';
import { extract } from '../../../scripts/extract/extract.ts';

const rowsOf = (text: string) => extract({ text, publishedAt: '2026-03-12' }).statements;

describe('a sentence that tells what somebody said', () => {
  it.each([
    ['Budi Santoso, pedagang, mengaku rugi besar.', 'Budi Santoso'],
    ['Budi Santoso yang ditemui di rumahnya mengaku rugi besar.', 'Budi Santoso'],
    ['Bupati Ambara Rina Kartika pun mengatakan jalan dibuka.', 'Rina Kartika'],
    ['Bupati Ambara Rina Kartika juga tidak menampik jalan rusak.', 'Rina Kartika'],
    ['Bupati Ambara Rina Kartika meminta warga tenang.', 'Rina Kartika'],
    ['Bupati Ambara Rina Kartika berharap jalan dibuka.', 'Rina Kartika'],
    ['Rapat itu, kata Bupati Ambara Rina Kartika, batal.', 'Rina Kartika'],
    ['Rapat itu batal, ujar Bupati Ambara Rina Kartika.', 'Rina Kartika'],
    ['Menurut Bupati Ambara Rina Kartika, rapat itu batal.', 'Rina Kartika'],
    ['Data Dinas Sosial menyebutkan 30 warga mengungsi.', 'Dinas Sosial'],
    ['Laporan BPBD Ambara mencatat 30 warga mengungsi.', 'BPBD Ambara'],
    ['Sejumlah warga mengeluhkan jalan rusak.', 'Sejumlah warga'],
    ['Menurut dia, jalan rusak.', null],
    ['Disebutkan, jalan itu rusak sejak lama.', null],
  ])('%s %s', (sentence, speaker) => {
    expect(rowsOf(sentence)).toMatchObject([{ kind: 'indirect', text: sentence, speaker }]);
  });

  it.each([
    ['what is done', 'Bupati Ambara Rina Kartika membuka jalan.'],
    ['thanks', 'Bupati Ambara Rina Kartika mengapresiasi warga.'],
    ['nothing but that it was said', 'Bupati Ambara Rina Kartika mengakui hal itu.'],
    ['words that stand elsewhere', 'Hal itu disampaikan Bupati Ambara Rina Kartika, Rabu (11/3).'],
    ['words that stood before', 'Demikian disampaikan Bupati Ambara Rina Kartika.'],
    ['what everybody knows', 'Seperti diketahui, Bupati Ambara Rina Kartika dilantik.'],
    ['a thing in the passive', 'Jalan itu dikeluhkan warga.'],
  ])('%s is none: %s', (_what, sentence) => {
    expect(rowsOf(sentence)).toEqual([]);
  });
});

describe('who goes on', () => {
  const RINA = '"Kami kaji," kata Bupati Ambara Rina Kartika.';
  it.each([
    [`${RINA}\n"Kami data," ujarnya.`, 'Rina Kartika'],
    [`${RINA}\nDinas Sosial tutup.\n"Kami data," ujarnya.`, 'Rina Kartika'],
    [
      `${RINA}\n"Saya rugi," kata Budi Santoso, pedagang.\nBupati itu menambahkan, jalan dibuka.`,
      'Rina Kartika',
    ],
    [
      `${RINA}\n"Saya rugi," kata Budi Santoso, pedagang.\nIa menambahkan, toko tutup.`,
      'Budi Santoso',
    ],
    [
      '"Saya rugi," kata Budi Santoso.\nPria asal Ambara itu mengatakan tokonya tutup.',
      'Budi Santoso',
    ],
    ['Dinas Sosial menyebut data lengkap. "Kami kaji," katanya.', 'Dinas Sosial'],
    ['Ketua RT Budi Santoso menilai jalan rusak. Ia menyebut warga geram.', 'Budi Santoso'],
    [
      '"Kami kaji," kata Kepala UPTD Puskesmas.\nSari menangis.\nKepala UPTD itu mengatakan obat cukup.',
      'Kepala UPTD Puskesmas',
    ],
    [`${RINA}\nMereka menilai jalan rusak.`, null],
  ])('%s %s', (text, speaker) => {
    expect(rowsOf(text).at(-1)?.speaker).toBe(speaker);
  });
});
