import { describe, expect, it } from 'vitest';
import { extract } from '../../scripts/extract/extract.ts';

/** A Thursday. */
const events = (text: string, publishedAt = '2023-11-30') =>
  extract({ text, publishedAt }).events.map(({ text: words, date, until }) => [words, date, until]);

describe('a sentence in which something happened on a day', () => {
  it.each([
    ['Kebakaran melanda gudang beras itu pada Rabu (29/11/2023).', '2023-11-29', null],
    [
      'Bupati Wringin Surya Atmaja memimpin apel kerja, Senin 27 November 2023.',
      '2023-11-27',
      null,
    ],
    ['Server antrean dimatikan sejak Selasa malam (28/11).', '2023-11-28', null],
    ['Warga mendaftarkan gugatan itu pada Rabu lalu.', '2023-11-29', null],
    ['Dua rumah di Desa Wringin roboh kemarin.', '2023-11-29', null],
    ['Tim menyusuri sungai itu selama empat hari, 8-11 November 2023.', '2023-11-08', '2023-11-11'],
    [
      'Latihan gabungan, yang berlangsung sejak Senin (20/11), ditutup di Ambara, Selasa (28/11).',
      '2023-11-28',
      null,
    ],
    ['Rapat yang dihadiri lima fraksi itu dibuka ketua dewan, Rabu (29/11).', '2023-11-29', null],
    ['Petugas menemukan transaksi tak wajar pada Rabu (29/11).', '2023-11-29', null],
    [
      'Panitia menetapkan juara lewat berita acara tertanggal 29 November 2023.',
      '2023-11-29',
      null,
    ],
    ['Lalu pada Rabu (29/11) giliran dua kurir yang dibekuk.', '2023-11-29', null],
    // Words without a prefix that something happened.
    ['Kapal pengangkut beras itu sandar Selasa (28/11) lalu.', '2023-11-28', null],
    ['Izin usaha kebun itu terbit pada 27 Februari 2023.', '2023-02-27', null],
    ['Kaki petani itu kena bambu pada Rabu, 29 November.', '2023-11-29', null],
    ['Wali Kota Wringin blusukan ke pasar beras, Rabu (29/11).', '2023-11-29', null],
    ['Jembatan gantung di Wringin ambrol pada Rabu (29/11).', '2023-11-29', null],
    ['Warga nekat ngegerebek rumah dukun itu, Rabu (29/11).', '2023-11-29', null],
    // A number in a name before it.
    ['Tungku nomor 7 meledak pada Rabu (29/11) dini hari.', '2023-11-29', null],
    ['Presiden meneken Keppres Nomor 7 Tahun 2023 pada 13 Oktober.', '2023-10-13', null],
    // Verbs of saying that are deeds: read out, reported to somebody, asked of a court.
    ['Putusan itu dibacakan di pengadilan pada Rabu (29/11).', '2023-11-29', null],
    ['Tetua kampung melaporkan kasus ini ke jaksa pada 14 Februari 2023.', '2023-02-14', null],
    ['Jaksa menuntutnya 12 tahun bui dalam sidang Rabu, 29 November 2023.', '2023-11-29', null],
    // Behind words in the middle, where something happens after them.
    ['Endapan itu, kata dia, terakhir dikeruk pada 14 Oktober 2021.', '2021-10-14', null],
    // What an outlet reminds of.
    [
      'Sekadar mengingatkan, kebakaran juga terjadi pada 4 Agustus 2019 di gang itu.',
      '2019-08-04',
      null,
    ],
    ['Akta itu disebarkan akun “Pemburu Fajar” pada 12 Februari 2023 lalu.', '2023-02-12', null],
    // More words without a prefix, one in short form, one with a negation that belongs to it.
    ['Sekitar 40 hektare kebun di Wringin hangus sejak Minggu (26/11).', '2023-11-26', null],
    ['Video lurah menggebrak meja itu viral sejak Selasa (28/11).', '2023-11-28', null],
    ['Sebelas siswa kesurupan di aula sekolah, Rabu (29/11).', '2023-11-29', null],
    ['Air di Wringin baru surut pada Rabu (29/11) pagi.', '2023-11-29', null],
    ['Pekerjaan jalan itu di-PHO pada 30 Juni 2023 lalu.', '2023-06-30', null],
    ['Korban ditemukan tak bernyawa di gubuk pada Rabu (29/11) subuh.', '2023-11-29', null],
    ['Sekitar 300 buruh menduduki lobi kantor itu pada Rabu (29/11).', '2023-11-29', null],
    // A number that is part of a name, where something happens behind it.
    ['Mesin nomor 3 itu patah porosnya tanggal 10 November.', '2023-11-10', null],
    // Names before a day are no caption.
    ['Padahal, pada 11 November 2023, unit itu ditarik dari lintas.', '2023-11-11', null],
    [
      'Rapat Dewan Ambara pada 19-20 November 2023 memutuskan memangkas bunga 25 poin.',
      '2023-11-19',
      '2023-11-20',
    ],
    // A short sentence, and what a recording shows.
    ['Suratnya diterima Selasa (28/11).', '2023-11-28', null],
    ['Pada rekaman bertanggal 14 Maret 2023 itu mobil dinas masuk.', '2023-03-14', null],
    ['Gangguan sinyal itu sudah ada sejak Selasa (28/11) lalu.', '2023-11-28', null],
    // A plan in another clause.
    ['Tebing itu longsor pada 11 November sehingga talud harus dibangun.', '2023-11-11', null],
    ['Polisi menahan kurir itu, Rabu (29/11), dan akan memeriksanya lagi.', '2023-11-29', null],
    // The day of the main clause behind what was done before.
    ['Dipasang 13 November di muara, palang itu dibuka Senin (27/11) siang.', '2023-11-27', null],
    ['Dipasang 13 November di muara, palang itu dibuka warga bersama camat.', '2023-11-13', null],
    ['Warga memukuli wartawan di posko, Rabu (29/11).', '2023-11-29', null],
  ])('%s', (text, date, until) => {
    expect(events(text)).toEqual([[text, date, until]]);
  });

  it('also inside a quotation, counted from the day of speaking', () => {
    expect(
      events(
        '"Hasil laboratorium kami terima kemarin," kata Camat Wringin Budi Santoso, Selasa (28/11).',
      ),
    ).toEqual([['Hasil laboratorium kami terima kemarin', '2023-11-27', null]]);
  });

  it.each([
    ['Sinyal hilang dari Jumat, Pak', '2023-11-24'],
    ['Tanggal 12 Agustus aku unggah semua berkas', '2023-08-12'],
    ['Berkas kami kembalikan 2 Oktober lalu, sampai kini tidak kembali', '2023-10-02'],
  ])('in words of speech: %s', (words, date) => {
    expect(events(`"${words}," kata Camat Wringin Budi Santoso, Selasa (28/11).`)).toEqual([
      [words, date, null],
    ]);
  });

  it.each(['Sehari berselang', 'Keesokan harinya'])('on a day counted from another: %s', (day) => {
    expect(
      events(`Air naik pada 27 November 2023.\n${day} polisi menahan dua kurir.`).at(-1),
    ).toEqual([`${day} polisi menahan dua kurir.`, '2023-11-28', null]);
  });

  it.each(['pukul 15.00 WIT', '(29/11)', 'di sungai'])(
    'up to a full stop whose space is lost: %s',
    (last) => {
      expect(
        events(
          `Jembatan itu putus diterjang banjir Rabu (29/11) ${last}.Akibatnya empat desa terputus.`,
        ),
      ).toEqual([
        [`Jembatan itu putus diterjang banjir Rabu (29/11) ${last}.`, '2023-11-29', null],
      ]);
    },
  );

  it('also as reported, on a day that is not that of saying', () => {
    const [event] = events(
      'Camat Wringin Budi Santoso membenarkan tiga petugas sudah dinonaktifkan sejak Senin (27/11) kemarin.',
    );
    expect(event?.slice(1)).toEqual(['2023-11-27', null]);
  });

  it.each(['AMBARA -- ', 'AMBARA, kabar.id  - ', 'Ambara (Kabar)  — ', 'AMBARA, Kabar Pagi—'])(
    'and is told without its dateline: %s',
    (dateline) => {
      expect(events(`${dateline}Polisi menahan dua kurir, Rabu (29/11/2023).`)).toEqual([
        ['Polisi menahan dua kurir, Rabu (29/11/2023).', '2023-11-29', null],
      ]);
    },
  );
});

