/** First words of an office or function, in lower case: "Kepala Badan …", "juru bicara …". */
export const OFFICE_HEADS: readonly string[] =
  `satpam sekuriti security panewu rais katib mustasyar presiden wapres wakil menteri menko menkominfo menkopolhukam mendagri menkeu menkes mentan mendag menag mensos menhub menlu menhan menpora menaker menparekraf menpan menpan-rb mensesneg menseskab seskab wamen wamenag wamenlu wamensos wamenpar wamenkominfo wamendagri wamenkumham wamentan wamenhan
  menkumham menristek mendikbud mendikbudristek mendiktisaintek mendikdasmen menkomdigi wamenkomdigi menperin menlhk menteri-koordinator mentri
  gubernur wagub bupati wabup wali walikota wawali camat lurah kades kepala kapolri wakapolri kapolda wakapolda kapolres kapolresta kapolrestabes kapolsek wakapolres kabareskrim
  kabid kabag kasat kasatreskrim kasi kasie kabagops babinkamtibmas babinkantibmas bhabin bhabinkantibmas kasubdit kasubbid kasubag kasubbag kanit kadis kadiv kadivhumas karo karopenmas kapuspen kapuspenkum kadispen kapen kapendam kajari kajati kasi kasipenkum kalaksa
  kapusdatin kapusdalops kabiro kapus kakanwil kakanim kalapas karutan kapala kasrem kasad ksad ksal ksau pangdam pangkostrad panglima danrem dandim danramil dansat danlanal danlanud
  ketua anggota komisioner sekretaris sekjen sekda sesmen direktur dirjen dirut dirtipidsiber dirreskrimum dirreskrimsus dirlantas dirkrimum dirkrimsus dirresnarkoba deputi staf asisten inspektur irwasda
  juru jubir humas pj plt plh pjs penjabat pejabat mantan eks bekas calon caleg capres cawapres cagub cabup
  hakim jaksa penyidik pengacara advokat kuasa penasihat panitera majelis saksi terdakwa tersangka terlapor pelapor korban pengadu teradu pemohon termohon penggugat tergugat
  pengamat pakar ahli peneliti dosen guru rektor dekan profesor akademisi analis ekonom aktivis koordinator ketum waketum wasekjen bendahara ceo cto pendiri founder pemilik manajer manager general vice direksi komisaris corporate senior head
  warga suaminya istrinya ayahnya ibunya anaknya kakaknya adiknya tokoh pemuka ulama pendeta pastor kiai pedagang petani nelayan sopir pengemudi mahasiswa siswa ibu ayah keluarga kakak adik istri suami saudara tetangga relawan dokter perawat bidan pasien penumpang pengunjung
  kadus kasun pekaseh praeses penghageng pengageng bilal narasumber pencari kontraktor pelapak pengepul pengecer pemancing penggembala penyadap penenun perias penata perakit penggali pembatik pembuat pengemis pemanjat pengantar
  praktisi taipan konglomerat filantropis saudagar pebisnis pramudi masinis perencana kandidat kriminolog antropolog kesekjenan kalak stafsus auditor kelian datuk-rio rio petinggi peratin tetua pastor ondofolo ondoafi penjaring vokalis gitaris drumer sutradara-film pembawa siswi mahasiswi dukuh subkoordinator personel personil syahbandar verifikator supervisor penguji penjaga pemandu penggerak pengrajin penari penulis penyair penyiar pemusik pencipta
  pelukis pemahat pelajar pekebun pembudidaya pemasok penyedia pembicara pembawa penerjemah penggiat pemulung pemadam penyelam pemrakarsa penggagas inisiator
  gelandang bek kiper penyerang striker winger playmaker asisten-pelatih dir marketing chairman presdir presidir wadirut wapemred pemred redaktur penyunting
  kolonialis kurator desainer arsitek notaris akuntan bankir investor trader konsultan instruktur mentor motivator influencer selebgram youtuber pengemudi-ojek
  muazin khatib guru-besar mubalig biksu pinandita pemangku pedanda jro penghulu datuk-adat kepala-suku ondoafi temenggung damang mantir
  brand public regional managing deputy vice-president secretary spokesperson spokesman founder-ceo direktris wakilnya verifikatur validator enumerator surveyor
  perbekel wali geuchik keuchik pambakal kuwu bendesa nakhoda pm perdana pengajar pewaris direksi dirut ekonom auditor fasilitator ilmuwan sosiolog psikolog epidemiolog ipar paman bibi teradu pustakawan pengasuh ketua-tim bhabinkamtibmas babinsa kasipidsus kasipidum kasintel evp svp vp executive chief co-founder cofounder country partner editor presidium danlantamal danlanud epigraf arkeolog sejarawan budayawan prakirawan seismolog geolog apoteker juru penyuluh kapenrem penjual peternak pengendara pelamar penerima jemaah nasabah pemudik pengungsi perajin santri pegiat tukang montir satpam kurir penambang penyintas pembeli peserta atlet wasit jpu area petugas operator teknisi pegawai karyawan buruh pekerja pengurus pembina pendamping pengelola penanggung pelaksana komandan wartawan jurnalis pemimpin pengusaha produser sutradara aktor artis penyanyi pelatih pemain kapten manajemen kader politikus politisi legislator senator utusan duta konsul kuasa penyelenggara panitia tim pemerhati peretas kuasa pimpinan perwakilan wakasat wadir wadirreskrimsus kasubsi kasubdit kasatlantas kasatresnarkoba kapolsubsektor kapusiknas kapusdokkes kabidhumas kabid-humas paur kasihumas plt. pj.`
    .split(/\s+/)
    .filter(Boolean);

