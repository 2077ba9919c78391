/** Words that begin sentences in capitals and are no names, in lower case. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `perusahaan perseroan giliran keluhan pelantikan di ke akan juga masih sudah telah harus ada tanpa lewat melalui usai seusai bersama berdasarkan perihal si sang kata ujar jelang menjelang sepanjang seiring tepatnya bagaimana mengapa apa siapa kapan yang satu dua tiga sejauh kepada selain untuk namun jika kalau bila saat ketika setelah sebelum karena sebab meski dalam dengan dari 
  pada menurut hal itu ini mereka kami kita saya dia ia beliau pihak pihaknya suaminya istrinya ayahnya ibunya 
  anaknya keduanya ketiganya warga korban pelaku tersangka saksi pemerintah masyarakat publik semua seluruh para sejumlah beberapa salah seorang 
  hingga sampai sementara adapun bahkan padahal apalagi tak tidak bukan bahwa jadi maka lalu lantas kemudian akhirnya sebelumnya 
  selanjutnya kini sekarang hari pekan bulan tahun surat data foto video sidang rapat meskipun walaupun kendati seperti senada 
  serupa selama sejak sesuai tentang terkait atas oleh agar supaya begitu demikian misalnya bagi antara tiap setiap selanjutnya 
  rencananya menariknya faktanya diketahui diberitakan diwartakan dilaporkan dikutip dilansir mengutip melansir menanggapi ditanya ditemui dihubungi`
    .split(/\s+/)
    .filter(Boolean),
);
