/**
 * By which words for an office or function a speaker is a public figure or a private person, after the
 * rule of the record: it names officials, holders of posts in bodies and parties, spokespeople, candidates,
 * representatives of companies and organisations and experts who speak as such, and nobody else. One entry
 * a line where it matters; an office is read from its beginning.
 */

/** Those who speak for themselves or were drawn into an event, also as somebody's ("ibunya"): they are private. */
export const PRIVATE_PEOPLE =
  /^(?:(?:para|salah\s+(?:satu|seorang)|seorang|sebagian|sejumlah|sang|si)\s+)?(?:warga(?!\s+negara\s+teladan)|warganet|netizen|korban|penyintas|saksi(?!\s+ahli)|pelapor|pengadu|teradu|terlapor|tersangka|terduga|terdakwa|terpidana|narapidana|pelaku|pemohon|termohon|penggugat|tergugat|keluarga|kerabat|sanak|ahli\s+waris|ayah|ibu|bapak|orang\s*tua|istri|suami|anak|kakak|adik|saudara|sepupu|keponakan|cucu|kakek|nenek|ipar|mertua|menantu|paman|bibi|tante|om|teman|sahabat|rekan\s+(?:korban|kerja)|pacar|kekasih|mantan\s+(?:pacar|kekasih|istri|suami)|tetangga|pemilik|penghuni|penjaga|pedagang|penjual|pembeli|petani|nelayan|peternak|penambang|pekebun|penggarap|buruh|pekerja|karyawan|karyawati|pegawai\s+(?:toko|swasta)|sopir|supir|pengemudi|kernet|tukang|kurir|ojek|pengojek|driver|montir|kuli|satpam|juru\s+parkir|asisten\s+rumah\s+tangga|pembantu|penumpang|pengunjung|pengendara|pengguna|pelanggan|konsumen|nasabah|pasien|pemudik|pengungsi|penyewa|jemaah|jamaah|peziarah|wisatawan|penonton|pelamar|peserta|penerima|calon\s+(?:pekerja|pembeli|penumpang|jemaah|jamaah|mahasiswa|siswa|pengantin|korban|haji|tki|pmi)|siswa|siswi|pelajar|murid|santri\w*|mahasiswa|mahasiswi|wali\s+(?:murid|siswa|santri)|alumni|alumnus|bocah|remaja|pemuda\s+(?:setempat|desa)|perempuan|wanita|pria|lelaki|akun|pemilik\s+akun)(?:nya)?(?![\p{L}])/iu;

/** Private people who stand for others: who they are to the public cannot be told from the word. */
export const UNCLEAR_PEOPLE =
  /^(?:(?:salah\s+(?:satu|seorang)|seorang)\s+)?(?:tokoh|pemuka|perwakilan\s+(?:warga|keluarga|massa|buruh|petani|pedagang)|koordinator\s+(?:aksi|lapangan|massa)|relawan|aktivis|artis|aktor|aktris|penyanyi|selebgram|influencer|atlet|ulama|ustaz|ustadz|kiai|pendeta|pastor|guru|petugas|perawat|bidan|wartawan|jurnalis)(?![\p{L}])/iu;

/** Candidates for a public office, and their teams. */
export const CANDIDATES =
  /^(?:bakal\s+)?(?:calon\s+(?:presiden|wakil|wapres|gubernur|bupati|wali\s*kota|legislatif|anggota\s+(?:dpr|dprd|dpd|kpu|bawaslu|legislatif)|kepala\s+(?:daerah|desa)|ketua|hakim|pimpinan|kapolri|panglima|menteri|tunggal|senator)|capres|cawapres|cagub|cawagub|cabup|cawabup|cawalkot|cawawalkot|caleg|cakada|bacaleg|paslon|pasangan\s+calon)(?![\p{L}])/iu;

/** Experts, when asked in that quality. */
export const EXPERTS =
  /^(?:(?:para|seorang|salah\s+satu)\s+)?(?:saksi\s+ahli|pakar|ahli(?!\s+waris)|pengamat|peneliti|dosen|guru\s+besar|profesor|ekonom|analis|akademisi|psikolog|psikiater|kriminolog|sosiolog|antropolog|epidemiolog|seismolog|geolog|vulkanolog|ilmuwan|arkeolog|sejarawan|budayawan|epigraf|praktisi|konsultan|dokter\s+(?:spesialis|forensik)|pemerhati|prakirawan|dokter|dokter\s+hewan|apoteker)(?![\p{L}])/iu;