/** Offices in one word that newsrooms build freely: Kadinkes, Kasatreskrim, Wamenkes, Dirresnarkoba; no verbs: mendesak. */
export const OFFICE_SHORT =
  /^(?:(?:wa)?ka(?:din|dis|pus|pol|bid|bag|sat|sub|kan|biro|war|jati|jari|div|nit)\p{L}+|(?:wa)?men(?!desa[ki]|dikte|sosialis|trans[afkmp])(?:ko|dag|keu|kes|tan|hub|hut|hum|ham|kum|dik|pan|par|per|pora|sos|des|lh|bud|imipas|trans|ekraf|pkp|ves|inves|naker|komdigi|kominfo)\p{L}*|dir(?:res|es(?:krim|narkoba)|lantas|jen|ut|krim|pol)\p{L}*|dan(?:rem|dim|ramil|lanal|lanud|yon|satgas)\p{L}*|pang(?:dam|kostrad|ko)\p{L}*|(?:wa)?sek(?:jen|da|wan|dis|cam|des)\p{L}*)$/u;

/**
 * What ministers see to, as the cabinets since 2014 name it (Perpres 165/2014, 68/2019 and 139/2024), and short forms
 * that newsrooms print: behind it the office is whole, and a name begins.
 */
export const MINISTRY_FIELDS: ReadonlySet<string> = new Set([
  'Agama',
  'Agraria dan Tata Ruang',
  'ATR',
  'BUMN',
  'Dalam Negeri',
  'Desa',
  'ESDM',
  'Ekonomi Kreatif',
  'Energi dan Sumber Daya Mineral',
  'HAM',
  'Hak Asasi Manusia',
  'Hukum',
  'Hukum dan HAM',
  'Hukum dan Hak Asasi Manusia',
  'Imigrasi dan Pemasyarakatan',
  'Investasi',
  'Investasi dan Hilirisasi',
  'Kebudayaan',
  'Kehutanan',
  'Kelautan dan Perikanan',
  'Kesehatan',
  'Ketenagakerjaan',
  'Keuangan',
  'Komdigi',
  'Kominfo',
  'Komunikasi dan Digital',
  'Komunikasi dan Informatika',
  'Koperasi',
  'Koperasi dan UKM',
  'LHK',
  'Lingkungan Hidup',
  'Lingkungan Hidup dan Kehutanan',
  'Luar Negeri',
  'PAN-RB',
  'PANRB',
  'PKP',
  'PPPA',
  'PU',
  'PUPR',
  'Pariwisata',
  'Pariwisata dan Ekonomi Kreatif',
  'Pekerjaan Umum',
  'Pekerjaan Umum dan Perumahan Rakyat',
  'Pelindungan Pekerja Migran Indonesia',
  'Pemberdayaan Perempuan dan Perlindungan Anak',
  'Pemuda dan Olahraga',
  'Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
  'Pendidikan',
  'Pendidikan Dasar dan Menengah',
  'Pendidikan Tinggi',
  'Pendidikan dan Kebudayaan',
  'Perdagangan',
  'Perencanaan Pembangunan Nasional',
  'Perhubungan',
  'Perindustrian',
  'Pertahanan',
  'Pertanian',
  'Perumahan dan Kawasan Permukiman',
  'Riset dan Teknologi',
  'Sekretaris Negara',
  'Sosial',
  'Transmigrasi',
  'UMKM',
]);

