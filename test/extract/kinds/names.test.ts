import { describe, it } from 'vitest';
import { expectRows, type Kind } from './rows.ts';

const check = ([text, ...rows]: Kind) => expectRows(text, rows);

describe('a word that opens a sentence is no part of a name', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Mulanya, Kepala Dinas Perhubungan Kota Lembah Biru Sofyan Dalimunte menjelaskan bus melaju dari arah pasar.',
        ['bus melaju', { speaker: 'Sofyan Dalimunte', official: true }],
      ],
    },
    {
      kind: [
        'Mentan Hasan Basuki meninjau gudang, Selasa (10/3/2026).\n"Stok aman," kata Hasan, Selasa (10/3/2026).\nUntungnya, Mentan mengatakan gabah belum naik.\n"Kami pantau terus," ucapnya.',
        ['Kami pantau', { speaker: 'Hasan Basuki', saidOn: '2026-03-10' }],
        ['gabah belum', { speaker: 'Hasan Basuki' }],
      ],
    },
    {
      kind: [
        'Sayangnya, Bupati Wringin Surya Atmaja menyebut dana belum cair. "Kami menunggu," kata Surya.',
        ['dana belum', { speaker: 'Surya Atmaja', role: 'Bupati Wringin' }],
        ['Kami menunggu', { speaker: 'Surya Atmaja' }],
      ],
    },
    {
      kind: [
        'Buat Deni, warga Karangjati, warung itu penting. "Jalannya jadi gelap," kata Deni.',
        ['Jalannya', { speaker: 'Deni' }],
      ],
    },
    {
      kind: [
        'Ketua Pemuda Tani Wringin, Iskandar mengaku heran. Sehingga Iskandar meminta penjelasan dinas.\n"Kami menunggu suratnya," kata Iskandar, Rabu (11/3/2026).',
        ['mengaku heran', { speaker: 'Iskandar', role: 'Ketua Pemuda Tani Wringin' }],
        ['penjelasan dinas', { speaker: 'Iskandar' }],
        ['Kami menunggu', { speaker: 'Iskandar', saidOn: '2026-03-11' }],
      ],
    },
    {
      kind: [
        'Bupati Wringin Surya Atmaja datang pada rapat Juli lalu. Kala itu, dia mengaku akan menambah dua perahu.\n"Perahunya sudah dipesan," ujar dia, Kamis (12/3/2026).',
        ['dua perahu', { speaker: 'Surya Atmaja' }],
        ['Perahunya', { speaker: 'Surya Atmaja', role: 'Bupati Wringin', official: true }],
      ],
    },
    {
      kind: [
        'Pernyataan Rudi Hartono itu ramai dibahas. "Saya hanya bertanya," kata Rudi, Rabu (11/3/2026).',
        ['Saya hanya', { speaker: 'Rudi Hartono' }],
      ],
    },
    {
      kind: [
        'Kepemimpinan Megawati Lestari dipuji kader. Kehadiran Megawati Lestari membuat ramai. "Terima kasih atas sambutannya," kata Megawati.',
        ['Terima kasih', { speaker: 'Megawati Lestari' }],
      ],
    },
    {
      kind: [
        'Beruntung, Siti Aminah selamat. "Saya berpegangan pada dahan," kata Siti.',
        ['Saya berpegangan', { speaker: 'Siti Aminah' }],
      ],
    },
    {
      kind: [
        'Namun begitu, Camat Ambara Yusran Hadi meminta warga sabar. Alhasil Yusran menunda acara. "Tunggu saja," kata Yusran.',
        ['warga sabar', { speaker: 'Yusran Hadi' }],
        ['Tunggu saja', { speaker: 'Yusran Hadi', role: 'Camat Ambara' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('an audience or a topic before the comma is not the office', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Anggota Bawaslu Kota Ambara, Syamsul Bahri hadir di acara itu. Di hadapan puluhan nelayan, Bahri menjelaskan pilkada tinggal sebulan. "Ayo mengawasi," kata Bahri, Selasa (10/3/2026).',
        [
          'Ayo mengawasi',
          { speaker: 'Syamsul Bahri', role: 'Anggota Bawaslu Kota Ambara', official: true },
        ],
      ],
    },
    {
      kind: [
        'Soal buruh harian, Sudarmono menuturkan, upah dibayar tiap Sabtu.',
        ['upah dibayar', { speaker: 'Sudarmono', role: null }],
      ],
    },
    {
      kind: [
        'Kepada para wartawan, Bupati Wringin Surya Atmaja mengatakan jalan itu selesai. Di depan ratusan guru, Surya meminta mereka bersabar. "Sabar dulu," kata Surya.',
        ['Sabar dulu', { speaker: 'Surya Atmaja', role: 'Bupati Wringin', official: true }],
      ],
    },
    {
      kind: [
        'Terkait pedagang kaki lima, Wali Kota Wringin Retno Wulandari menyebut mereka akan dipindah. Tentang sopir angkot, Retno berjanji membuka dialog.',
        ['akan dipindah', { speaker: 'Retno Wulandari', role: 'Wali Kota Wringin' }],
        ['membuka dialog', { speaker: 'Retno Wulandari', role: 'Wali Kota Wringin' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('a short form, a nickname or a slip is tied to the full name', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Camat Ambara Yusran Hadi memberi keterangan, Selasa (10/3/2026).\n"Sudah kami data," kata Yusran.\nYursan juga mengatakan 30 rumah akan dibangun lagi.',
        ['30 rumah', { speaker: 'Yusran Hadi', official: true }],
      ],
    },
    {
      kind: [
        'Anggota Bawaslu Nurul Hidayah Rahman bicara soal poster liar. Nurul mengatakan, poster dicabut.\n"Sudah bersih," kata Nurul di pasar itu, Rabu (11/3/2026).',
        ['Sudah bersih', { speaker: 'Nurul Hidayah Rahman', official: true }],
        ['poster dicabut', { speaker: 'Nurul Hidayah Rahman' }],
      ],
    },
    {
      kind: [
        'Inspektorat Ambara menyatakan laporan itu dibuat petani yaitu Taufik Rahman Lubis, Joni Iskandar Muda, dan Bagus Wibisana.\nJoni mengaku melihat papan dana desa kosong.',
        ['Joni mengaku', { speaker: 'Joni Iskandar Muda' }],
      ],
    },
    {
      kind: [
        'Presiden Susilo Bambang Yudhoyono meninjau bendungan di Ambara, Rabu (11/3/2026).\n"Airnya cukup," kata SBY.',
        ['Airnya cukup', { speaker: 'Susilo Bambang Yudhoyono', role: 'Presiden' }],
      ],
    },
    {
      kind: [
        'Presiden ke-9 RI, Handoko Wirawan (Hawi), sempat menemui petani. Hawi mengaku diminta bercerita soal benih.',
        ['Hawi mengaku', { speaker: 'Handoko Wirawan', role: 'Presiden ke-9 RI' }],
      ],
    },
    {
      kind: [
        'Ketua Umum Partai Bintang Fajar, Megantara Wisnu (Mega), hadir. Mega menilai aturan itu baik.',
        ['Mega menilai', { speaker: 'Megantara Wisnu' }],
      ],
    },
    {
      kind: [
        'Menteri Sosial Saiful Hadi atau Gus Ful menyampaikan bantuan cair pekan ini. "Datanya sudah bersih," kata Gus Ful, Rabu (11/3/2026).',
        ['bantuan cair', { speaker: 'Saiful Hadi', role: 'Menteri Sosial' }],
        ['Datanya', { speaker: 'Saiful Hadi', role: 'Menteri Sosial', official: true }],
      ],
    },
    {
      kind: [
        'Rosmaniar (52) berjualan pecel sejak 1998. Perempuan yang akrab disapa Mak Ros itu menolak pindah. "Saya tetap di sini," kata Mak Ros, Rabu (11/3/2026).',
        ['Saya tetap', { speaker: 'Rosmaniar', saidOn: '2026-03-11' }],
      ],
    },
    {
      kind: [
        'Calon Bupati Wringin, Hasan Yusuf, berkunjung ke pasar. "Harga harus turun," kata Hasyu, sapaan akrabnya. Hasyu menyebut pedagang kesulitan.',
        ['Harga harus', { speaker: 'Hasan Yusuf' }],
        ['pedagang kesulitan', { speaker: 'Hasan Yusuf' }],
      ],
    },
    {
      kind: [
        'Calon Bupati Wringin Hasan Yusuf berkunjung ke pasar. "Harga harus turun," kata Hasyu. Hasyu menyebut pedagang kesulitan.',
        ['Harga harus', { speaker: 'Hasan Yusuf' }],
        ['pedagang kesulitan', { speaker: 'Hasan Yusuf' }],
      ],
    },
    {
      kind: [
        'Wakil Ketua DPRD Wringin Bambang Soesilo alias Bamso memimpin rapat. "Kita tunda," ujar Bamso.',
        ['Kita tunda', { speaker: 'Bambang Soesilo', role: 'Wakil Ketua DPRD Wringin' }],
      ],
    },
    {
      kind: [
        'Menteri Perdagangan Zulfikar Hasanuddin (Zulhas) datang. "Stok aman," kata Zulhas, sapaannya, Rabu (11/3/2026).',
        ['Stok aman', { speaker: 'Zulfikar Hasanuddin', role: 'Menteri Perdagangan' }],
      ],
    },
    {
      kind: [
        'Pembalap asal Wringin, Mohammad Syahrizal, yang biasa dipanggil Ijal, finis pertama. "Motornya enak," kata Ijal.',
        ['Motornya', { speaker: 'Mohammad Syahrizal' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('words of a headline, a caption or a ticket are no name', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Jembatan Lembah Biru Ambruk, Ini Kata Bang Tarmizi Hingga Sri Wulandari\n\n"Memutar jauh sekali," kata Bang Tarmizi, Rabu (11/3/2026).',
        ['Memutar', { speaker: 'Tarmizi' }],
      ],
    },
    {
      kind: [
        'Camat Dodi Harsono/Kabarkini.id/Wawan\nAmbara: Camat Ambara Dodi Harsono mengingatkan warga soal demam berdarah.\n"Kuras bak mandi," kata Dodi di kantornya, Rabu, 11 Maret 2026.',
        ['Kuras bak', { speaker: 'Dodi Harsono', role: 'Camat Ambara' }],
      ],
    },
    {
      kind: [
        'Hasan Basuki bersyukur. Relawan Hasan Basuki-Dewi Ratnasari (HADE) menggelar doa.\n"Kami istirahat dulu," kata calon gubernur Hasan di Ambara, Rabu (11/3).',
        ['Kami istirahat', { speaker: 'Hasan Basuki' }],
      ],
    },
    {
      kind: [
        'Pihak Hasan-Dewi, melalui Wakil Ketua Tim Kampanye Daerah, Lukman Hakim Siregar menyebut debat berjalan tertib.',
        ['debat berjalan', { speaker: 'Lukman Hakim Siregar', official: false }],
      ],
    },
    {
      kind: [
        'Kubu Rina-Lelono, lewat juru bicaranya, Bagus Wibisana, mengatakan debat berjalan tertib.',
        ['debat berjalan', { speaker: 'Bagus Wibisana' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('where the office or the place ends and the name begins', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Direktur PT Segara Boga (SB) Mustika Arya Jaya Laksana mengatakan izinnya lengkap.',
        ['izinnya', { speaker: 'Mustika Arya Jaya Laksana', role: 'Direktur PT Segara Boga' }],
      ],
    },
    {
      kind: [
        'Sekretaris Dinas Perdagangan Wringin Mulyono menilai harga turun.',
        ['harga turun', { speaker: 'Mulyono', official: true }],
      ],
    },
    {
      kind: [
        'Wakil Bupati Wringin M. Syarif Anwar menyebut kemiskinan turun.',
        ['kemiskinan', { speaker: 'M. Syarif Anwar', role: 'Wakil Bupati Wringin' }],
      ],
    },
    {
      kind: [
        'Kapuspen TNI Brigjen Marinir Bayu Sadewa mengatakan latihan dimulai.',
        ['latihan dimulai', { speaker: 'Bayu Sadewa', role: 'Kapuspen TNI' }],
      ],
    },
    {
      kind: [
        'Ketua Serikat Nelayan dari Jaringan Bahari Mandiri di Sumatera Barat Hendra Gunawan Putra hadir.\nHendra menilai solar kurang.',
        ['solar kurang', { speaker: 'Hendra Gunawan Putra' }],
      ],
    },
    {
      kind: [
        'Ketua Badan Pengelola Taman Bumi Wringin-Randualas Lukman Sastra mengatakan papan petunjuk segera diganti. "Papan lama sudah lapuk," katanya di Wringin, Kamis (12/3/2026).',
        ['papan petunjuk', { speaker: 'Lukman Sastra' }],
        ['Papan lama', { speaker: 'Lukman Sastra', saidOn: '2026-03-12' }],
      ],
    },
    {
      kind: [
        'Ketua Harian Badan Pengelola Geopark Segara-Karangjati Wulan Sari mengatakan, sertifikat sudah terbit.',
        ['sertifikat', { speaker: 'Wulan Sari' }],
      ],
    },
    {
      kind: [
        '"Kami periksa," kata Menteri Sosial Rina Kartika dua minggu lalu.',
        ['Kami periksa', { speaker: 'Rina Kartika', role: 'Menteri Sosial' }],
      ],
    },
    {
      kind: [
        '"Kami periksa," kata Menteri Sosial Rina Kartika satu hari sebelumnya.',
        ['Kami periksa', { speaker: 'Rina Kartika', role: 'Menteri Sosial' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('titles, nicknames and nisbas', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'KH Zainal Abidin al-Palimbani, pimpinan Pondok Pesantren Nurul Iman, menilai takaran itu cukup. Beras baru, menurut Guru Zainal, lebih berat.',
        ['takaran itu', { speaker: 'Zainal Abidin al-Palimbani' }],
        ['Beras baru', { speaker: 'Zainal Abidin al-Palimbani' }],
      ],
    },
    {
      kind: [
        'Kepala Dinas PUPR Wringin Anak Agung Gede Rai Suryawan membenarkan hal itu. "Izinnya belum ada," jelas Gung Rai.',
        ['Izinnya', { speaker: 'Anak Agung Gede Rai Suryawan', official: true }],
      ],
    },
    {
      kind: [
        '"Saya yang salah," kata Jajang Saputra. Coach Jajang mengakui terlambat mengganti pemain.',
        ['terlambat', { speaker: 'Jajang Saputra' }],
      ],
    },
    {
      kind: [
        'Ketua panitia kirab, KRT Rina Wiroguno, menyebut biayanya kecil. "Ini swadaya," kata Kanjeng Rina.',
        ['Ini swadaya', { speaker: 'Rina Wiroguno' }],
      ],
    },
    {
      kind: [
        'KGPH Surya Prabowo melepas kirab. Gusti Bowo, demikian ia akrab disapa, menyoroti sampah. "Bawa kantong sendiri," ujar Gusti Bowo.',
        ['Bawa kantong', { speaker: 'Surya Prabowo' }],
      ],
    },
    {
      kind: [
        'Menurut narasumber, Dr. Eng. Rahmat Hidayat, S.T., sandinya lemah. Eks pemain Persitel itu tertawa.',
        ['sandinya lemah', { speaker: 'Rahmat Hidayat' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});