/** Those who speak for somebody by profession. */
export const LAWYERS =
  /^(?:(?:tim|para|salah\s+satu)\s+)?(?:kuasa\s+hukum|pengacara|advokat|penasihat\s+hukum|penasehat\s+hukum)(?![\p{L}])/iu;

/** Those who speak for a body by office. */
export const SPOKESPEOPLE =
  /^(?:(?:kepala|staf|manajer|manager|koordinator|kabag|kabid|kasi|kasubag)\s+)?(?:juru\s+bicara|jubir|humas|hubungan\s+masyarakat|public\s+relations|corporate\s+(?:secretary|communications?|affairs)|sekretaris\s+perusahaan)(?![\p{L}])/iu;

/** Heads of posts in a body, party, company or organisation. */
export const POSTS =
  /^(?:(?:plt|plh|pj|pjs|penjabat|mantan|eks|bekas|wakil|co|vice)\.?[\s-]+)*(?:ketua|ketum|waketum|sekjen|wasekjen|sekretaris|bendahara|direktur|direksi|dirut|presiden|presidium|komisaris|manajer|manager|general\s+manager|gm|ceo|cto|cfo|coo|chief|country|head|vice\s+president|vp|evp|svp|senior|pimpinan|pemimpin|kepala|koordinator|pendiri|founder|co-founder|cofounder|rektor|dekan|pengurus|pembina|anggota(?!\s+keluarga)|komisioner|juru|pelatih|kapten|komandan|panglima|nakhoda|perdana\s+menteri|menteri|gubernur|bupati|wali\s*kota|camat|lurah|duta|konsul|staf\s+(?:ahli|khusus)|deputi|kader|politikus|politisi|legislator|senator|utusan|uskup|ketua-umum|rais|editor|produser|sutradara|partner|auditor|pembimbing\s+kemasyarakatan|fasilitator|sekdes|bendesa|tetua\s+adat|damang|panglima\s+laot)(?![\p{L}])/iu;

/** Offices of a village, a hamlet or a school: in an article about a protected person they tell where that person lives or learns, as does "kepala sekolahnya". */
export const NEAR_OFFICES =
  /^(?:(?:plt|plh|pj|pjs|penjabat|mantan|wakil|sekretaris|perangkat|aparat|staf|bendahara)\.?\s+)*(?:(?:kepala|ketua|wakil\s+kepala|pimpinan|pengasuh|pengurus|pembina|pengelola|guru|sekretaris|humas|perangkat)\s+(?:sekolah|sd\w*|smp\w*|sma\w*|smk\w*|slb\w*|mi|min|mts\w*|ma|man|tk|paud|madrasah|desa|dusun|kampung|lingkungan|padukuhan|dukuh|kelurahan|kalurahan|nagari|jorong|gampong|banjar|pondok|ponpes|pesantren|panti|asrama|yayasan|rt|rw|rukun|suku|adat|lpm|karang\s+taruna|majelis\s+taklim|masjid|musala)|kepsek|kades|kadus|sekdes|lurah|carik|jagabaya|dukuh|kuwu|petinggi|perbekel|klian|kelian|bendesa|damang|mantir|hukum\s+tua|tetua|temenggung|ondoafi|ondofolo|datuk|imam|tuha\s+peut|pendeta|pdt|gembala|pastor|majelis\s+jemaat|geuchik|keuchik|wali\s+(?:nagari|jorong|korong|kelas)|pambakal|penghulu\s+(?:desa|adat)|babinsa|bhabinkamtibmas|guru|ustaz|ustadz|ustazah|pengasuh|rt|rw|desa|perangkat)(?:nya)?(?![\p{L}])/iu;

/** Names and words that begin like an office: "Kasih", "Kasim", "Kasian", "Hakimah", but not "Kasipidum". */
export const NAMES_LIKE_OFFICES =
  /^(?:kasi(?!(?:pid|intel|ntel|datun|humas|propam|kum|was|um|dokkes|pers|pem|ops|tik|keu)\p{L}*)\p{L}+|hakim\p{L}+)/iu;
