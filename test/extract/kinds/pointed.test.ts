import { describe, it } from 'vitest';
import { expectRows, type Kind } from './rows.ts';

const check = ([article, ...rows]: Kind) => expectRows(article, rows);

/** Names that no list has stand in some of these: what is met for the first time has to be read too. */
describe('an office that is only pointed at', () => {
  it.each<{ kind: Kind }>([
    {
      // Of whoever was just named, not of the official who spoke before.
      kind: [
        'Kepala SD Inpres Yoka Yuliana Ondike menuturkan anak-anak senang.\n"Nanti kami evaluasi," kata Frengky Pepuho.\nKepala Dinas Pendidikan Kota Wringin itu menambahkan, sekolah lain menyusul.',
        ['Nanti', { speaker: 'Frengky Pepuho', role: 'Kepala Dinas Pendidikan Kota Wringin' }],
        ['menyusul', { speaker: 'Frengky Pepuho', official: true }],
      ],
    },
    {
      kind: [
        'Kabid Bina Marga Dinas PUPR Wringin Asrul Effendi menjelaskan perbaikan sudah direncanakan.\nLukman Hidayatulloh yang asli Gending ikut bersuara. Menurut anggota DPRD Wringin itu, jalan rusak parah.',
        ['rusak', { speaker: 'Lukman Hidayatulloh', role: 'anggota DPRD Wringin' }],
      ],
    },
    {
      // Two of one council, each with a fraction of their own.
      kind: [
        'Bupati Wringin Nanang Basuki membela aturan itu. "Aturan jelas," kata Nanang.\nGiliran berikutnya Samuel Tigor Hutapea. Anggota Komisi XII dari Fraksi PDI Perjuangan itu menyebut aturan itu keliru.\nDari sisi kanan, Ateng Kosasih angkat tangan. "Warga antre," kata anggota Komisi XII dari Fraksi Golkar ini.',
        ['keliru', { speaker: 'Samuel Tigor Hutapea' }],
        ['antre', { speaker: 'Ateng Kosasih' }],
      ],
    },
    {
      // What somebody was once is not what whoever spoke last is.
      kind: [
        'Kapolsek Wringin AKP Budi Santoso menahan tersangka. "Saya khilaf," kata tersangka Rudi Hartono. "Berkas sudah lengkap," tegas mantan Kapolsek Rawa itu.',
        ['khilaf', { speaker: 'Rudi Hartono' }],
      ],
    },
    {
      // A river is named, and nobody.
      kind: [
        'La Hamidi, nelayan, menjaring udang. Kali Tomoli keruh sejak tambang dibuka. "Ikan pergi," kata nelayan itu.',
        ['pergi', { speaker: 'La Hamidi' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('offices, bodies and names beside each other', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Pengamat hubungan internasional Rizal Sukmana dari CSIR menilai langkah itu belum cukup.',
        ['langkah', { speaker: 'Rizal Sukmana', role: 'Pengamat hubungan internasional' }],
      ],
    },
    {
      // Before "dari" stands no name: the fraction belongs to the office.
      kind: [
        'Anggota DPR dari Fraksi PKB Budi Santoso menilai langkah itu baik.',
        ['langkah', { speaker: 'Budi Santoso', role: 'Anggota DPR dari Fraksi PKB' }],
      ],
    },
    {
      kind: [
        'Direktur RSUD dr Achmad Darwis, dr. Elfira Rahmi, memastikan pasien membaik.',
        ['pasien', { speaker: 'Elfira Rahmi', organisation: 'RSUD dr Achmad Darwis' }],
      ],
    },
    {
      kind: [
        'Kerapatan Adat Wringin menolak tambang. BPBD Tapin mencatat 12 rumah rusak. Kepala Pelaksananya, Budi Santoso, mengatakan bantuan datang.',
        ['bantuan', { role: 'Kepala Pelaksana', organisation: 'BPBD Tapin' }],
      ],
    },
    {
      kind: [
        'Anggota Komisi I DPR Sukarta Wirawan menilai kalimat itu keliru.',
        ['keliru', { speaker: 'Sukarta Wirawan', organisation: 'DPR' }],
      ],
    },
    {
      kind: [
        'Gubernur Krimbuhino Wazingo Sikuhisih mengatakan jalan sudah dibuka.',
        ['jalan', { speaker: 'Krimbuhino Wazingo Sikuhisih', role: 'Gubernur' }],
      ],
    },
    {
      kind: [
        'Gubernur California Gavin Newsom mengatakan jalan sudah dibuka.',
        ['jalan', { speaker: 'Gavin Newsom', role: 'Gubernur California' }],
      ],
    },
    {
      kind: [
        'Kapolres Metro Jakarta Pusat Kombes Susatyo Condro mengatakan 5.021 personel dikerahkan. Polres Metro Jakarta Pusat bersiap.',
        ['personel', { organisation: 'Polres Metro Jakarta Pusat' }],
      ],
    },
    {
      kind: [
        'TransJakarta menyatakan empat rute dialihkan. CEO TaniLoop Kevin Adiputra Halim menyampaikan dana dialokasikan.',
        ['rute', { speaker: 'TransJakarta', organisation: 'TransJakarta' }],
        ['dana', { speaker: 'Kevin Adiputra Halim', organisation: 'TaniLoop' }],
      ],
    },
    {
      kind: [
        'Ketua DPD LaNyalla Mattalitti menilai anggaran itu cukup.',
        ['anggaran', { speaker: 'LaNyalla Mattalitti' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('nicknames', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Kuasa hukum tersangka, Marianus Wangge, membantah. "Itu nanti kami buka," ujar Maris, sapaan Marianus, lewat telepon.',
        ['buka', { speaker: 'Marianus Wangge' }],
      ],
    },
    {
      kind: [
        'Kepala Dispora NTB, Drs M. Zulkarnain Umar, MM, berjanji membantu atlet. "Tiket kami tanggung," ujar Zul.',
        ['Tiket', { speaker: 'M. Zulkarnain Umar', official: true }],
      ],
    },
    {
      kind: [
        'Muhammad Kasem, 94 tahun, mengaku menunggu lama. "Lon jual sawah," kata Kakek Kasem.',
        ['jual', { speaker: 'Muhammad Kasem' }],
      ],
    },
    {
      // Two are called so: an editor is asked.
      kind: [
        'Camat Wringin Marianus Wangge dan Lurah Rawa Marianus Sare hadir. "Itu nanti kami buka," ujar Maris, sapaan Marianus.',
        ['buka', { review: ['speaker-ambiguous'] }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('entries of a live report, and verbs without words', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        '08.10 WIB – Massa mulai berdatangan di depan gerbang.\n09.15 WIB – Kapolres Wringin Kombes Budi Santoso mengatakan personel dikerahkan.',
        ['Kapolres Wringin Kombes', { speaker: 'Budi Santoso' }],
      ],
    },
    {
      kind: [
        'Menteri ESDM Bachtiar Lamoha menjawab satu per satu.\nBachtiar menjawab sebagian pertanyaan.\nBachtiar berseru lewat pengeras suara.\nIa meminta warga sabar.',
        ['sabar', { speaker: 'Bachtiar Lamoha' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});