/**
 * Words inside an office that are never part of a person's name, in lower case: "Kepala Badan
 * Meteorologi, Klimatologi, dan Geofisika", "juru bicara", "Kabid Humas".
 */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  `pansus banggar banleg bamus syuriyah tanfidziyah sosiologi antropologi psikologi kriminologi biologi kimia fisika matematika filsafat sejarah geografi teknik arsitektur administrasi manajemen akuntansi linguistik sastra pidana epidemiologi kehutanan diniyah madrasah santri angkutan penyeberangan danau transportasi rangkaian hut perekonomian berkelanjutan kendaraan bermotor nomor urut paslon pasangan pemenangan kampanye sukses kelas angkatan pemilihan dan untuk urusan meteorologi klimatologi geofisika komunikasi informatika digital obat makanan keuangan kesehatan pendidikan kebudayaan riset teknologi hukum keamanan
  politik sosial agama dalam luar negeri pertahanan pertanian kelautan perikanan perhubungan perdagangan perindustrian energi sumber daya mineral batubara lingkungan hidup kehutanan
  desa tertinggal transmigrasi koperasi usaha kecil menengah pariwisata ekonomi kreatif pemuda olahraga perencanaan pembangunan sekretaris jenderal umum kepala bidang bagian biro pusat
  data informasi sistem penanggulangan bencana kebencanaan darurat penerangan hubungan masyarakat humas divisi reserse kriminal khusus narkoba resnarkoba reskrim lalu lintas lantas tindak pidana siber aplikasi prasarana sarana
  keagamaan haji umrah layanan pelayanan publik operasi operasional pencegahan kesiapsiagaan pemulihan penyakit pengendalian pengawasan pemilihan pemilu rakyat daerah perwakilan komisi fraksi eksekutif
  utama pemasaran manajer penelitian pengembangan kependudukan catatan sipil kepegawaian aparatur reformasi birokrasi investasi hilirisasi pangan gizi ketahanan kemaritiman kerja
  ketenagakerjaan tenaga perempuan perlindungan anak pemberdayaan pekerjaan perumahan agraria tata ruang pertanahan statistik angkatan darat laut udara harian tugas
  pelaksana bicara protokol pers media presiden istana negara kabinet seksi sub unit kehormatan anggaran panitia khusus panja majelis hakim ketua anggota penuntut penasihat kuasa
  sementara muda madya pertama kedua ketiga keempat kelima swasta warga korban kota kabupaten provinsi teknis lapangan keluarga agung kebijakan tinggi perusahaan tipikor korupsi perdata
  kemahasiswaan akademik kerjasama kerja sama logistik konservasi tanaman peternakan perkebunan irigasi sungai air minum jalan jembatan bina marga cipta karya sekolah dasar guru kurikulum
  infrastruktur perkotaan pelabuhan bandara imigrasi pemasyarakatan karantina cukai pajak bea pendapatan aset pengelolaan pengelola penyelenggaraan penyelenggara penyiaran disiplin fatwa
  manusia sdm affairs relations development strategic communications of and for the on in at officer sosialisasi partisipasi perfilman musik seni budaya perizinan terbarukan makro koordinasi rehabilitasi rekonstruksi pemberantasan penindakan penyidikan penuntutan intelijen pengamanan pembinaan kaderisasi advokasi kerawanan pendaftaran pengukuran penataan penegakan kepabeanan perbendaharaan perimbangan pembiayaan anggaran risiko treasury ritel korporasi jaringan transformasi inovasi riset
  konstitusi besar metrologi produksi distribusi niaga penjualan korporat legal kepatuhan pengadaan seleksi kebakaran penyelamatan pemadam satuan polisi pamong praja tim gugus satgas percepatan respons insiden tanggap audit banjir bantuan covid covid-19 erupsi gabungan gempa internal internasional judi karhutla kekeringan longsor narkotika nasional pencarian pungli relawan saber sampah stunting terpadu tradisional
  tbk persero kedokteran farmasi hewan ternak hortikultura geologi vulkanologi mitigasi lembaga pengkajian kajian strategis ilmu hukum internasional bilateral regional wilayah pelatihan sertifikasi standardisasi`
    .split(/\s+/)
    .filter(Boolean),
);

