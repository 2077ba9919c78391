import { describe, it } from 'vitest';
import { expectRows, type Kind } from './rows.ts';

const check = ([text, ...rows]: Kind) => expectRows(text, rows);

/** Whoever is named last is in office there. */
const CAMAT = 'Camat Wringin Budi Santoso membuka pasar itu.';

describe('who says it without a quotation', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Sementara itu, polisi menyebut kebakaran itu karena korsleting pada mesin pengering.',
        ['korsleting', { speaker: 'polisi', official: true }],
      ],
    },
    {
      kind: [
        'Kepolisian sangat mengharapkan bantuan warga untuk menindak pengedar.',
        ['menindak pengedar', { speaker: 'Kepolisian', official: true }],
      ],
    },
    {
      kind: [
        'Saksi mata, Mat Rohim, 55, mengaku mendengar dentuman keras.',
        ['dentuman', { speaker: 'Mat Rohim', official: false }],
      ],
    },
    {
      kind: [
        'Ujang Koswara, orang tua siswa SMK, menuntut dapur itu tak dibuka lagi.',
        ['dapur itu', { speaker: 'Ujang Koswara', official: false }],
      ],
    },
    {
      kind: [
        'Mama Mince, misalnya, juga mengaku takut anaknya demam lalu lumpuh.',
        ['takut anaknya', { speaker: 'Mince' }],
      ],
    },
    {
      kind: [
        'Direktur utama Claudia Wijaya hadir. Oca, sapaan akrab Claudia, memastikan dana nasabah aman.',
        ['dana nasabah', { kind: 'indirect' }],
      ],
    },
    {
      kind: [
        'PT Asuransi Jasa Tani, badan usaha milik negara yang menjamin lahan itu, memastikan klaim cair paling lama 14 hari.',
        ['klaim cair', { speaker: 'PT Asuransi Jasa Tani' }],
      ],
    },
    {
      kind: [
        'Kandidat doktor Universitas Wringin, dokter Adam Pratama, mengatakan vaksin itu aman.',
        ['vaksin itu', { speaker: 'Adam Pratama' }],
      ],
    },
    {
      kind: [
        'Negosiasi dilakukan agar korban tak bertambah, dan Polri mengaku menghargai hak tahanan.',
        ['hak tahanan', { speaker: 'Polri', official: true }],
      ],
    },
    {
      kind: [
        'Menanggapi hal itu,Sekda Tapin Sapri Noor mengatakan rancangan perda itu penting.',
        ['rancangan perda', { speaker: 'Sapri Noor', official: true }],
      ],
    },
    {
      kind: [
        `${CAMAT} Dengan semangat yang tinggi dari warga dia berharap gerakan itu berlanjut.`,
        ['gerakan itu', { speaker: 'Budi Santoso' }],
      ],
    },
    {
      kind: [
        `${CAMAT} Pengasapan saja kata dia, tidak cukup karena hanya membunuh nyamuk dewasa.`,
        ['nyamuk dewasa', { speaker: 'Budi Santoso' }],
      ],
    },
    {
      kind: [
        `${CAMAT} Harga beras diakuinya sulit turun bulan ini.`,
        ['sulit turun', { speaker: 'Budi Santoso' }],
      ],
    },
    {
      kind: [
        'Camat Wringin Budi Santoso hanya mengabulkan sepekan dan menyatakan sidang dilanjutkan bulan depan.',
        ['sidang dilanjutkan', { speaker: 'Budi Santoso' }],
      ],
    },
    {
      kind: [
        'Kementerian Sosial mendorong organisasi kepemudaan mengamalkan nilai gotong royong.',
        ['gotong royong', { speaker: 'Kementerian Sosial', official: true }],
      ],
    },
    {
      kind: [
        'Warga diminta Camat Wringin Budi Santoso tidak membuang sampah ke sungai.',
        ['membuang sampah', { speaker: 'Budi Santoso', official: true }],
      ],
    },
    {
      kind: [
        'Bahkan sejumlah pegiat sungai menduga ikan itu mati karena limbah pabrik.',
        ['limbah pabrik', { speaker: 'sejumlah pegiat sungai', official: false }],
      ],
    },
    {
      kind: [
        'Masyarakat Desa Rawa menyambut baik program ini dan berharap dapat bekerja sama dengan polisi.',
        ['bekerja sama', { speaker: 'Masyarakat Desa Rawa', official: false }],
      ],
    },
    {
      kind: [
        'DPRD Kabupaten Tapin menggelar rapat. Fraksi PDI Perjuangan tidak henti-hentinya mengingatkan dinas agar menyiapkan data.',
        [
          'menyiapkan data',
          {
            speaker: 'Fraksi PDI Perjuangan',
            organisation: 'DPRD Kabupaten Tapin',
            official: true,
          },
        ],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));

  it.each<{ kind: Kind }>([
    { kind: ['Polisi menangkap dua orang dan meminta keterangan saksi.', ['keterangan', null]] },
    { kind: ['Sopir mendorong mobil mogok itu ke tepi jalan.', ['mobil mogok', null]] },
    { kind: [`${CAMAT} Seusai membaca ia hanya menambahkan satu kalimat.`, ['kalimat', null]] },
    { kind: [`${CAMAT} Program yang disebutnya gagal itu dihentikan.`, ['Program', null]] },
    { kind: ['Dua saksi diminta Polres Tapin hadir.', ['saksi', null]] },
  ])('nobody: $kind.0', ({ kind }) => check(kind));
});

