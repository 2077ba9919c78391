import { describe, it } from 'vitest';
import { expectRows, type Kind } from './rows.ts';

/** Kinds that twenty-four articles of papers of the regions showed, each with siblings. */
const check = ([text, ...rows]: Kind) => expectRows(text, rows);

describe('the body of an office in one word, as the article prints it elsewhere', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Danramil 06/Sungai Apit, Kapten Inf Suprapto, mengatakan 25 personel Koramil dikerahkan.',
        ['25 personel', { organisation: 'Koramil', official: true }],
      ],
    },
    {
      kind: [
        'Pemerintah Nagari Sikabu membuka posko. Wali Nagari Sikabu Syafrizal mengakui hidran tidak pernah diuji.',
        ['hidran', { organisation: 'Pemerintah Nagari Sikabu', official: true }],
      ],
    },
    {
      kind: [
        'Kepala Desa Karangsari, Suprapto, mengatakan sumur itu tidak pernah kering. Pemdes Karangsari sudah bersurat.',
        ['sumur', { organisation: 'Pemdes Karangsari', official: true }],
      ],
    },
    {
      // A customary village is no part of government.
      kind: [
        'Krama Desa Adat Kutuh menolak proyek itu. Bendesa Adat Kutuh Ketut Sudiarsana mengatakan tebing itu kawasan suci.',
        ['tebing itu', { organisation: 'Desa Adat Kutuh', official: false }],
      ],
    },
    {
      kind: [
        'Kadis Perdagangan Bandarlampung Evie Sartika menyatakan tidak menemukan penimbunan. Dinas Perdagangan akan menambah titik pasar.',
        ['penimbunan', { organisation: 'Dinas Perdagangan', official: true }],
      ],
    },
    {
      // Of another place it is another service.
      kind: [
        'Kadis Perdagangan Tegal Evie Sartika menyatakan tidak menemukan penimbunan. Dinas Perdagangan Kendal diam.',
        ['penimbunan', { organisation: null, official: true }],
      ],
    },
    {
      kind: [
        'Petugas Puskesmas Boganatar kewalahan. "Kulkas kami kosong," kata Kapus Boganatar, Maria Goreti.',
        ['Kulkas', { organisation: 'Puskesmas Boganatar', official: true }],
      ],
    },
    {
      kind: [
        'BPBD Sitaro mendata warga. "Ada yang baru lapor," kata Kalaksa Jerry Tatengkeng.',
        ['baru lapor', { organisation: 'BPBD Sitaro', official: true }],
      ],
    },
    {
      kind: [
        'Dugaan korsleting dibantah PLN. "Beban gardu normal malam itu," ujar Manajer ULP Batusangkar, Darman.',
        ['gardu', { role: 'Manajer ULP Batusangkar', organisation: 'PLN', official: true }],
      ],
    },
    {
      // An office that names its body is of that one.
      kind: [
        'PT PLN menyurati warga. Manajer PLN UP3 Natuna, Rony Tampubolon, menyebut mesin nomor tiga rusak.',
        ['mesin', { organisation: 'PLN UP3 Natuna', official: true }],
      ],
    },
    {
      kind: [
        '"Kami sudah ingatkan," kata Kepala Bidang Pengelolaan Sampah DLH Sukoharjo, Agus Purwanto.',
        ['ingatkan', { organisation: 'DLH Sukoharjo', official: true }],
      ],
    },
    {
      kind: [
        '"Lelang bulan Maret," kata Kabid Bina Marga DPUPR Kebumen, Wisnu Aji Nugroho.',
        ['Lelang', { organisation: 'DPUPR Kebumen', official: true }],
      ],
    },
    {
      // What a field is called in short is no body.
      kind: [
        '"Lelang bulan Maret," kata Kepala Bidang PTK Kebumen, Wisnu Aji Nugroho.',
        ['Lelang', { organisation: null }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('a council and not its commission', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        '"Alasan itu tidak masuk akal," kata Anggota Komisi D DPRK Bireuen, Teuku Iskandar.',
        ['masuk akal', { organisation: 'DPRK Bireuen', official: true }],
      ],
    },
    {
      kind: [
        '"Kajiannya mana?" kata Ketua Komisi C DPRD Kota Malang, Sri Untari.',
        ['Kajiannya', { organisation: 'DPRD Kota Malang', official: true }],
      ],
    },
    {
      kind: [
        'DPRA menggelar rapat. "Kajiannya mana?" kata Ketua Komisi B, Sri Untari.',
        ['Kajiannya', { organisation: 'DPRA', official: true }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('the body that a paragraph has just told of, for an office that names none', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Perum Bulog Lampung tidak tinggal diam. "Satu orang dua sak," kata Pemimpin Wilayah Budi Santoso.',
        ['dua sak', { organisation: 'Perum Bulog Lampung', official: true }],
      ],
    },
    {
      kind: [
        'Ombudsman Maluku menyatakan telah menerima 31 laporan. "Ini bukan gosip," ujar Hasan Latuconsina, Kepala Perwakilan.',
        ['gosip', { organisation: 'Ombudsman Maluku', official: true }],
      ],
    },
    {
      kind: [
        'Pertanyaan itu dijawab Kejati Sulsel. "Semua berdasarkan alat bukti," kata Kasi Penkum Soetarmin.',
        ['alat bukti', { organisation: 'Kejati Sulsel', official: true }],
      ],
    },
    {
      kind: [
        'Komisi Antirasuah Wringin menyebut perkara ini baru menyentuh kulit. "Ada apa?" sindir Wakil Direktur Angga Reksa.',
        ['Ada apa', { speaker: 'Angga Reksa', organisation: 'Komisi Antirasuah Wringin' }],
      ],
    },
    {
      // A new paragraph tells of another.
      kind: [
        'Ombudsman Maluku menyatakan telah menerima 31 laporan.\n"Kami kecewa," ujar Ketua Paguyuban, Hasan Latuconsina.',
        ['kecewa', { speaker: 'Hasan Latuconsina', official: false }],
      ],
    },
    {
      // Whoever holds no office in a body speaks for none.
      kind: [
        'Perum Bulog Lampung tidak tinggal diam. "Harga naik," kata pedagang beras Nurman Susilo.',
        ['Harga', { organisation: null, official: false }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});
