import { describe, it } from 'vitest';
import { expectRows, type Kind } from './rows.ts';

const check = ([text, ...rows]: Kind) => expectRows(text, rows);

describe('to whom an article turns', () => {
  it.each<{ kind: Kind }>([
    {
      // Asked apart from whoever spoke before: their name need not be on any list.
      kind: [
        '"Subsidi jalan," ucap Direktur Lalu Lintas Laut Kementerian Perhubungan Budi Mantoro.\nDihubungi terpisah, Octovianus Saleo dari Dewan Adat Wringin bersikap lebih lunak.\n"Kapal lambat kami sudah biasa," katanya, Rabu (28/2).',
        [
          'Kapal lambat',
          { speaker: 'Octovianus Saleo', organisation: 'Dewan Adat Wringin', official: false },
        ],
      ],
    },
    {
      kind: [
        '"Stok aman," ucap Kepala Dinas Pertanian Wringin Budi Mantoro.\nSecara terpisah, Zefan Umbu menggeleng.\n"Kosong sejak Senin," katanya.',
        ['Kosong', { speaker: 'Zefan Umbu', official: false }],
      ],
    },
    {
      kind: [
        'Rapat dibuka Ketua DPRD Kota Wringin Jeanette Rumambi, interupsi sudah datang dari Ferdinand Wowor.\n"Ibu Ketua, mohon izin. Retribusi itu masuk ke mana?"',
        ['Retribusi', { speaker: 'Ferdinand Wowor' }],
      ],
    },
    {
      kind: [
        'Kapolres Wringin AKBP Budi Santoso mengatakan keduanya ditahan. AR mengaku belajar dari video.\n"Awalnya coba-coba, Pak," ucap AR.\nPolisi nomor satu di Wringin itu menegaskan yang lain dicari.\n"Pasti kita kejar," tegasnya.',
        ['yang lain dicari', { speaker: 'Budi Santoso' }],
        ['Pasti kita kejar', { speaker: 'Budi Santoso', role: 'Kapolres Wringin' }],
      ],
    },
    {
      kind: [
        'Kabar itu dibenarkan Dinas Kesehatan. Hanya saja, Yosephina Wally menolak jika disebut lalai.\n"Masa saya cetak sendiri?" tanya Kepala Dinas Kesehatan Kabupaten Wringin itu balik.',
        [
          'cetak sendiri',
          { speaker: 'Yosephina Wally', role: 'Kepala Dinas Kesehatan Kabupaten Wringin' },
        ],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('who it is behind a clause, a dash or an alias', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Di Wringin, seorang peternak yang kehilangan 11 ekor babinya, Silpa Nenobais, mengaku tidak tahu harus melapor ke mana.',
        ['tidak tahu', { speaker: 'Silpa Nenobais', official: false }],
      ],
    },
    {
      kind: [
        'Kalak BPBD Wringin Ahmad Supandi merincikan 9.214 jiwa terdampak.\nPandi—sapaan akrabnya—mengimbau warga tidak nekat menerobos jembatan.',
        ['tidak nekat', { speaker: 'Ahmad Supandi', role: 'Kalak BPBD Wringin' }],
      ],
    },
    {
      kind: [
        'Kami bertemu Fransiskus Boli Tobi. Temuan awalnya, menurut Fransiskus, menunjukkan puncak arus bergeser.',
        ['puncak arus', { speaker: 'Fransiskus Boli Tobi' }],
      ],
    },
    {
      kind: [
        'Kepala Penerangan Kodam XVII/Cenderawasih Kolonel Inf Budi Santoso menyatakan tembakan datang dari dua arah.\nKapendam memastikan, tidak ada rumah yang terbakar.',
        ['terbakar', { speaker: 'Budi Santoso' }],
      ],
    },
    {
      kind: [
        'Irjen Pol Budi Santoso, S.H., M.Hum., yang baru tiga pekan menjabat Kapolda Kaltara, tak mau berbasa-basi.\n“Ini bukan jalur baru,” ujarnya.',
        ['jalur baru', { speaker: 'Budi Santoso', role: 'Kapolda Kaltara', official: true }],
      ],
    },
    {
      kind: [
        'Orang itu adalah drh. Umbu Lili Hunggurami, S.E., yang tidak lain Bupati Sumba Timur.\n"Saya juga punya kuda," kata Umbu Lili.',
        [
          'punya kuda',
          { speaker: 'Umbu Lili Hunggurami', role: 'Bupati Sumba Timur', official: true },
        ],
      ],
    },
    {
      kind: [
        'Dari grup wartawan: Kepala Pos Pengamatan Gunung Wringin, Stanis Lera: "Gempa letusan sudah 61 kali sejak pagi. Saya tidak tidur."',
        ['Gempa letusan', { speaker: 'Stanis Lera', role: 'Kepala Pos Pengamatan Gunung Wringin' }],
      ],
    },
    {
      // What they do stands behind the name, a place in it or not.
      kind: [
        'Bupati Hulu Sungai Tengah Samsuni Rizali Noor baru bisa masuk Desa Hantakan. Dari atas perahu, dia minta maaf.\n“Tanggul itu belum rampung,” ucapnya.\nKalak BPBD Ahmad Supandi menyebut 9.214 jiwa terdampak.',
        ['Tanggul itu', { speaker: 'Samsuni Rizali Noor', role: 'Bupati Hulu Sungai Tengah' }],
      ],
    },
    {
      kind: [
        'Ketua MPU Wringin Fauzal Ali mengingatkan bahwa itu bukan tontonan.\n“Hikmahnya hilang,” tegas ulama karismatik itu.',
        ['Hikmahnya', { speaker: 'Fauzal Ali' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('whom nothing is given to', () => {
  it.each<{ kind: Kind }>([
    {
      // Who is kept back by initials speaks for no body.
      kind: [
        'Polrestabes Makassar memastikan akan berkoordinasi dengan PPATK.\nKepada penyidik, AK membantah seluruh uang dipakai sendiri.',
        ['seluruh uang', { speaker: 'AK', organisation: null, official: false }],
      ],
    },
    {
      // A name that is a part of an official's: the lawyer is another.
      kind: [
        'Wakapolda Kaltara Brigjen Pol Budi Rachmatullah Saragih membantah kabar bahwa perahu itu milik anggota.\nPernyataan itu disambut dingin oleh kuasa hukum JM, Budi Saragih. Dia menyebut kliennya tidak didampingi.\n“Saya sudah protes,” ungkap Budi Saragih.',
        ['kliennya', { speaker: 'Budi Saragih', role: 'kuasa hukum JM', official: false }],
        ['sudah protes', { speaker: 'Budi Saragih', official: false }],
      ],
    },
    {
      // Another is told of meanwhile, by a name that no list knows: an editor is asked.
      kind: [
        'Kalak BPBD Wringin Ahmad Supandi mengimbau warga tidak nekat.\nDi pengungsian, Mahrita menggendong bayi umur 40 hari.\n“Airnya pelan,” ceritanya.',
        ['Airnya', { review: ['speaker-inferred'] }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('which body it is', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Sementara itu, Badan Gizi Nasional (BGN) menyatakan menghentikan sementara dapur itu.\n"Penghentian berlaku sampai hasil keluar," tulis BGN.',
        ['Penghentian', { speaker: 'Badan Gizi Nasional', official: true }],
      ],
    },
    {
      kind: [
        'Ketua Panitia Kerja RUU Ketenagakerjaan Marthin Lolowang menargetkan pembahasan selesai sebelum DPR reses.',
        ['pembahasan', { speaker: 'Marthin Lolowang', organisation: 'DPR', official: true }],
      ],
    },
    {
      kind: [
        'Kasatpol PP Wringin I Gusti Made Artayasa mengungkapkan, yang bersangkutan menetap di lokasi itu.\nKepala Seksi Imigrasi Dwi Hartanto menyebut paspornya habis.\nKepala Satpol PP Kabupaten Wringin itu menambahkan, patroli akan diperketat.',
        ['menetap', { organisation: 'Satpol PP Kabupaten Wringin' }],
        ['patroli', { speaker: 'I Gusti Made Artayasa' }],
      ],
    },
    {
      kind: [
        'Satuan Reserse Narkoba Polres Lampung Timur Polda Lampung mengungkap kasus sabu.\nKapolres Lampung Timur AKBP Heru Tri Cahyono, didampingi Kasat Resnarkoba IPTU Komang Adnyana, memimpin konferensi pers.\n"Dua orang kami amankan," terang Kapolres.\nKasat Resnarkoba Polres Lampung Timur menambahkan, kedua tersangka mengaku diupah.',
        ['Dua orang', { organisation: 'Polres Lampung Timur' }],
        ['diupah', { speaker: 'Komang Adnyana', role: 'Kasat Resnarkoba Polres Lampung Timur' }],
      ],
    },
    {
      // One of many members is not the one who was introduced with less of the same office.
      kind: [
        'Anggota Komisi II Sodik Mujtahid menilai pemerintah mengulur waktu.\nAnggota Komisi II Fraksi PKS mengusulkan honorer diberi afirmasi.',
        ['afirmasi', { speaker: 'Anggota Komisi II Fraksi PKS' }],
      ],
    },
    {
      kind: [
        'Penjabat Negeri Wringin, Saidna Tuhuteru mengimbau warga agar tidak melaut dulu.',
        ['melaut', { speaker: 'Saidna Tuhuteru', official: true }],
      ],
    },
    {
      kind: [
        'Kepala BPJN Wringin Jumadi Sikumbang hadir. Jumadi mencatat longsor di kawasan yang sama sudah sembilan kali terjadi.',
        ['longsor', { speaker: 'Jumadi Sikumbang' }],
      ],
    },
    {
      // A surname that is a contraction of an office: no minister.
      kind: [
        'Kami bertemu pelatih Carlos Eduardo Mendes. Kapten tim, Rifky Maulana, menyusul.\n"Kami janji bangkit," kata Rifky.\nMendes mengkritik keputusan wasit yang tidak memberi penalti.',
        ['Kami janji', { speaker: 'Rifky Maulana', official: false }],
        ['wasit', { official: false }],
      ],
    },
    {
      kind: [
        'Direktur PT Bahari Citra Samudra Robert Hutapea mengaku pernah diminta menyetor fee.\n"Sudah biasa," kata Robert.',
        ['fee', { speaker: 'Robert Hutapea', organisation: 'PT Bahari Citra Samudra' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('an office that is no more without its body', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'SMPN 2 Wringin ramai dibicarakan. "Saya tidak pernah menyuruh dia keluar," kata kepala sekolah tersebut, Drs Suprihono, di kantor dinas.',
        ['menyuruh', { speaker: 'Suprihono', role: 'kepala sekolah' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('who is told of and does not speak', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Kapolsek Wringin Kompol Bagus Wicaksana mengatakan pelaku ditangkap.\nBagus menyebut AS residivis kasus serupa. Sementara MR sehari-hari bekerja sebagai buruh bongkar muat.\n"AS ini baru dua bulan keluar," ucapnya.',
        ['dua bulan', { speaker: 'Bagus Wicaksana' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('of which day', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Kepala Dinas Wringin Budi Santoso mengatakan subsidi jalan, Selasa (27/2).\nHal itu dikemukakan Direktur Lalu Lintas Laut Rina Kartika usai rapat pada hari yang sama. "Dua pelayaran batal," ucap Rina.',
        ['Dua pelayaran', { speaker: 'Rina Kartika', saidOn: '2026-02-27' }],
      ],
    },
    {
      kind: [
        'Kepala Dinas Wringin Budi Santoso mengatakan subsidi jalan, Selasa (27/2).\n"Dua pelayaran batal pada hari yang sama," ucap Rina Kartika, pedagang.',
        ['Dua pelayaran', { speaker: 'Rina Kartika', saidOn: null }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});

describe('whose office it is', () => {
  it.each<{ kind: Kind }>([
    {
      kind: [
        'Perumda Air Minum Tirta Jaya menghentikan tiga instalasi. Direkturnya, Syaparudin Noor, mengakui genset hanya sanggup menghidupi pompa.',
        [
          'genset',
          {
            speaker: 'Syaparudin Noor',
            role: 'Direktur',
            organisation: 'Perumda Air Minum Tirta Jaya',
          },
        ],
      ],
    },
    {
      kind: [
        'Organda Wringin geram. Ketuanya untuk Kota Batu, Jon Kenedi, menyebut sopir tidur di antrean.',
        ['sopir', { speaker: 'Jon Kenedi', role: 'Ketua' }],
      ],
    },
    {
      kind: [
        'PT Pelita Segara mengklaim stok aman. Klaim itu ditandaskan Area Manager Communication perusahaan tersebut, Tjatur Adi Nugroho. "Alur dangkal lagi," tulis Tjatur.',
        ['Alur dangkal', { speaker: 'Tjatur Adi Nugroho', role: 'Area Manager Communication' }],
      ],
    },
    {
      kind: [
        'Penyisiran dipimpin Yohanes Fransiskus Dole, bekas penyelam Marinir yang sejak Maret didapuk sebagai Kepala Seksi Operasi Kantor Pencarian Maumere.\n"Arus bawah berbalik," kata Yohanes.',
        [
          'Arus bawah',
          {
            speaker: 'Yohanes Fransiskus Dole',
            role: 'Kepala Seksi Operasi Kantor Pencarian Maumere',
            official: true,
          },
        ],
      ],
    },
    {
      kind: [
        'Direktur Jenderal Konservasi Sumber Daya Alam dan Ekosistem Kementerian Kehutanan, Sulaiman Marhaban, melepas tim. “Tiap individu adalah utang kita,” kata Dirjen KSDAE.',
        ['Tiap individu', { speaker: 'Sulaiman Marhaban' }],
      ],
    },
    {
      kind: [
        '"Enam tahun penjara," kata Jaksa Penuntut Umum dari Kejari Wringin, Togu Marpaung.\nPerbuatan terdakwa, menurut JPU, memenuhi unsur Pasal 3.',
        ['memenuhi unsur', { speaker: 'Togu Marpaung', role: 'Jaksa Penuntut Umum' }],
      ],
    },
    {
      // Another service by the same first letters is not theirs.
      kind: [
        'Kepala Dinas Sosial Wringin, Sulaiman Marhaban, melepas tim. “Jalan itu rusak,” kata Kadis PUPR.',
        ['Jalan itu', { speaker: 'Kadis PUPR' }],
      ],
    },
    {
      kind: [
        'Anggota DPRD Wringin dapil II Stefanus Ongirwalu menilai dinas lamban.',
        ['lamban', { speaker: 'Stefanus Ongirwalu', organisation: 'DPRD Wringin' }],
      ],
    },
    {
      kind: [
        'Salah seorang relawan asal Kecamatan Maro Ulu, Siti Rohayah, mengaku siap.',
        ['siap', { speaker: 'Siti Rohayah', organisation: null, official: false }],
      ],
    },
    {
      kind: [
        'Pemprov Wringin angkat bicara. Asisten II Setda Provinsi Wringin Budi Santoso menyatakan surat telah dikirim.',
        ['surat', { speaker: 'Budi Santoso', organisation: 'Pemprov Wringin' }],
      ],
    },
    {
      kind: [
        'Stenly Mokoginta-Lolong, Legislator Partai NasDem, ikut menyela.\n"Belatung sampai di lapak," timpal Lolong.',
        ['Belatung', { speaker: 'Stenly Mokoginta-Lolong', role: 'Legislator Partai NasDem' }],
      ],
    },
    {
      // Whom somebody speaks for may stand before their own name.
      kind: [
        'Kuasa hukum Hasto Maqdir Ismail mengatakan berkas itu belum lengkap.\n"Kami menunggu," kata Maqdir.\nHasto mengatakan dirinya sehat.',
        ['berkas', { speaker: 'Maqdir Ismail', role: 'Kuasa hukum Hasto' }],
      ],
    },
  ])('$kind.0', ({ kind }) => check(kind));
});