describe('what somebody believes is said where it has content', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Rektor Universitas Wringin Iwan Taruna percaya keputusan majelis hakim obyektif.',
        ['keputusan', { speaker: 'Iwan Taruna' }],
      ],
    },
    {
      kind: [
        'Rektor Universitas Wringin Iwan Taruna percaya pada majelis hakim itu.',
        ['percaya', null],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('what the body feels is not said', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Warga Wringin, Mukhlis Hadi, mengaku gatal. Bahkan istrinya juga mengeluh kakinya gatal-gatal karena banjir.\n"Kaki istri saya merah," ungkapnya.',
        ['mengeluh', null],
        ['Kaki istri', { speaker: 'Mukhlis Hadi' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('whoever goes on after an aside is asked about', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Menurut Irma Hidayana, pendiri Lapor Wabah, data itu harus dibuka. Apalagi, Presiden Joko Widodo sudah menyampaikan data harus terbuka. “Ini menutupi dampak,” ujarnya.',
        ['Ini menutupi', { review: ['speaker-inferred'] }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('words in marks inside a quotation', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        '"Pemuda "zaman now" harus mengambil peran, jangan hanya menjadi objek," ujar Camat Ambara Yusran Hadi.',
        [
          'zaman now',
          {
            speaker: 'Yusran Hadi',
            text: 'Pemuda "zaman now" harus mengambil peran, jangan hanya menjadi objek,',
          },
        ],
      ],
    },
    {
      kind: [
        '"Jalan itu rusak," kata Camat Ambara Yusran Hadi. "Kami perbaiki bulan depan," tambahnya.',
        ['Jalan itu', { text: 'Jalan itu rusak,' }],
        ['Kami perbaiki', { text: 'Kami perbaiki bulan depan,' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('where somebody was met, and what they said there', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Plt Kepala Dinas Kesehatan Wringin Mustafa Nur, S.KM, ditemui di ruang kerjanya, Rabu (11/3), menyebut 214 kasus sejak Januari.',
        ['214 kasus', { speaker: 'Mustafa Nur', saidOn: '2026-03-11' }],
      ],
    },
    {
      kind: [
        'Camat Ambara Yusran Hadi ditemui di kantornya, Rabu (11/3/2026). "Air surut," katanya.',
        ['ditemui', null],
        ['Air surut', { speaker: 'Yusran Hadi', saidOn: '2026-03-11' }],
      ],
    },
    {
      kind: [
        'Sebanyak 730 dosis vaksin melewati masa simpan, diungkap Kepala Dinas Kesehatan Wringin Henny Duha, Rabu (11/3).',
        ['730 dosis', { speaker: 'Henny Duha', saidOn: '2026-03-11' }],
      ],
    },
    {
      kind: [
        'Sebab, menurut penjelasan saksi ahli bahasa, kata itu kasar.',
        ['kata itu', { speaker: 'saksi ahli bahasa', official: false }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('what names only a topic is asked about', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Menteri Kelautan Sakti Trenggono mengatakan ikan cukup. Trenggono juga menyampaikan beberapa desain program yang sedang dijalankan kementerian.',
        ['ikan cukup', { speaker: 'Sakti Trenggono' }],
        ['beberapa desain', { review: ['statement-unsure'] }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('a sentence that points at words and then says some', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Data tersebut disampaikan Badan Penanggulangan Bencana Wringin yang mencatat sebanyak 13 warga meninggal dunia.',
        ['13 warga', { speakerKind: 'organisation', official: true }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});