it('whoever signs an article at its end makes no caption of its last sentence', () => {
  const told = 'Penyidik menahannya sejak Senin (27/11).';
  expect(events(`${told} (BP/Parwata)`)).toEqual([[told, '2023-11-27', null]]);
});

describe('no event', () => {
  it.each([
    ['an utterance', 'Bupati Wringin Surya Atmaja meminta warga tenang, Rabu (29/11/2023).'],
    ['what points at one', 'Hal itu dikatakannya seusai rapat di kantor bupati, Selasa (28/11).'],
    ['what points at one, behind', 'Dansatgas Bayu Krisnamurti mengatakan hal itu Selasa malam.'],
    ['a caption', 'Ganjar Pranowo seusai bertemu pengurus partai di Ambara, Rabu (29/11).'],
    [
      'a caption with sides',
      'Wali Kota Hendra (kiri) menjenguk pasien di puskesmas, Rabu (29/11).',
    ],
    ['a caption over a picture', 'TERENDAM: Warga menuntun motor di jalan desa, Rabu (29/11).'],
    ['a caption told as one', 'Keterangan foto: Petugas memadamkan api di lahan, Rabu (29/11).'],
    [
      'a request and where it was made',
      'Bupati Wringin Surya Atmaja meminta pasar dibuka, di Gedung Rakyat, Wringin, Rabu (29/11/2023).',
    ],
    [
      'words, and what their speaker did then',
      'Bupati Wringin Surya Atmaja mengatakan korban mencapai 12 orang, ketika meninjau posko Wringin, Rabu (29/11).',
    ],
    [
      'words, and to whom they were said',
      'Camat Wringin Budi Santoso menyebut ada lima rumah yang terbakar, kepada wartawan usai rapat, Rabu (29/11).',
    ],
    [
      'words of a paper',
      'Camat Wringin Budi Santoso mengatakan kerugian ditaksir Rp2 miliar dalam keterangan tertulis Rabu, 29 November 2023.',
    ],
    ['the day of a broadcast', 'Acara yang tayang Rabu (29/11) itu mengangkat tema sampah.'],
    ['the day of a deed', 'Akta 27 November 2019 itu dibacakan di depan semua ahli waris.'],
    ['words read out', 'Pernyataan bersama itu dibacakan bergantian di Wringin, Rabu (29/11).'],
    [
      'words in the middle',
      'Bulog menyerap 41 ton gabah, kata Camat Wringin Budi Santoso di Wringin, Rabu (29/11).',
    ],
    ['a target', 'Target kami Rabu (29/11) sudah selesai diperbaiki.'],
    ['another outlet', 'Melansir AFP pada Rabu (29/11), kapal itu terbalik dan tenggelam.'],
    ['a plan', 'Jembatan itu akan dibuka pada Rabu (29/11/2023).'],
    ['a day ahead', 'Jembatan itu dibuka lagi Senin (4/12/2023).'],
    ['a rule', 'Sejak Senin (27/11) gawai siswa wajib dititipkan di loker.'],
    ['a wish', 'Warga berharap jalan itu diperbaiki supaya Rabu (29/11) bisa dilewati.'],
    ['a day that recurs', 'Warga berkumpul dan berdoa bersama setiap 25 Juli.'],
    ['a birth', 'Pria kelahiran Ambara, 3 April 1970, itu menjabat camat.'],
    ['a count as of a day', 'Hingga Rabu (29/11), tercatat 311 orang mengungsi.'],
    [
      'how somebody was reached',
      'Ditemui di dermaga, Selasa (28/11), ia sedang menghitung keranjang.',
    ],
    ['what did not happen', 'Presiden tidak terbang ke Kendari pada Rabu (29/11).'],
    ['a fragment', 'Terbakar, Rabu (29/11)'],
    [
      'a fragment that only describes',
      'Hujan es yang merusak atap dan menumbangkan pohon di Ambara, Rabu (29/11) kemarin.',
    ],
    ['a count', 'Stok beras sudah 100 persen sejak Selasa (28/11).'],
    ['what goes on', 'Hingga saat, Rabu (29/11) aliran air di Ambara masih belum mengalir.'],
    ['what has not come yet', 'Pada Rabu (29/11), listrik di desa itu belum menyala.'],
    ['the day of a paper', 'Surat camat tertanggal 27 November 2023 hanya memberi waktu sehari.'],
    ['a name like a verb', 'Mantan Dirjen Merdiana bicara soal kuota garam, Rabu (29/11).'],
    [
      'what is only praised',
      'Bupati Wringin Surya Atmaja memuji regu panjat yang menang di Ambara pada 27-28 November 2023.',
    ],
    ['a day that is only named', 'Hari ini adalah hari yang ditunggu warga.'],
    ['what is the most', 'Harga tertinggi cabai pada Rabu (29/11) Rp90.000 per kilogram.'],
    ['how something is', 'Gas bersubsidi di Wringin kosong sejak Rabu (29/11) pagi.'],
    [
      'a meeting with the press, of whoever comes back',
      'Camat itu baru saja turun dari perahu ketika wartawan tiba di posko, Rabu (29/11).',
    ],
    ['a month', 'Warga melaporkan kerusakan itu pada Agustus 2023.'],
    [
      'what points at one, firmly',
      'Klaim itu ditandaskan Camat Wringin Budi Santoso, Rabu (29/11).',
    ],
    ['a meeting with the press', 'Baru pada Selasa (28/11) ia membalas pesan wartawan.'],
    [
      'a meeting with this outlet',
      'Kami menemui kepala dinas itu Selasa (28/11) siang di kantornya.',
    ],
    [
      'how an outlet with an address reached somebody',
      'Camat Wringin Budi Santoso mengatakan lahan itu ditutup saat dihubungi kabar.com, Rabu (29/11).',
    ],
    [
      'what somebody denies',
      'Camat Wringin Budi Santoso membantah rapat Sabtu (25/11) dilakukan diam-diam.',
    ],
    [
      'words, and where they were said',
      'Korban bertambah menjadi 81 orang, demikian disampaikan Camat Wringin Budi Santoso di posko, Senin (27/11).',
    ],
    [
      'words, and what somebody tells of in them',
      'Dalam siaran radio, Minggu (26/11) malam, Ucok blak-blakan soal isu dirinya melobi kursi itu.',
    ],
    [
      'what is hoped for',
      '"Insya Allah hari ini bantuan datang," kata Budi Santoso, Rabu (29/11).',
    ],
    ['what lasts', '"Lihat, ini sudah sejak Minggu begini," kata Budi Santoso, Rabu (29/11).'],
    [
      'what was not done in speech',
      '"Laporan dari tanggal 2 November nggak disentuh," kata Budi Santoso, Rabu (29/11).',
    ],
    ['the day of an aside', 'Denny, yang Rabu (29/11) malam menggelar rapat, akhirnya melunak.'],
    [
      'the day of a law',
      'Kewenangan itu ditarik lewat UU Nomor 3 Tahun 2020 yang diteken 10 Juni 2020.',
    ],
    [
      'a day of a noun',
      'Curah hujan pada 27 November 2023 tinggi sekali.\nWarga pindah menyusul hujan sehari sebelumnya.',
    ],
    [
      'where something is',
      '"Masker sudah di gudang sejak Senin," kata Budi Santoso, Rabu (29/11).',
    ],
    [
      'what somebody is, and admits',
      'Lewat pesan, Selasa (28/11), aktor berdarah Bugis itu mengaku menyimpan cincin kawin.',
    ],
    [
      'an opinion, and where it was told',
      'Direktur Walhi Iswaro Aditya menilai warga sengaja dibiarkan terendam, Rabu (29/11) di Ambara.',
    ],
    [
      'the day of a paper that was signed',
      'Menurut Camat Wringin Budi Santoso, tarif itu telah mendapat persetujuan lewat keputusan yang diteken pada 24 November 2023.',
    ],
    [
      'a caption with its credit',
      'Alat berat mengangkut sampah di pantai, Rabu (29/11). (BP/Parwata)\nPantai itu bersih.',
    ],
    [
      'a caption of whose picture is told',
      'Petugas memperbaiki jaringan di Wringin, Rabu (29/11). Foto: Dok. PLN\nListrik normal.',
    ],
    ['a plan with its day', 'Pada Rabu (29/11) dan seterusnya akan digelar rapat di desa.'],
  ])('%s', (_what, text) => {
    expect(events(text)).toEqual([]);
  });
});
