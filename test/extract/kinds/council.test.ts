import { describe, expect, it } from 'vitest';
import { extract } from '../../../scripts/extract/extract.ts';
import { expectRows, type Kind } from './rows.ts';

const check = ([text, ...rows]: Kind) => expectRows(text, rows);

describe('who sits in a fraction speaks for the council, never for the party', () => {
  const SESSION = 'Ketua Komisi C DPRD Kota Lereng Wisnu Hartadi menilai lelang terlambat.\n';
  it.each<{ kind: Kind }>([
    {
      kind: [
        `${SESSION}Terpisah, anggota Fraksi PKB Sidik Purnomo meminta dinas tegas. “Masih banyak yang antre,” pungkasnya.`,
        [
          'anggota Fraksi PKB',
          {
            speaker: 'Sidik Purnomo',
            role: 'anggota Fraksi PKB',
            organisation: 'DPRD Kota Lereng',
            official: true,
          },
        ],
        ['Masih banyak', { organisation: 'DPRD Kota Lereng', official: true }],
      ],
    },
    {
      kind: [
        `${SESSION}Wakil Ketua Fraksi Partai Golkar, Andi Basri, mengatakan dana itu kurang.`,
        [
          'dana itu kurang',
          { speaker: 'Andi Basri', organisation: 'DPRD Kota Lereng', official: true },
        ],
      ],
    },
    {
      kind: [
        'Ketua Fraksi Golkar Andi Basri mengatakan dana itu kurang.',
        ['dana itu kurang', { role: 'Ketua Fraksi Golkar', organisation: null, official: true }],
      ],
    },
    {
      kind: [
        'Anggota dewan dari Fraksi PKS, Toni Mulia, meminta pemkot bergerak.',
        ['meminta pemkot', { speaker: 'Toni Mulia', official: true }],
      ],
    },
    {
      kind: [
        'Sekretaris Fraksi PDI Perjuangan DPRD Barito, Toni Mulia, meminta pemkot bergerak.',
        ['meminta pemkot', { organisation: 'DPRD Barito', official: true }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));

  it.each<{ kind: Kind }>([
    {
      kind: [
        `${SESSION}Ketua DPC PKB Kota Lereng Sidik Purnomo meminta dinas tegas.`,
        ['meminta dinas', { organisation: 'DPC PKB Kota Lereng', official: false }],
      ],
    },
    {
      kind: [
        'Mantan Ketua Fraksi PKB Toni Mulia meminta pemkot bergerak.',
        ['meminta pemkot', { organisation: null, official: false }],
      ],
    },
    {
      kind: [
        'Anggota dewan pakar Partai Golkar, Toni Mulia, meminta pemkot bergerak.',
        ['meminta pemkot', { organisation: 'Partai Golkar', official: false }],
      ],
    },
  ])('but not: $kind.0', ({ kind }) => check(kind));
});

describe('a body whose fields are listed is named whole', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Kepala Dinas Tenaga Kerja, Transmigrasi, dan ESDM Papua Tengah, Melkias Rumere mengatakan pihaknya menunggu.',
        [
          'pihaknya menunggu',
          {
            speaker: 'Melkias Rumere',
            organisation: 'Dinas Tenaga Kerja, Transmigrasi, dan ESDM Papua Tengah',
          },
        ],
      ],
    },
    {
      kind: [
        'Kepala Dinas Sosial dan PPPA Kabupaten Lereng, Toni Hasan, mengatakan pihaknya siap.',
        ['pihaknya siap', { organisation: 'Dinas Sosial dan PPPA Kabupaten Lereng' }],
      ],
    },
    {
      kind: [
        'Ketua BAZNAS dan MUI Kota Bogor Toni Hasan mengatakan siap.',
        ['mengatakan siap', { speaker: 'Toni Hasan', organisation: 'MUI Kota Bogor' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('after whom an airport or a station is named is no speaker', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'General Manager Bandara Internasional Syamsudin Noor, Ruspandi memastikan penerbangan belum terganggu.',
        [
          'penerbangan',
          { speaker: 'Ruspandi', organisation: 'Bandara Internasional Syamsudin Noor' },
        ],
      ],
    },
    {
      kind: [
        'Kepala Stasiun Meteorologi Syamsudin Noor, Ruspandi menjelaskan hujan turun.',
        [
          'hujan turun',
          { speaker: 'Ruspandi', organisation: 'Stasiun Meteorologi Syamsudin Noor' },
        ],
      ],
    },
    {
      kind: [
        'Kepala Dinas Kesehatan Syamsudin Noor mengatakan itu baik.',
        ['itu baik', { speaker: 'Syamsudin Noor', organisation: 'Dinas Kesehatan' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('the day of a paper that was signed is not that of speaking', () => {
  const FIRST = 'Direktur PDAM Lereng Dadan Hidayat menjelaskan tarif baru, Kamis (5/2/2026).\n';
  it.each<{ kind: Kind }>([
    {
      kind: [
        `${FIRST}Menurut Dadan, penyesuaian itu disetujui bupati melalui keputusan yang ditandatangani pada 24 November 2025.\n“Ini perlu,” ujarnya.`,
        ['Menurut Dadan', { saidOn: '2026-02-05' }],
        ['Ini perlu', { saidOn: '2026-02-05' }],
      ],
    },
    {
      kind: [
        `${FIRST}Dadan mengatakan airnya berasal dari sumur lewat izin bupati yang terbit pada 3 Januari 2026.`,
        ['airnya berasal', { saidOn: '2026-02-05' }],
      ],
    },
    {
      kind: [
        'Direktur PDAM Lereng Dadan Hidayat menjelaskan tarif baru dalam rapat yang digelar pada 5 Februari 2026.',
        ['tarif baru', { saidOn: '2026-02-05' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('who signs an article is no part of its last sentence', () => {
  it.each(['(*)', '(ica/dea)', '(Ant)', ' (ros)'])('%s', (signature) => {
    const sentence =
      'Ia memastikan pelayanan tetap berjalan karena sudah ditunjuk penjabat keuchik.';
    expectRows(`Camat Baktiya, Fauzan Usman, mengatakan begitu. ${sentence}${signature}`, [
      [sentence, { text: sentence, speaker: 'Fauzan Usman' }],
    ]);
  });

  it('but what ends a sentence in brackets is', () => {
    const sentence = 'Ia memastikan pelayanan tetap berjalan (lihat grafik).';
    expectRows(`Camat Baktiya, Fauzan Usman, mengatakan begitu. ${sentence}`, [
      [sentence, { text: sentence }],
    ]);
  });
});

describe('a day that stands right behind the cue is that of speaking', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Bupati Hasan Basri mengatakan di Randu Alas, Kamis (5/3), kantornya menerima 23 laporan.\n"Layanannya tak ada," ujar Hasan.',
        ['menerima 23', { saidOn: '2026-03-05' }],
        ['Layanannya', { saidOn: '2026-03-05' }],
      ],
    },
    {
      kind: [
        'Bupati Hasan Basri menuturkan, Kamis (5/3) malam, ia menerima 23 laporan.',
        ['menerima 23', { saidOn: '2026-03-05' }],
      ],
    },
    {
      kind: [
        'Bupati Hasan Basri menjelaskan dalam rapat di Randu Alas, Rabu (4/3/2026) bahwa pajak naik.',
        ['pajak naik', { saidOn: '2026-03-04' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));

  it.each<{ kind: Kind }>([
    {
      kind: [
        'Bupati Hasan Basri mengatakan banjir di Randu Alas, Rabu (4/3/2026), merendam pasar.',
        ['merendam pasar', { saidOn: null }],
      ],
    },
    {
      kind: [
        'Bupati Hasan Basri mengatakan di Randu Alas, Rabu (18/3/2026), pasar akan dibuka.',
        ['akan dibuka', { saidOn: null }],
      ],
    },
  ])('but not: $kind.0', ({ kind }) => check(kind));
});

describe('of two bare names before the verb the first may be that of a body', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Ketua Kelompok Tani Sri Mukti, Kasmuri, mengaku biaya solar bisa dihemat.',
        ['biaya solar', { speaker: 'Kasmuri', role: 'Ketua Kelompok Tani Sri Mukti' }],
      ],
    },
    {
      kind: [
        'Pengurus Masjid Budi Luhur, Hasan Basri, mengatakan atapnya bocor.',
        ['atapnya', { speaker: 'Hasan Basri' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));

  it('and an editor is asked where neither shows it', () => {
    const { statements } = extract({
      text: 'Ketua DPRD Budi Santoso, Gus Bud, mengaku biaya bisa dihemat.',
      publishedAt: '2026-03-12',
    });
    expect(
      statements.map(({ speaker, review }) => [speaker, review.includes('speaker-ambiguous')]),
    ).toEqual([['Budi Santoso', true]]);
  });
});

describe('the board of a party is no council of regions, the head of a kampung is an official', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'DPD Partai Golkar Banten menyatakan membuka pintu koalisi bagi semua partai.',
        ['membuka pintu', { official: false }],
      ],
    },
    { kind: ['DPD RI menyatakan menolak usul itu.', ['menolak', { official: true }]] },
    {
      kind: [
        'Kepala Kampung Pasi, Yan Kapisa, mengaku siap.',
        ['mengaku siap', { speaker: 'Yan Kapisa', official: true }],
      ],
    },
    {
      kind: [
        'Kepala Suku Wate, Yan Kapisa, mengaku siap.',
        ['mengaku siap', { speaker: 'Yan Kapisa', official: false }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

it('days with a hyphen are nobody', () => {
  expectRows(
    'Kepala Dinas Hasan Basri mengatakan pasar buka. Tim memeriksa stadion dua hari, Sabtu-Minggu (7-8/3/2026).\nTiga hal, kata dia, wajib.',
    [['Tiga hal', { speaker: 'Hasan Basri' }]],
  );
});

describe('presence is no role', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Salah satu pengungsi, Siti Khotijah (43), mengaku air setinggi dada.',
        ['mengaku air', { speaker: 'Siti Khotijah', role: null }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});