/** Offices that are held over a place or a field: what follows them is no body that is spoken for. */
export const HELD_OVER_A_PLACE =
  /^(?:(?:pj|plt|plh|pjs|penjabat(?:\s+sementara)?|pelaksana\s+(?:tugas|harian))\.?\s+)?(?:wakil\s+)?(?:presiden(?!\s+(?:direktur|komisaris|bem|mahasiswa|klub))|menteri|menko|mentri|men\p{L}+|wamen\p{L}*|gubernur|wagub|bupati|wabup|wali\s?kota|wawali|camat|panewu|lurah|kades|kepala\s+(?:desa|dusun|daerah|kampung|lingkungan|kelurahan|suku)|kap\p{L}+|wakap\p{L}+|kajari|kajati|dandim|danrem|danramil|pangdam|sekda|sekretaris\s+daerah|ketua\s+(?:rt|rw)|perbekel|wali\s+nagari|kepala\s+distrik|kuwu|geuchik|keuchik|pm|perdana\s+menteri|duta\s+besar|dubes|konsul\s+jenderal|nakhoda|bendesa|syahbandar|babinsa|bh?abin(?:ka[mn]tibmas)?|sekdes|kadus|kasun|dukuh|kelian|pambakal)(?![\p{L}])/iu;

/** Offices whose next words name what they see to: "Direktur Jenderal Perlindungan Konsumen". */
export const HELD_OVER_A_FIELD =
  /^(?:(?:pj|plt|plh|pjs|penjabat(?:\s+sementara)?|pelaksana\s+(?:tugas|harian))\.?\s+)?(?:wakil\s+)?(?:(?:direktur|sekretaris|inspektur)\s+jenderal|dirjen|sekjen|deputi|asisten|staf|kepala\s+(?:bidang|bagian|seksi|divisi|biro|sub)|kabid|kabag|kasi|kasubag|kasubbid|kadiv|karo)(?![\p{L}])/iu;

/** Short forms of what such an office sees to: "Kepala Bidang SMP". Any other before a place is a body of its own. */
export const FIELD_SHORTS: readonly string[] = [
  'BOS',
  'GTK',
  'IKP',
  'IT',
  'KB',
  'KIA',
  'PAUD',
  'PKH',
  'PPA',
  'PPPA',
  'PTK',
  'SD',
  'SDM',
  'SMA',
  'SMK',
  'SMP',
  'TIK',
  'TK',
  'UKM',
  'UMKM',
];

