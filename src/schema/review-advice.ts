import type { ReviewReason } from './review.ts';

/** What an editor does about each doubt of the program: in the guide, which is made from this list. */
export const REVIEW_ADVICE: Readonly<Record<ReviewReason, string>> = {
  'speaker-inferred':
    'Baca kalimat sebelum kutipan itu di artikelnya: siapa yang terakhir berbicara? Bila orang lain, ganti `speaker`, `role`, dan `organisation`.',
  'speaker-ambiguous':
    'Cari di artikelnya siapa yang dimaksud nama atau jabatan itu. Bila tidak dapat dipastikan, isi `speaker: null` dan biarkan keraguan ini.',
  'speaker-unknown':
    'Cari narasumbernya di artikel. Bila ada, isi `speaker`; buat dulu berkasnya di `content/people` bila belum ada. Bila memang tidak disebut, biarkan `null`.',
  'office-unknown':
    'Isi `role` seperti tertulis, pilih `organisation`, lalu `official: true` bila ia berbicara untuk badan publik, `false` bila tidak. Lembaga yang belum ada dibuatkan berkas dulu.',
  'date-missing':
    'Cari tanggal di artikel yang memang hari pernyataan itu, bukan hari peristiwanya. Isi `saidOn`; bila tidak disebut, biarkan `null`.',
  'date-inferred':
    'Pastikan hari itu juga hari kutipan ini, bukan hanya hari kutipan di dekatnya. Bila tidak pasti, tulis `saidOn: null`.',
  'weekday-mismatch':
    'Media salah menulis hari atau tanggalnya. Bandingkan dengan hari terbit dan media lain; pilih tanggal yang didukung lebih dari satu petunjuk, atau `null`.',
  'quote-damaged':
    'Bandingkan kata-katanya huruf demi huruf dengan artikelnya. Perbaiki hanya sampai sama dengan yang tertulis di sana; jangan menyempurnakan kalimatnya.',
  'text-cut':
    'Buka halamannya: mungkin ada halaman kedua atau bagian yang baru muncul setelah diklik. Periksa apakah kutipannya utuh, lalu laporkan supaya profil medianya diperbaiki.',
  'style-unfamiliar':
    'Bandingkan narasumber, jabatan, dan hari dengan artikelnya, juga bila barisnya tampak jelas.',
  'statement-unsure':
    'Periksa apakah kalimat itu memuat isi pernyataan; kalau hanya pengantar, tolak barisnya.',
  'second-hand':
    'Kutipan ini dari media atau dokumen lain. Bila ada sumber pertamanya, catat dari sana; bila tidak, biarkan keraguan ini supaya pembaca tahu.',
  relayed:
    'Tentukan siapa yang mengatakan: penyampainya atau orang yang diteruskan ucapannya. Yang dicatat sebagai `speaker` adalah yang kata-katanya dikutip.',
  'speaker-private':
    'Putuskan apakah ia tokoh publik. Bila ya, buat berkasnya di `content/people` dengan jabatannya dan isi `speaker`. Bila bukan, tolak pernyataannya. Jangan menulis namanya di mana pun sebelum diputuskan.',
  'protected-person':
    'Baca seluruh kata-katanya seolah Anda tetangga orang itu: adakah nama, keluarga, desa, sekolah, atau pekerjaan yang membuatnya dikenali? Samarkan atau tolak. Bila ragu, tolak.',
  'role-differs':
    'Bandingkan hari pernyataan dengan `posts` di berkas orangnya. Bila medianya keliru, biarkan `role` seperti tertulis; bila `posts` kurang, tambahkan jabatannya beserta sumbernya.',
};
