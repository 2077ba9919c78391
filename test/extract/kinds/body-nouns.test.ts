import { describe, it } from 'vitest';
import { expectRows, type Kind } from './rows.ts';

const check = ([text, ...rows]: Kind) => expectRows(text, rows);

describe('a noun with "itu" is the body of that kind that was named last', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Badan Karantina Indonesia menemukan 30 sapi sakit di Wringin, Rabu (11/3/2026). "Sapi itu tidak boleh keluar," tulis lembaga itu.',
        ['Sapi itu', { speaker: 'Badan Karantina Indonesia', official: true }],
      ],
    },
    {
      // Of two bodies the one that may be called so.
      kind: [
        'Kementerian Pertanian mengirim benih ke Dinas Pertanian Kabupaten Tapin. Kementerian itu menyebut 30 ribu ton benih disalurkan.',
        ['30 ribu ton', { speaker: 'Kementerian Pertanian', official: true }],
      ],
    },
    {
      kind: [
        'BPBD Kabupaten Tapin menurunkan dua perahu bersama Polres Tapin. Badan tersebut mengimbau warga mengungsi.',
        ['warga mengungsi', { speaker: 'BPBD Kabupaten Tapin', official: true }],
      ],
    },
    {
      kind: [
        'PT Sawit Lestari dituding mencemari sungai. Warga menutup jalan. Perusahaan milik keluarga itu membantah tudingan tersebut. "Limbah kami olah," tulis perusahaan itu dalam keterangan resmi.',
        ['membantah', { speaker: 'PT Sawit Lestari', official: false }],
        ['Limbah kami', { speaker: 'PT Sawit Lestari' }],
      ],
    },
    {
      kind: [
        'Human Rights Observatory menuduh aparat menahan 90 warga. Lembaga yang bermarkas di Den Haag itu mendesak Jakarta bersuara.',
        ['mendesak', { speaker: 'Human Rights Observatory' }],
      ],
    },
    {
      kind: [
        'PLN akhirnya buka suara soal listrik yang padam. BUMN setrum itu menyatakan gangguan berasal dari transmisi.',
        ['gangguan berasal', { speaker: 'PLN', official: true }],
      ],
    },
    {
      kind: [
        'Mahasiswa Universitas Wringin berunjuk rasa menolak uang pangkal. "Kami terbuka berdialog," kata pihak kampus.',
        ['Kami terbuka', { speaker: 'Universitas Wringin' }],
      ],
    },
    {
      // The spokesman's company comes before another that is told of.
      kind: [
        'Direktur PT Sawit Lestari, Budi Santoso, mengatakan limbahnya diolah sebaik limbah CV Tani Makmur. Perusahaan mengklaim tidak ada kebocoran.',
        ['tidak ada kebocoran', { speaker: 'PT Sawit Lestari' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('and nobody where no such body was named, or where the noun begins a name', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Bupati Tapin Budi Santoso membuka pasar. "Kami keberatan," kata pihak kampus.',
        ['Kami keberatan', { speaker: null, official: null }],
      ],
    },
    {
      kind: [
        'Dinas Kesehatan Kota Ambara mencatat 20 kasus. Lembaga Bantuan Hukum Wringin itu menuding dinas lamban. ',
        ['menuding', { speaker: 'Lembaga Bantuan Hukum Wringin', official: false }],
      ],
    },
    {
      kind: [
        'Dinas Kesehatan Kota Ambara mencatat 20 kasus. Menurut Bupati Ambara Rina Kartika, perusahaan yang membuang limbah itu ditutup.',
        ['perusahaan yang', { speaker: 'Rina Kartika', role: 'Bupati Ambara' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('what somebody is, and the body that they are from', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Peneliti air tanah dari Institut Teknologi Bandung, Rina Kartika, menilai sumur itu dangkal.',
        [
          'sumur itu',
          {
            speaker: 'Rina Kartika',
            role: 'Peneliti air tanah',
            organisation: 'Institut Teknologi Bandung',
            official: false,
          },
        ],
      ],
    },
    {
      kind: [
        'Pengacara dari LBH Anoa Keadilan, Rudi Hartono, menyebut kliennya diperas.',
        [
          'diperas',
          {
            speaker: 'Rudi Hartono',
            role: 'Pengacara',
            organisation: 'LBH Anoa Keadilan',
            official: false,
          },
        ],
      ],
    },
    {
      kind: [
        'Jaksa Penuntut Umum dari Kejaksaan Negeri Muna, Rudi Hartono, menyatakan banding.',
        [
          'menyatakan banding',
          { role: 'Jaksa Penuntut Umum', organisation: 'Kejaksaan Negeri Muna', official: true },
        ],
      ],
    },
    {
      // For whom somebody sits is told with the seat.
      kind: [
        'Anggota Komisi IX DPR dari Fraksi PKS Rudi Hartono menyebut iuran naik.',
        [
          'iuran naik',
          {
            speaker: 'Rudi Hartono',
            role: 'Anggota Komisi IX DPR dari Fraksi PKS',
            official: true,
          },
        ],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});
