import { describe, expect, it } from 'vitest';
import { isInitials, isKin, officeAt, officeBefore } from '../../scripts/protect/calling.ts';
import { ofKin, ofOwnKin, withoutTelling } from '../../scripts/protect/telling.ts';

describe('words that tell who a victim is, after names were hidden in them', () => {
  it.each([
    ['Identitas korban adalah [korban], teller di [tempat kerja].', 'Identitas korban adalah […].'],
    ['Korban merupakan warga Ngada.', 'Korban merupakan […].'],
    [
      'Bocah itu tinggal di Pulau Contoh bersama neneknya. Kami jaga.',
      'Bocah itu tinggal di […]. Kami jaga.',
    ],
    ['Ia dikenali sebagai pemenang lomba Bintang Cilik.', 'Ia dikenali sebagai […].'],
    [
      'Korban adalah anak [nama], guru di Betun, dan kami minta publik tenang.',
      'Korban adalah […], dan kami minta publik tenang.',
    ],
    [
      'Otak sindikat bernama [nama disamarkan], pemilik [tempat], mematok Rp18 juta per bayi.',
      'Otak sindikat bernama […], mematok Rp18 juta per bayi.',
    ],
    [
      'Korban merupakan warga Ngada dan berasal dari Bajawa, tetapi penyidik belum selesai.',
      'Korban merupakan […], tetapi penyidik belum selesai.',
    ],
    [
      'Korban bekerja di Toko Contoh namun sudah pulang ke rumahnya.',
      'Korban bekerja di […] namun sudah pulang ke rumahnya.',
    ],
    ['Ia putri penjual bakso bernama [nama disamarkan].', 'Ia putri […].'],
    [
      'Ia putra dari Bapak [nama disamarkan], wali nagari di Pasaman. Skripsinya tinggal satu bab.',
      'Ia putra […], […]. Skripsinya tinggal satu bab.',
    ],
    [
      'Kami memeriksa [saksi], guru mengaji di kampung itu, dan dua orang lain.',
      'Kami memeriksa [saksi], […], dan dua orang lain.',
    ],
    [
      'Korban itu istri juragan kapal yang bernama [nama] di sana.',
      'Korban itu istri […] di sana.',
    ],
    ['Dia kan mayoret drumband, pelakunya pelatih.', 'Dia kan […].'],
    ['Korban dikenal sebagai atlet renang di sana.', 'Korban dikenal sebagai […].'],
    ['Ia itu juga ketua OSIS. Kami dampingi.', 'Ia itu […]. Kami dampingi.'],
    ['Dia pemain Persib U-16. Kami jaga.', 'Dia […]. Kami jaga.'],
    ['Anak itu satu-satunya siswi berkursi roda di sana.', '[…].'],
    [
      'Ibunya itu yang jualan soto di depan Pasar Contoh, kan kita semua pernah jajan. Kaget saya.',
      'Ibunya […]. Kaget saya.',
    ],
    ['Bapaknya kan kerja di Taiwan. Kami dampingi.', 'Bapaknya […]. Kami dampingi.'],
    [
      'Kakek korban dalang kondang, dan kami minta publik tenang.',
      'Kakek korban […], dan kami minta publik tenang.',
    ],
    ['Anaknya [nama] yang jualan soto itu, semua tahu.', 'Anaknya [nama] […], semua tahu.'],
    ['Rumahnya persis di sebelah Jembatan Kali Progo.', 'Rumahnya […].'],
    ['Ia tinggal di rumah hijau dekat SPBU Sentolo, kami jaga.', 'Ia tinggal di […], kami jaga.'],
    ['Dia yang tahun lalu viral itu. Kami jaga.', '[…]. Kami jaga.'],
    ['Korban penyandang tunarungu satu-satunya di desa itu.', '[…].'],
    ['Ayahnya punya odong-odong di alun-alun.', 'Ayahnya […].'],
    [
      '[nama disamarkan] itu anak Geuchik [nama], orang baik.',
      '[nama disamarkan] itu anak […], orang baik.',
    ],
    [
      'Anak itu cucu mantan bupati. Tidak ada perlakuan khusus.',
      'Anak itu cucu […]. Tidak ada perlakuan khusus.',
    ],
    [
      'Kakaknya menikah dengan anak Pak Kades bulan lalu.',
      'Kakaknya menikah dengan anak […] bulan lalu.',
    ],
    ['Dia yang menyumbang emas tolak peluru buat kota kita. Saya bangga.', '[…]. Saya bangga.'],
    ['Kami prihatin. Anak ini pernah juara nyanyi tingkat provinsi.', 'Kami prihatin. […].'],
  ])('%s', (words, left) => {
    expect(withoutTelling(words)).toBe(left);
  });

  it.each([
    'Korban merupakan anak di bawah umur.',
    'Satu anak sudah ditemukan, atas nama [nama disamarkan], dua lagi kami cari.',
    'Identitas korban kami rahasiakan. Polres Contoh menyelidiki.',
    'Identitas korban kami rahasiakan sesuai Undang-Undang Perlindungan Anak.',
    'Nama korban tidak boleh disebar, kata Dewan Pers.',
    'Saya bicara dengan [anak], dia anak yang kuat.',
    'Soal [nama disamarkan], penyidik belum selesai.',
    'Kami jemput [korban], lalu kami antar pulang.',
    'Identitas korban, sambung Intan, wajib dikaburkan dalam salinan putusan.',
    'Dia kan masih anak, jangan ditekan.',
    'Korban seorang perempuan, pelaku seorang pria.',
    'Orang tuanya bekerja di pabrik garmen.',
    'Keluarganya kerja sama dengan kami.',
    'Orang tuanya punya hak menolak.',
    'Anak itu guru di [sekolah] yang antar.',
    '[anak] itu anak yang pendiam.',
    'Istri Pak Bupati ikut menjenguk.',
    'Kabupaten kita juara layak anak.',
    'Dia tidak apa-apa.',
    'Rumahnya di belakang balai desa.',
    'Video korban yang viral sudah kami laporkan.',
    'Keterangan korban satu-satunya bukti.',
    '[anak] bukan korban satu-satunya; kami menemukan anak lain.',
    '[nama] yang kami jemput sudah pulang.',
  ])('but not: %s', (words) => {
    expect(withoutTelling(words)).toBe(words);
  });
});

