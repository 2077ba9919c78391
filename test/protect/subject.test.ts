import { describe, expect, it } from 'vitest';
import { isCharged, nearSubjectOf, subjectOf } from '../../scripts/protect/subject.ts';
import { FOLDER, protectedArticles } from './articles.ts';

describe('articles that were written without knowing the rules', () => {
  it.each(protectedArticles(FOLDER).map((article) => [article.id, article] as const))(
    '%s is taken for what it is',
    (_id, article) => {
      expect(subjectOf(article) !== null).toBe(!article.negative);
    },
  );
});

describe('somebody has to be protected', () => {
  it.each([
    [
      'kekerasan-seksual',
      'Seorang guru ditangkap polisi karena diduga mencabuli muridnya, Selasa.',
    ],
    ['kekerasan-seksual', 'Ibu korban melaporkan dugaan pelecehan seksual itu ke Polres Contoh.'],
    ['kekerasan-seksual', 'Kasus pemerkosaan terhadap BN (22) masih diselidiki.'],
    ['anak', 'Bocah 8 tahun itu tewas tenggelam di kolam bekas galian.'],
    ['anak', 'Korban sulung, sembilan tahun, menyuapi adiknya.'],
    ['anak', 'Kelimanya di bawah 18 tahun dan direkrut lewat lowongan palsu.'],
    ['anak', 'Perundungan itu nyata. Anak saya takut ke sekolah, kata seorang ayah.'],
    ['anak', 'Korban adalah K, cewek 14 tahun yang hobi menggambar.'],
    ['anak', 'pelakunya uwaknya sendiri, korban budak 12 taun.'],
    [
      'kekerasan-seksual',
      'Terdakwa Contoh Wibowo (44) dijerat Pasal 6 UU 12/2022. Korban kini bersama neneknya.',
    ],
    ['anak', 'Pelajar berinisial AR (16) ditangkap karena diduga ikut tawuran.'],
    ['anak', 'Rafi (12) menjadi korban perundungan teman sekelasnya.'],
    ['anak', 'Dua anak berhadapan dengan hukum dalam kasus pencurian itu.'],
    ['anak', 'Identitas kurir sabu itu: lk. RKY alias Cappang, umur 15 tahun, pekerjaan pelajar.'],
    [
      'anak',
      'Diamankan 1 (satu) orang laki-laki dibawah umur yang diduga menjadi kurir narkotika.',
    ],
    ['kdrt', 'Perempuan berinisial LN (31) melaporkan KDRT yang dilakukan suaminya.'],
    [
      'bunuh-diri',
      'Penghuni kos itu ditemukan sudah tak bernyawa.\nPolisi tidak menemukan tanda kekerasan.\nBila merasakan tekanan serupa, hubungi layanan kesehatan jiwa terdekat.',
    ],
    [
      'bunuh-diri',
      'Jenazah mahasiswi itu ditemukan di kamar kosnya, diduga bunuh diri, kata seorang saksi.',
    ],
  ])('%s: %s', (subject, text) => {
    expect(subjectOf({ text })?.subject).toBe(subject);
  });

  // Softer words, other regions, other kinds of text; each written without looking at the lists.
  it.each([
    ['kekerasan-seksual', 'Pelatih voli itu, DS (41), diduga berbuat tak senonoh kepada atletnya.'],
    [
      'kekerasan-seksual',
      'Remaja kelas dua SMP itu mengaku diminta mengirim foto tanpa busana oleh kenalannya.',
    ],
    [
      'kekerasan-seksual',
      'Mawar (bukan nama sebenarnya) bercerita dosennya meminta hal tidak pantas saat bimbingan.',
    ],
    ['kekerasan-seksual', 'Kakek 67 tahun diringkus karena menghamili cucunya sendiri.'],
    ['kekerasan-seksual', 'Ibu pelapor menyebut anaknya disuruh memegang kemaluan pelaku.'],
    [
      'kekerasan-seksual',
      'Pelaku pemerasan daring menyebar konten intim. Korban mengaku baru duduk di bangku SMA.',
    ],
    ['kekerasan-seksual', 'Seorang pasien mengaku dilecehkan perawat. Suaminya, Anton, melapor.'],
    [
      'kekerasan-seksual',
      'Hakim memvonis terdakwa 12 tahun penjara. Perbuatan bejat itu dilakukan terhadap anak tirinya.',
    ],
    ['anak', 'Jaksa menempuh diversi. Anak: Deni Kurnia, lahir 7 Juli 2009. Putusan 3 Mei 2024.'],
    ['anak', 'Bapas merekomendasikan pembinaan bagi pelaku, kelahiran Solo, 2 Juni 2010. (2024)'],
    ['bunuh-diri', 'Mahasiswi nekat di jembatan. N (20) dibujuk turun oleh polisi yang lewat.'],
    ['bunuh-diri', 'Pria itu hendak melompat. Ibunya, Contoh Sari, lega. RD (31) kini dirawat.'],
    ['bunuh-diri', 'Ia duduk di pembatas flyover, seorang warga bernama Anton (28), sejak subuh.'],
    ['anak', 'Anak Saksi diperiksa tertutup dalam sidang pembunuhan itu.'],
    ['anak', 'Kasus perisakan itu dialami murid kelas empat sekolah dasar di Kupang.'],
    ['anak', 'Bocah itu dirantai di kandang oleh pamannya. Umurnya baru tujuh tahun.'],
    ['anak', 'Seorang bayi laki-laki ditemukan di kardus. Polisi mencari ibu bayi.'],
    ['anak', 'Dinikahkan paksa, gadis 14 tahun itu kabur ke rumah neneknya.'],
    ['anak', 'Sebut saja Rere. Siswi kelas 8 itu diperas teman gimnya hingga jutaan rupiah.'],
    ['anak', 'Bupati menjenguk Ananda Rizki, korban penganiayaan oleh pamannya.'],
    ['anak', 'Korban pertama, Ujang, waktu itu tiga belas tahun, dicap durhaka.'],
    [
      'kekerasan-seksual',
      'Pengasuh berinisial AS belum ditahan. Dengan UU TPKS, keterangan korban cukup menjerat pelaku.',
    ],
    ['anak', 'Korban dinikahkan. Umurnya lima belas, kata bupati.'],
    ['kekerasan-seksual', 'Prostitusi daring dibongkar. Korban, Rena Contoh, 15, tinggal di kos.'],
    ['kekerasan-seksual', 'Prostitusi daring: polisi menangkap dua muncikari di hotel itu.'],
    ['kdrt', 'Kena pasal KDRT, suami penyanyi itu resmi jadi tersangka.'],
    ['perdagangan-orang', 'Kasus TPPO itu: tiga korban pulang, polisi menangkap dua agen.'],
    ['anak', 'Korban tabrak lari masih duduk di kelas III SD.'],
    ['anak', 'Keduanya masih SMP. Mereka menikam pengamen di terminal.'],
    ['anak', 'Tak sanggup membayar kos, ibu muda menjual anaknya. Bayi itu dijual Rp5 juta.'],
    ['kdrt', 'Ia menikam istrinya, Lilis (33), di depan warung.'],
    [
      'kdrt',
      'Wanita muda asal Garut itu lapor polisi setelah ditampar suaminya. Korban mengaku trauma.',
    ],
    ['kdrt', 'Dipukuli suaminya bertahun-tahun, ibu korban akhirnya meminta anaknya pulang.'],
    [
      'bunuh-diri',
      'Seorang pria diselamatkan saat hendak terjun dari jembatan. Istrinya, Ina, histeris.',
    ],
    ['bunuh-diri', 'Jasad lelaki itu ditemukan warga. Di Bali orang menyebutnya ulah pati.'],
    [
      'bunuh-diri',
      'Ia sempat menulis surat. Rekan kosnya, Bowo (24), mendobrak pintu.\nMereka menunggu polisi.\nPemakaman besok.\nJika Anda membutuhkan bantuan, hubungi 119 ekstensi 8.',
    ],
  ])('%s: %s', (subject, text) => {
    expect(subjectOf({ text })?.subject).toBe(subject);
  });

  // Interviews, letters and bulletins part what belongs together.
  it.each([
    ['anak', 'Remaja itu lahir 2011.\nA.\nB.\nC.\nPolisi menetapkan satu tersangka.'],
    ['anak', '*TERSANGKA*: *Anak MFR ALS FAJI*, 14 th\n*BB*: 11 sachet sabu'],
    ['kekerasan-seksual', 'Istri saya dibius.\nA.\nB.\nC.\nIa dilecehkan perawat.'],
    [
      'perdagangan-orang',
      'Ia disekap di rumah majikan.\nA.\nB.\nC.\nPerekrutnya, terdakwa, diadili.',
    ],
    ['kekerasan-seksual', 'Video pribadinya tersebar.\nA.\nB.\nC.\nPelakunya mantan pacarnya.'],
    ['anak', 'Di rapor tertulis Florentina, kelas VIII. Pelaku adik ayahnya.'],
    ['anak', 'Faozaro Zagoto, siswa SMP di Lagundri, ditahan empat malam oleh polisi.'],
    [
      'kekerasan-seksual',
      'Korban, perempuan asal Contoh, hadir.\nTerdakwa dijerat UU TPKS.\nAyah, kata mantannya, marah.',
    ],
    [
      'kekerasan-seksual',
      'Kami menemui Kepala UPTD PPA. Rosdianti mencabut laporan terhadap suaminya, Hamirun.',
    ],
    ['kekerasan-seksual', 'Satgas PPKPT memeriksa dosen itu.\nPelapornya, Nadhira (21), pulang.'],
    // Whoever writes well goes around the words.
    ['kekerasan-seksual', 'Malam itu ia merampas masa kecil N (13), kata neneknya.'],
    ['kekerasan-seksual', 'Gadis itu kehilangan mahkotanya. Sarno (45) masih di kampung.'],
    ['kekerasan-seksual', 'Sentuhan yang tak pernah ia minta. Mawar, 24 tahun, melapor.'],
    [
      'kekerasan-seksual',
      'Ibu bocah itu, Surti, menemukan bercak di celananya. Usianya baru enam tahun.',
    ],
    ['kdrt', 'Bertahun-tahun Lastri (35) menyembunyikan lebam di balik kerudung.'],
    ['bunuh-diri', 'Lelaki itu pergi dengan seutas tali. Sumi (38), istrinya, yang menemukan.'],
    ['bunuh-diri', 'Ia melangkah dari lantai tujuh. Namanya Fira, 22 tahun.'],
    ['anak', 'Ibunya menjualnya seharga sepeda motor. Gadis itu baru lulus SMP.'],
    ['anak', 'Ayu, 14 tahun, menunduk. Ia duduk di pelaminan sejak pagi.'],
    ['anak', 'Tiga anak dikurung di rumah itu. Yang sulung 14 tahun.'],
    ['anak', 'Si bungsu baru 4 tahun. Polisi belum menetapkan tersangka.'],
    ['anak', 'Guru itu mengintimidasi Fadlan, ketua kelas 9F, karena videonya.'],
  ])('%s: %s', (subject, text) => {
    expect(subjectOf({ text, publishedAt: '2024-08-14' })?.subject).toBe(subject);
  });

  it('lines that tell the time do not part what belongs together', () => {
    const text =
      '09.10 WIB\nSeorang siswi kelas 9 keluar.\n09.40 WIB\nKasus pencabulan itu diusut.';
    expect(subjectOf({ text })?.subject).toBe('kekerasan-seksual');
  });

  it('an age that a date of birth tells', () => {
    const text = 'Tersangka pencurian itu lahir di Bogor, 9 September 2008.';
    expect(subjectOf({ text, publishedAt: '2025-02-01' })?.subject).toBe('anak');
    expect(subjectOf({ text, publishedAt: '2030-02-01' })).toBeNull();
  });

  it('the child stands in the headline alone', () => {
    const text = 'Polisi masih meminta keterangan. Kapolres menyebut korban sudah didampingi.';
    expect(subjectOf({ title: 'Raisya (9) Diculik di Depan Rumah', text })?.subject).toBe('anak');
  });
});

