import { describe, it } from 'vitest';
import { expectRows, type Kind } from './rows.ts';

const check = ([text, ...rows]: Kind) => expectRows(text, rows);

/** Kinds of error on real press of autumn 2026, in invented sentences. */
describe('offices and whoever holds them', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Menteri Agama Zaqwan Tholut Barmawi membuka pesantren kilat di kantor Kementerian Agama. "Santri harus sehat," ujar Menag.\nKepala Kanwil Kementerian Agama Provinsi Randu, Sulastri, ikut hadir.',
        [
          'Santri harus',
          {
            speaker: 'Zaqwan Tholut Barmawi',
            role: 'Menteri Agama',
            organisation: 'Kementerian Agama',
            official: true,
          },
        ],
      ],
    },
    {
      kind: [
        'Wakil Menteri Sosial Quraisyin Dawet menyalami penyintas. "Bantuan cair pekan depan," kata Wamensos.',
        ['Bantuan cair', { speaker: 'Quraisyin Dawet', role: 'Wakil Menteri Sosial' }],
      ],
    },
    {
      kind: [
        'PRESIDEN Bagas Wirayuda meninjau waduk. "Airnya cukup," kata Bagas.\nKepala Negara menegaskan waduk itu milik petani.',
        ['Airnya cukup', { speaker: 'Bagas Wirayuda', role: 'Presiden' }],
        ['Kepala Negara', { speaker: 'Bagas Wirayuda', official: true }],
      ],
    },
    {
      kind: [
        'KETUA DPRD Randu Alas Sulaiman Barus memimpin sidang. "Kuorum terpenuhi," kata Sulaiman.',
        ['Kuorum', { speaker: 'Sulaiman Barus', role: 'Ketua DPRD Randu Alas' }],
      ],
    },
    {
      kind: [
        'Ketua Umum PBSI Hendra Lukito melantik pengurus. "Kami mulai dari nol," ujar Hendra.\nMenteri Perdagangan itu belum mau bicara anggaran. Namun, ia mengatakan gedung latihan selesai tahun ini.',
        ['ia mengatakan', { speaker: 'Hendra Lukito' }],
      ],
    },
    {
      kind: [
        'Anggota DPRD Morowa lainnya, Yusran Hi. Hadi, yang ditemui di kantor mengakui ruang sidang kosong. "Datang atau absen tidak dihitung," ucapnya.',
        ['ruang sidang', { speaker: 'Yusran Hi. Hadi', official: true }],
        ['Datang atau', { speaker: 'Yusran Hi. Hadi', role: 'Anggota DPRD Morowa' }],
      ],
    },
    {
      kind: [
        '"Air naik sejak Subuh," jelas Sudarsono, Kepala Bidang BPBD Kab. Randu melalui pesan singkat.\n"Warga belum mengungsi," kata Sudarsono.',
        [
          'Air naik',
          { speaker: 'Sudarsono', role: 'Kepala Bidang BPBD Kab. Randu', official: true },
        ],
        ['Warga belum', { speaker: 'Sudarsono', official: true }],
      ],
    },
    {
      kind: [
        'Ketua Komisi B, Kasmiran, menutup rapat. "Banyak yang dibahas," ucap Kasmiran.\n"Rapat tertutup, Bang," ucap sekuriti yang menjaga pintu.',
        ['Rapat tertutup', { speaker: 'sekuriti' }],
      ],
    },
    {
      kind: [
        'Direktur PTKI yang juga Ketua Panitia acara Zainuri Hamdan menjelaskan, festival itu dibuka Kementerian Agama. "Semua suku tampil," sebut Zainul Inung, panggilan akrabnya.\n"Tiketnya gratis," lanjutnya.',
        ['festival itu', { speaker: 'Zainuri Hamdan', organisation: 'PTKI' }],
        ['Semua suku', { speaker: 'Zainuri Hamdan' }],
        ['Tiketnya', { speaker: 'Zainuri Hamdan' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('who is no speaker', () => {
  it.each<{ kind: Kind }>([
    {
      // A headline that stands in the text once more.
      kind: [
        'Bupati Satimbo Tinjau Lokasi Pembangunan Pasar Berkemajuan di Desa Lubuk Randu\n5 Maret 2026 14:57 WIB\nRANDU, kabarrandu.example - Bupati Sambas Satimbo meninjau pasar, Kamis (5/3/2026).\nBupati Satimbo mengatakan, pasar itu selesai akhir tahun.\n"Pedagang jangan cemas," ujarnya.',
        ['pasar itu selesai', { speaker: 'Satimbo', role: 'Bupati Sambas' }],
        ['Pedagang jangan', { speaker: 'Satimbo' }],
      ],
    },
    {
      kind: [
        'Ketua Umum KONI Randu Erwin Tobing membentuk komite. "Semua cabang setara," kata Erwin.\nUsai rapat bersama pengurus di Gedung KONI, Ambara Arena, Wringin, Sabtu (14/3/2026), Erwin menjelaskan komite itu bekerja setahun.',
        ['Usai rapat', { speaker: 'Erwin Tobing' }],
      ],
    },
    {
      kind: [
        '"Kami menghindar," ujar koordinator aksi, Tini Kartika Dia melihat massa sudah panas.',
        ['Kami menghindar', { speaker: 'Tini Kartika' }],
      ],
    },
    {
      kind: [
        'Ketua Umum Forki Randu, Marzuki Norman, menyambut tamu. "Kas harus diisi dulu," kata Marzuki.\nPurnawirawan jenderal TNI AD itu menambahkan, dana pembinaan sudah siap.\nMenurut lelaki yang akrab disapa Juki itu, Forki siap bekerja.',
        ['dana pembinaan', { speaker: 'Marzuki Norman' }],
        ['siap bekerja', { speaker: 'Marzuki Norman' }],
      ],
    },
    {
      kind: [
        'Juru Bicara Kementerian Agama, Sunardi mengatakan, festival dibuka Senin. "Semua agama hadir," ucap Sunardi.\nHadir, Dirjen Bina Agama Prof Budi Santoso, Direktur Pesantren Harun Said, dan Kepala Biro Tata Usaha Yusran Hadi.\n"Capaian kami tampilkan," sambungnya.',
        ['Capaian kami', { speaker: 'Sunardi' }],
      ],
    },
    {
      kind: [
        'Ketua aksi, Tika Setyowati, memimpin barisan. "Kami damai," kata Tika.\nMassa lain datang dari utara. Mereka menuding panitia curang.',
        ['Mereka menuding', { speaker: null }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('names', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Penegasan ini disampaikan Staf Khusus Menteri Agama, Hasan Prastyo, dalam rapat daring.\nMenurut Hasan Prasetyo, ada dua isu yang membutuhkan jawaban.',
        ['dua isu', { role: 'Staf Khusus Menteri Agama', official: true }],
      ],
    },
    {
      kind: [
        'Wakil Menteri Agama Romo Hasan Basuki membuka acara, Senin (2/3/2026). "Humas itu jembatan," kata Wamenag Romo Hasan Basuki.\n"Kami beri penghargaan," ujar sosok yang akrab disapa Romo.',
        ['Humas itu', { speaker: 'Hasan Basuki' }],
        ['Kami beri', { speaker: 'Hasan Basuki' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('day and place', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        '"Suporter harus dilindungi," kata Ketua PSSI Randu Erwin Tobing yang memastikan akan menyelidiki kericuhan di Sleman.',
        ['Suporter harus', { place: null }],
      ],
    },
    {
      kind: [
        'Hal itu disampaikan Bupati Randu Wardoyo di Auditorium H.M Yusran, Wringin, Senin (2/3/2026).\n"Silakan pulang," kata Wardoyo.',
        ['Silakan', { place: 'Auditorium H.M Yusran, Wringin', saidOn: '2026-03-02' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('who is told of, and what they are', () => {
  it.each<{ kind: Kind }>([
    {
      // An office is nobody's of whom the sentence before does not tell: a victim is no official.
      kind: [
        '“Saya kira kalau diam, dia berubah,” kata Yunita Oktarina.\nDiam adalah kata yang sering didengar Rosmala Dewi. Kepala UPTD PPA Randu itu sudah enam tahun menerima perempuan yang terluka.\n“Saya mau pulang,” kata Yunita.',
        ['Saya mau', { speaker: 'Yunita Oktarina', role: null, official: false }],
      ],
    },
    {
      kind: [
        'Ditemui di kantornya, Kamis, 5 Maret lalu, Dwi Harjanto tampak lelah. Direktur Bendungan di Kementerian Pekerjaan Umum itu baru dua bulan menjabat. "Saya mewarisi retak ini," katanya.',
        [
          'Saya mewarisi',
          {
            speaker: 'Dwi Harjanto',
            role: 'Direktur Bendungan di Kementerian Pekerjaan Umum',
            official: true,
            saidOn: '2026-03-05',
          },
        ],
      ],
    },
    {
      kind: [
        'Sebelas tahun Abdul Gani Ismail menjadi Kepala Kantor Urusan Agama Kecamatan Sape. "Pernikahan itu kami tolak," kata Gani.',
        ['Pernikahan itu', { role: 'Kepala Kantor Urusan Agama Kecamatan Sape', official: true }],
      ],
    },
    {
      kind: [
        'Hesti Marlina, yang sehari-hari menjabat Kepala Bidang Pendaftaran, menerangkan layanan itu gratis.',
        ['layanan itu', { speaker: 'Hesti Marlina', role: 'Kepala Bidang Pendaftaran' }],
      ],
    },
    {
      kind: [
        'Muhammad Rafi Algifari atau kerap disapa Rafi, selaku Ketua KPU Randu, menyatakan gudang siap.\n"Kotak suara lengkap," jelas Rafi.',
        ['gudang siap', { speaker: 'Muhammad Rafi Algifari', role: 'Ketua KPU Randu' }],
        ['Kotak suara', { speaker: 'Muhammad Rafi Algifari' }],
      ],
    },
    {
      kind: [
        'Petugas mengamankan HR (31) dan DS (27). "Kami sergap malam itu," terang Kasat Narkoba Polres Randu AKP Budi Santoso.\nDS mengaku hanya diupah. "Ancamannya enam tahun," tegas mantan Kapolsek Sungai Raya itu.',
        ['Ancamannya', { speaker: 'Budi Santoso' }],
      ],
    },
    {
      kind: [
        'Ketua PKS Randu Mira Kurnia menilai kritik itu perlu. "Kami pernah di luar," kata Mira.\nWakil Gubernur Randu ikut angkat suara. "Silakan galak," kata orang nomor dua di Pemerintah Provinsi Randu itu.',
        ['Silakan galak', { speaker: 'Wakil Gubernur Randu', official: true }],
      ],
    },
    {
      kind: [
        '"Waktu itu saya kejar," kata Nurlela, pemilik warung.\n"Suratnya saya teken," ungkap Bu Sri, pedagang nasi kuning yang berjualan sejak muda.',
        ['Waktu itu', { speaker: 'Nurlela', role: 'pemilik warung' }],
        ['Suratnya', { role: 'pedagang nasi kuning' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('bodies', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Balai Karantina Hewan, Ikan, dan Tumbuhan (BKHIT) Sulawesi Tenggara memusnahkan daging. Kepala BKHIT Sulawesi Tenggara Andi Mapata mengatakan daging itu tanpa dokumen.',
        [
          'tanpa dokumen',
          {
            organisation: 'Balai Karantina Hewan, Ikan, dan Tumbuhan Sulawesi Tenggara',
            official: true,
          },
        ],
      ],
    },
    {
      kind: [
        'Tender itu dimenangi PT Karya Bendung Persada. Direktur Utama Karya Bendung, Hendro Wibisana, menyatakan beton itu kuat.',
        ['beton itu', { organisation: 'PT Karya Bendung Persada', official: false }],
      ],
    },
    {
      kind: [
        'Badan Pemeriksa Keuangan diam. Auditor BPK menyebut ada kekurangan volume pekerjaan.',
        ['kekurangan volume', { role: 'Auditor BPK', official: true }],
      ],
    },
    {
      kind: [
        'Fraksi Golkar DPRD Provinsi Gorontalo, melalui siaran pers, meminta ucapan itu dicabut.',
        ['ucapan itu', { speaker: 'Fraksi Golkar DPRD Provinsi Gorontalo', official: true }],
      ],
    },
    {
      kind: [
        'Anggota DPRD Randu asal Partai NasDem, Yosefina Marut, menuding pengawasan dinas lemah.',
        ['pengawasan dinas', { organisation: 'DPRD Randu', official: true }],
      ],
    },
    {
      kind: [
        'Guru besar teknik lingkungan ITB, Prof. Rahmat Sadikin, menyarankan sampah dipilah di rumah.',
        ['sampah dipilah', { speaker: 'Rahmat Sadikin', official: false }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('marks and short forms', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Kasatlantas Polres Randu AKP Anjar Kusuma menyebut patung itu mengganggu. ’’Lampunya tertutup daun. Kami minta digeser,’’ terangnya.',
        ['Lampunya tertutup', { kind: 'direct', speaker: 'Anjar Kusuma' }],
      ],
    },
    {
      kind: [
        'Pastor Paroki Randu, RD. Siprianus Jelau, membenarkan adanya pohon pisang di jalan.',
        ['pohon pisang', { kind: 'indirect' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('names in short, offices of students and of villages', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Anggota DPRD Sikka Fransiskus Stefanus Sai datang ke dinas.\nTerpisah, Frans Sai meminta dinas membuka data.',
        ['membuka data', { speaker: 'Fransiskus Stefanus Sai', official: true }],
      ],
    },
    {
      kind: [
        'Presiden Mahasiswa, Naufal Adiguna, menilai rektorat melanggar aturan.',
        ['rektorat melanggar', { speaker: 'Naufal Adiguna', official: false }],
      ],
    },
    {
      kind: [
        'Direktur BUMDes Sari Makmur, Siti Zulaikha, mengatakan undian digelar Minggu.',
        ['undian digelar', { speaker: 'Siti Zulaikha', official: true }],
      ],
    },
    {
      kind: [
        'Rais Syuriyah PCNU Kendal, KH Abdul Wahid Rofi, mengingatkan panitia agar tidak menumpuk beras.',
        ['menumpuk beras', { speaker: 'Abdul Wahid Rofi', official: false }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('who is spoken to, and answers', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Direktur RSUD Randu Budi Santoso menyebut obat cukup.\nPernyataan itu dibantah keras Kepala Balai POM Randu, Arif Wibowo. Ia menyebut obat itu kedaluwarsa.',
        ['kedaluwarsa', { speaker: 'Arif Wibowo', official: true }],
      ],
    },
    {
      kind: [
        'Kepala Dinas Randu Jumadi menjawab pelan. "Anggaran kurang," kata Jumadi.\nJawaban itu langsung dipotong anggota Komisi B, Simon Tulak. "Tidak diajukan," katanya.',
        ['Tidak diajukan', { speaker: 'Simon Tulak', role: 'anggota Komisi B' }],
      ],
    },
    {
      kind: [
        'Anggota Pansus Yuliana Fransiska mengatakan rapat ditunda.',
        ['rapat ditunda', { speaker: 'Yuliana Fransiska', role: 'Anggota Pansus' }],
      ],
    },
    {
      kind: [
        'Kapolsek Randu AKP Winda Oktaviani S.Tr.K mengatakan pelaku ditahan.',
        ['pelaku ditahan', { speaker: 'Winda Oktaviani', role: 'Kapolsek Randu' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('whom nothing but an office shows to be somebody', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Ketua RT Wa Ode Sanisa mengeluh. "Laut kami merah," kata Sanisa.\nDi kantornya, Clarissa Tanuja menyodorkan dokumen. Manajer Komunikasi PT Sinar Laterit ini membantah bahwa perusahaannya lalai. "Curah hujan tinggi," tuturnya.',
        ['perusahaannya lalai', { speaker: 'Clarissa Tanuja', official: false }],
        ['Curah hujan', { speaker: 'Clarissa Tanuja' }],
      ],
    },
    {
      kind: [
        'Soal itu, Zulfan Efendi tak menampik. Kepala UPT Jalan Wilayah III pada dinas tersebut menyatakan bahwa anggaran baru tersedia Maret.\n"Baru penimbunan," ujar Zulfan.',
        ['Baru penimbunan', { speaker: 'Zulfan Efendi' }],
      ],
    },
    {
      // An office that the article knows already is not that of whoever is told of beside it.
      kind: [
        'Kepala UPTD PPA Randu datang. Di rumahnya, Melani Arsita menangis. Kepala UPTD PPA Randu itu mengatakan pendampingan berjalan.\n"Saya takut," kata Melani.',
        ['Saya takut', { role: null, official: false }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});