/** People who speak for themselves: what follows is a person, a place or a case, not a body. */
export const SPEAKS_FOR_ONESELF =
  /^(?:(?:para|salah\s+(?:satu|seorang)|seorang)\s+)?(?:masyarakat|mantan|eks|bekas|kuasa|pengacara|advokat|penasihat\s+hukum|warga|korban|pelapor|pengadu|teradu|terlapor|saksi|terdakwa|tersangka|pemohon|termohon|penggugat|tergugat|keluarga|ayah|ibu|orang|istri|suami|anak|kakak|adik|saudara|ipar|paman|bibi|tetangga|pedagang|penjual|peternak|jemaah|pelamar|pengendara|penerima|pemudik|pengungsi|petani|nelayan|sopir|pengemudi|penumpang|pengunjung|pasien|pelanggan|pemilik|pengguna|siswa|mahasiswa|wali\s+murid|tokoh|pemuka|perwakilan\s+warga|calon|caleg|capres|cawapres|cagub|cabup|artis|aktor|aktris|penyanyi)(?![\p{L}])/iu;

/** People who are asked as ordinary citizens, by the words for them; members of a public body are not. */
export const ORDINARY_PEOPLE =
  /^(?:(?:para|salah\s+(?:satu|seorang)|seorang)\s+)?(?:warga|korban|pedagang|penjual|petani|nelayan|ibu|ayah|orang|penumpang|sopir|pengemudi|mahasiswa|siswa|saksi|pasien|guru|pemilik|karyawan|pekerja|buruh|pengunjung|pelanggan|peternak|relawan|anggota\s(?!dpr|komisi|kpu|bawaslu|fraksi|ombudsman|dewan)|pengurus|pengusaha|perawat|bidan|keluarga|anak|adik|kakak|calon|pembeli|nasabah|pelatih|atlet|peserta|pengguna|penjaga|petugas|pelajar|santri)/iu;

/** Kin, in whose case the article's word is no office: "ayahnya, Bambang". */
export const KIN: ReadonlySet<string> = new Set(
  'suaminya istrinya ayahnya ibunya anaknya kakaknya adiknya pamannya bibinya kakeknya neneknya ayah ibu paman bibi kakak adik suami istri anak ipar'.split(
    ' ',
  ),
);

/** Offices whose holder speaks for a public body by that alone. */
export const OFFICIAL_OFFICES =
  /^(?:(?:pj|plt|plh|pjs|penjabat(?:\s+sementara)?|pelaksana tugas|pelaksana harian)\.?\s+)?(?:wakil\s+)?(?:presiden(?!\s+(?:mahasiswa|bem|direktur|komisaris|persija|persib|klub|asean|fifa|amerika|prancis|rusia))|wapres|kepala negara|menteri|menko\w*|men(?:dagri|keu|kes|tan|dag|ag|sos|hub|lu|han|pora|aker|parekraf|pan|sesneg|kominfo|komdigi|kumham|ristek|dikbud\w*|diktisaintek|dikdasmen|perin|lhk)\b|wamen\w*|seskab|gubernur|wagub|bupati|wabup|wali\s?kota|wawali|camat|panewu|lurah|kades|perbekel|wali\s+nagari|geuchik|keuchik|kuwu|pambakal|babinsa|bhabinkamtibmas|sekdes|kadus|dukuh|kelian\s+(?:banjar\s+)?dinas|prakirawan|prakirawati|dubes|kepala\s+(?:daerah\s+kerja|daker|bandara|pelabuhan|rumah\s+sakit|stasiun|distrik|pangkalan|sma\w*|smk\w*|smp\w*|sd\w*|man|mtsn?|sekolah|desa|badan|dinas|bagian|bidang|biro|kantor|pusat|kepolisian|kejaksaan|staf\s+(?:kepresidenan|angkatan)|satuan|seksi|sub|divisi|pelaksana|polda|polres|polsek|bps|bnpb|bpbd|bssn|bkn|bnn|basarnas|bmkg|dusun|lapas|rutan|imigrasi|puskesmas|otorita|lembaga|perwakilan|unit|balai|upt|rsud|kua)|kapolri|wakapolri|kapol\w+|wakapol\w+|kabareskrim|kabid\w*|kasat\w*|kasi\s?\w*|kasub\w+|kanit\w*|kadis\w*|kadin(?:kes|sos|dik|as|perin)\w*|kadiv\w*|karo\s?penmas|kapuspen\w*|kadispen\w*|kapen\w*|kajari|kajati|kalaksa|kapusdatin|kabiro|kakanwil|kakanim|kalapas|karutan|kasad|ksad|ksal|ksau|pangdam|pangkostrad|panglima|danrem|dandim|danramil|danlan\w+|sekda|sesmen\w*|dirjen|direktur\s+jenderal|dirtipid\w*|dirr?es(?:krim|narkoba)\w*|dirkrim\w*|dirlantas|dirresnarkoba|hakim|jaksa|jpu|penyidik|panitera|komisioner|sekretaris\s+(?:daerah|jenderal\s+(?:kementerian|kemen|dpr|mpr|dpd|kpu)|kabinet|kementerian|dinas|mahkamah)|deputi|staf\s+(?:ahli|khusus)\s+(?:menteri|presiden|wakil|gubernur|bupati|wali)|irwasda|duta\s+besar|konsul|ketua\s+majelis|ketua\s+(?:kpu|bawaslu|kpk|dpr|dprd|mpr|dpd|komisi|mk|ma|pengadilan|bpk|ojk|panja|pansus|fraksi|komnas|ombudsman|ky|dkpp|kpai|mahkamah|kpps|ppk)|anggota\s+(?:dpr|dprd|dpd|mpr|komisi|kpu|bawaslu|dkpp|bpk|komnas|ombudsman|kompolnas|kpai|polri|tni|majelis|ppk|kpps|fraksi)|juru\s+bicara\s+(?:kementerian|kemen|presiden|kpk|mk|ma|polda|polri|pemerintah|istana|bssn|bnpb|kpu|satgas|kemlu)|jubir\s+(?:kemen|presiden|kpk|mk|ma|polda|polri|bssn|satgas))/i;