describe('nobody has to be protected', () => {
  it.each([
    'Poli jiwa RSUD membuka layanan kesehatan jiwa gratis, kata direkturnya, Senin.',
    'Menteri Pemberdayaan Perempuan dan Perlindungan Anak meluncurkan program ruang bermain.',
    'KPAI mencatat 1.089 pengaduan, 141 di antaranya kejahatan seksual. Banyak korban tidak melapor.',
    'DPR mengesahkan RUU TPKS. Pelaku kekerasan seksual terancam pidana 15 tahun penjara.',
    'Tersangka Contoh Wibowo (48) ditahan. Itu pemerkosaan terhadap uang rakyat, kata ketua komisi.',
    'Kekerasan seksual naik. Sebanyak 62 persen korban adalah anak. Anggaran dipakai untuk visum.',
    'Perundungan dicegah dengan kotak curhat. Anak saya senang kok menulis, kata seorang wali.',
    'Jalan itu rusak, sembilan tahun, dan belum diperbaiki.',
    'Dua anak perusahaan BUMN itu menjadi korban kontrak yang tidak sehat, kata direkturnya.',
    'BNPB mencatat 31 orang meninggal, tiga di antaranya anak-anak. Satu korban ditemukan hari ini.',
    'Bupati itu anak petani. Saat berumur 12 tahun, ia sudah ikut ke sawah.',
    'Film itu bercerita tentang seorang siswi (16) yang diperkosa. Sutradara film mengatakan novel aslinya lebih gelap. Film tayang Mei.',
    'Kapolda menyebut ledakan itu bom bunuh diri. Pelaku bom bunuh diri berinisial LM (26) tewas.',
    'Tersangka korupsi itu terancam hukuman 15 tahun penjara.',
    'Menurut Pasal 76D Ayat (2), korban berhak atas pendampingan.',
    'Pada Rabu (10) dini hari korban banjir mulai dievakuasi.',
    'Vaksinasi bagi anak usia 6-12 tahun dimulai setelah wabah itu menelan korban.',
    'Anak Krakatau meletus lagi, warga menjadi korban abu.',
    'Timnas U-17 menjadi korban keputusan wasit.',
    'Jaksa Agung meminta jaksa mengutamakan diversi, kata Kapuspenkum, Senin.',
    'Menteri itu lahir di Solo, 4 Mei 1965, dan menjadi saksi dalam sidang korupsi.',
    'Napi korupsi itu bebas bersyarat dan wajib lapor ke Bapas tiap bulan.',
    'Induk diperkosa haknya oleh anak perusahaan. Direktur Hendri (51) dan istrinya, Desmawati, diperiksa.',
    'Perusahaan itu didirikan Anton, usia 40 tahun. Konsumen dibawah umur dilarang membeli rokok, kata menteri.',
    'Ketua DPR menilai hak angket memperkosa konstitusi. Seorang pria ditangkap saat demo.',
    'Klinik hewan itu membuka jasa grooming. Pemiliknya, Rudi (34), dulu dokter.',
    'Pemadam meraba-raba dalam gelap. Seorang perempuan diselamatkan dari kebakaran.',
    'Gubernur menargetkan perisakan di sekolah turun. Layanan aduan dibuka 24 jam.',
    'Sumarni (45) menagih THR. Anaknya kelas 3 SD. Perusahaan dinilai menganiaya buruh.',
    'Bupati dan istrinya, Ratna, membuka seminar pencegahan perkawinan anak.',
    'Kementerian Kesehatan memperluas hotline 119 untuk pencegahan bunuh diri.',
    'Seorang pelapor dugaan korupsi, bukan nama sebenarnya, menyerahkan bukti ke KPK.',
    'Ekonom menyebut kenaikan tarif itu bunuh diri fiskal. Seorang pria berteriak di ruang sidang.',
    'Dengan UU TPKS, korban lebih mudah melapor dan pelaku dijerat, kata menteri.',
    'Bocah 10 tahun itu juara lomba dongeng tentang kancil mencuri timun. Ibunya, Fitri, mengaku bangga. Juara kedua dari Solo, lomba ditutup.',
    'Ini namanya bunuh diri reputasi, kata Umi. Darsono (47), korban PHK, melawan. Istrinya, Siti, ikut.',
    'Siswa kelas 11 SMA itu meraih emas olimpiade fisika di Teheran.',
    'Ribuan anak SD divaksin. Dinas mencatat tidak ada yang ditolak.',
    'Direksi itu dinilai melakukan pelecehan terhadap lembaga perwakilan. Notulen dibaca Nadia (20).',
    'Direksi dinilai melakukan pelecehan terhadap lembaga dewan. Ini pelecehan berulang, kata Ketua. Notulen dibaca Nadia (20).',
    'Perkara cerai dengan alasan kekerasan dalam rumah tangga tercatat 231. Sengketa tambak Mas’ud (54) dan Zubaidah (49), anak almarhum Abdillah, diputus.',
    'Kementerian menyusun pedoman agar media tidak membuka identitas anak korban, anak saksi, maupun anak yang berkonflik dengan hukum. Layanan menerima aduan kekerasan seksual.',
    'Kepala UPTD PPA menyebut tiga laporan selesai. Terlapor dipanggil kalau bukti cukup.',
    'Banjir menelan korban. Lomba poster dijuarai tim dari Contoh. Juara pertama Jessi, siswa SMP di Kokas.',
    'Pelecehan terhadap simbol negara dilaporkan seorang warga, kata Kapolda.',
    'Menteri terjun langsung ke jembatan itu. Seorang warga, Anton (28), nekat naik perahu.',
    'Pencuri nekat naik atap toko. Polisi menangkap pelaku, RD (31).',
    'Pencegahan bunuh diri di kampus memerlukan layanan konseling, kata menteri.',
    'Ini perkosaan lingkungan, kata Gubernur. Empat awak kapal tewas, di antaranya Junaidi (38).',
    'Menteri itu memuji Kinanti (9), juara olimpiade. Revisi aturan kekerasan terhadap anak menyusul.',
    'Umurnya baru lima belas. Ia merebut emas kejurnas, lawan jadi korban di final. Pelatih menangis.',
    'Mensos melarang perundungan, kekerasan seksual, dan intoleransi. Fauzan (13) membaca puisi.',
    'Anak perusahaan itu lahir 2016 dan kini telantar. Direksi ditahan dulu pencairannya. Terbit 2025.',
    'Pendaki itu turun dengan seutas tali. Banjir menelan korban di hilir.',
    'Usianya 14 tahun ketika serdadu Belanda menangkapnya pada 1949. Tentara Pelajar itu tewas, kini jadi pahlawan. Kakaknya, Suminah, hadir.',
    'Pelatih Timnas U-17: jangan hukum anak-anak saya. Kiper Aulia (15) jadi korban gol bunuh diri. Juara dunia itu menang di laga final.',
    'DPRD membahas penanganan inses. Forum Anak Contoh diwakili ketuanya, Yohana Putri (16).',
    'Empat ABK tewas. Nakhoda Effendi (51) selamat.\nBaca juga: Bocah Perantau Jadi Juragan Pasir',
  ])('%s', (text) => {
    expect(subjectOf({ text })).toBeNull();
  });

  it('whom a war of long ago did violence to is protected all the same', () => {
    const text =
      'Serdadu kolonial memperkosanya pada 1947. Penyintas itu, Mbah Sri (93), menolak disebut pahlawan.';
    expect(subjectOf({ text })?.subject).toBe('kekerasan-seksual');
  });

  it('a minister who is 17 by a slip of the pen is no child', () => {
    const text = 'Budi Contoh (17) menilai korban banjir harus segera direlokasi.';
    expect(subjectOf({ text }, (name) => name === 'Budi Contoh')).toBeNull();
  });
});

