import { describe, it } from 'vitest';
import { expectRows, type Kind } from './rows.ts';

const check = ([text, ...rows]: Kind) => expectRows(text, rows);

describe('NAME dari or selaku BODY', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Kepala BPBD Kabupaten Randu Alas, Suwandi, menilai latihan itu perlu diulang. “Sirene kami terdengar sampai pasar,” ujarnya.\nSementara itu, Ratna Puspita dari BPBD Kabupaten Randu Alas menyebut peserta cepat paham. “Mereka hafal jalur keluarnya,” katanya.',
        ['Sirene', { speaker: 'Suwandi' }],
        [
          'cepat paham',
          { speaker: 'Ratna Puspita', organisation: 'BPBD Kabupaten Randu Alas', official: true },
        ],
        ['Mereka hafal', { speaker: 'Ratna Puspita', official: true }],
      ],
    },
    {
      kind: [
        'Bagus Permadi dari Seksi Alat Timbang Dinas Perdagangan Kota Wringin menambahkan, seratus timbangan sudah ditera ulang. “Sisanya selesai bulan depan,” ucapnya.',
        [
          'seratus timbangan',
          {
            speaker: 'Bagus Permadi',
            organisation: 'Dinas Perdagangan Kota Wringin',
            official: true,
          },
        ],
        ['Sisanya', { speaker: 'Bagus Permadi', organisation: 'Dinas Perdagangan Kota Wringin' }],
      ],
    },
    {
      kind: [
        'Salah satu peserta, Junaedi dari Karang Taruna Desa Wringin, mengaku baru paham. “Saya jadi tahu caranya,” tuturnya.',
        [
          'baru paham',
          { speaker: 'Junaedi', organisation: 'Karang Taruna Desa Wringin', official: false },
        ],
        ['Saya jadi', { speaker: 'Junaedi', official: false }],
      ],
    },
    {
      kind: [
        'Menurut Siti Aminah dari Dinas Kesehatan Kota Wringin, enam anak masih dirawat.',
        [
          'enam anak',
          { speaker: 'Siti Aminah', organisation: 'Dinas Kesehatan Kota Wringin', official: true },
        ],
      ],
    },
    {
      kind: [
        '"Kami dampingi korban," kata Rina Kartika dari Yayasan Pelita Wringin, Rabu (11/3/2026).',
        [
          'Kami dampingi',
          {
            speaker: 'Rina Kartika',
            organisation: 'Yayasan Pelita Wringin',
            official: false,
            saidOn: '2026-03-11',
          },
        ],
      ],
    },
    {
      kind: [
        'Hadi Wibowo selaku Dinas Perhubungan Kota Wringin menyatakan jalur dialihkan.',
        ['jalur dialihkan', { speaker: 'Hadi Wibowo', official: true }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('an office that the lists do not know, before a plain body', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Subkoordinator Bidang Peringatan Dini Stasiun Geofisika Randu Alas Mita Kusuma menuturkan, tercatat enam gempa susulan.',
        [
          'enam gempa',
          {
            speaker: 'Mita Kusuma',
            role: 'Subkoordinator Bidang Peringatan Dini Stasiun Geofisika Randu Alas',
            organisation: 'Stasiun Geofisika Randu Alas',
            official: true,
          },
        ],
      ],
    },
    {
      kind: [
        'VP Komunikasi Panitia Pelaksana Lomba Layar 2026 Iman Santosa, Rabu (11/3/2026) menjelaskan, jumlah tiket dikurangi. “Belum kami putuskan,” kata Iman.',
        ['jumlah tiket', { speaker: 'Iman Santosa', saidOn: '2026-03-11' }],
        ['Belum kami', { speaker: 'Iman Santosa', saidOn: '2026-03-11' }],
      ],
    },
    {
      kind: [
        'Wakil Kepala Operasi Damai Bahari, Komisaris Besar Yoga Pratama, mengatakan situasi aman.',
        [
          'situasi aman',
          { speaker: 'Yoga Pratama', role: 'Wakil Kepala Operasi Damai Bahari', official: true },
        ],
      ],
    },
    {
      kind: [
        '"Remnya aus," kata Dimas Aryo, penguji kendaraan bermotor Dinas Perhubungan Kabupaten Randu Alas, Rabu (11/3/2026).',
        [
          'Remnya',
          {
            speaker: 'Dimas Aryo',
            role: 'penguji kendaraan bermotor Dinas Perhubungan Kabupaten Randu Alas',
            organisation: 'Dinas Perhubungan Kabupaten Randu Alas',
            official: true,
          },
        ],
      ],
    },
    {
      kind: [
        'Personel Regu Penyelamat BPBD Kota Wringin, Dimas Aryo, mengatakan air sudah surut.',
        [
          'air sudah',
          {
            speaker: 'Dimas Aryo',
            role: 'Personel Regu Penyelamat BPBD Kota Wringin',
            organisation: 'BPBD Kota Wringin',
            official: true,
          },
        ],
      ],
    },
    {
      kind: [
        'Marketing Director PT Segara Motor Anton Wijaya mengatakan penjualan naik.',
        [
          'penjualan naik',
          { speaker: 'Anton Wijaya', role: 'Marketing Director PT Segara Motor', official: false },
        ],
      ],
    },
    {
      kind: [
        '"Jalan dibuka lagi," kata Andika Surya Pratama, Dir Samapta Polda Riau, Rabu (11/3/2026).',
        [
          'Jalan dibuka',
          {
            speaker: 'Andika Surya Pratama',
            role: 'Dir Samapta Polda Riau',
            organisation: 'Polda Riau',
            official: true,
          },
        ],
      ],
    },
    {
      kind: [
        '"Listrik pulih malam ini," kata Senior Manager Legal, Health, and Safety PLN Ambara, Rini Astuti, Rabu (11/3/2026).',
        [
          'Listrik pulih',
          {
            speaker: 'Rini Astuti',
            role: 'Senior Manager Legal, Health, and Safety PLN Ambara',
            official: true,
          },
        ],
      ],
    },
    {
      kind: [
        'Sementara gelandang Persitel, Yoga Aditya Putra, mengaku lelah.',
        ['mengaku lelah', { speaker: 'Yoga Aditya Putra', role: 'gelandang Persitel' }],
      ],
    },
    {
      kind: [
        'Verifikator Dinas Sosial Kota Wringin Rina Kartika menyebut data belum lengkap.',
        [
          'data belum',
          {
            speaker: 'Rina Kartika',
            role: 'Verifikator Dinas Sosial Kota Wringin',
            organisation: 'Dinas Sosial Kota Wringin',
            official: true,
          },
        ],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('one office with a description, two offices, an office that a clause gives', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Bupati Ambara Sulaiman Daud membuka pasar, Selasa (10/3/2026). Kios, tutur Bupati kelahiran Solo, 3 April 1970, itu, gratis setahun.',
        ['Kios', { speaker: 'Sulaiman Daud', saidOn: null }],
      ],
    },
    {
      kind: [
        'Menteri Pertanian yang juga calon gubernur nomor urut 2, Hasan Basuki, meninjau gudang.\n"Stok aman," ujar Hasan di Ambara, Rabu (11/3/2026).',
        ['Stok aman', { speaker: 'Hasan Basuki', official: true }],
      ],
    },
    {
      kind: [
        'Calon gubernur nomor urut 2 Hasan Basuki menanggapi kabar itu, Rabu (11/3/2026).\n"Kami pantau," kata Hasan.\nMantan Wali Kota Muara Teduh itu lalu meminta jalan diperbaiki.',
        [
          'Kami pantau',
          { speaker: 'Hasan Basuki', role: 'Calon gubernur nomor urut 2', official: false },
        ],
        ['jalan diperbaiki', { speaker: 'Hasan Basuki' }],
      ],
    },
    {
      kind: [
        'Surya Atmaja dilantik sebagai Bupati Wringin, Senin (9/3/2026). "Saya mulai bekerja besok," kata Surya.',
        ['Saya mulai', { speaker: 'Surya Atmaja', role: 'Bupati Wringin', official: true }],
      ],
    },
    {
      kind: [
        'Retno Wulandari resmi menjabat Kepala Dinas Kesehatan Kota Wringin sejak Januari. "Puskesmas dibuka malam," kata Retno.',
        [
          'Puskesmas dibuka',
          {
            speaker: 'Retno Wulandari',
            role: 'Kepala Dinas Kesehatan Kota Wringin',
            organisation: 'Dinas Kesehatan Kota Wringin',
            official: true,
          },
        ],
      ],
    },
    {
      kind: [
        'Calon gubernur nomor urut 2 Hasan Basuki menanggapi kabar itu.\n"Kami pantau," kata Hasan, Rabu (11/3/2026).\nPria yang juga pengurus Dewan Kesenian Daerah itu menilai debat terlalu pendek.',
        ['debat terlalu', { speaker: 'Hasan Basuki' }],
      ],
    },
    {
      kind: [
        'Wakil Bupati Ambara Rini Astuti membuka lomba.\n"Ayo berlatih," kata Rini, Rabu (11/3/2026).\nPerempuan yang juga Ketua PMI Ambara itu mengatakan hadiah ditambah.',
        ['hadiah ditambah', { speaker: 'Rini Astuti', saidOn: '2026-03-11' }],
      ],
    },
    {
      kind: [
        'Wakil Ketua MPR RI Rangga Wisesa menyoroti pencemaran laut. Doktor Ilmu Kelautan UI ini menegaskan bahwa denda harus dinaikkan.',
        ['denda harus', { speaker: 'Rangga Wisesa', role: 'Wakil Ketua MPR RI', official: true }],
      ],
    },
    {
      kind: [
        'Anggota Komisi IV DPR RI Lestari Dewi menyoroti pupuk langka. "Ini merugikan petani," kata Lestari. Magister Hukum UGM ini menilai pengawasan lemah.',
        [
          'pengawasan lemah',
          { speaker: 'Lestari Dewi', role: 'Anggota Komisi IV DPR RI', official: true },
        ],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('the office or the body stands in the lead, the bare name only later', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Ketua Bawaslu Kota Tanjung Lumut menggandeng tiga kampus pada masa tenang.\n"Kami mulai bulan depan, mahasiswa sudah siap," kata Ridwan Saleh di kantornya, Rabu (11/3/2026).',
        [
          'Kami mulai',
          {
            speaker: 'Ridwan Saleh',
            role: 'Ketua Bawaslu Kota Tanjung Lumut',
            official: true,
            organisation: 'Bawaslu Kota Tanjung Lumut',
          },
        ],
      ],
    },
    {
      kind: [
        'BPBD Rantau Panjang menyatakan sedang mendata rumah rusak.\n"Tim kami masih di lapangan," kata Yusran lewat pesan singkat, Rabu (11/3/2026).',
        ['Tim kami', { speaker: 'Yusran', organisation: 'BPBD Rantau Panjang', official: true }],
      ],
    },
    {
      kind: [
        'Kepala Dinas Kesehatan Kota Muara Teduh mengajak puskesmas membuka layanan malam.\n"Mulai Senin depan," kata Rini Astuti, Rabu (11/3/2026).',
        [
          'Mulai Senin',
          {
            speaker: 'Rini Astuti',
            role: 'Kepala Dinas Kesehatan Kota Muara Teduh',
            official: true,
          },
        ],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('acting offices, and services by their initials', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Penjabat Sementara (Pjs) Bupati Sidoasri, Isa Anshar mengajak seluruh warga menjaga sungai.',
        [
          'menjaga sungai',
          { speaker: 'Isa Anshar', role: 'Penjabat Sementara Bupati Sidoasri', official: true },
        ],
      ],
    },
    {
      kind: [
        'Kepala DLHK Kabupaten Tapin Budi Santoso mengatakan sampah berkurang.',
        ['sampah', { organisation: 'DLHK Kabupaten Tapin', official: true }],
      ],
    },
    {
      kind: [
        'Ketua DPC Kabupaten Tapin Budi Santoso mengatakan kader siap.',
        ['kader', { official: false }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('whom offices speak for', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'RSUD Ambara kekurangan ranjang. Ratna Dewi, dokter spesialis anak, mengatakan pasien datang terlambat.',
        ['pasien datang', { organisation: 'RSUD Ambara', official: true }],
      ],
    },
    {
      // Two hospitals: whose the doctor is cannot be told.
      kind: [
        'RSUD Ambara dan RSUD Wringin kekurangan ranjang. Ratna Dewi, dokter spesialis anak, mengatakan pasien datang terlambat.',
        ['pasien datang', { organisation: null }],
      ],
    },
    {
      kind: [
        'Kadis Koperasi Kota Ambara Yusran Hadi mengatakan izinnya dicabut.',
        ['izinnya', { speaker: 'Yusran Hadi', official: true }],
      ],
    },
    {
      kind: [
        'Menteri Desa yang juga Ketua Umum Partai Fajar, Hasan Basuki, mengingatkan kader menjaga etika.',
        ['menjaga etika', { speaker: 'Hasan Basuki', official: true }],
      ],
    },
    {
      kind: [
        'Babinsa Wringin, Komang Saputra, mengimbau warga tenang.',
        ['warga tenang', { speaker: 'Komang Saputra', official: true }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('a noun that begins as a verb does goes on with the office', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Pengamat terorisme Budi Chaidar, ketika dihubungi dari Jakarta, mengatakan jaringan itu lama.',
        ['jaringan itu', { speaker: 'Budi Chaidar', role: 'Pengamat terorisme' }],
      ],
    },
    {
      kind: [
        'Aktivis difabel Siti Aminah menyebut jalur itu terputus. “Kursi roda tidak bisa lewat,” ujar Siti.',
        ['jalur itu', { speaker: 'Siti Aminah', role: 'Aktivis difabel' }],
        ['Kursi roda', { speaker: 'Siti Aminah' }],
      ],
    },
    {
      kind: ['Warga dibantu Budi Santoso menilai jalan itu rusak.', ['jalan itu', null]],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('who sits in a council for a party speaks for the council', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        '“Kami siap,” kata anggota DPRD Wringin dari PKB, Rudi Hartono.',
        ['Kami siap', { speaker: 'Rudi Hartono', organisation: 'DPRD Wringin', official: true }],
      ],
    },
    {
      kind: [
        '“Kami siap,” kata Wakil Ketua Komisi VIII DPR dari Fraksi Partai Golkar Ace Hasan Karim.',
        ['Kami siap', { speaker: 'Ace Hasan Karim', organisation: 'DPR', official: true }],
      ],
    },
    {
      kind: [
        'Wakil Ketua Badan Legislasi (Baleg) DPR dari Fraksi Nasdem Willy Permana mengatakan naskah selesai.',
        ['naskah selesai', { speaker: 'Willy Permana', organisation: 'DPR', official: true }],
      ],
    },
    {
      kind: [
        '“Kami siap,” kata Rudi Hartono, pengurus dari Partai Golkar.',
        ['Kami siap', { speaker: 'Rudi Hartono', official: false }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('two offices, and the name right behind the second', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Kepala BPBD Wringin yang juga Ketua Satgas Banjir Doni Monara, saat dihubungi, mengatakan air surut.',
        [
          'air surut',
          { speaker: 'Doni Monara', role: 'Kepala BPBD Wringin yang juga Ketua Satgas Banjir' },
        ],
      ],
    },
    {
      kind: [
        'Direktur Perumda Tirta Wringin sekaligus Ketua Tim Audit Budi Santoso menyebut pipa bocor.',
        ['pipa bocor', { speaker: 'Budi Santoso', official: true }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('a rank behind an office of the police is no office', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Kepala Kepolisian Sektor Wringin, Komisaris Sujarwo Hadi, menyampaikan polisi datang. “Itu acara keluarga,” ujar Sujarwo.',
        ['polisi datang', { speaker: 'Sujarwo Hadi', role: 'Kepala Kepolisian Sektor Wringin' }],
        ['Itu acara', { speaker: 'Sujarwo Hadi', official: true }],
      ],
    },
    {
      kind: [
        'Menurut anggota dewan, Komisaris PT Sawit Budi Santoso belum datang. “Kami menunggu,” kata Komisaris PT Sawit Budi Santoso.',
        ['Kami menunggu', { speaker: 'Budi Santoso', role: 'Komisaris PT Sawit' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('whose function somebody has belongs to the function', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        '“Sesuai aturan,” kata Agus Amri, kuasa hukum Budi Santoso, Rabu (11/3/2026).',
        [
          'Sesuai aturan',
          { speaker: 'Agus Amri', role: 'kuasa hukum Budi Santoso', official: false },
        ],
      ],
    },
    {
      kind: [
        'Veronika Lestari, juru bicara Nurdin Basri, mengatakan keluarga tenang. “Kami menunggu,” kata Veronika.',
        ['Kami menunggu', { role: 'juru bicara Nurdin Basri', organisation: null }],
      ],
    },
    {
      kind: [
        'Rina Kartika, juru bicara Forum Nasabah, mengatakan dana aman.',
        ['dana aman', { role: 'juru bicara Forum Nasabah', organisation: 'Forum Nasabah' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('who stands for another speaks', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Bupati Wringin, Bakhtiar Sibarani yang diwakili Asisten II, drh. Iskandar Muda dalam sambutannya, menyampaikan bahwa pemkab menyambut baik kegiatan itu.',
        ['menyambut baik', { speaker: 'Iskandar Muda', role: 'Asisten II', official: true }],
      ],
    },
    {
      kind: [
        '"Pelaku sudah ditangkap," kata Kapolres Wringin AKBP Alex Surya melalui Kasat Reskrim AKP Harjito Wibowo.',
        ['sudah ditangkap', { speaker: 'Harjito Wibowo', role: 'Kasat Reskrim' }],
      ],
    },
    {
      kind: [
        'Kapolres Wringin AKBP Alex Surya melalui pesan singkat mengatakan pelaku sudah ditangkap.',
        ['sudah ditangkap', { speaker: 'Alex Surya', role: 'Kapolres Wringin' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('an office, something between, and the name', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Hal itu dicetuskan oleh Ketua Tim Penasihat Hukum (PH) terdakwa Yenny, yaitu Johannes Turnip, pada Rabu (11/3/2026).\n"Sudah bisa dinaikkan," ucapnya.',
        [
          'Sudah bisa',
          {
            speaker: 'Johannes Turnip',
            role: 'Ketua Tim Penasihat Hukum terdakwa Yenny',
            saidOn: '2026-03-11',
          },
        ],
      ],
    },
    {
      kind: [
        'Pengajar di Fakultas Hukum Universitas Pancasakti Wringin, Hamidah Rahman, menilai hukuman itu ringan.',
        [
          'hukuman itu',
          {
            speaker: 'Hamidah Rahman',
            role: 'Pengajar di Fakultas Hukum Universitas Pancasakti Wringin',
            official: false,
          },
        ],
      ],
    },
    {
      kind: [
        'Koordinator penanaman Mangrove di Tapteng, Abdul Rahman Sibuea menyebut bibit sudah datang.',
        ['bibit sudah', { speaker: 'Abdul Rahman Sibuea', organisation: null }],
      ],
    },
    {
      kind: [
        'Terpisah mantan Ketua KNPI Wringin periode 2012-2015 Riky Falantino mengatakan pemuda harus ikut.',
        [
          'pemuda harus',
          { speaker: 'Riky Falantino', role: 'mantan Ketua KNPI Wringin periode 2012-2015' },
        ],
      ],
    },
    {
      kind: [
        'Ketua Satgas Wringin Dedie Rahman mengatakan dua orang sakit. Dari temuan itu, kata Dedie, tim Dinas Kesehatan Kota Bogor melakukan pelacakan.',
        ['melakukan pelacakan', { speaker: 'Dedie Rahman', role: 'Ketua Satgas Wringin' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('an office behind a name without a comma', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Budi Santoso Kepala Desa Karangjati mengatakan jalan itu rusak. "Kami usulkan lagi," kata Budi.',
        ['jalan itu', { speaker: 'Budi Santoso', role: 'Kepala Desa Karangjati' }],
        ['Kami usulkan', { speaker: 'Budi Santoso', official: true }],
      ],
    },
    {
      kind: [
        'Sementara itu Wisnu Aji Nugroho Kabid Bina Marga DPUPR Kebumen mengatakan ruas itu masuk tahun depan.',
        ['ruas itu', { speaker: 'Wisnu Aji Nugroho', official: true }],
      ],
    },
    {
      kind: [
        'Budi Santoso (45) warga Desa Karangjati mengatakan air sudah surut. "Sudah kering," katanya.',
        ['air sudah', { speaker: 'Budi Santoso', role: null }],
        ['Sudah kering', { speaker: 'Budi Santoso' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('a company behind an office of companies, a ticket behind the team that runs it', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Co-founder Haveltea Ifana Azizah menyatakan acara itu menjadi panggung.',
        ['acara itu', { speaker: 'Ifana Azizah', role: 'Co-founder Haveltea', official: false }],
      ],
    },
    {
      kind: [
        'CEO Nadiem Anwar Mansur mengatakan dana cukup sampai akhir tahun.',
        ['dana cukup', { speaker: 'Nadiem Anwar Mansur', role: 'CEO' }],
      ],
    },
    {
      kind: [
        'Saiful Tomi selaku Ketua Tim Pemenangan Paslon Wahdi-Qomaru mengatakan seluruh relawan puas.',
        ['seluruh relawan', { role: 'Ketua Tim Pemenangan Paslon Wahdi-Qomaru' }],
      ],
    },
    {
      kind: [
        'Pasangan calon Indah Putri Andriani-Suaib Mansur unggul. Indah menyampaikan kejadian itu intimidasi.',
        ['kejadian itu', { speaker: 'Indah Putri Andriani' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});