/** Grades that only civil servants have: "Dokter Hewan Karantina Ahli Muda". */
export const CIVIL_SERVICE =
  /\b(?:Ahli (?:Pertama|Muda|Madya|Utama)|Penyelia)\b|^Asisten (?:I{1,3}|[123]|Administrasi|Pemerintahan|Perekonomian|Sekda|Setda)\b/u;

/** Offices of government, whatever their holder is besides and whatever they see to: "Kadis Koperasi". */
export const OF_GOVERNMENT =
  /^(?:(?:pj|plt|plh|pjs|penjabat|pelaksana tugas|pelaksana harian)\.?\s+)?(?:wakil\s+)?(?:menteri|mentri|gubernur|bupati|wali\s?kota|kadis|kepala\s+dinas|camat|panewu|lurah|kepala\s+desa)\s+\p{Lu}/iu;

/** Words that make a speaker private whatever else is said of them. */
export const PRIVATE_WORDS =
  /\b(?:partai|pdip|pdi-?p|golkar|gerindra|nasdem|pkb|pks|pan|ppp|demokrat|perindo|psi|hanura|pbb|timses|tkn|tpn|bpn|tim\s+(?:pemenangan|kampanye|hukum|sukses)|capres|cawapres|calon|caleg|kuasa\s+hukum|pengacara|advokat|penasihat\s+hukum|pengamat|pakar|ahli|peneliti|dosen|aktivis|warga|saksi|terdakwa|tersangka|korban|pelapor|pengadu|pemohon|penggugat|keluarga|ayah|ibu|orang\s+tua|istri|suami|tetangga|pedagang|petani|nelayan|sopir|mahasiswa|siswa|pt|cv|ceo|direktur\s+eksekutif|lsm|yayasan|perkumpulan|majelis\s+ulama|nahdlatul|asprov|askab|askot|pssi|koni|suporter|koalisi|komunitas|jaringan|walhi|kelompok|asosiasi|ikatan|persatuan|himpunan|serikat|mui|nu|pbnu|muhammadiyah|kadin|hipmi|icw|elsam|safenet|walhi|kontras|lbh|perludem|formappi|jppr|ceo|pendiri|founder|relawan|akun|peretas|hacker|pelanggan|penumpang|mantan|eks|bekas)\b/i;