describe('near a protected subject', () => {
  it.each([
    ['kekerasan-seksual', false, 'Pelecehan di kereta dibahas dalam rapat itu.'],
    ['kekerasan-seksual', true, 'Pelecehan di kereta dibahas. Seorang siswi hadir.'],
    ['anak', true, 'Menteri itu memuji Kinanti (9), yang kini didampingi psikolog.'],
    ['anak', true, 'Sebut saja Rere. Ia pindah sekolah.'],
    ['anak', true, 'Perangkat desa berinisial TW ditahan. Konselor datang ke rumah itu.'],
    ['anak', false, 'Kepala UPTD PPA membahas anggaran tahun depan.'],
  ])('%s, of somebody: %s: %s', (subject, isOfSomebody, text) => {
    expect(subjectOf({ text })).toBeNull();
    expect(nearSubjectOf({ title: 'Kabar', text })).toEqual({ subject, isOfSomebody, doubt: null });
  });

  it.each([
    'Tersangka korupsi berinisial RS (51) ditahan.',
    'Banjir merendam tiga desa. Bupati meninjau.',
    'DPR membahas revisi UU TPKS.',
    'Menteri itu memuji Kinanti (9), juara olimpiade.',
    'Film itu tayang. Adegan pencabulan dalam film dan novel itu fiksi, kata sutradara.',
    'Nayla (15) meraih emas kejuaraan robotik. Robot juara itu mencari korban tertimbun, kata psikolog.',
  ])('but not: %s', (text) => {
    expect(nearSubjectOf({ title: 'Kabar', text })).toBeNull();
  });

  it.each([
    'Korban sudah kami dampingi bersama Bu Ratna.',
    'Ibunya ikut ke kantor.',
    'Pencabulan itu kami usut.',
    'Anak itu sudah pulang.',
  ])('words that speak of a case: %s', (words) => {
    expect(isCharged(words)).toBe(true);
  });

  it.each([
    'Saya minta Bu Ratna menyisir lagi anggarannya.',
    'Anak perusahaan itu rugi.',
    'Perda kekerasan terhadap anak kami sahkan.',
  ])('words that do not: %s', (words) => {
    expect(isCharged(words)).toBe(false);
  });
});

