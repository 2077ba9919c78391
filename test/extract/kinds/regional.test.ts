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

describe('a nickname that only what stands behind it explains', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Bupati Batang Wihardi Raharja menyerahkan urusan itu. Namun Pak Wi, demikian warga memanggilnya, berharap sosok itu paham pertanian.',
        ['pertanian', { speaker: 'Wihardi Raharja', role: 'Bupati Batang', official: true }],
      ],
    },
    {
      kind: [
        'Kepala Dinas Perhubungan Maluku Muhammad Jais Tuasikal datang. Abang Jais, begitu akrabnya, mengaku sudah mengantongi tiga nama.',
        ['tiga nama', { speaker: 'Muhammad Jais Tuasikal', official: true }],
      ],
    },
    {
      kind: [
        'Keputusan itu diambil Bendesa Adat Kutuh Ketut Sudiarsana. I Ketut Sudiarsana, demikian nama lengkapnya, mengaku tidak pernah dimintai izin.',
        ['dimintai izin', { role: 'Bendesa Adat Kutuh' }],
      ],
    },
    {
      kind: [
        'Kepala UPTD TPA Cempo, Kristiana Wulan, mengakui lahan itu dipakai. "Antre empat jam," jelas Kristin.',
        ['Antre', { speaker: 'Kristiana Wulan', official: true }],
      ],
    },
    {
      kind: [
        'Anggota Komisi D DPRK Bireuen, Teuku Iskandar Muda, menilai alasan itu tidak masuk akal. "Jangan tunggu putus," kata Ampon Is.',
        ['putus', { speaker: 'Teuku Iskandar Muda', official: true }],
      ],
    },
    {
      kind: [
        'Miq Satria masih memerah. "Saya tidak cari alasan," semprotnya. Pelatih Kepala Lotim FC yang bernama lengkap Lalu Muhammad Satriawan itu menuding wasit gugup.',
        ['alasan', { speaker: 'Lalu Muhammad Satriawan' }],
        ['wasit', { speaker: 'Lalu Muhammad Satriawan' }],
      ],
    },
    {
      // Another who is called so is somebody else.
      kind: [
        'Kepala UPTD TPA Cempo, Kristiana Wulan, mengakui lahan itu dipakai. "Antre empat jam," jelas Kartika.',
        ['Antre', { speaker: 'Kartika' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('where the name of a body ends and that of a person begins', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Kabid Pemadam Kebakaran pada Satpol PP dan Damkar Tanah Datar Afrinaldi menyebut api baru bisa dikuasai.',
        ['api baru', { speaker: 'Afrinaldi', organisation: 'Satpol PP dan Damkar Tanah Datar' }],
      ],
    },
    {
      kind: [
        'Kepala Satpol PP dan WH Aceh Besar, Budi Santoso, menyebut razia berlanjut.',
        ['razia', { speaker: 'Budi Santoso', organisation: 'Satpol PP dan WH Aceh Besar' }],
      ],
    },
    {
      kind: [
        'Ketua Paguyuban Pedagang Kayutangan Lukas Handoko meminta pemkot duduk bersama.',
        [
          'pemkot',
          {
            speaker: 'Lukas Handoko',
            organisation: 'Paguyuban Pedagang Kayutangan',
            official: false,
          },
        ],
      ],
    },
    {
      kind: [
        'Ketua Koperasi Nelayan Muncar Lukas Handoko meminta pemkot duduk bersama.',
        ['pemkot', { speaker: 'Lukas Handoko', organisation: 'Koperasi Nelayan Muncar' }],
      ],
    },
    {
      kind: [
        'Ketua Koperasi Nelayan Lukas Handoko meminta pemkot duduk bersama.',
        ['pemkot', { speaker: 'Lukas Handoko', organisation: 'Koperasi Nelayan' }],
      ],
    },
    {
      kind: [
        'Ketua DPC PPP Batang Budi Santoso menegaskan partainya belum mengunci nama.',
        ['mengunci', { organisation: 'DPC PPP Batang', official: false }],
      ],
    },
    {
      // The council of the regions has no boards in them.
      kind: [
        '"Ini perintah pusat," ujar Pelaksana tugas Ketua DPD Bali, Budi Santoso.',
        ['perintah', { official: false }],
      ],
    },
    {
      kind: [
        'Sikap itu berbeda dengan Golkar. Sekretaris DPD, Budi Santoso, menyatakan kursi wakil harga mati.',
        ['kursi wakil', { speaker: 'Budi Santoso', official: false }],
      ],
    },
    {
      kind: [
        'Ketua DPD RI Budi Santoso menyatakan daerah dirugikan.',
        ['dirugikan', { official: true }],
      ],
    },
    {
      kind: [
        'Menurut Ketua PC Muslimat NU Kendal Rina Kartika, popok yang terbanyak.',
        ['popok', { organisation: 'PC Muslimat NU Kendal', official: false }],
      ],
    },
    {
      kind: [
        'Dekan Fakultas Hukum Rina Kartika mengatakan seminar itu wajib. Acara digelar di Fakultas Hukum UGM.',
        ['seminar', { organisation: 'Fakultas Hukum UGM' }],
      ],
    },
    {
      kind: [
        'Kepala Dispertaru DIY Budi Santoso menyebut ada 198 bidang tanah.',
        ['198', { organisation: 'Dispertaru DIY', official: true }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('who speaks, and when, by what stands beside them', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Rosmaida Siregar meminta rincian dana. "Guru menjerit," ujar Siregar.\nSementara Fraksi NasDem dalam pandangannya mengingatkan agar dana tidak dialihkan.',
        ['dialihkan', { speaker: 'Fraksi NasDem', official: true }],
      ],
    },
    {
      kind: [
        'Direktur Bank Jateng Ratih Pramesti mengungkapkan nasabah naik. "Kami tambah teller," ucap Ratih.\nDi antara pengantre itu ada Tukirin, penjual dawet. "Duit haji, Mas," katanya.',
        ['Duit haji', { speaker: 'Tukirin', official: false }],
      ],
    },
    {
      kind: [
        'Kadishub Kota Malang Widjaja Saleh mengatakan uji coba berlangsung sampai 26 Maret, ditemui kemarin (11/3).',
        ['uji coba', { saidOn: '2026-03-11' }],
      ],
    },
    {
      kind: [
        'Ketua KPU Batang Khikmatun Nisa menjelaskan pendaftaran dibuka 27-29 Agustus, ditemui Selasa (10/3).',
        ['pendaftaran', { saidOn: '2026-03-10' }],
      ],
    },
    {
      kind: [
        'Ketua KPU Batang Khikmatun Nisa menjelaskan korban hanyut, ditemukan Selasa (10/3).',
        ['korban hanyut', { saidOn: null }],
      ],
    },
    {
      kind: [
        'Mantan Kabid Hortikultura Jamaluddin Sila mengaku diperintah menyisihkan dana. "Saya cuma disuruh," ujar saksi mahkota itu.',
        ['disuruh', { speaker: 'Jamaluddin Sila', official: false }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('services in letters, and names with a letter wrong inside', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Kepala DPMD, Sukmawati Lebang, membenarkan dirinya dimintai keterangan. Rapat digelar Dinas Pemberdayaan Masyarakat dan Desa. "Itu saja," ujarnya.',
        ['Itu saja', { organisation: 'Dinas Pemberdayaan Masyarakat dan Desa', official: true }],
      ],
    },
    {
      kind: [
        'Kepala DP3AP2KB Tapin Sukmawati Lebang membenarkan dana itu belum cair.',
        ['belum cair', { organisation: 'DP3AP2KB Tapin', official: true }],
      ],
    },
    {
      kind: [
        'Kabid Penataan DPUPR Tapin, Sukmawati Lebang, membenarkan dana itu belum cair.',
        ['belum cair', { organisation: 'DPUPR Tapin', official: true }],
      ],
    },
    {
      // Which of two services in full is meant cannot be told.
      kind: [
        'Kepala DPMD, Sukmawati Lebang, membenarkan itu. Dinas Pemberdayaan Masyarakat dan Desa Tapin dan Dinas Peternakan Madura Dalam rapat. "Itu saja," ujarnya.',
        ['Itu saja', { role: 'Kepala DPMD', official: true }],
      ],
    },
    {
      kind: [
        'Kepala BPKAD Kota Sorong, Marthen Assem, membantah hal itu.\nMarthin Assem menegaskan badan itu hanya juru bayar.',
        ['juru bayar', { speaker: 'Marthen Assem', official: true }],
      ],
    },
    {
      // Two people: what tells them apart is the end of the name.
      kind: [
        'Bupati Tapin Hendra Widodo membantah hal itu.\nHendro Widodo menegaskan badan itu hanya juru bayar.',
        ['juru bayar', { speaker: 'Hendro Widodo', role: null }],
      ],
    },
    {
      // Many are called Sari: no citizen gets an office by a letter.
      kind: [
        'Bupati Tapin Yunita Sari membantah hal itu.\n"Jalan itu rusak," kata warga, Yulita Sari.',
        ['rusak', { speaker: 'Yulita Sari', role: null, official: false }],
      ],
    },
    {
      kind: [
        'Bupati Tapin Yunita Sari membantah hal itu.\nYulita Sari, pedagang, menegaskan jalan itu rusak.',
        ['rusak', { speaker: 'Yulita Sari', official: false }],
      ],
    },
    {
      // Letters that change places, and old spellings, are one name.
      kind: [
        'Kapolres Tapin Yusran Fadli membantah.\n"Jalan itu rusak," kata Yursan Fadli.',
        ['rusak', { speaker: 'Yusran Fadli', role: 'Kapolres Tapin' }],
      ],
    },
    {
      kind: [
        'Kapolres Tapin Djoko Santoso membantah.\n"Jalan itu rusak," kata Joko Santoso.',
        ['rusak', { speaker: 'Djoko Santoso', role: 'Kapolres Tapin' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});
