import { describe, expect, it } from 'vitest';
import { extract } from '../../scripts/extract/extract.ts';
import { expectRows, type Kind } from './kinds/rows.ts';

const said = (text: string) =>
  extract({ text, publishedAt: '2026-03-12' }).statements.map(({ speaker, text }) => [
    speaker,
    text,
  ]);

describe('turns of a transcript are statements of whoever the label names', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        `Dialog pagi bersama Kepala Dinas Kesehatan dr. Ike Silviana.
PENYIAR: Berapa kasusnya, Dokter?
IKE SILVIANA: Ada sembilan belas kasus. Semuanya sudah dirawat.
PENYIAR: Vaksinnya cukup?
IKE SILVIANA: Cukup untuk dua bulan.`,
        [
          'Ada sembilan belas',
          {
            kind: 'direct',
            text: 'Ada sembilan belas kasus. Semuanya sudah dirawat.',
            speaker: 'Ike Silviana',
            role: 'Kepala Dinas Kesehatan',
            official: true,
            review: ['office-unknown'],
          },
        ],
        ['Vaksinnya', null],
      ],
    },
    {
      kind: [
        `[PENYIAR] Kami hubungi Kapolsek Rantau, Ajun Komisaris Polisi Yamani Hasan.
[KAPOLSEK RANTAU] Laporan kami terima pukul delapan. Lokasinya sudah kami jaga.
[PENYIAR] Ada dugaan lain, Pak?
[KAPOLSEK RANTAU] Kami tidak mau berspekulasi.`,
        ['Lokasinya', { speaker: 'Yamani Hasan', role: 'Kapolsek Rantau' }],
        ['Ada dugaan', null],
      ],
    },
    {
      kind: [
        `Wawancara dengan Bupati Tapin, Yamani Hasan.
TANYA: Kapan jembatan itu dibuka?
JAWAB: Bulan depan. Tiang terakhir sudah dipasang.
TANYA: Dananya dari mana?
JAWAB: Semuanya dari anggaran kabupaten.`,
        ['Tiang terakhir', { speaker: 'Yamani Hasan', review: ['speaker-inferred'] }],
        ['Dananya', null],
      ],
    },
    {
      kind: [
        `VO: Hujan deras membuat sungai meluap.
SOT KOMBES BUDI SANTOSO, KAPOLRESTA PALU: Kami tutup dua jembatan sampai air surut.
VO: Petugas berjaga.
SOT WALI KOTA PALU HADIANTO RASYID: Dapur umum sudah kami buka di tiga titik.`,
        ['dua jembatan', { speaker: 'Budi Santoso', role: 'Kapolresta Palu' }],
        ['Dapur umum', { speaker: 'Hadianto Rasyid', role: 'Wali Kota Palu' }],
        ['Hujan deras', null],
      ],
    },
    {
      kind: [
        `Ketua DPRD (Siti Aminah): Rapat saya buka. Silakan pimpinan fraksi.
Bambang Wijaya (Kadis PU): Anggaran jalan kami turunkan 10 persen.
Ketua DPRD (Siti Aminah): Alasannya apa, Pak Bambang?`,
        ['Rapat saya buka', { speaker: 'Siti Aminah', role: 'Ketua DPRD' }],
        ['Anggaran jalan', { speaker: 'Bambang Wijaya', role: 'Kadis PU' }],
      ],
    },
    {
      kind: [
        `[08.15] Kapolres Tapin: Jalur utara kami tutup sampai sore.
[08.20] Penyiar: Jalur selatan bagaimana?
[08.21] Kapolres Tapin: Jalur selatan masih bisa dilewati.`,
        ['Jalur utara', { speaker: 'Kapolres Tapin', speakerKind: 'role' }],
        ['masih bisa dilewati', { speaker: 'Kapolres Tapin' }],
      ],
    },
  ])('$kind.0', ({ kind: [text, ...rows] }) => expectRows(text, rows));
});

describe('what a presenter reports between the turns', () => {
  it('is read as in any article, and questions are not', () => {
    const text = `[PENYIAR] Kami menghubungi Kapolsek Pahandut Iptu Robertus Lantang.
[KAPOLSEK PAHANDUT] Ya, kami menerima laporan pukul delapan malam dari warga.
[PENYIAR] Bapak menyebut lokasinya di pasar?
[KAPOLSEK PAHANDUT] Lokasinya di dekat pasar lama, sudah kami jaga.
[PENYIAR] Terakhir, Kepala Dinas Sosial Contoh Hamdani Aripin menyatakan bantuan dikirim besok.`;
    expect(said(text)).toContainEqual([
      'Hamdani Aripin',
      'Terakhir, Kepala Dinas Sosial Contoh Hamdani Aripin menyatakan bantuan dikirim besok.',
    ]);
    expect(said(text)).toHaveLength(3);
  });
});

