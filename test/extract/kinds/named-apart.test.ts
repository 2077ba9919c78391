import { describe, it } from 'vitest';
import { expectRows, type Kind } from './rows.ts';

const check = ([article, ...rows]: Kind) => expectRows(article, rows);

describe('a name and its office in sentences of their own', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Lurah setempat sudah menelepon petugas. Namanya Yosrizal Chaniago, Lurah Lubuk Minturun.\n"Dijawab mesin terus," ucap Yos, Rabu (4/3).',
        ['Dijawab', { speaker: 'Yosrizal Chaniago', role: 'Lurah Lubuk Minturun', official: true }],
      ],
    },
    {
      kind: [
        'Direktur Teknik PDAM ditemui wartawan di kantornya, Rabu (4/3). Namanya Akhmad Zulfadli, orang lama di sana.\n"Tawas kami tambah," terang Zul, sapaan akrabnya.',
        ['Tawas', { speaker: 'Akhmad Zulfadli', role: 'Direktur Teknik PDAM' }],
      ],
    },
    {
      // Nobody's office is told before it: a name alone.
      kind: [
        'Ada satu pemuda yang tak pernah absen. Namanya Herlambang Saputra. "Kami tak digaji," ujarnya.',
        ['digaji', { speaker: 'Herlambang Saputra', role: null, official: false }],
      ],
    },
    {
      kind: [
        '"Kami menemukan jasadnya," kata seorang relawan. Namanya Dodi Irwandi, anggota Kelompok Siaga Bencana Wringin.',
        ['jasadnya', { speaker: 'Dodi Irwandi' }],
      ],
    },
    {
      kind: [
        '"Penutupan kami perpanjang," kata Ambar Suryokusumo, Rabu (4/3). Dia Kepala Otoritas Bandara Wilayah VIII Manado yang baru bertugas. "Abu masih ada," ujarnya.',
        ['Abu', { speaker: 'Ambar Suryokusumo', official: true }],
      ],
    },
    {
      // Whose office the sentence tells is somebody else than who spoke.
      kind: [
        '"Rumah saya hanyut," kata Ambar Suryokusumo. Tetangganya Kepala Desa Wringin. "Kami mengungsi," ujarnya.',
        ['mengungsi', { speaker: 'Ambar Suryokusumo', role: null, official: false }],
      ],
    },
    {
      kind: [
        'Lewat sambungan video, Wakil Menteri Hukum membela pemerintah. Edgar Oktavianus menyebutkan bahwa surat sudah dikirim.',
        ['surat', { speaker: 'Edgar Oktavianus', role: 'Wakil Menteri Hukum' }],
      ],
    },
    {
      kind: [
        '"Kalau alat cukup, kita beri," tegas Capt. Julkisno Tuasikal, sang Kepala KSOP Kelas I Ambon.',
        ['alat', { speaker: 'Julkisno Tuasikal', role: 'Kepala KSOP Kelas I Ambon' }],
      ],
    },
    {
      kind: [
        'Ketua panitia Festival Danau Poso adalah Yombu Wuri. Yombu mengatakan 40 sanggar sudah mendaftar.',
        ['sanggar', { speaker: 'Yombu Wuri' }],
      ],
    },
    {
      kind: [
        'Direktris rumah sakit itu, dr. Clara Yosephine, angkat bicara. "Kapasitas kami 62," kata dokter Clara.',
        ['Kapasitas', { speaker: 'Clara Yosephine', role: 'Direktris' }],
      ],
    },
    {
      kind: [
        'Yang kedua La Ode Munir Muhiddin, mantan Wakil Ketua KPK. Menurut Munir, modus itu sudah dilaporkan.',
        [
          'modus',
          { speaker: 'La Ode Munir Muhiddin', role: 'mantan Wakil Ketua KPK', official: false },
        ],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('who is only described', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        '"Kompensasinya berapa?" seloroh Mastilizal Tanjung. Wakil Ketua DPRD Padang dua periode itu meminta PLN belajar dari aturan.',
        ['aturan', { speaker: 'Mastilizal Tanjung', role: 'Wakil Ketua DPRD Padang' }],
      ],
    },
    {
      kind: [
        'Polisi memeriksa Agus Widodo sebagai saksi. Kepada penyidik, lelaki bertubuh gempal itu mengaku hanya mengantar paket.',
        ['paket', { speaker: 'Agus Widodo', official: false }],
      ],
    },
    {
      kind: [
        'Hakim Konstitusi Enny Kusumastanti mendalami keterangan itu. "Dijawab tertulis," kata Enny.\nKeterangan Presiden dibacakan Dhahlan Ediputra. Direktur Jenderal Peraturan Perundang-undangan itu menegaskan persoalannya penerapan norma.',
        ['norma', { speaker: 'Dhahlan Ediputra' }],
      ],
    },
    {
      kind: [
        'Norhayati, perempuan 47 tahun yang rumahnya terbakar, hanya membawa ijazah anak.\n"Api cepat sekali," ucapnya.\n"Selang kami sambung," kata Kabid Pemadam Kota Wringin, Arsyad Ramadhan.',
        ['Api', { speaker: 'Norhayati', role: null, official: false }],
        ['Selang', { speaker: 'Arsyad Ramadhan', official: true }],
      ],
    },
    {
      kind: [
        'Ketua DPRD Wringin, Hamim Fauzan, menutup rapat. "Jangan diwakilkan," kata Hamim.\nDikonfirmasi usai sidang, Bupati Wringin tak banyak bicara. "Nanti di paripurna," katanya.',
        ['paripurna', { speaker: 'Bupati Wringin' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('an office that was held once is none', () => {
  it.each<{ kind: Kind }>([
    {
      // "polemik itu" stands in the words, and describes nobody.
      kind: [
        'Mantan Menteri Agama Budi Santoso menilai polemik itu tidak perlu.',
        ['polemik', { speaker: 'Budi Santoso', role: 'Mantan Menteri Agama', official: false }],
      ],
    },
    {
      kind: [
        'Mantan Bupati Tapin Budi Santoso membantah kabar tersebut lewat pengacaranya.',
        ['kabar', { speaker: 'Budi Santoso', official: false }],
      ],
    },
    {
      kind: [
        'Rina Kartika menolak. "Kami rugi," kata Rina. Mantan Bupati Tapin itu menyebut kontraknya keliru.',
        ['kontraknya', { speaker: 'Rina Kartika' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('an office inside the words is not the speaker’s', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        '“Nama dan alamat sudah di tangan camat,” terang Kabid Kedaruratan BPBD NTB, Artha Dwi Putra.',
        ['alamat', { speaker: 'Artha Dwi Putra', role: 'Kabid Kedaruratan BPBD NTB' }],
      ],
    },
    {
      kind: [
        '"Sekarang saya diusir satpam," teriak Wirasana.',
        ['diusir', { speaker: 'Wirasana', role: null }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('named like public bodies, and none', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        '"Ini perintah," kata Ketua DPD Bali Agus Adnyana.',
        ['perintah', { official: false }],
      ],
    },
    { kind: ['"Ini perlu," kata Ketua DPD RI Agus Adnyana.', ['perlu', { official: true }]] },
    { kind: ['"Upah naik," kata Presiden KSPI Budi Santoso.', ['Upah', { official: false }]] },
    { kind: ['"Upah naik," kata Presiden Prancis Budi Santoso.', ['Upah', { official: true }]] },
    {
      kind: [
        '"Libur," kata Kepala SMA Katolik Wringin Budi Santoso.',
        ['Libur', { official: false }],
      ],
    },
    { kind: ['"Libur," kata Kepala SMAN 1 Wringin Budi Santoso.', ['Libur', { official: true }]] },
    {
      kind: [
        '"Iurannya," kata Koordinator Advokasi BPJS Watch Irsan Harahap.',
        ['Iurannya', { official: false }],
      ],
    },
    {
      kind: ['"Antre," kata Ketua Komnas Haji Mustafid Siregar.', ['Antre', { official: false }]],
    },
    {
      kind: [
        'Seorang sumber di Kejaksaan Agung menyebut tersangka baru akan diumumkan.',
        ['tersangka', { official: false }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('the body of an office in one word, as the article prints it', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Dinas Pendidikan Kota Pekanbaru mengirim edaran. Kadisdik Abdul Jabar menegaskan edaran itu berlaku untuk SD.',
        ['berlaku', { speaker: 'Abdul Jabar', organisation: 'Dinas Pendidikan Kota Pekanbaru' }],
      ],
    },
    {
      kind: [
        'Kanwil Kemenag NTB sibuk. "Aman," kata Kakanwil Kemenag NTB Budi Santoso.',
        ['Aman', { organisation: 'Kanwil Kemenag NTB' }],
      ],
    },
    {
      // Of another town.
      kind: [
        'Dinas Perhubungan Kota Ambon bergerak. "Aman," kata Kadishub Kota Tual Budi Santoso.',
        ['Aman', { organisation: null }],
      ],
    },
    {
      kind: [
        'Kejaksaan Agung menahan dua orang. "Dua," kata Kepala Pusat Penerangan Hukum Budi Santoso.',
        ['Dua', { organisation: 'Kejaksaan Agung' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('an office that is addressed', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Bupati Sikka Romanus Woga hadir. Kata Pak Bupati lagi, air bersih tersedia bulan depan.',
        ['air bersih', { speaker: 'Romanus Woga', role: 'Bupati Sikka', official: true }],
      ],
    },
    {
      kind: [
        'Menurut Pak Camat Dadang Surya, air bersih tersedia.',
        ['air bersih', { speaker: 'Dadang Surya', role: 'Camat', official: true }],
      ],
    },
    {
      kind: [
        'Menurut Pak Haji Umar Basri, air bersih tersedia.',
        ['air bersih', { speaker: 'Umar Basri', role: null }],
      ],
    },
    {
      kind: [
        'Kasi Penkum Kejati Sumut Yosua Tarigan hadir. Katanya lagi, "Kalau tidak datang, ya masuk DPO."',
        ['Kalau tidak datang', { speaker: 'Yosua Tarigan', official: true }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('who is told of by the police speaks to nobody', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Kapolres Sikka Kombes Sigit Baskoro mengatakan, "Korban kami temukan selamat."\nPelaku yang diamankan seorang pria berinisial ME (38). "Ia akan menyuruh korban mengemis," kata dia.',
        ['mengemis', { speaker: 'Sigit Baskoro', role: 'Kapolres Sikka', official: true }],
      ],
    },
    {
      kind: [
        'Kapolres Sikka Kombes Sigit Baskoro mengatakan, "Dua kami tahan."\nNamanya Dimas Wahyu alias Gondrong dan MRS. "Mereka tidak kami hadirkan," ucapnya.',
        ['hadirkan', { speaker: 'Sigit Baskoro', official: true }],
      ],
    },
    {
      kind: [
        'Kapolres Sikka Kombes Sigit Baskoro mengatakan, "Dua kami tahan."\nTinggal Asun (63), tukang las, di tempat itu. "Saya melihat semuanya," kata dia.',
        ['melihat', { speaker: 'Asun', official: false }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});