/** Long and frequent words of offices, in lower case: a letter left out or two exchanged is a slip, no name. */
export const OFTEN_MISTYPED: readonly string[] = [
  'bupati',
  'direktur',
  'gubernur',
  'kapolda',
  'kapolres',
  'kapolsek',
  'komisaris',
  'menteri',
  'presiden',
  'sekretaris',
  'walikota',
];

/** Offices whose short form does not show in brackets because everyone knows it. */
export const OFFICE_SPELLED: Readonly<Record<string, string>> = {
  menkominfo: 'Menteri Komunikasi dan Informatika',
  wamenkominfo: 'Wakil Menteri Komunikasi dan Informatika',
  mendagri: 'Menteri Dalam Negeri',
  menkeu: 'Menteri Keuangan',
  menkes: 'Menteri Kesehatan',
  mentan: 'Menteri Pertanian',
  mendag: 'Menteri Perdagangan',
  menag: 'Menteri Agama',
  mensos: 'Menteri Sosial',
  menhub: 'Menteri Perhubungan',
  menlu: 'Menteri Luar Negeri',
  menhan: 'Menteri Pertahanan',
  menpora: 'Menteri Pemuda dan Olahraga',
  menaker: 'Menteri Ketenagakerjaan',
  kemenkominfo: 'Kementerian Komunikasi dan Informatika',
  dirjen: 'Direktur Jenderal',
  sekjen: 'Sekretaris Jenderal',
  sekda: 'Sekretaris Daerah',
  kades: 'Kepala Desa',
  danlanal: 'Komandan Lanal',
  danlanud: 'Komandan Lanud',
  dandim: 'Komandan Kodim',
  danrem: 'Komandan Korem',
  danramil: 'Komandan Koramil',
  wamen: 'Wakil Menteri',
  wamenkes: 'Wakil Menteri Kesehatan',
  wamendagri: 'Wakil Menteri Dalam Negeri',
  wamenag: 'Wakil Menteri Agama',
  wamenkeu: 'Wakil Menteri Keuangan',
  wamentan: 'Wakil Menteri Pertanian',
  wamendag: 'Wakil Menteri Perdagangan',
  wamenlu: 'Wakil Menteri Luar Negeri',
  wamenhan: 'Wakil Menteri Pertahanan',
  wamenhub: 'Wakil Menteri Perhubungan',
  wamensos: 'Wakil Menteri Sosial',
  wamenaker: 'Wakil Menteri Ketenagakerjaan',
  wapres: 'Wakil Presiden',
  wawali: 'Wakil Wali Kota',
  irjen: 'Inspektur Jenderal',
  kasi: 'Kepala Seksi',
  kanit: 'Kepala Unit',
  kalak: 'Kepala Pelaksana',
  kalaksa: 'Kepala Pelaksana',
  kajari: 'Kepala Kejaksaan Negeri',
  kajati: 'Kepala Kejaksaan Tinggi',
  kadis: 'Kepala Dinas',
  kabid: 'Kepala Bidang',
  jubir: 'juru bicara',
  kabag: 'Kepala Bagian',
  kasat: 'Kepala Satuan',
  dirut: 'Direktur Utama',
  wabup: 'Wakil Bupati',
  wagub: 'Wakil Gubernur',
  ketum: 'Ketua Umum',
  humas: 'Humas',
  aptika: 'Aplikasi Informatika',
  aptik: 'Aplikasi Informatika',
};

/** Offices by another name of theirs, in lower case. */
export const OFFICE_SYNONYMS: Readonly<Record<string, string>> = {
  'anggota dewan': 'Anggota DPRD',
  'kepala negara': 'Presiden',
  'kepala pemerintahan': 'Presiden',
  'ketua dewan': 'Ketua DPRD',
  'wakil ketua dewan': 'Wakil Ketua DPRD',
};

/**
 * People who are named by where they live, where they were or whose kin they are: no role (gold guide).
 * Trades and functions are roles.
 */