describe('an official who speaks of their own kin in a case', () => {
  it.each([
    'Anak saya cuma ikut, Mas. Saya minta maaf sebagai bapaknya.',
    'Istri saya jatuh sendiri.',
    'Saya sebagai orang tuanya malu.',
  ])('%s', (words) => expect(ofOwnKin(words)).toBe(true));

  it.each([
    'Bayangkan kalau itu anak saya.',
    'Mereka sudah seperti anak saya sendiri.',
    'Saya juga punya anak saya di sekolah itu.',
    'Anak-anak kami lindungi.',
    'Saya sebagai ibu sangat prihatin.',
  ])('but not: %s', (words) => expect(ofOwnKin(words)).toBe(false));
});

describe('words of kin', () => {
  it.each(['Anak saya tidak salah.', 'Maafin Mommy ya nak.', 'Istri saya pingsan.'])(
    '%s',
    (words) => {
      expect(ofKin(words)).toBe(true);
    },
  );

  it.each(['Bapak saya tidak lulus SD.', 'Anak harus dilindungi.', 'Kami menunggu hasil visum.'])(
    'but not: %s',
    (words) => {
      expect(ofKin(words)).toBe(false);
    },
  );
});

describe('kin in office', () => {
  it.each([
    ['Dilaporkan oleh Dehen Tarung, ayah dari remaja itu. Dehen damang di sana.', 'Dehen Tarung'],
    ['Ibu korban, Lurah Sri Contoh, menangis. Ibunya, Sri Contoh, pulang.', 'Sri Contoh'],
    ['Kakek anak itu, Made Contoh, hadir.', 'Made Contoh'],
    ['Ayah Joses, Ir. Pahala Contoh, datang ke kantor polisi.', 'Pahala Contoh'],
  ])('%s', (text, name) => {
    expect(isKin(text, name)).toBe(true);
  });

  it.each([
    ['Menteri Perlindungan Anak Arifah Contoh hadir.', 'Arifah Contoh'],
    ['Psikolog anak Irna Contoh menilai lain.', 'Irna Contoh'],
    ['Keluarga korban didampingi Kapolres Budi Contoh.', 'Budi Contoh'],
    ['Ayah Joses datang bersama Kapolres, AKBP Budi Contoh.', 'Budi Contoh'],
  ])('but not: %s', (text, name) => {
    expect(isKin(text, name)).toBe(false);
  });
});

describe('initials for a name', () => {
  it.each([
    ['Dari hasil interogasi, lk. RKY mengaku.', 'RKY'],
    ['RKY alias Cappang ditangkap.', 'RKY'],
    ['Tersangka AHY (17 tahun) diam.', 'AHY'],
  ])('%s', (text, name) => {
    expect(isInitials(text, name)).toBe(true);
  });

  it.each([
    ['AHY menyampaikan sambutan.', 'AHY'],
    ['Menteri Dewi (41) hadir.', 'Dewi'],
  ])('but not: %s', (text, name) => {
    expect(isInitials(text, name)).toBe(false);
  });
});

describe('an office whose end the reader could not tell', () => {
  it.each([
    [
      'Ketua Satgas universitas itu, Rika Contoh, mengatakan',
      'Rika Contoh',
      'Ketua Satgas universitas itu',
    ],
    ['Ada surat. Tetangga itu, Rika Contoh, mengatakan', 'Rika Contoh', null],
  ])('%s', (text, name, office) => {
    expect(officeBefore(text, name)).toBe(office);
  });
});

describe('an office right before a name, in the middle of a sentence', () => {
  it.each([
    [
      'Kami mewawancarai Kasat Resnarkoba Polresta Contoh AKP Febry Rumbiak dan pendampingnya.',
      'Febry Rumbiak',
      'Kasat Resnarkoba Polresta Contoh',
    ],
    ['Kata Bu Kadinkes dr. Husnia Ramadhani begitu.', 'Husnia Ramadhani', 'Kadinkes'],
    ['Kapolres mendatangi rumah Husnia Ramadhani.', 'Husnia Ramadhani', null],
    ['Kasat Resnarkoba menemui korban, Husnia Ramadhani.', 'Husnia Ramadhani', null],
    ['Hadir Kapolres dan saksi Husnia Ramadhani.', 'Husnia Ramadhani', null],
    ['Kami menemui Kapolres Febry.', 'Febry', null],
  ])('%s', (text, name, office) => {
    expect(officeAt(text, name)).toBe(office);
  });
});
