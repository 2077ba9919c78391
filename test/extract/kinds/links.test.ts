import { describe, it } from 'vitest';
import { expectRows, type Kind } from './rows.ts';

const check = ([text, ...rows]: Kind) => expectRows(text, rows);

describe('whom the article has turned to is meant by what names nobody', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Camat Ambara Yusran Hadi meminta warga sabar. "Alat berat datang besok," katanya.\nBupati Wringin yang pertama murka. "Kok baru sekarang," ucapnya.',
        ['Alat berat', { speaker: 'Yusran Hadi' }],
        ['Kok baru', { speaker: 'Bupati Wringin', official: true }],
      ],
    },
    {
      kind: [
        'Lurah Ambara Dodi Harsono membagikan air. "Antre ya," ujarnya.\nSeorang penjual gorengan menyodorkan piring. "Air saya tinggal segayung," katanya.',
        ['Air saya', { speaker: 'Seorang penjual gorengan', official: false }],
      ],
    },
    {
      kind: [
        'Lurah Ambara Dodi Harsono membagikan air. "Antre ya," ujarnya.\nRustinah, pencari kayu, dua pekan itu tidak bekerja. "Kayunya basah semua," tuturnya.',
        ['Kayunya', { speaker: 'Rustinah', official: false }],
      ],
    },
    {
      kind: [
        'Lurah Ambara Dodi Harsono membagikan air. "Antre ya," ujarnya.\nWa Ode Marlina, istri Dodi Harsono, membantu menuang. "Ember saya bocor," katanya.',
        ['Ember saya', { speaker: 'Wa Ode Marlina' }],
      ],
    },
    {
      kind: [
        'Setelah isya, Sabtu (7/3/2026), Habib Salim bin Umar al-Jufri menimbang beras. "Kurang satu ons," kata pengasuh Majelis Nurul Huda tersebut.',
        ['Kurang satu', { speaker: 'Salim bin Umar al-Jufri' }],
      ],
    },
    {
      kind: [
        'Direktur Utama PT Garam Laut Biru Rina Kartika datang. "Gudang penuh," ujar sang Direktur Utama PT Garam Laut Biru.',
        ['Gudang penuh', { speaker: 'Rina Kartika', organisation: 'PT Garam Laut Biru' }],
      ],
    },
    {
      // What a programme is called is nobody, and no name grows by the word before it.
      kind: [
        'Anggota DPRD Wringin Vincentius Lahagu mencecar dinas. Mikrofon Vincentius bahkan dimatikan. "Ini hak kami," katanya.',
        ['Ini hak', { speaker: 'Vincentius Lahagu', official: true }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('an office without a name is filled by who is named next', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Direktur PDAM Kota Ambara memastikan air mengalir lagi.\n"Pompanya sudah datang," ujarnya.\nWarga bertepuk tangan.\nYusran mengaku lega.\nYusran Hadi memimpin perusahaan itu sejak 2022.',
        ['air mengalir', { speaker: 'Yusran Hadi', role: 'Direktur PDAM Kota Ambara' }],
        ['Pompanya', { speaker: 'Yusran Hadi' }],
        ['mengaku lega', { speaker: 'Yusran Hadi', official: true }],
      ],
    },
    {
      kind: [
        'Plt. Direktur RSUD Ambara mengatakan bangsal penuh. Camat Wringin mengaku sudah tahu.\n"Ranjang kami tambah dua puluh," kata dr. Sinta Maharani, M.Kes, Rabu (11/3/2026).',
        ['Ranjang kami', { speaker: 'Sinta Maharani', role: 'Plt. Direktur RSUD Ambara' }],
      ],
    },
    {
      // A pastor is no regent, whoever was named before.
      kind: [
        'Bupati Wringin meminta soal itu tidak diperpanjang. Pendeta Markus Duha berharap warga tenang.',
        ['warga tenang', { speaker: 'Markus Duha', official: false }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('the day on which somebody spoke', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Mantan Dirjen Garam Wahyu Alam akhirnya bicara soal kuota dalam siniar Meja Bundar, Jumat (6/3) malam.\n"Angkanya datang dari atas," kata Wahyu.',
        ['Angkanya', { speaker: 'Wahyu Alam', saidOn: '2026-03-06' }],
      ],
    },
    {
      kind: [
        'Camat Ambara Yusran Hadi menanggapi keluhan itu di kantornya, Senin (9/3/2026). "Jalannya kami tutup," ujar Yusran.',
        ['Jalannya', { speaker: 'Yusran Hadi', saidOn: '2026-03-09' }],
      ],
    },
    {
      // The day of the rumour is not that of the answer.
      kind: [
        'Camat Ambara Yusran Hadi angkat bicara soal kabar yang ramai sejak Senin (9/3/2026). "Itu bohong," ujar Yusran.',
        ['Itu bohong', { speaker: 'Yusran Hadi', saidOn: null }],
      ],
    },
    {
      kind: [
        'Bupati Wringin Surya Atmaja menutup tambang itu. Keputusan itu disampaikannya di halaman kantor bupati, Senin (9/3).\n"Tidak ada lagi lubang," kata Surya.',
        ['Tidak ada', { speaker: 'Surya Atmaja', saidOn: '2026-03-09' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('subjects and verbs', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Bupati Wringin Surya Atmaja hadir. Dia mendesak jalan itu ditutup sebelum Lebaran.',
        ['jalan itu', { speaker: 'Surya Atmaja' }],
      ],
    },
    {
      kind: [
        'Penjaga gudang membenarkan truk itu datang malam.',
        ['truk itu', { speaker: 'Penjaga gudang', official: false }],
      ],
    },
    {
      kind: [
        'Kepolisian setempat mengatakan tiga orang ditahan.',
        ['tiga orang', { official: true }],
      ],
    },
    {
      kind: [
        'Dinas ESDM Riau menyebut soal itu kewenangan pusat.',
        ['kewenangan pusat', { speaker: 'Dinas ESDM Riau' }],
      ],
    },
    {
      kind: ['Camat Ambara Yusran Hadi menyebut soal banjir.', ['soal banjir', null]],
    },
    {
      kind: [
        'Camat Ambara Yusran Hadi tidak marah, tapi ia minta warga menunggu.',
        ['warga menunggu', { speaker: 'Yusran Hadi' }],
      ],
    },
    {
      kind: [
        'Dokter Emi tidak sendiri. dr. Ratna Dewi Kusuma menuturkan pasien datang terlambat.',
        ['pasien datang', { speaker: 'Ratna Dewi Kusuma' }],
      ],
    },
    {
      kind: [
        '"Jangan tulis nama saya," begitu kalimat pertama seorang pejabat Dinas Sosial Provinsi Riau, pekan lalu.',
        [
          'Jangan tulis',
          {
            speaker: 'seorang pejabat Dinas Sosial Provinsi Riau',
            organisation: 'Dinas Sosial Provinsi Riau',
            official: true,
          },
        ],
      ],
    },
    {
      kind: [
        '"Kapalnya datang besok," demikian bunyi keterangan Kepala Dinas Kesehatan Kota Ambara, Senin (9/3).',
        ['Kapalnya', { speaker: 'Kepala Dinas Kesehatan Kota Ambara', saidOn: '2026-03-09' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('an office alone that two may hold', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Bupati Ambara, mengunjungi lokasi banjir. Wayan Tantri bersama Bupati Wringin Nanang Basuki menyambut pengungsi.\n"Semua harus tabah," ungkap Wayan Tantri, Rabu (6/3/2024).\n"Kami membawa beras dan selimut," jelas Bupati.',
        ['Kami membawa', { review: ['speaker-ambiguous'] }],
      ],
    },
    {
      kind: [
        'Kapolsek Ambara meninjau pasar. Kapolsek Wringin Iptu Dodi Harsono ikut. "Aman semua," ujar Kapolsek.',
        ['Aman', { review: ['speaker-ambiguous'] }],
      ],
    },
    {
      kind: [
        'Bupati Wringin meninjau pasar. Bupati Wringin Nanang Basuki membawa beras. "Harga turun," ujar Bupati.',
        ['Harga', { speaker: 'Nanang Basuki' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('a slip in an office is no name', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Bupati Wringin Kasmawati memperingatkan pedagang. Bupat Kasmawati menyegel kios. "Kios ini kami tutup," kata Kasmawati.',
        ['Kios', { speaker: 'Kasmawati' }],
      ],
    },
    {
      kind: [
        'Gubenur Lampung Rustam Hadi meninjau jembatan. "Jembatan ini kami tutup," kata Gubenur Rustam Hadi.',
        ['Jembatan', { speaker: 'Rustam Hadi' }],
      ],
    },
    {
      kind: [
        '"Datanya kami perbaiki," kata Kepala Dinas Sosial Wringin Mentari Ayuningtyas, Rabu (4/3/2026).',
        ['Datanya', { speaker: 'Mentari Ayuningtyas' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('a short name that two people bear means whoever was named in full last', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Asisten Tindak Pidana Khusus Kejati Riau Alexander Sinuraya mengatakan, saksi sudah diperiksa. “Dua belas orang,” tutur Alexander. Kepala Divisi Regional Bulog Riau Mohammad Alexander membenarkan penyelidikan itu. “Kami serahkan ke jaksa,” ujar Alexander.',
        ['Dua belas', { speaker: 'Alexander Sinuraya', organisation: 'Kejati Riau' }],
        ['Kami serahkan', { speaker: 'Mohammad Alexander', organisation: 'Bulog Riau' }],
      ],
    },
    {
      kind: [
        'Camat Wringin Budi Hartono membuka rapat. Lurah Karangjati Budi Setiadi menolak usul itu. “Warga belum ditanya,” kata Budi.',
        ['Warga belum', { speaker: 'Budi Setiadi', role: 'Lurah Karangjati' }],
      ],
    },
    {
      kind: [
        'Presiden Joko Widodo hadir. Sekretaris Jenderal Kementerian Perhubungan Djoko Sasono menyampaikan, mudik dilarang. “Intinya dilarang,” ujar Djoko.',
        [
          'Intinya',
          { speaker: 'Djoko Sasono', role: 'Sekretaris Jenderal Kementerian Perhubungan' },
        ],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('an office alone in the longest form that the article gives it', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Majelis hakim Pengadilan Negeri Wringin menjatuhkan vonis satu tahun. Majelis berpendapat terdakwa sengaja menghina.',
        [
          'terdakwa sengaja',
          {
            speaker: 'Majelis hakim Pengadilan Negeri Wringin',
            organisation: 'Pengadilan Negeri Wringin',
            official: true,
          },
        ],
      ],
    },
    {
      kind: [
        'Kapolsek Wringin datang. Kapolsek Ambara pulang. "Aman semua," ujar Kapolsek.',
        ['Aman', { speaker: 'Kapolsek' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('words of nobody are those of the one who was named in office', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Banjir dipicu hujan, berdasarkan keterangan tertulis yang disampaikan prakirawan Stasiun Klimatologi Bogor Leni Jantika. “Awan meningkat,” ujarnya.',
        ['Awan', { speaker: 'Leni Jantika', review: ['speaker-inferred'] }],
      ],
    },
    {
      kind: [
        'Undangan untuk Bupati Wringin Budi Santoso dan Camat Ambara Rina Kartika sudah dikirim. “Kami datang,” ujarnya.',
        ['Kami datang', { speaker: null, review: ['speaker-unknown'] }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('initials and spellings of one name', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Taipan Theodore Permadi Rachmat menyatakan kondisi pasar aman. Inflasi, menurut TP Rachmat, masih terjaga.',
        ['kondisi pasar', { speaker: 'Theodore Permadi Rachmat' }],
        ['masih terjaga', { speaker: 'Theodore Permadi Rachmat' }],
      ],
    },
    {
      kind: [
        'Gubernur DIY Sultan Hamengku Buwono X menerima mereka. “Mereka bukan warga kami,” tutur Sultan HB X.',
        ['Mereka bukan', { speaker: 'Hamengku Buwono X', role: 'Gubernur DIY' }],
      ],
    },
    {
      kind: [
        'Sekretaris Pokmaswas Kota Sibolga, Rahmad Saleh Harahap mengatakan hasil tangkapan turun. Rahmat menyebut terumbu karang rusak.',
        ['terumbu', { speaker: 'Rahmad Saleh Harahap' }],
      ],
    },
    {
      kind: [
        'Camat Wringin Yanto Wijaya mengatakan air surut. Yanti menyebut rumahnya masih terendam.',
        ['terendam', { speaker: 'Yanti' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('a name apposed to an office that is no subject speaks nothing', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Mahasiswa, Agus Rama Tunggara mengatakan aksi itu bentuk protes. Warga pun memasang foto Gubernur Jawa Barat, Ridwan Kamal dan membentangkan spanduk. “Kami sudah jenuh,” ujarnya.',
        ['Kami sudah', { speaker: 'Agus Rama Tunggara' }],
      ],
    },
    {
      kind: [
        'Gubernur Jawa Barat, Ridwan Kamal membuka pasar. “Kios gratis,” ujarnya.',
        ['Kios', { speaker: 'Ridwan Kamal', review: ['speaker-inferred'] }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});