export const NO_ROLE =
  /^(?:(?:para|salah\s+(?:satu|seorang)|seorang)\s+)?(?:warga|penduduk|pengungsi|peserta|pengunjung|penonton|saksi\s+mata|ayah|ibu|bapak|orang\s+tua|orangtua|istri|suami|anak|kakak|adik|paman|bibi|tante|kakek|nenek|sepupu|menantu|mertua|ipar|tetangga|keluarga|kerabat|saudara)(?![\p{L}])/iu;

/** Nouns for somebody described rather than named: "Pria yang juga Ketua PMI itu", "Magister Hukum UGM ini". */
export const DESCRIPTIONS: readonly string[] = [
  'Alumni',
  'Alumnus',
  'Ayah dua anak',
  'Ayah tiga anak',
  'Bapak dua anak',
  'Bapak tiga anak',
  'Doktor',
  'Figur',
  'Habib',
  'Ibu dua anak',
  'Ibu empat anak',
  'Ibu enam anak',
  'Ibu lima anak',
  'Ibu tiga anak',
  'Jebolan',
  'Jenderal bintang',
  'Jenderal purnawirawan',
  'Kiai',
  'Laki-laki',
  'Legislator',
  'Lelaki',
  'Lulusan',
  'Magister',
  'Mantan',
  'Orang nomor dua',
  'Orang nomor satu',
  'Pastor',
  'Pemuda',
  'Pemudi',
  'Pendeta',
  'Pentolan',
  'Perempuan',
  'Perwira',
  'Politikus',
  'Politisi',
  'Pria',
  'Punggawa',
  'Purnawirawan',
  'Rohaniwan',
  'Romo',
  'Sarjana',
  'Senator',
  'Sosok',
  'Srikandi',
  'Sumber',
  'Ustaz',
  'Wakil rakyat',
  'Wanita',
];

/** Experts, who speak for themselves wherever they teach. */
export const EXPERTS =
  /^(?:(?:para|salah\s+(?:satu|seorang)|seorang)\s+)?(?:pakar|pengamat|ahli|peneliti|dosen|guru\s+besar|profesor|pengajar|akademisi|epidemiolog|sosiolog|kriminolog|psikolog|ekonom|antropolog|ahli|sejarawan|arkeolog|budayawan|pemerhati)(?![\p{L}])/iu;

/** Words for people of whom several are cited and none is named: "sejumlah pegiat sungai". */
export const PEOPLE_WORDS: readonly string[] = [
  'ahli',
  'aktivis',
  'anggota',
  'buruh',
  'dokter',
  'guru',
  'korban',
  'mahasiswa',
  'nelayan',
  'orang tua',
  'pakar',
  'pedagang',
  'pegiat',
  'pejabat',
  'pelanggan',
  'pemilik',
  'penambang',
  'pengamat',
  'pengemudi',
  'pengguna',
  'penghuni',
  'pengunjung',
  'pengusaha',
  'penumpang',
  'petani',
  'peternak',
  'saksi',
  'sopir',
  'tokoh',
  'wali murid',
  'warga',
];

/** Words that end what an unnamed person is called: "seorang penjaga bendungan di …". */
export const UNNAMED_ENDS: readonly string[] = [
  'bernama',
  'berinisial',
  'dalam',
  'dan',
  'dari',
  'dengan',
  'di',
  'itu',
  'ini',
  'juga',
  'karena',
  'ke',
  'kemudian',
  'kepada',
  'ketika',
  'lalu',
  'lewat',
  'melalui',
  'pada',
  'pun',
  'saat',
  'sambil',
  'sebelum',
  'seperti',
  'seraya',
  'setelah',
  'seusai',
  'tersebut',
  'untuk',
  'usai',
  'yang',
];

/** Functions that somebody has for another person, whose name follows: "kuasa hukum Budi Santoso". */
export const FOR_ANOTHER: readonly string[] = [
  'advokat',
  'ajudan',
  'asisten pribadi',
  'jubir',
  'juru bicara',
  'kuasa hukum',
  'manajer artis',
  'penasihat hukum',
  'pengacara',
  'sekretaris pribadi',
  'staf khusus',
  'tim hukum',
  'tim kuasa hukum',
];
