/**
 * Words that turn a sentence into another one: two sentences that differ in one of these are not
 * the same, however many other words they share. From Tata Bahasa Baku Bahasa Indonesia (Alwi et
 * al.), chapters on negation and numerals, and the spoken forms that outlets print.
 */

/** Words that deny, with the form under which they are compared: "enggak" denies what "tidak" does. */
export const NEGATIONS: ReadonlyMap<string, string> = new Map([
  ['tidak', 'tidak'],
  ['tak', 'tidak'],
  ['tidaklah', 'tidak'],
  ['tidakkah', 'tidak'],
  ['enggak', 'tidak'],
  ['nggak', 'tidak'],
  ['ngga', 'tidak'],
  ['engga', 'tidak'],
  ['gak', 'tidak'],
  ['ga', 'tidak'],
  ['ndak', 'tidak'],
  ['tiada', 'tidak'],
  ['tidakpernah', 'tidak'],
  ['bukan', 'bukan'],
  ['bukanlah', 'bukan'],
  ['belum', 'belum'],
  ['belumlah', 'belum'],
  ['jangan', 'jangan'],
  ['janganlah', 'jangan'],
  ['jangankan', 'jangan'],
  ['tanpa', 'tanpa'],
  ['mustahil', 'mustahil'],
  ['hoaks', 'hoaks'],
]);

/** Numerals below ten; "sepuluh" and the like are `se-` with a {@link SCALES}. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ['nol', 0],
  ['satu', 1],
  ['dua', 2],
  ['tiga', 3],
  ['empat', 4],
  ['lima', 5],
  ['enam', 6],
  ['tujuh', 7],
  ['delapan', 8],
  ['sembilan', 9],
]);

/** What follows a numeral and multiplies it; "belas" adds ten. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['puluh', 10],
  ['ratus', 100],
  ['ribu', 1_000],
  ['juta', 1_000_000],
  ['miliar', 1_000_000_000],
  ['triliun', 1_000_000_000_000],
]);

/** Stems of which one says the opposite of the other. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['naik', 'turun'],
  ['tambah', 'kurang'],
  ['untung', 'rugi'],
  ['surplus', 'defisit'],
  ['impor', 'ekspor'],
  ['masuk', 'keluar'],
  ['buka', 'tutup'],
  ['mulai', 'henti'],
  ['lanjut', 'henti'],
  ['terima', 'tolak'],
  ['setuju', 'tolak'],
  ['dukung', 'tentang'],
  ['izin', 'larang'],
  ['boleh', 'larang'],
  ['wajib', 'larang'],
  ['gratis', 'bayar'],
  ['kecuali', 'termasuk'],
  ['sebagian', 'seluruh'],
  ['sebagian', 'semua'],
  ['hari', 'pekan'],
  ['hari', 'bulan'],
  ['pekan', 'bulan'],
  ['minggu', 'bulan'],
  ['pekan', 'tahun'],
  ['bulan', 'tahun'],
  ['hidup', 'mati'],
  ['selamat', 'tewas'],
  ['selamat', 'meninggal'],
  ['luka', 'tewas'],
  ['luka', 'meninggal'],
  ['menang', 'kalah'],
  ['benar', 'salah'],
  ['aman', 'bahaya'],
  ['cepat', 'lambat'],
  ['lebih', 'kurang'],
  ['sudah', 'belum'],
  ['sudah', 'akan'],
  ['telah', 'akan'],
  ['telah', 'belum'],
  ['pasti', 'mungkin'],
  ['berhasil', 'gagal'],
  ['sedikit', 'banyak'],
  ['minimal', 'maksimal'],
  ['minimum', 'maksimum'],
  ['tinggi', 'rendah'],
  ['besar', 'kecil'],
  ['panjang', 'pendek'],
  ['berat', 'ringan'],
  ['jauh', 'dekat'],
  ['baik', 'buruk'],
  ['positif', 'negatif'],
  ['jual', 'beli'],
  ['pinjam', 'bayar'],
  ['kirim', 'terima'],
  ['pasang', 'cabut'],
  ['bangun', 'bongkar'],
  ['aktif', 'nonaktif'],
  ['sehat', 'sakit'],
  ['penuh', 'kosong'],
  ['kering', 'basah'],
  ['awal', 'akhir'],
  ['pertama', 'terakhir'],
  ['lama', 'baru'],
  ['legal', 'ilegal'],
  ['resmi', 'liar'],
  ['laki', 'perempuan'],
  ['kiri', 'kanan'],
  ['utara', 'selatan'],
  ['timur', 'barat'],
  ['hulu', 'hilir'],
  ['dalam', 'luar'],
  ['atas', 'bawah'],
  ['pagi', 'malam'],
  ['siang', 'malam'],
  ['pagi', 'sore'],
  ['kemarin', 'besok'],
  ['sebelum', 'sesudah'],
  ['sebelum', 'setelah'],
  ['swasta', 'negeri'],
  ['pusat', 'daerah'],
];

const groups = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));

/**
 * Words that outlets write for one another without another meaning, a group a line: non-standard spellings
 * beside those of Kamus Besar Bahasa Indonesia, and conjunctions and verbs of daily speech beside those of
 * the written language.
 */
export const EQUIVALENTS = groups(`
  izin ijin
  risiko resiko
  jeriken jerigen
  antrean antrian
  kualitas kwalitas
  apotek apotik
  praktik praktek
  nasihat nasehat
  objek obyek
  subjek subyek
  jadwal jadual
  aktivitas aktifitas
  sistem sistim
  respons respon
  imbau himbau
  cabai cabe
  ubah rubah
  utang hutang
  ambulans ambulan
  karena lantaran sebab akibat gara-gara
  untuk buat guna demi
  agar supaya biar
  seperti kayak
  tetapi tapi namun
  ketika saat sewaktu waktu
  setelah sesudah usai seusai
  hanya cuma
  masalah persoalan gangguan kendala
  menyimpan simpan taruh menaruh letakkan
  memberi berikan memberikan kasih beri
  gratis cuma-cuma
  uang duit
  meninggal tewas wafat
  ditangkap dibekuk diringkus
  menangkap membekuk meringkus
`);

/**
 * Words of duty, leave, wish, time, certainty, number and order, and verbs by which something is asked,
 * forbidden, granted or denied, a group of one force a line: in the place of one another, or of a word of
 * content, they make another sentence.
 */
export const FORCES = groups(`
  meminta minta mengimbau mengharapkan berharap mengajak mendesak
  melarang larang
  membantah menampik menepis menyangkal
  membenarkan mengakui mengiyakan
  memastikan menjamin
  menduga diduga memperkirakan diperkirakan
  boleh bisa dapat
  harus wajib mesti
  akan bakal
  sudah telah
  belum
  sedang masih tengah
  semua seluruh setiap
  sebagian beberapa sejumlah
  hanya cuma
  mungkin
  pasti
  lebih
  kurang
  sering selalu
  jarang kadang
  pertama
  terakhir
`);
