import { describe, it } from 'vitest';
import { expectRows, type Kind } from './rows.ts';

const check = ([text, ...rows]: Kind) => expectRows(text, rows);

describe('kinds of other styles', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Di ujung obrolan Rini Astuti mengaku ingin pensiun.',
        ['ingin pensiun', { speaker: 'Rini Astuti' }],
      ],
    },
    {
      kind: [
        'Menteri Sosial Saifullah Hadi membuka posko. Gus Ipul mengatakan bantuan cair pekan depan.',
        ['bantuan cair', { speaker: 'Saifullah Hadi', official: true }],
      ],
    },
    {
      kind: [
        '"Uangnya ada," kata seorang pejabat di lingkungan Pemprov Riau, Selasa (10/3/2026).',
        [
          'Uangnya',
          { speaker: 'seorang pejabat di lingkungan Pemprov Riau', saidOn: '2026-03-10' },
        ],
      ],
    },
    {
      kind: [
        'Menteri Kebudayaan Farid Zaini membuka forum. Menbud menekankan pentingnya museum bagi anak muda di daerah.',
        ['pentingnya museum', { speaker: 'Farid Zaini', role: 'Menteri Kebudayaan' }],
      ],
    },
    {
      kind: [
        'Menteri Komunikasi Badan Eksekutif Mahasiswa (BEM) Universitas Wringin, Rian Saputra, meminta rektor hadir.',
        ['rektor hadir', { speaker: 'Rian Saputra', official: false }],
      ],
    },
    {
      kind: [
        'Kepala Divisi Hukum Indonesia Corruption Watch (ICW), Wahyu Alam, mendesak kasus itu dibuka.',
        ['kasus itu', { speaker: 'Wahyu Alam', official: false }],
      ],
    },
    {
      kind: ['Capaian ini semakin menegaskan posisi bank itu di kawasan.', ['posisi bank', null]],
    },
    {
      kind: [
        'Menurut hitungan BPKP, kata Kepala Kejaksaan Negeri Wringin Teguh Prabawa, kerugian mencapai Rp4 miliar.',
        ['kerugian mencapai', { speaker: 'Teguh Prabawa' }],
      ],
    },
    {
      kind: [
        'Tak ada payung hukum Ketua Badan Pengawas Pemilu Abdul Halim mengatakan, bansos rentan dipolitisasi.',
        ['bansos rentan', { speaker: 'Abdul Halim' }],
      ],
    },
    {
      kind: [
        'Konsul Jenderal RI di New York Arifi Saiman mengatakan, ekspor tempe naik.',
        ['ekspor tempe', { speaker: 'Arifi Saiman', role: 'Konsul Jenderal RI di New York' }],
      ],
    },
    {
      kind: [
        'Direktur Jenderal Anggaran Kemenkeu Febri Kurnia menilai pasar tenang. Kementerian Keuangan mencatat arus modal naik.',
        ['pasar tenang', { speaker: 'Febri Kurnia', organisation: 'Kementerian Keuangan' }],
      ],
    },
    {
      kind: [
        'Camat Ambara Yusran Hadi menambakan, jalan itu ditutup.',
        ['jalan itu', { speaker: 'Yusran Hadi' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('what an editor has to look at', () => {
  it.each<{ kind: Kind }>([
    {
      // The day of a happening inside what was said.
      kind: [
        'Menurut Kepala Dinas Sosial Kota Ambara Yusran Hadi, pencarian hari pertama, Rabu (11/3), dihentikan sore.',
        ['pencarian hari', { speaker: 'Yusran Hadi', saidOn: null }],
      ],
    },
    {
      kind: [
        'Kepala Dinas Sosial Kota Ambara Yusran Hadi mengaku masih berteman dengan Dodi usai Dodi pensiun pada 10 Maret 2026.',
        ['masih berteman', { review: ['date-inferred'] }],
      ],
    },
    {
      kind: [
        'Kepala Dinas Sosial Kota Ambara Yusran Hadi membenarkan penangkapan.',
        ['penangkapan', { review: ['statement-unsure'] }],
      ],
    },
    {
      kind: [
        'Menurut Bupati Tapin Budi Santoso, seperti ditirukan ajudannya, penambang akan didata.',
        ['penambang', { review: ['relayed'] }],
      ],
    },
    {
      kind: [
        'Kepala Dinas Sosial Kota Ambara Yusran Hadi menyatakan "evaluasi masih berjalan".',
        ['evaluasi', { review: ['quote-damaged'] }],
      ],
    },
    {
      kind: [
        'Calon bupati nomor urut 1, Budi Santoso, menilai debat terlalu pendek untuk semua pasangan.',
        ['debat terlalu', { review: ['office-unknown'] }],
      ],
    },
    {
      kind: [
        '20 Februari 2026\n"Itu salah cetak," kata Kepala Dinas Sosial Kota Ambara Yusran Hadi.\n21 Februari 2026\n"Tarif lama berlaku," kata Yusran, Sabtu (21/2/2026).',
        ['Itu salah', { review: ['date-inferred'] }],
      ],
    },
    {
      // "di X." ends a sentence, "Rp 1,2 M." too.
      kind: [
        '"Mesinnya saya lihat," tulis Bupati Tapin Budi Santoso di X. Ia berjanji kapal turun pekan depan.',
        ['kapal turun', { speaker: 'Budi Santoso' }],
        ['Mesinnya', { speaker: 'Budi Santoso' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});