describe('what only looks like turns is none', () => {
  it.each([
    'Jakarta: Hujan turun lagi sejak pagi.\nCatatan: Angka ini sementara saja.\nEditor: Budi Santoso dari Jakarta.',
    'Waktu: Senin pagi.\nTempat: Jalan Poros Palu.\nKapolsek: Iptu Rahmat Hidayat memimpin penyelidikan.',
    'Gubernur: Rina Kartika\nWakil Gubernur: Budi Santoso\nGubernur: Joko Purnomo',
    'Baca juga: Banjir di Palu Surut.\nBaca juga: Bupati Palu Marah.\nBaca juga: Jalan Putus Lagi.',
    'Bupati Tapin: Jalan itu dibuka bulan depan.\nWarga menunggu.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('an interview whose answerer cannot be told says so', () => {
    const text = `TANYA: Kapan dibuka?
JAWAB: Bulan depan kalau cuaca baik.
TANYA: Oleh siapa?
JAWAB: Kontraktor yang lama juga.`;
    const { statements } = extract({ text, publishedAt: '2026-03-12' });
    expect(statements.map(({ speaker, review }) => [speaker, review])).toEqual([
      [null, ['speaker-unknown']],
      [null, ['speaker-unknown']],
    ]);
  });

  it('a quotation in marks behind a label stays a quotation', () => {
    const text = `Penyiar: Bagaimana keadaannya?
Bupati Tapin Yamani Hasan: "Jalan itu dibuka bulan depan."
Penyiar: Terima kasih.`;
    expect(said(text)).toEqual([['Yamani Hasan', 'Jalan itu dibuka bulan depan.']]);
  });
});

