import { describe, expect, it } from 'vitest';
import { extract } from '../../../scripts/extract/extract.ts';

const rowsOf = (text: string) =>
  extract({ text, publishedAt: '2026-03-12' }).statements.map(({ text: words, speaker }) => [
    words,
    speaker,
  ]);

const RINA = 'Bupati Ambara Rina Kartika';

describe('a verb that says something by what follows it', () => {
  it.each([
    // Verbs of saying that are said outright.
    `${RINA} memprakirakan panen mundur dua bulan.`,
    `${RINA} berkeras pasar itu tidak ditutup.`,
    `${RINA} berkukuh pasar itu tidak ditutup.`,
    `${RINA} meragukan data dinas sosial itu.`,
    `${RINA} mengumpamakan sungai itu selokan raksasa.`,
    `${RINA} memaknai putusan itu sebagai kemenangan warga.`,
    `${RINA} tak memungkiri utang daerah naik dua kali lipat.`,
    `${RINA} wanti-wanti warga jangan membuang sampah ke sungai.`,
    `${RINA} janji menambah dua puskesmas keliling.`,
    // Adverbs before them.
    `${RINA} cuma bilang pasar itu ditutup sementara.`,
    `${RINA} selalu membantah menerima uang proyek.`,
    `${RINA} berulang kali menyatakan pasar itu aman.`,
    `${RINA} lagi-lagi meminta warga bersabar menunggu.`,
    // Opinions with what they hold.
    `${RINA} optimis pasar itu selesai bulan depan.`,
    `${RINA} pesimistis tambang itu ditutup tahun ini.`,
    `${RINA} ragu peraturan sekeras itu ada gunanya.`,
    `${RINA} sepakat pasar itu ditutup tanpa menunggu hujan.`,
    `${RINA} yakin majelis mengabulkan gugatan.`,
    `${RINA} memandang kedua usul itu sama-sama punya dasar.`,
    `${RINA} mengungkap jumlah korban mencapai 40 orang.`,
    `${RINA} mengungkap modus baru, yaitu rekening sewaan.`,
    // Passing on what a paper or another says.
    `${RINA} merujuk Pasal 8 UU Nomor 4 Tahun 2004 yang mewajibkan pendataan dari desa.`,
    `${RINA} mengutip laporan dinas bahwa jembatan itu sudah lapuk.`,
    `${RINA} menyitir kajian kampus yang menyebut tanah itu labil.`,
    // What is put, kept or given, with what it says.
    `${RINA} menaruh harapan besar bahwa tarif air turun.`,
    `${RINA} menyimpan kekhawatiran bahwa warga pindah lagi.`,
    `${RINA} memberi tahu warga bahwa pasar ditutup.`,
    `${RINA} meyakinkan pedagang bahwa kios baru cukup.`,
    // A mood or another verb first, and then what is said.
    `${RINA} khawatir pembeli berkurang, dan meminta polisi menjaga pasar itu.`,
    `${RINA} pesimis sekaligus mengingatkan bahwa sungai itu dangkal.`,
    `${RINA} setuju pasar ditutup, tetapi mengingatkan pedagang butuh tempat.`,
    // Bare verbs as people speak.
    `${RINA} jelaskan, pasar itu ditutup sementara.`,
    `${RINA} tegaskan bahwa pasar itu aman.`,
    // With -nya inside the sentence.
    'Bupati Ambara Rina Kartika membuka pasar. Perbaikan itu diklaimnya selesai sebelum Lebaran.',
  ])('%s', (text) => {
    expect(rowsOf(text)).toEqual([[text.split('. ').at(-1), 'Rina Kartika']]);
  });

  it('also before a quotation', () => {
    expect(rowsOf(`${RINA} hanya membalas, “Baik, masukan itu kami catat.”`)).toEqual([
      ['Baik, masukan itu kami catat.', 'Rina Kartika'],
    ]);
    expect(rowsOf(`${RINA} membalas dua gol tim tamu sebelum jeda.`)).toEqual([]);
  });

  it.each([
    ['a prosecutor’s deed', 'Jaksa Rina Kartika menuntut Budi enam tahun enam bulan.'],
    ['neither', `${RINA} tidak membantah maupun membenarkan.`],
    ['for whom somebody reports', 'Dari Tegal, Rina Kartika melaporkan untuk Suara Pantura.'],
    [
      'when somebody spoke of it',
      `${RINA} pernah mengingatkan soal ini di Jakarta pada Juli 2024.`,
    ],
    [
      'how they work',
      `${RINA} membeberkan cara kerja mereka dalam rapat di Balai Kota, Rabu (11/3).`,
    ],
    ['a topic', `${RINA} mempersoalkan penerapan pasal itu.`],
    ['a topic that is denied', `${RINA} tak mempersoalkan kemeriahan itu.`],
    ['a question', `${RINA} bertanya apakah pasar itu dibuka.`],
    ['a deed that is agreed on', `${RINA} sepakat membentuk tim bersama pedagang.`],
    ['peace', `${RINA} setuju berdamai dengan para pedagang.`],
    ['with whom', `${RINA} sepakat dengan para pedagang pasar.`],
    ['what the police laid open', 'Polres Ambara mengungkap peredaran sabu di dua kecamatan.'],
    ['what somebody looks at', `${RINA} memandang kerumunan itu dari panggung.`],
    ['what is only cited', `${RINA} mengutip sebuah pantun di depan warga.`],
    ['a mood alone', `${RINA} khawatir pembeli pasar berkurang.`],
    ['a passive that points', 'Hal itu ia sampaikan, Rabu (11/3).'],
    ['a promise that is asked for', 'Pedagang pasar menagih janji menambah kios.'],
    ['whom somebody convinces', `${RINA} meyakinkan para pedagang pasar.`],
    ['what somebody gave', `${RINA} menaruh karangan bunga di pasar itu.`],
  ])('is none that tells %s: %s', (_what, text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