describe('a piece of an article', () => {
  it.each([
    'Bupati menjanjikan beasiswa. Keluarga korban direlokasi pekan depan.',
    'Visum sudah keluar, kata Kasat Reskrim. Berkasnya dilimpahkan Senin.',
    'Sebanyak dua saksi diperiksa dengan UU TPKS.',
    'Kepala dinas meminta wartawan tidak menulis identitas anak.',
    'Kakaknya, Anton, membaca surat itu keras-keras.',
    'Identitas semua anak dalam perkara ini wajib dirahasiakan, kata juru bicara.',
    'Anak itu kami titipkan di tempat yang tenang, ujar Budi.',
  ])('that has no headline may be what is left of a case: %s', (text) => {
    expect(nearSubjectOf({ text })?.doubt).toBe('case');
  });

  it.each([
    'Ia menambahkan, korban masih dirawat.',
    'Menurut dia, ibunya ikut ke kantor.',
    'dan korban pulang ke rumah.',
    'Camat menolak. Korban menunggu.\n« Halaman sebelumnya',
  ])('that begins in the middle may be too: %s', (text) => {
    expect(nearSubjectOf({ title: 'Kabar', text })?.doubt).toBe('case');
  });

  it('whose beginning is missing and that says nothing of a case keeps names back all the same', () => {
    expect(nearSubjectOf({ text: 'Jembatan itu dibangun dengan dana desa.' })?.doubt).toBe('name');
  });

  it.each([
    ['Banjir menelan tiga korban. Bupati meninjau.', null],
    ['Kepala UPTD PPA membahas anggaran. Anak itu gembira.', 'case'],
    ['Korban dan pelaku sama-sama warga. Anak itu gembira.', 'case'],
    ['Perempuan bernama Desi Natalia (25) itu dibujuk hampir dua jam.', 'name'],
  ])('that is known to end early: %s', (text, doubt) => {
    expect(nearSubjectOf({ title: 'Kabar', text, isPart: true })?.doubt ?? null).toBe(doubt);
  });

  it.each([
    ['https://kabar.example/berita/satu?page=2', 'case'],
    ['https://kabar.example/berita/satu/halaman/3', 'case'],
    ['https://kabar.example/berita/satu?page=1', null],
    ['https://kabar.example/2025/12/satu', null],
  ])('whose address is that of a later page: %s', (url, doubt) => {
    const told = { title: 'Kabar', text: 'Korban banjir menunggu. Camat menolak.', url };
    expect(nearSubjectOf(told)?.doubt ?? null).toBe(doubt);
  });

  it.each([
    ['Korban didampingi LPSK. Ibunya hadir.', 'name'],
    ['Anggaran LPSK naik. Korban bencana bertambah.', null],
    ['Konseling gratis dibuka. Korban banjir boleh datang.', null],
    ['Tersangka korupsi ditahan. Kerugian negara dihitung.', null],
  ])('a whole article needs more: %s', (text, doubt) => {
    expect(nearSubjectOf({ title: 'Kabar', text })?.doubt ?? null).toBe(doubt);
  });
});