describe('headings and labels of bulletins', () => {
  it('quotations below a heading are those of whom it names', () => {
    const text = `*RILIS UNGKAP KASUS*
Anggota mengamankan dua orang di terminal pada malam hari.
*KETERANGAN KASAT RESNARKOBA AKP MOH. IRFAN TOWALE, S.H.:*
▫️ "Jaringan ini dikendalikan dari luar kota."
▫️ "Kami sudah bersurat ke kantor wilayah."`;
    expect(said(text)).toEqual([
      ['Moh. Irfan Towale', 'Jaringan ini dikendalikan dari luar kota.'],
      ['Moh. Irfan Towale', 'Kami sudah bersurat ke kantor wilayah.'],
    ]);
  });

  it('an office in capitals before a quotation', () => {
    const text = 'Macet parah.\nKASAT LANTAS Kompol Inge Pramudita: "Jalur lingkar kami buka."';
    expect(said(text)).toEqual([['Inge Pramudita', 'Jalur lingkar kami buka.']]);
  });

  it('whoever mostly asks is no source', () => {
    const text = `Direktur Jenderal Gandaria Simorangkir menerima kami.
Gulir: Kenapa lama sekali, Pak?
Gandaria: Batas waktunya sekarang empat jam.
Gulir: Dendanya berapa?
Gandaria: Angkanya masih kami hitung.`;
    expect(said(text).map(([speaker]) => speaker)).toEqual([
      'Gandaria Simorangkir',
      'Gandaria Simorangkir',
    ]);
  });

  it.each([
    [
      'the caption of a script',
      `VO: Ia berlatih tanpa alas kaki.
CG: SELVIANA WAROMI / KADISPORA PAPUA
SOT SELVIANA 00:41: "Anak ini bukti bahwa lintasan tanah melahirkan juara."`,
      ['Selviana Waromi', 'Anak ini bukti bahwa lintasan tanah melahirkan juara.'],
    ],
    [
      'the signature of a post',
      `> Menyimpan dan meneruskan konten itu adalah pidana.
> — Kombes Pol Andi Mappasessu, Kabid Humas`,
      ['Andi Mappasessu', 'Menyimpan dan meneruskan konten itu adalah pidana.'],
    ],
    [
      'a caption and a sound in brackets',
      `[CG: AKBP NOORHALIS MAJID | KAPOLRES BANJAR]
[SOT] "Ini pidana, bukan urusan yang selesai dengan meterai."`,
      ['Noorhalis Majid', 'Ini pidana, bukan urusan yang selesai dengan meterai.'],
    ],
    [
      'the signature of a post with its day',
      `> Kementerian sudah mengirim tim ke Surabaya. (1/2)
> — Arsyad Lamakera, Menteri Pendidikan Tinggi (@arsyadlamakera) September 25, 2024`,
      ['Arsyad Lamakera', 'Kementerian sudah mengirim tim ke Surabaya.'],
    ],
    [
      'an office and a name before a colon, behind a dash',
      `Ayahnya, Stenly, penjaga kebun. "Anak itu bilang mau beli ponsel sendiri," kata Maya.
— Bupati Bolaang Timur, Hendrik Mamonto Luli, on Wednesday: "Tambang yang mempekerjakan anak kami tutup permanen."`,
      ['Hendrik Mamonto Luli', 'Tambang yang mempekerjakan anak kami tutup permanen.'],
    ],
    [
      'a title before an office',
      `PENYIAR: Bersama kita Kepala Dinas Sosial Kabupaten Poso, Ibu Meryati Tampake.
IBU KADIS: Anak-anak sudah kami tempatkan di rumah aman.
PENYIAR: Sampai kapan?`,
      ['Meryati Tampake', 'Anak-anak sudah kami tempatkan di rumah aman.'],
    ],
    [
      'a bullet with an emoji before the one who speaks',
      `⚡ Kapolres Belawan AKBP Yudhistira Kembaren menggelar jumpa pers. Poin:
– 14 orang diamankan
– "Kami tidak akan menyebut nama sekolah itu."`,
      ['Yudhistira Kembaren', 'Kami tidak akan menyebut nama sekolah itu.'],
    ],
    [
      'a sentence behind a colon',
      `Kasubdit Siber Kompol Hasrul Paewai kami hubungi. Kami transkrip: "Akun-akun yang menjual tautan sudah kami tutup semua."`,
      ['Hasrul Paewai', 'Akun-akun yang menjual tautan sudah kami tutup semua.'],
    ],
    [
      'a sound whose speaker stands in brackets',
      `REPORTER
Penyidik sudah bekerja.
INSERT 2 (Ketua KPAD Cianjur Lilis Mulyani, durasi 18 detik)
"Anak-anak harus tetap sekolah seperti biasa."`,
      ['Lilis Mulyani', 'Anak-anak harus tetap sekolah seperti biasa.'],
    ],
    [
      'a sound whose speaker stands behind a colon, with where it begins',
      `--SOT: Kombes Pol Tri Wahyu Hendarto, Kapolres Metro Bekasi Kota (IN: "Saya minta…" OUT: "…di rumah.")--
"Saya minta orang tua memeriksa anaknya sudah ada di rumah."`,
      ['Tri Wahyu Hendarto', 'Saya minta orang tua memeriksa anaknya sudah ada di rumah.'],
    ],
    [
      'a label in the marks of a chat',
      `Sudah ada pernyataan dari polisi:
✅ _Kapolsek Lowokwaru Kompol Bagas Prayitno Adi_: "Kami tidak menemukan tanda kekerasan."`,
      ['Bagas Prayitno Adi', 'Kami tidak menemukan tanda kekerasan.'],
    ],
    [
      'a first name, once the label was full',
      `Apa syaratnya, Bu?
Marthina Rumaropen: Masih kami teliti. Laporan sudah kami serahkan.
Apa yang dibutuhkan?
Marthina: Sekolah yang mau menerima mereka kembali.
Febry Rumbiak: Kami utamakan diversi.`,
      ['Marthina Rumaropen', 'Sekolah yang mau menerima mereka kembali.'],
    ],
    [
      'minutes of a hearing, each label once',
      `KETUA KOMISI (Habib Latief): Silakan Pak Kapolda.
KAPOLDA PAPUA SELATAN (Irjen Yohanes Mambrasar): Berkas kami kirim ke kejaksaan pekan depan.
ANGGOTA (Rieke Pitasari): Kapan sidangnya?`,
      ['Yohanes Mambrasar', 'Berkas kami kirim ke kejaksaan pekan depan.'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(said(text)).toContainEqual(expected);
  });

  it('one of several sources without a name says nothing', () => {
    const text = `PENYIAR: Bersama kita Bupati Poso Verna Contoh dan seorang saksi.
NARASUMBER 1: Saya melihat sendiri kejadiannya.
PENYIAR: Lalu?`;
    expect(said(text)).toEqual([]);
  });
});
