import { describe, it } from 'vitest';
import { expectRows, type Kind } from './rows.ts';

/** Looser ways to tie words to whoever says them: running reports, interviews, village news. */
const check = ([text, ...rows]: Kind) => expectRows(text, rows);

describe('officers by their rank', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Kapolsek Tapin AKP Budi Santoso menyebut pelaku ditangkap. Korban bernama Ratna Dewi menangis. Motif masih didalami, kata perwira menengah itu.',
        ['Motif', { speaker: 'Budi Santoso', official: true }],
      ],
    },
    {
      kind: [
        'Kasat Reskrim Iptu Budi Santoso menyebut pelaku ditangkap. Pelaku, Asep Kusnandar, menunduk. "Motif didalami," ucap perwira balok dua itu.',
        ['Motif', { speaker: 'Budi Santoso', official: true }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('a running report', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        '[09.30 WIB] Kapolres Brebes AKBP Budi Santoso: "Jalur sudah kami tutup."\n[09.41 WIB] Kapolres menambahkan dua di antaranya sudah dibuka kembali.\n[14.50 WIB] Kepala Dinas Pendidikan Rina Kartika: sekolah diliburkan karena banjir.',
        ['Jalur', { speaker: 'Budi Santoso', kind: 'direct', official: true }],
        ['dua di antaranya', { speaker: 'Budi Santoso', kind: 'indirect' }],
        ['sekolah', { speaker: 'Rina Kartika', kind: 'indirect', official: true }],
      ],
    },
    {
      kind: [
        'Kapolres Tapin Budi Santoso memohon pengertian wartawan: tolong jangan sebut nama korban.',
        ['tolong', { speaker: 'Budi Santoso', official: true }],
      ],
    },
    {
      // A list is nothing that anybody says.
      kind: [
        'Ketua KPU Tapin Budi Santoso menetapkan tiga pasangan: semuanya lolos dari penelitian.',
        ['pasangan', null],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('an interview', () => {
  it.each<{ kind: Kind }>([
    {
      // Whom a question names does not answer it.
      kind: [
        'Kepala BPBD Tapin Rina Kartika menerima kami di kantornya, Senin (9/3).\nTanya: Bagaimana tanggapan Ibu soal pernyataan Bupati Budi Santoso?\nJawab: Kami menghormati pendapat beliau. Tetapi data kami lain.\nTanya: Apa langkah berikutnya?\nJawab: Kami akan turun ke semua desa.',
        ['menghormati', { speaker: 'Rina Kartika', official: true }],
        ['akan turun', { speaker: 'Rina Kartika', official: true }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('who is named behind the words, or once for all', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Kami hanya punya satu mobil, Ester mengeluh. Ester Wanimbo, perawat puskesmas itu, duduk di teras.',
        ['satu mobil', { speaker: 'Ester Wanimbo' }],
      ],
    },
    {
      kind: [
        'Bripka Budi Santoso yg ditemui di kantor tsb menjelaskan bahwa pelaku sudah diamankan.',
        ['diamankan', { speaker: 'Budi Santoso', official: true }],
      ],
    },
    {
      kind: [
        '"Kami tunggu," kata Kapolsek Tapin AKP Budi Santoso. "Sudah aman," ujar perwira tsb.',
        ['Sudah aman', { speaker: 'Budi Santoso', official: true }],
      ],
    },
    {
      kind: [
        'Pekerja sosial dari Balai Pemasyarakatan Rina Kartika mengatakan korban didampingi.',
        ['didampingi', { speaker: 'Rina Kartika', role: 'Pekerja sosial', official: true }],
      ],
    },
    {
      kind: [
        'Budi Santoso, yang kini dilantik jadi Bupati Tapin, tersenyum. "Saya siap bekerja," kata Budi.',
        ['siap bekerja', { speaker: 'Budi Santoso', role: 'Bupati Tapin', official: true }],
      ],
    },
    {
      kind: [
        'Danramil Tapin Kapten Inf Suprapto mengatakan 25 personel dikerahkan.\nKalaksa BPBD Tapin Budi Santoso menyebut bantuan diminta.\nSoal asal api, Danramil tidak mau berandai-andai, namun ia menegaskan titik pertama di luar kebun.',
        ['titik pertama', { speaker: 'Suprapto', official: true }],
      ],
    },
    {
      kind: [
        '"Saya titip jalan desa," ujar Afif Nurhadi. Bupati Wonosobo menambahkan anggaran sudah ada.',
        ['anggaran', { speaker: 'Afif Nurhadi', official: true }],
      ],
    },
    {
      kind: [
        'Guru besar UGM mengingatkan sewa tanah itu rawan. Peringatan itu dilontarkan Guru Besar Hukum Tata Negara Prof Zainal Abidin Mochtar, Kamis (5/3).',
        ['rawan', { speaker: 'Zainal Abidin Mochtar', saidOn: '2026-03-05' }],
      ],
    },
    {
      // Words like those before are another's own.
      kind: [
        'Guru besar UGM mengingatkan sewa tanah itu rawan. Peringatan senada dilontarkan Bupati Tapin Budi Santoso, Kamis (5/3).',
        ['rawan', { speaker: 'Guru besar UGM' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('who is meant where the article names several', () => {
  it.each<{ kind: Kind }>([
    {
      // The nickname is that of whoever is named nearest, though nobody knew them yet.
      kind: [
        '"Overlay kami lengkap," kata Manajer Humas Kevin Tanuwijaya.\n"Anak itu tetap mati," sergah Mareta Simbolon. Eta, begitu ia disapa di kalangan aktivis, menyebut FA adalah korban ke-50.',
        ['korban ke-50', { speaker: 'Mareta Simbolon' }],
      ],
    },
    {
      kind: [
        'Personel Satgas Pamtas Yonif 512/QY membuka kelas baca, Senin (9/3).\nDalam keterangan tertulis, Selasa (10/3), Dansatgas mengatakan guru sudah lama tidak naik. "Prajurit kami bukan guru," kata Letkol Inf Rizal Effendi.',
        ['Prajurit', { speaker: 'Rizal Effendi', role: 'Dansatgas', official: true }],
      ],
    },
    {
      kind: [
        'Fraksi NasDem dalam pandangannya mengingatkan agar dana tidak dialihkan. Fraksi tersebut juga meminta Inspektorat memeriksa tiga paket.',
        ['tiga paket', { speaker: 'Fraksi NasDem', official: true }],
      ],
    },
    {
      kind: [
        'Petugas dari Dinas PPPA Tapin, ibu Rina Kartika, mengatakan korban didampingi.',
        ['didampingi', { speaker: 'Rina Kartika', role: 'Petugas', official: true }],
      ],
    },
    {
      kind: [
        'Bupati Tapin Budi Santoso membuka seminar. "Sewa itu rawan," katanya. Dikatakan, Pergub Nomor 24 memberi ruang kepada lurah.',
        ['memberi ruang', { speaker: 'Budi Santoso' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});
