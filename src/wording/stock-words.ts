/**
 * What the stock phrases of Indonesian officials are made of: "Kami akan menindak tegas siapa pun
 * yang terlibat", "Kami menghormati proses hukum yang sedang berjalan", "Masyarakat diimbau tetap
 * tenang", "Kami turut berduka cita". A sentence of such words alone tells two speakers apart as
 * little as "selamat pagi" does. A line is one phrase with its variants: a word of it is meant so beside
 * another one of the same line. Collected from the phrases that recur in the annotated articles and from
 * those that every outlet prints; extended one phrase a line.
 */
const PHRASES = `
  menindak tegas siapa pun yang terlibat tanpa pandang bulu
  sinergi kolaborasi kerja sama adalah menjadi kunci keberhasilan kesuksesan
  guru petani tni perempuan adalah ujung tombak garda terdepan tulang punggung pembangunan
  hujan lebat deras sedang diperkirakan diprediksi masih akan turun terjadi mengguyur beberapa hari ke depan
  mengusut tuntas kasus perkara ini sampai ke akar akarnya secara transparan dan terang benderang
  menghormati proses hukum yang sedang berjalan berlangsung
  menyerahkan sepenuhnya kepada aparat penegak hukum yang berwajib berwenang
  akan ditindak diproses sesuai ketentuan peraturan perundang undangan yang berlaku
  memberikan sanksi hukuman yang setimpal kepada pelaku oknum
  masih mendalami menyelidiki memeriksa menelusuri dugaan tersebut
  masih dalam proses penyelidikan penyidikan lebih lanjut
  menunggu hasil pemeriksaan penyelidikan investigasi
  masyarakat warga publik diimbau tetap tenang waspada dan tidak panik
  di daerah wilayah kawasan rawan diminta mewaspadai potensi cuaca ekstrem hujan lebat angin kencang banjir tanah longsor
  jangan mudah terpancing terprovokasi percaya isu kabar informasi yang belum jelas kebenarannya
  tidak menyebarkan berita bohong hoaks
  turut berduka cita berbelasungkawa sedalam dalamnya kepada keluarga korban
  semoga arwah almarhum almarhumah diterima di sisi Tuhan Yang Maha Esa Allah dan keluarga yang ditinggalkan diberi kesabaran ketabahan kekuatan
  terima kasih apresiasi kepada seluruh semua pihak atas dukungan doa kerja sama kerja keras partisipasi
  tni polri basarnas bpbd relawan petugas gabungan yang sudah membantu warga
  berkoordinasi bekerja sama bersinergi dengan instansi pihak dinas kementerian lembaga stakeholder pemangku kepentingan terkait
  berkomitmen berupaya bekerja semaksimal mungkin memberikan yang terbaik pelayanan bagi masyarakat bangsa negara
  meminta maaf memohon maaf atas ketidaknyamanan kejadian peristiwa kekeliruan ini
  mengawal mengawasi memantau mengevaluasi terus perkembangan situasi kondisi di lapangan
  melakukan langkah tindakan upaya penanganan percepatan
  menjaga keamanan ketertiban kondusivitas persatuan kesatuan
  meningkatkan kewaspadaan pengawasan kualitas kinerja
  jika terbukti bersalah akan diberi sanksi dicopot dipecat
  berharap kejadian peristiwa serupa ini tidak terulang lagi kembali di masa depan mendatang
  hal itu ini menjadi perhatian prioritas evaluasi tanggung jawab kita kami bersama pemerintah
  saya kami tidak mau enggan berkomentar berspekulasi berandai andai
  informasi lengkap nanti akan disampaikan kami sampaikan kepada media rekan wartawan
  bekerja secara profesional transparan akuntabel objektif berdasarkan alat bukti yang sah cukup fakta
  semua orang sama di mata hukum dan tidak ada yang kebal hukum
  menjunjung tinggi asas praduga tak bersalah
  memberikan efek jera kepada para pelaku
  negara harus hadir untuk rakyat dan tidak boleh tinggal diam demi kepentingan umum
  mari kita doakan semoga segera cepat pulih sembuh
  prihatin menyesalkan mengecam mengutuk keras tragedi musibah tersebut
  keselamatan nyawa warga prioritas utama
  tidak menutup kemungkinan ada tersangka baru lain
  mengajak seluruh lapisan elemen masyarakat menjaga kerukunan kebersamaan
  ketersediaan stok pasokan aman dan cukup
  situasi sudah aman terkendali kondusif
  bertujuan untuk meningkatkan kesejahteraan masyarakat
  mendukung penuh kebijakan program pemerintah sesuai arahan instruksi bapak presiden
  laporan aduan masukan kritik saran akan kami tindak lanjuti
  mengambil langkah cepat tepat terukur
  bergotong royong bahu membahu saling membantu menguatkan menolong menghadapi melewati cobaan ujian bencana ini
  mengapresiasi mengucapkan selamat atas keberhasilan kerja cepat jajaran kepolisian dalam mengungkap menangkap
  korban sudah dievakuasi dibawa dilarikan dirujuk ke rumah sakit puskesmas terdekat untuk mendapat perawatan
  pencarian korban yang hilang dan tertimbun masih dilakukan berlanjut semoga segera ditemukan dalam keadaan selamat
  identitas penyebab kerugian material masih didata diidentifikasi diselidiki petugas
  meminta memerintahkan menginstruksikan kepala dinas camat lurah bawahan turun langsung ke lapangan menyelesaikan masalah persoalan
  selamat menjalankan menunaikan merayakan ibadah puasa hari raya natal idul fitri lebaran nyepi waisak imlek bagi umat muslim kristiani hindu buddha
  tidak tahu menahu soal itu silakan tanya tanyakan langsung konfirmasi kepada yang bersangkutan
  mohon doa restu dan dukungannya agar semua berjalan lancar sesuai rencana target
  anggaran harus digunakan secara efektif efisien tepat sasaran dan hati hati
  kebutuhan pokok masih stabil dan terjangkau
  mengingatkan melarang warga berbuat sembarangan
  menjaga kebersihan dan kelestarian lingkungan masing masing
  percayakan beri kepercayaan kesempatan waktu kepada penyidik polisi petugas tim jaksa hakim pengadilan
  atas perbuatannya tersangka pelaku terdakwa dijerat disangkakan didakwa dikenakan pasal berlapis ayat juncto dengan ancaman hukuman pidana maksimal paling lama seumur hidup 4 5 6 7 9 10 12 15 20 tahun penjara kurungan denda
  negara tidak boleh kalah oleh dari mafia preman premanisme bandar koruptor beking backing siapa pun di belakangnya akan kami sikat habis basmi berantas sampai tuntas
  sudah kami saya perintahkan instruksikan minta turunkan terjunkan kerahkan seluruh jajaran anggota personel tim petugas untuk bergerak cepat bekerja turun melakukan pengecekan di lapangan
  kita serahkan percayakan kepada penyidik polisi kpk jaksa hakim biarkan mereka bekerja
  silakan masyarakat warga siapa pun lapor laporkan melapor adukan kalau jika menemukan mengetahui melihat ada bukti pelanggaran pasti akan kami proses tindak lanjuti rahasia identitas pelapor dijamin
  kasus perkara peristiwa ini masih dalam tahap proses penyelidikan penyidikan mohon bersabar sabar perkembangannya nanti akan kami sampaikan
  kami mohon maaf kepada seluruh pelanggan penumpang pengguna jalan konsumen warga atas ketidaknyamanan gangguan keterlambatan yang ditimbulkan terjadi petugas teknisi tim kami sedang masih bekerja melakukan perbaikan pemulihan di lapangan
  keselamatan keamanan kenyamanan penumpang pekerja karyawan pasien siswa pelanggan adalah prioritas utama kami yang utama
  kami akan siap bekerja sama kooperatif penuh dengan knkt polisi kepolisian kejaksaan kpk ojk penyidik aparat berwenang
  jangan mau sampai mudah diadu domba dipecah belah terpecah terhasut mari jaga rawat persatuan kesatuan bangsa kerukunan toleransi
  kami berterima kasih bersyukur atas kerja keras dukungan kepercayaan masyarakat kepada kami
  tidak ada toleransi ampun kompromi bagi terhadap pelaku korupsi narkoba judi pungli yang bermain main dengan uang rakyat negara
  kami terbuka menerima menampung menghargai kritik saran masukan aspirasi dari masyarakat
  jauhi hindari narkoba judi tawuran demi masa depan generasi muda penerus bangsa
  menyelesaikan membayarkan mencairkan ganti rugi santunan kompensasi hak warga korban pekerja sesuai aturan
  mohon doa dukungan seluruh rakyat untuk timnas tim atlet kontingen agar meraih hasil terbaik juara medali mengharumkan nama bangsa
  imbau pengguna jalan pengendara pengemudi pemudik mematuhi rambu lalu lintas marka dan berhati hati saat melintas berkendara istirahat kalau lelah
  mari kita kawal sukseskan pemilu pilkada pemilihan demokrasi yang jujur adil damai bermartabat tanpa golput gunakan hak pilih
  bantuan logistik sembako sudah kami salurkan distribusikan kirim dan akan terus kami tambah sesuai kebutuhan pengungsi warga terdampak penyintas
  kami sudah akan melayangkan mengirim surat panggilan pemanggilan pertama kedua ketiga kepada yang bersangkutan saksi mangkir jemput paksa
  minta maaf kalau bila ucapan perkataan pernyataan candaan saya menyinggung melukai perasaan hati pihak masyarakat tidak ada maksud niat
  investasi investor harus masuk supaya membuka lapangan kerja terbuka lowongan untuk anak muda pemuda warga lokal
  presiden pemerintah gubernur bupati sangat memperhatikan peduli nasib kesejahteraan petani nelayan buruh guru pedagang kecil umkm wong cilik
  hasil autopsi visum laboratorium uji forensik akan kami sampaikan umumkan setelah diterima keluar dari rumah sakit
  masyarakat tidak perlu panik memborong menimbun berbelanja berlebihan belanja seperlunya secukupnya sewajarnya stok beras pangan bbm elpiji aman sampai akhir tahun
`;

/** The words of each phrase. */
export const STOCK_PHRASES: readonly (readonly string[])[] = PHRASES.trim()
  .split('\n')
  .map((phrase) => phrase.trim().split(/\s+/));
