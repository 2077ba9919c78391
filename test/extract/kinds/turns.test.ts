import { describe, it } from 'vitest';
import { expectRows, type Kind } from './rows.ts';

const check = ([text, ...rows]: Kind) => expectRows(text, rows);

describe('to whom an article turns', () => {
  it.each<{ kind: Kind }>([
    {
      // Asked apart from whoever spoke before: their name need not be on any list.
      kind: [
        '"Subsidi jalan," ucap Direktur Lalu Lintas Laut Kementerian Perhubungan Budi Mantoro.\nDihubungi terpisah, Octovianus Saleo dari Dewan Adat Wringin bersikap lebih lunak.\n"Kapal lambat kami sudah biasa," katanya, Rabu (28/2).',
        [
          'Kapal lambat',
          { speaker: 'Octovianus Saleo', organisation: 'Dewan Adat Wringin', official: false },
        ],
      ],
    },
    {
      kind: [
        '"Stok aman," ucap Kepala Dinas Pertanian Wringin Budi Mantoro.\nSecara terpisah, Zefan Umbu menggeleng.\n"Kosong sejak Senin," katanya.',
        ['Kosong', { speaker: 'Zefan Umbu', official: false }],
      ],
    },
    {
      kind: [
        'Rapat dibuka Ketua DPRD Kota Wringin Jeanette Rumambi, interupsi sudah datang dari Ferdinand Wowor.\n"Ibu Ketua, mohon izin. Retribusi itu masuk ke mana?"',
        ['Retribusi', { speaker: 'Ferdinand Wowor' }],
      ],
    },
    {
      kind: [
        'Kapolres Wringin AKBP Budi Santoso mengatakan keduanya ditahan. AR mengaku belajar dari video.\n"Awalnya coba-coba, Pak," ucap AR.\nPolisi nomor satu di Wringin itu menegaskan yang lain dicari.\n"Pasti kita kejar," tegasnya.',
        ['yang lain dicari', { speaker: 'Budi Santoso' }],
        ['Pasti kita kejar', { speaker: 'Budi Santoso', role: 'Kapolres Wringin' }],
      ],
    },
    {
      kind: [
        'Kabar itu dibenarkan Dinas Kesehatan. Hanya saja, Yosephina Wally menolak jika disebut lalai.\n"Masa saya cetak sendiri?" tanya Kepala Dinas Kesehatan Kabupaten Wringin itu balik.',
        [
          'cetak sendiri',
          { speaker: 'Yosephina Wally', role: 'Kepala Dinas Kesehatan Kabupaten Wringin' },
        ],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('of which day', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Kepala Dinas Wringin Budi Santoso mengatakan subsidi jalan, Selasa (27/2).\nHal itu dikemukakan Direktur Lalu Lintas Laut Rina Kartika usai rapat pada hari yang sama. "Dua pelayaran batal," ucap Rina.',
        ['Dua pelayaran', { speaker: 'Rina Kartika', saidOn: '2026-02-27' }],
      ],
    },
    {
      kind: [
        'Kepala Dinas Wringin Budi Santoso mengatakan subsidi jalan, Selasa (27/2).\n"Dua pelayaran batal pada hari yang sama," ucap Rina Kartika, pedagang.',
        ['Dua pelayaran', { speaker: 'Rina Kartika', saidOn: null }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('whose office it is', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Perumda Air Minum Tirta Jaya menghentikan tiga instalasi. Direkturnya, Syaparudin Noor, mengakui genset hanya sanggup menghidupi pompa.',
        [
          'genset',
          {
            speaker: 'Syaparudin Noor',
            role: 'Direktur',
            organisation: 'Perumda Air Minum Tirta Jaya',
          },
        ],
      ],
    },
    {
      kind: [
        'Organda Wringin geram. Ketuanya untuk Kota Batu, Jon Kenedi, menyebut sopir tidur di antrean.',
        ['sopir', { speaker: 'Jon Kenedi', role: 'Ketua' }],
      ],
    },
    {
      kind: [
        'PT Pelita Segara mengklaim stok aman. Klaim itu ditandaskan Area Manager Communication perusahaan tersebut, Tjatur Adi Nugroho. "Alur dangkal lagi," tulis Tjatur.',
        ['Alur dangkal', { speaker: 'Tjatur Adi Nugroho', role: 'Area Manager Communication' }],
      ],
    },
    {
      kind: [
        'Penyisiran dipimpin Yohanes Fransiskus Dole, bekas penyelam Marinir yang sejak Maret didapuk sebagai Kepala Seksi Operasi Kantor Pencarian Maumere.\n"Arus bawah berbalik," kata Yohanes.',
        [
          'Arus bawah',
          {
            speaker: 'Yohanes Fransiskus Dole',
            role: 'Kepala Seksi Operasi Kantor Pencarian Maumere',
            official: true,
          },
        ],
      ],
    },
    {
      kind: [
        'Direktur Jenderal Konservasi Sumber Daya Alam dan Ekosistem Kementerian Kehutanan, Sulaiman Marhaban, melepas tim. “Tiap individu adalah utang kita,” kata Dirjen KSDAE.',
        ['Tiap individu', { speaker: 'Sulaiman Marhaban' }],
      ],
    },
    {
      kind: [
        '"Enam tahun penjara," kata Jaksa Penuntut Umum dari Kejari Wringin, Togu Marpaung.\nPerbuatan terdakwa, menurut JPU, memenuhi unsur Pasal 3.',
        ['memenuhi unsur', { speaker: 'Togu Marpaung', role: 'Jaksa Penuntut Umum' }],
      ],
    },
    {
      // Another service by the same first letters is not theirs.
      kind: [
        'Kepala Dinas Sosial Wringin, Sulaiman Marhaban, melepas tim. “Jalan itu rusak,” kata Kadis PUPR.',
        ['Jalan itu', { speaker: 'Kadis PUPR' }],
      ],
    },
    {
      kind: [
        'Anggota DPRD Wringin dapil II Stefanus Ongirwalu menilai dinas lamban.',
        ['lamban', { speaker: 'Stefanus Ongirwalu', organisation: 'DPRD Wringin' }],
      ],
    },
    {
      kind: [
        'Salah seorang relawan asal Kecamatan Maro Ulu, Siti Rohayah, mengaku siap.',
        ['siap', { speaker: 'Siti Rohayah', organisation: null, official: false }],
      ],
    },
    {
      kind: [
        'Pemprov Wringin angkat bicara. Asisten II Setda Provinsi Wringin Budi Santoso menyatakan surat telah dikirim.',
        ['surat', { speaker: 'Budi Santoso', organisation: 'Pemprov Wringin' }],
      ],
    },
    {
      kind: [
        'Stenly Mokoginta-Lolong, Legislator Partai NasDem, ikut menyela.\n"Belatung sampai di lapak," timpal Lolong.',
        ['Belatung', { speaker: 'Stenly Mokoginta-Lolong', role: 'Legislator Partai NasDem' }],
      ],
    },
    {
      // Whom somebody speaks for may stand before their own name.
      kind: [
        'Kuasa hukum Hasto Maqdir Ismail mengatakan berkas itu belum lengkap.\n"Kami menunggu," kata Maqdir.\nHasto mengatakan dirinya sehat.',
        ['berkas', { speaker: 'Maqdir Ismail', role: 'Kuasa hukum Hasto' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});
