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
  ['laki', 'perempuan'],
  ['kiri', 'kanan'],
  ['utara', 'selatan'],
  ['timur', 'barat'],
  ['hulu', 'hilir'],
  ['dalam', 'luar'],
  ['atas', 'bawah'],
  ['pagi', 'malam'],
  ['kemarin', 'besok'],
  ['sebelum', 'sesudah'],
  ['sebelum', 'setelah'],
  ['swasta', 'negeri'],
  ['pusat', 'daerah'],
];
