import { describe, it } from 'vitest';
import { expectRows, type Kind } from './rows.ts';

const check = ([text, ...rows]: Kind) => expectRows(text, rows);

describe('which body is spoken for', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Komisi Pemberantasan Korupsi (KPK) mengaku belum menerima salinan izin itu. Kepala Satuan Tugas Supervisi KPK Wilayah III, Nanda Prasetya, mengatakan suratnya dikirim ulang. KPK memastikan tidak ada kapal yang berlayar.',
        ['salinan izin', { speaker: 'Komisi Pemberantasan Korupsi', official: true }],
        ['tidak ada kapal', { speaker: 'Komisi Pemberantasan Korupsi', official: true }],
      ],
    },
    {
      kind: [
        'Badan Pemeriksa Keuangan (BPK) menyatakan laporan itu belum lengkap. Ketua Tim Audit BPK Perwakilan Segara Kidul, Nanda Prasetya, mengatakan berkas dikirim ulang. BPK memastikan audit selesai bulan depan.',
        ['audit selesai', { speaker: 'Badan Pemeriksa Keuangan' }],
      ],
    },
    {
      kind: [
        'Anggota DPRD Wringin Fraksi Gerindra Galang Saputra menegaskan pengukuran ulang harus dilakukan tahun ini.',
        [
          'pengukuran ulang',
          { speaker: 'Galang Saputra', organisation: 'DPRD Wringin', official: true },
        ],
      ],
    },
    {
      kind: [
        'Ketua Fraksi NasDem DPRD Wringin, Galang Saputra, menegaskan pengukuran ulang harus dilakukan tahun ini.',
        [
          'pengukuran ulang',
          {
            speaker: 'Galang Saputra',
            role: 'Ketua Fraksi NasDem DPRD Wringin',
            organisation: 'DPRD Wringin',
            official: true,
          },
        ],
      ],
    },
    {
      kind: [
        '"Anggarannya kurang," kata anggota Komisi II DPRD Kota Wringin dari Fraksi PKS, Siti Aminah, Rabu (11/3/2026).',
        [
          'Anggarannya',
          { speaker: 'Siti Aminah', organisation: 'DPRD Kota Wringin', official: true },
        ],
      ],
    },
    {
      kind: [
        'Ketua DPD Partai Gerindra Wringin Galang Saputra menegaskan partainya siap.',
        ['partainya siap', { speaker: 'Galang Saputra', official: false }],
      ],
    },
    {
      kind: [
        'Pemerintah Provinsi Segara Kidul membentuk unit khusus. Sekretaris Daerah Segara Kidul Irma Handayani mengatakan unit itu mulai bekerja bulan depan.',
        [
          'mulai bekerja',
          {
            speaker: 'Irma Handayani',
            role: 'Sekretaris Daerah Segara Kidul',
            organisation: 'Pemerintah Provinsi Segara Kidul',
            official: true,
          },
        ],
      ],
    },
    {
      kind: [
        'Pemkab Wringin menutup pasar. Sekda Wringin Bagus Permadi menyebut pedagang dipindah.',
        [
          'pedagang dipindah',
          { speaker: 'Bagus Permadi', organisation: 'Pemkab Wringin', official: true },
        ],
      ],
    },
    {
      kind: [
        'Menkes Ratna Dewi Kusuma meninjau puskesmas, Rabu (11/3/2026).\n"Kami di Kemenkes menambah vaksin," kata Ratna.',
        ['menambah vaksin', { speaker: 'Ratna Dewi Kusuma', organisation: 'Kemenkes' }],
      ],
    },
    {
      kind: [
        'Menteri Pertanian Hasan Basuki meninjau gudang, Rabu (11/3/2026).\n"Stoknya cukup," tegas Hasan.\n"Gudang kami (Kementan) penuh," tambahnya.',
        ['Stoknya', { speaker: 'Hasan Basuki', organisation: 'Kementan' }],
      ],
    },
    {
      kind: [
        '"Latihan diundur," kata Ketua KONI Ambara sekaligus manajer tim Rudi Hartanto, Rabu (11/3/2026).',
        ['Latihan diundur', { speaker: 'Rudi Hartanto', organisation: 'KONI Ambara' }],
      ],
    },
    {
      kind: [
        'Komisioner Bawaslu bidang Penanganan Pelanggaran, Siti Zubaedah Harahap, mengatakan berkas sudah lengkap.',
        ['berkas sudah', { speaker: 'Siti Zubaedah Harahap', organisation: 'Bawaslu' }],
      ],
    },
    {
      kind: [
        'BADAN Karantina Indonesia (Barantin) menyebut sapi itu sehat.',
        ['sapi itu', { speaker: 'Badan Karantina Indonesia', official: true }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('institutions, groups, accounts and unnamed people speak', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Pemerintah menyebut pupuk bersubsidi cukup sampai panen raya.',
        [
          'pupuk bersubsidi',
          { speaker: 'Pemerintah', speakerKind: 'organisation', official: true },
        ],
      ],
    },
    {
      kind: [
        'Pemerintah Kota Ambara menyatakan pasar induk ditutup dua hari.',
        ['pasar induk', { speaker: 'Pemerintah Kota Ambara', official: true }],
      ],
    },
    {
      kind: [
        'Data Dinas Kesehatan Ambara menyebutkan kasus demam berdarah menurun.',
        ['demam berdarah', { speaker: 'Dinas Kesehatan Ambara', official: true }],
      ],
    },
    {
      kind: [
        'Menurut temuan Badan Pemeriksa Keuangan (BPK), proyek itu terlambat tiga bulan.',
        ['proyek itu', { speaker: 'Badan Pemeriksa Keuangan', official: true }],
      ],
    },
    {
      kind: [
        'Laporan BMKG menyebut gelombang mencapai empat meter.',
        ['gelombang', { speaker: 'BMKG', official: true }],
      ],
    },
    {
      kind: [
        'Peretas bersandi Kobra mengklaim berhasil masuk ke laman pajak daerah.',
        ['laman pajak', { official: false }],
      ],
    },
    {
      kind: [
        'Sebuah akun Facebook tanpa nama menuding tarif parkir dinaikkan.',
        ['tarif parkir', { official: false }],
      ],
    },
    {
      kind: [
        'Foto itu milik akun @pasarambara99. Akun tersebut menyebut tarif parkir naik.',
        ['tarif parkir', { speaker: '@pasarambara99', official: false }],
      ],
    },
    {
      kind: [
        '"Pintunya kami buka separuh," kata seorang penjaga bendungan, Selasa (10/3/2026).\nKapolsek Ambara, AKP Dedi Firmansyah sudah berada di sana. Dedi mengatakan jalan hilir ditutup.',
        [
          'Pintunya',
          { speaker: 'seorang penjaga bendungan', speakerKind: 'role', saidOn: '2026-03-10' },
        ],
        ['jalan hilir', { speaker: 'Dedi Firmansyah', saidOn: null }],
      ],
    },
    {
      kind: [
        '"Airnya sampai dada," ujarnya kepada Kabarkini, Selasa (10/3/2026).\nBupati Ambara Sulaiman Daud lalu membuka dapur umum.\n"Silakan datang," ujar Sulaiman, Rabu (11/3/2026).',
        ['Airnya', { speaker: null }],
        ['Silakan datang', { speaker: 'Sulaiman Daud', saidOn: '2026-03-11' }],
      ],
    },
    {
      kind: [
        'Bupati Ambara Sulaiman Daud meninjau pasar. Diungkap Sulaiman, harga beras naik dua ribu rupiah.',
        ['harga beras', { speaker: 'Sulaiman Daud' }],
      ],
    },
    {
      kind: [
        'Bupati Ambara Sulaiman Daud memberi keterangan, Selasa (10/3).\nDisebutkan, dua kapal beras tiba pekan ini.',
        ['dua kapal', {}],
      ],
    },
    {
      kind: [
        "\"Stok cukup,\" kata Bupati Sulaiman Daud, Selasa (10/3).\nBukan cuma menegur 'calo' dan 'tikus gudang' Sulaiman juga meminta pedagang menurunkan harga.",
        ['pedagang menurunkan', { speaker: 'Sulaiman Daud' }],
      ],
    },
    {
      kind: ['Para santri mengeluh pusing, lalu beristirahat di aula.', ['mengeluh', null]],
    },
    {
      kind: [
        'Menteri Sosial Rina Kartika: "Dana cair pekan depan."',
        ['Dana cair', { speaker: 'Rina Kartika', role: 'Menteri Sosial', official: true }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('two people who are printed as one speaker', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Kepala Dinas Kesehatan Kota Bogor Budi Santoso dan Sekretaris Daerah Kota Bogor Lina Marlina mengatakan stok aman sampai Lebaran.',
        ['stok aman', { speaker: 'Budi Santoso dan Lina Marlina', review: ['speaker-ambiguous'] }],
      ],
    },
    {
      kind: [
        '"Pasar aman," kata Kapolres Bogor AKBP Rian Saputra dan Dandim 0621 Letkol Joko Susilo.',
        ['Pasar aman', { speaker: 'Rian Saputra dan Joko Susilo' }],
      ],
    },
    {
      kind: [
        'Rina Kartika dan Budi Santoso mengaku kehilangan ternak. "Tiga ekor hilang," kata Rina.',
        ['kehilangan ternak', { speaker: 'Rina Kartika dan Budi Santoso' }],
        ['Tiga ekor', { speaker: 'Rina Kartika' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('a dated sentence that points at the statement', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Hal itu disampaikan, Camat Wringin, Hasan Basri, Rabu, 11 Maret 2026, di balai desa.\n"Bantuan sudah tiba," kata Hasan.',
        ['Bantuan', { speaker: 'Hasan Basri', saidOn: '2026-03-11' }],
        ['Hal itu', null],
      ],
    },
    {
      kind: [
        'Pemkab Wringin mendapat tanggapan baik dari mitranya. Hal tersebut diungkapkan, Bupati Wringin, Surya Atmaja, Kamis, 12 Maret 2026, setiba di bandara.\n"Kami bangga atas dukungan itu," kata Surya Atmaja.',
        ['Kami bangga', { speaker: 'Surya Atmaja', saidOn: '2026-03-12' }],
      ],
    },
    {
      kind: [
        'Bupati Rantau Panjang Sulaiman Daud meminta seluruh camat turun ke desa.\nSulaiman mengutarakan hal itu ketika membuka musyawarah di Pendopo, Rantau Panjang, Selasa (10/3/2026) pukul 09.00 Wita.',
        ['seluruh camat', { speaker: 'Sulaiman Daud', saidOn: '2026-03-10' }],
        ['mengutarakan hal itu', null],
      ],
    },
    {
      kind: [
        'Kabar lega datang dari Kepala Dinas Pertanian Kabupaten Ambara, Nurdin Basri, pada Panen Raya di Ambara, Selasa (10/3).\nMenurut Nurdin stok cukup sampai lebaran.\n"Petani tenang saja," kata Nurdin.',
        ['stok cukup', { speaker: 'Nurdin Basri', saidOn: '2026-03-10' }],
        ['Petani tenang', { speaker: 'Nurdin Basri', saidOn: '2026-03-10' }],
      ],
    },
    {
      kind: [
        'Badan Karantina Indonesia menegaskan bahwa sapi itu sehat.\nPernyataan itu di lontarkan Badan Karantina Indonesia dalam temu media, Selasa (10/3).',
        ['sapi itu', { speaker: 'Badan Karantina Indonesia', saidOn: '2026-03-10' }],
      ],
    },
    {
      kind: [
        'Anggota Bawaslu Kota Ambara membantah berat sebelah.\nHal itu dikatakan pihak terlapor, yaitu Bawaslu, dalam persidangan, Selasa (10/3).',
        ['berat sebelah', { saidOn: '2026-03-10' }],
      ],
    },
    {
      kind: [
        'Bupati Ambara Sulaiman Daud mengutarakan hal itu ketika membuka musyawarah, Selasa (10/3/2026).',
        ['mengutarakan hal itu', null],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('somebody else was named in between', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Rika Amalia, penasihat hukum Bima, menolak tuduhan itu. "Klien saya sakit," kata Rika, Rabu (11/3/2026).\nSementara, Yohan Darmadi (47) warga Jalan Cempaka, Darmo Wetan yang disebut-sebut sebagai pegawai perusahaan itu sudah lama keluar.\n"Yohan bukan pegawai kami," imbuhnya.',
        ['Yohan bukan', { speaker: 'Rika Amalia', saidOn: '2026-03-11' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('another day or place is not that of speaking', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Kajari Wringin Teguh Prabawa mengatakan, tersangka ditangkap di rumahnya, pada 4 Februari 2026. "Berkasnya lengkap," kata Teguh.',
        ['tersangka ditangkap', { saidOn: null, place: null }],
        ['Berkasnya', { saidOn: null }],
      ],
    },
    {
      kind: [
        'Kasat Reskrim Polres Wringin AKP Wira menyebutkan, tersangka juga terlibat perampokan toko emas, pada 23 Januari lalu.\n“Barang buktinya lengkap,” ujar Wira.',
        ['perampokan', { saidOn: null }],
        ['Barang bukti', { saidOn: null }],
      ],
    },
    {
      kind: [
        '"Kapalnya kandas," ucap Syahbandar Ambara Dian Permata sebagaimana dikutip Kabarkini.com dari Reuters, Selasa 10 Maret 2026.',
        ['Kapalnya', { saidOn: null, speaker: 'Dian Permata' }],
      ],
    },
    {
      kind: [
        'Kapolres Ambara AKBP Dedi Firmansyah membenarkan bahwa tribun roboh ketika laga Persitel di Stadion Muara, Sabtu, 7 Maret 2026.\n"Besinya keropos," kata Dedi di Mapolres, Selasa, 10 Maret 2026.',
        ['tribun roboh', { saidOn: '2026-03-10' }],
        ['Besinya', { saidOn: '2026-03-10' }],
      ],
    },
    {
      kind: [
        '"Berkasnya kami serahkan," kata anggota Bawaslu Dodi Harsono saat mendatangi Mapolda Riau, Selasa (10/3/2026).',
        ['Berkasnya', { place: 'Mapolda Riau' }],
      ],
    },
    {
      kind: [
        '"Tamunya dua ratus," kata Bupati Sulaiman Daud di komplek Balai Kota Ambara, Rabu (11/3/2026).',
        ['Tamunya', { place: 'komplek Balai Kota Ambara' }],
      ],
    },
    {
      kind: [
        '"Lombanya ditunda," ujar Camat Lembah Biru Sofyan Dalimunte diruang rapatnya, Selasa (10/3/2026).',
        ['Lombanya', { speaker: 'Sofyan Dalimunte', place: 'ruang rapatnya' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('broken off quotations and damaged marks', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        '"Jalan ini," ujar Camat Ambara Yusran Hadi, "akan kami perbaiki."',
        ['Jalan ini', { speaker: 'Yusran Hadi', group: 1 }],
        ['akan kami', { speaker: 'Yusran Hadi', group: 1 }],
      ],
    },
    {
      kind: [
        '"Air naik," kata Kepala BPBD Kabupaten Bogor Joko Susilo, "dan warga mengungsi ke masjid."',
        ['Air naik', { speaker: 'Joko Susilo', role: 'Kepala BPBD Kabupaten Bogor' }],
        ['warga mengungsi', { speaker: 'Joko Susilo' }],
      ],
    },
    {
      kind: [
        '"Kalau begitu," tutur Wali Kota Bogor Rina Kartika, Kamis (12/3/2026), "kami tutup saja pasar itu."',
        ['kami tutup', { speaker: 'Rina Kartika', saidOn: '2026-03-12' }],
      ],
    },
    {
      kind: [
        '"Hujannya lebat, warga kami minta bertahan di balai desa, "ujar Camat Ambara Yusran Hadi di Ambara, Senin, 9 Maret 2026.',
        ['Hujannya', { speaker: 'Yusran Hadi', saidOn: '2026-03-09' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('the last word of an English name ends the body', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'General Manager Santika Hotel Indra Muaz mengatakan, tamu wajib tes. “Sejak awal wajib,” tuturnya.',
        ['tamu wajib', { speaker: 'Indra Muaz', role: 'General Manager Santika Hotel' }],
        ['Sejak awal', { speaker: 'Indra Muaz' }],
      ],
    },
    {
      kind: [
        'Pelatih Bara Kutai FC Paulo Dantas mengaku kecewa dengan hasil itu.',
        ['kecewa', { speaker: 'Paulo Dantas', organisation: 'Bara Kutai FC', official: false }],
      ],
    },
    {
      kind: [
        'Eka Sari Lorena, Direktur PT Eka Sari Group, menjadi peserta. “Awalnya tiga tahun,” kata Eka.',
        ['Awalnya', { speaker: 'Eka Sari Lorena', organisation: 'PT Eka Sari Group' }],
      ],
    },
    {
      kind: [
        'Kelompok bernama Semar Cyber Group mengaku bertanggung jawab atas peretasan itu.',
        ['bertanggung', { speaker: 'Semar Cyber Group', speakerKind: 'organisation' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('somebody after whom a body is named is no speaker', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Kepala Stasiun Meteorologi Raja Haji Fisabilillah Robertus Kiwan memaparkan angin utara bertiup kencang.',
        [
          'angin utara',
          {
            speaker: 'Robertus Kiwan',
            role: 'Kepala Stasiun Meteorologi Raja Haji Fisabilillah',
            official: true,
          },
        ],
      ],
    },
    {
      kind: [
        '“Pasien meninggal pagi tadi,” kata Kepala Bagian Hukum, Rumah Sakit Umum Pusat Dr Sardjito, Banu Hermawan, Rabu siang.',
        [
          'Pasien meninggal',
          { speaker: 'Banu Hermawan', organisation: 'Rumah Sakit Umum Pusat Dr Sardjito' },
        ],
      ],
    },
    {
      kind: [
        'Guru Besar Universitas Islam Negeri Syarif Hidayatullah Azyumardi Rahman mengatakan dialog itu perlu.',
        ['dialog itu', { speaker: 'Azyumardi Rahman', official: false }],
      ],
    },
    {
      kind: [
        'Bupati Wringin Syarif Hidayatullah mengatakan dialog itu perlu.',
        ['dialog itu', { speaker: 'Syarif Hidayatullah', role: 'Bupati Wringin' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});
