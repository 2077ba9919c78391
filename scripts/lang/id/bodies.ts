/** Words that a party's name goes on with: "Fraksi PDI Perjuangan", "Fraksi Partai Amanat Nasional". */
export const PARTY_WORDS: readonly string[] = [
  'Amanat',
  'Bangsa',
  'Demokrat',
  'Indonesia',
  'Karya',
  'Keadilan',
  'Kebangkitan',
  'Nasional',
  'Pembangunan',
  'Perjuangan',
  'Persatuan',
  'Rakyat',
  'Raya',
  'Sejahtera',
];

/** Parties by the first word of their names, "Partai" left out. */
export const PARTIES: readonly string[] = [
  'Berkarya',
  'Demokrat',
  'Garuda',
  'Gelora',
  'Gerindra',
  'Golkar',
  'Hanura',
  'NasDem',
  'Nasdem',
  'PAN',
  'PBB',
  'PDI',
  'PDI-P',
  'PDIP',
  'PKB',
  'PKN',
  'PKS',
  'PPP',
  'PSI',
  'Perindo',
];

/** Words with which the name of a public body begins; what follows in capitals belongs to it. */
export const BODY_HEADS: readonly string[] =
  `Kementerian Kementrian Gugus Badan Lembaga Komisi Dewan Majelis Mahkamah Kejaksaan Kepolisian Pengadilan Pemerintah Dinas Direktorat
  Kantor Sekretariat Inspektorat Otoritas Otorita Ombudsman Bank Polda Polres Polresta Polrestabes Polsek Kodam Korem Kodim Koramil Lanal Lanud Satgas Satpol Pemprov Pemkab Pemkot Pemda Pemdes
  RSUD RSUP RS Puskesmas Universitas Institut Politeknik Sekolah SMA SMK SMP SD Perum PT PD PDAM Perumda BUMD BPBD DPRD KPU KPUD Bawaslu Panwaslu DKPP KPK BNPB BNN BSSN BKN BPS BPK BPKP BMKG OJK BI LPS PPATK LPSK KPAI Komnas BP TNI Polri Mabes Bareskrim
  Kejagung Kejati Kejari DPR MPR DPD MK MA KY Kemenkeu Kemenkes Kemendagri Kemenkominfo Kominfo Komdigi Kemkomdigi Kemenag Kementan Kemenhub Kemendag Kemensos Kemenkumham Kemenlu Kemlu Kemhan Kemenhan Kemenperin Kemnaker Kemenaker Kemenparekraf Kemendikbud Kemendikbudristek Kemenpora Kemensetneg Kemenko Kemendes KLHK KKP ESDM PUPR BUMN ATR/BPN Bappenas BRIN Basarnas BPOM BIN BNPT Bulog Pertamina PLN Telkom KAI Bapanas Dukcapil Disdukcapil Dinkes Disdik Dishub Damkar Satlantas Satreskrim Ditjen Ditreskrimum Ditreskrimsus Setjen Itjen Istana Kompolnas Komjak Lapas Rutan Imigrasi Kanwil Kemenpan Kemenpan-RB Setkab KSP Densus Brimob Korlantas Puspen Puspom`
    .split(/\s+/)
    .filter(Boolean);

/** Bodies that speak publicly but are not public bodies: parties, companies, associations. */
export const PRIVATE_HEADS: readonly string[] =
  `CV UD Gabungan Gapoktan Koperasi Dewan-Pimpinan Sekolah-Tinggi Partai Jaringan Komunitas Lingkar Gerakan Front Barisan Paguyuban Perhimpunan Persekutuan Federasi Konfederasi Kelompok Suporter BEM HMI PMII GMNI Ansor Askab Askot Asprov PHRI REI IDI PGRI KNPI PDIP PDI-P Golkar Gerindra NasDem Nasdem PKB PKS PAN PPP Demokrat Perindo PSI Hanura PBB Yayasan Perkumpulan Asosiasi Ikatan Persatuan Himpunan Serikat Aliansi Koalisi Forum LSM MUI NU PBNU Muhammadiyah Kadin Hipmi ICW
  Elsam SAFEnet Walhi KontraS LBH YLBHI Perludem Amnesty WALHI SAFENET PSSI Apindo Aprindo Organda Google Meta Facebook TikTok Tokopedia Gojek Grab Shopee BCA`
    .split(/\s+/)
    .filter(Boolean);

/** Abbreviated or spelled: a body is public when its name looks like this. */
export const PUBLIC_BODY =
  /\b(?:Kementerian|Kementrian|Gugus Tugas|Satuan Tugas|Kemen\p{L}+|Kem(?:lu|han|naker|komdigi|kes)|Kominfo|Komdigi|Badan\s+(?!Eksekutif|Usaha)|Komisi\b|Dewan Perwakilan|DPRD?|DPD|MPR|Majelis Permusyawaratan|Mahkamah|MK|MA|Kejaksaan|Kejagung|Kejati|Kejari|Kepolisian|Polisi|Polri|Polda|Polres\p{L}*|Polsek|Bareskrim|Brimob|Densus|Korlantas|TNI|Kodam|Kodim|Korem|Koramil|Lanal|Lanud|Kopassus|Kostrad|Pengadilan|PN|Pemerintah|Pemprov|Pemkab|Pemkot|Pemda|Pemdes|Dinas|Din(?:kes|sos)|Pemko|Dis(?:dik|hub|dukcapil|perindag|kominfo|naker|pora|budpar|parekraf|perkim|koperindag|ketapang)\p{L}*|Kereta Api|Perusahaan Listrik Negara|Bank Rakyat|Bank Negara|Bank Tabungan Negara|Telekomunikasi Indonesia|Pelabuhan Indonesia|Kimia Farma|Bio Farma|Pupuk Indonesia|Wijaya Karya|Waskita|Hutama Karya|Adhi Karya|InJourney|Direktorat|Ditjen|Dit(?:res\p{L}+|lantas)|Sekretariat|Inspektorat|Itjen|Setjen|Setkab|Otoritas|Otorita|Ombudsman|Bank Indonesia|BI|BPBD|KPUD?|KBRI|KJRI|BPKAD|BPSDM|BKPSDM|BKD|Setda(?:prov|kab|kot)?|Majelis Rakyat Papua|MRP|KLHK|KKP|KNKT|PVMBG|BKKBN|PPIH|BP3MI|BP2MI|UPP|KPPBC|BPD|Jasa Raharja|Bapeten|BBPOM|LAPAN|BPTJ|SPPG|BGN|BPIP|BNP2TKI|KemenP2MI|KPH|Komite Nasional|Pusat Pelaporan|Pusat Vulkanologi|KRI|PSDKP|Korps|Pos Pengamatan|Stasiun (?:Klimatologi|Meteorologi|Geofisika)|Pangkalan|Kedutaan|Konsulat|Manggala Agni|Balai (?:Besar|Taman|Karantina|Wilayah|Pelaksana|Pengawas)|BBWS|BWS|BKSDA|BPTD|KSOP|UPTD?|Bapenda|Bappeda|Pusdalops|Kemenko|Ditjen|Taman Nasional|Penyelenggara Ibadah Haji|Sekolah (?:Dasar|Menengah) Negeri|MAN\s|Politeknik Negeri|Bawaslu|Panwaslu|DKPP|KPK|BNPB|BNNP?|BSSN|BKN|BPS|BPK|BPKP|BMKG|OJK|LPS|PPATK|LPSK|KPAI|Komnas|Kompolnas|KPI|KIP|KPPU|BIN|BNPT|BPOM|BRIN|Basarnas|Bappenas|Bapanas|Bulog|Pertamina|PLN|Telkom|Telkomsel|KAI|Garuda Indonesia|Pelindo|Angkasa Pura|Jasa Marga|BRI|BNI|Bank Mandiri|BTN|Antam|PTPN|Pos Indonesia|Peruri|Damri|Pelni|ASDP|PDAM|PD\s(?=\p{Lu})|Perumda|BUMN|BUMD|BUMDes(?:a|ma)?|BUM Desa|BPJS|Taspen|RSUD|RSUP|RSA[DLU]|RSPAD|RS Polri|RS Bhayangkara|Puskesmas|Dukcapil|Istana|Kepresidenan|Satgas|Satpol|Lapas|Rutan|Imigrasi|Kanwil|Bea Cukai|Pajak|Desa\s|Kelurahan|Kecamatan|Kantor Staf|KSP|SAR|Damkar|Lemhannas|Wantimpres|Universitas (?:Negeri|Islam Negeri|Tidar|Terbuka|Bengkulu|Jambi|Riau|Jember|Mataram|Tadulako|Pattimura|Cenderawasih|Nusa Cendana|Halu Oleo|Tanjungpura|Palangka Raya|Sam Ratulangi|Siliwangi|Trunojoyo|Malikussaleh|Teuku Umar|Samudra|Papua|Musamus|Khairun|Borneo|Bangka Belitung|Maritim Raja Ali Haji|Jenderal Soedirman|Sultan Ageng Tirtayasa|Pendidikan Indonesia|Pembangunan Nasional|Syiah Kuala|Sumatera Utara|Lampung|Sulawesi Barat|Singaperbangsa)|Univers\p{L}+ (?:Indonesia|Gadjah Mada|Airlangga|Diponegoro|Padjadjaran|Hasanuddin|Brawijaya|Lambung Mangkurat|Sebelas Maret|Andalas|Sriwijaya|Udayana|Mulawarman)|SMAN?|SMKN?|SMPN?|SDN?|UI|UGM|ITB|IPB|UNS|UPI|UNJ|UNY|UNM|Unair|Undip|Unpad|Unhas|Unila|Unsri|Unud|Unnes|Unsoed|Unri|Unja|Unib|Untan|Unmul|Unlam|ULM|Unsrat|Untad|Unram|Undana|Unpatti|Uncen|USU|Unand|Unsyiah|USK|UIN|IAIN|Majelis (?:Hakim|Kehormatan)|Bakamla|Perhutani|Persero|Perum)\b/u;

/** Parts of a body, in lower case: an office in one of them speaks for the whole that is named after it. */
export const PART_HEADS: ReadonlySet<string> = new Set(
  `direktorat ditjen sekretariat setjen inspektorat itjen pusat balai biro bagian bidang seksi subbagian divisi unit komisi fraksi panitia panja pansus
  badan-anggaran satuan satgas cabang kantor departemen fakultas jurusan program studi laboratorium tim`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that begin the name of a body of any kind, besides the lists above. */
export const OTHER_HEADS: readonly string[] =
  `KBRI KJRI BPKAD BPSDM BKPSDM BKD Setda Setdaprov Setdakab Setdakot MRP UNS UPI UNJ UNY UNM Unair Undip Unpad Unhas Unila Unsri Unud Unnes Unsoed Unri Unja Unib Untan Unmul ULM Unsrat Untad Unram Undana Unpatti Uncen RSAD RSAL RSAU RSPAD USU Unand USK Manggala PPIH Pemko PSDKP Korps SMAN SMKN SMPN SDN MAN MTsN KNKT KLHK PVMBG BKKBN BP3MI BP2MI BPD UPP KPPBC SPPG Jasa Palang Satuan Unit Pos Peruri Garuda Pelni Damri ASDP Taspen BRI BNI BTN Antam Pelindo Inspektorat Perserikatan Persyarikatan Jamiyah Komite Kedutaan Pangkalan Daop Distrik-Navigasi Perwakilan Panitia Balai BBWS BWS BKSDA BPTD KSOP UPT UPTD Bapenda Bappeda Disperindag Disnaker Disparbud Satreskrim Satresnarkoba Pusdalops Pusdatin Korem Kodam UIN IAIN UGM ITB UI IPB
  Fakultas Pusat Pesantren Ponpes Karang-Taruna Bandara Pelabuhan Stasiun Rumah Pondok Gereja Keuskupan
  Masjid Klub Perbakin KONI PMI Pramuka Laboratorium Museum Perpustakaan Bandara Akademi STIE STIKES`
    .split(/\s+/)
    .filter(Boolean);

/**
 * Offices whose body is not part of their name, and what the body's name begins with. `only`: just where
 * the article names one such body.
 */
export const BODY_OF_OFFICE: readonly {
  office: RegExp;
  bodies: readonly string[];
  only?: boolean;
}[] = [
  {
    office:
      /^(?:Dokter|Perawat|Bidan|Apoteker|Kepala Ruang\p{Ll}*|Direktur Medik)(?!\s(?:hewan|kloter|keluarga|haji))\b/iu,
    bodies: ['RSUD', 'RSUP', 'RSAD', 'RSAL', 'RSAU', 'Rumah Sakit Umum', 'Puskesmas'],
    only: true,
  },
  {
    office: /^(?:Guru\s(?!besar|ngaji|mengaji|agung|tari|les)|Wali kelas\b|Kepala Sekolah\b)/iu,
    bodies: ['SMA', 'SMK', 'SMP', 'SD', 'MAN', 'MTsN', 'Sekolah'],
    only: true,
  },
  {
    office: /^(?:Prakirawan|Prakirawati|Forecaster)\b/iu,
    bodies: ['Stasiun Meteorologi', 'Stasiun Klimatologi', 'BMKG', 'Badan Meteorologi'],
    only: true,
  },
  {
    office:
      /^(?:[ES]?VP|Vice President|Corporate Secretary|Corporate Communication|Head of|Senior Manager|General Manager|Direktur (?:Keuangan|Operasi|Operasional|Teknik|Komersial|Pemasaran|Niaga|SDM)|Komisaris Utama|Presiden Direktur)\b/iu,
    bodies: ['PT', 'Perum', 'Perumda', 'PDAM'],
    only: true,
  },
  {
    office: /^(?:Wakil )?(?:Menko|Menteri Koordinator)\b/iu,
    bodies: ['Kemenko', 'Kementerian Koordinator'],
  },
  { office: /^(?:Wa)?kapolri\b/iu, bodies: ['Polri', 'Kepolisian Negara Republik Indonesia'] },
  { office: /^(?:Wa)?kapolda\b/iu, bodies: ['Polda', 'Kepolisian Daerah'] },
  { office: /^(?:Wa)?kapolrestabes\b/iu, bodies: ['Polrestabes'] },
  { office: /^(?:Wa)?kapolresta\b/iu, bodies: ['Polresta'] },
  { office: /^(?:Wa)?kapolres\b/iu, bodies: ['Polres', 'Kepolisian Resor'] },
  { office: /^(?:Wa)?kapolsek\b/iu, bodies: ['Polsek'] },
  {
    office: /^(?:Kajari|Kepala Kejari|Kepala Kejaksaan Negeri)\b/iu,
    bodies: ['Kejaksaan Negeri', 'Kejari'],
  },
  {
    office: /^(?:Kajati|Kepala Kejati|Kepala Kejaksaan Tinggi)\b/iu,
    bodies: ['Kejaksaan Tinggi', 'Kejati'],
  },
  {
    office:
      /^(?:(?:Wa)?(?:Kasat|Kanit|Kasi ?Humas|Kabag (?:Ops|Ren|Sumda|Log))|Kepala (?:Satuan|Unit))(?:res)?(?:krim|narkoba|lantas|binmas|intel(?:kam)?|samapta|reskrim|resnarkoba|humas)?(?: (?:Reskrim|Res ?Narkoba|Lantas|Lalu Lintas|Reserse|Intel(?:kam)?|Samapta|Binmas|PPA|Tipikor|Tipidter|Tipidum|Gakkum|Laka|Jatanras|Resmob|Humas|Ops)\b[^,]*)?$/iu,
    bodies: ['Polrestabes', 'Polresta', 'Polres', 'Polsek'],
  },
  {
    office:
      /^(?:(?:Kabid|Kepala Bidang) (?:Humas|Propam|Dokkes)|Dir(?:ektur )?(?:res)?(?:krimsus|krimum|narkoba|lantas|reskrimsus|reskrimum|resnarkoba|polairud|samapta)|Direktur (?:Reserse|Lalu Lintas|Polairud|Samapta)[^,]*|Kabidhumas|Bidhumas)$/iu,
    bodies: ['Polda', 'Kepolisian Daerah'],
  },
  { office: /^(?:Dandim|Komandan Kodim)\b/iu, bodies: ['Kodim'] },
  { office: /^(?:Danrem|Komandan Korem)\b/iu, bodies: ['Korem'] },
  { office: /^(?:Pangdam|Panglima Kodam|Kapendam|Kepala Penerangan Kodam)\b/iu, bodies: ['Kodam'] },
  { office: /^(?:Komandan Resor Militer|Kapenrem)\b/iu, bodies: ['Korem'] },
  { office: /^Inspektur\b(?! Jenderal)/iu, bodies: ['Inspektorat'] },
  {
    office: /^(?:Penjabat |Pj\.? |Plt\.? )?(?:Wakil )?(?:Bupati|Wabup)\b/iu,
    bodies: ['Pemerintah Kabupaten', 'Pemkab'],
  },
  {
    office: /^(?:Penjabat |Pj\.? |Plt\.? )?(?:Wakil )?(?:Wali ?kota|Wawali)\b/iu,
    bodies: ['Pemerintah Kota', 'Pemkot', 'Pemko'],
  },
  {
    office: /^(?:Penjabat |Pj\.? )?(?:Wakil )?(?:Gubernur|Wagub)\b/iu,
    bodies: ['Pemerintah Provinsi', 'Pemprov'],
  },
  {
    office:
      /^(?:Penjabat |Pj\.? |Plt\.? |Plh\.? )?(?:Sekretaris Daerah|Sekda)(?:prov|kab|kot)?\b/iu,
    bodies: [
      'Pemerintah Provinsi',
      'Pemerintah Kabupaten',
      'Pemerintah Kota',
      'Pemprov',
      'Pemkab',
      'Pemkot',
      'Pemda',
      'Pemerintah',
    ],
  },
  {
    office: /^(?:Wakil Ketua |Ketua )?(?:Hakim Konstitusi|MK)\b/iu,
    bodies: ['Mahkamah Konstitusi', 'MK'],
  },
  { office: /^(?:Duta Besar|Dubes)\b/iu, bodies: ['Kedutaan Besar', 'KBRI'] },
  {
    office: /^(?:Wakil )?(?:Hakim|Ketua Majelis Hakim|Majelis Hakim|Panitera|Humas Pengadilan)\b/iu,
    bodies: ['Pengadilan', 'PN'],
  },
  {
    office: /^(?:Ketua|Anggota) Majelis(?: Sidang| Pemeriksa)?$/iu,
    bodies: ['Dewan Kehormatan Penyelenggara Pemilu', 'DKPP', 'Mahkamah', 'Pengadilan'],
  },
  {
    office: /^(?:Wakil )?(?:Rektor|Dekan)\b/iu,
    bodies: ['Universitas', 'Institut', 'Politeknik', 'UIN', 'IAIN'],
  },
  {
    office:
      /^(?:(?:Wakil )?(?:Ketua|Anggota|Sekretaris|Juru bicara) )?(?:Komisi [IVX]+|Fraksi|Panja|Pansus|Panitia (?:Kerja|Khusus)|Badan (?:Anggaran|Legislasi|Kehormatan)|Banggar|Baleg)\b/iu,
    bodies: ['DPRD', 'Dewan Perwakilan Rakyat Daerah', 'DPR RI', 'DPR', 'Dewan Perwakilan Rakyat'],
  },
];

/** Heads that are a whole name: "Juru bicara Bawaslu Nurlaila". */
export const STANDS_ALONE =
  /^(?:Majelis|Unair|Undip|Unpad|Unhas|Unila|Unsri|Unud|Unnes|Unsoed|Unri|Unja|Unib|Untan|Unmul|Unsrat|Untad|Unram|Undana|Unpatti|Uncen|Unand|Setdaprov|Setdakab|Setdakot|Setda|Bawaslu|Panwaslu|Polri|Bareskrim|Brimob|Korlantas|Kominfo|Komdigi|Basarnas|Bappenas|Bapanas|Bakamla|Bulog|Pertamina|Telkom|Dukcapil|Din(?:kes|sos)\p{Ll}*|Dis(?:dik|hub|dukcapil|perindag|kominfo|naker|pora|budpar|parbud|parekraf|perkim|koperindag|ketapang)\p{Ll}*|Bapenda|Bappeda|Kejagung|Ombudsman|Komnas|Kompolnas|Komjak|Istana|Imigrasi|Pus(?:dalops|datin|litbang|dokkes|kesmas)\p{Ll}*|Sat(?:reskrim|lantas|resnarkoba|pol|binmas|intelkam|samapta|gas)\p{Ll}*|Dit(?:res|lantas|pol|tipid|samapta|binmas|intelkam|jen)\p{Ll}*|Pemprov|Pemkab|Pemkot|Pemda|Damkar|Setkab|Puspen|Puspom|Golkar|Gerindra|NasDem|Demokrat|Perindo|Hanura|Muhammadiyah|Kadin|Hipmi|Elsam|SAFEnet|Walhi|KontraS|Perludem|Apindo|Aprindo|Organda|Google|Meta|Facebook|TikTok|Tokopedia|Gojek|Grab|Shopee|Pramuka|Ansor)$/u;

/** Heads that are common words inside other names: "Partai Fajar Persatuan", "Hubungan Pemerintah". */
export const ONLY_FIRST: ReadonlySet<string> = new Set(
  'Perwakilan Otoritas Persatuan Pemerintah Bank Forum Pusat Imigrasi Stasiun Pelabuhan Bandara Rumah Sekolah Perpustakaan Museum Lembaga Persekutuan Kelompok Komunitas Ikatan Masjid Klub Istana'.split(
    ' ',
  ),
);

/** Heads of bodies that bear a person's name: "RSUD dr Kartomo Wonorejo". */
export const NAMED_AFTER_PEOPLE =
  /^(?:RS|RSUD|RSUP|RSAL|RSPAD|Sakit|Universitas|Bandara|Yayasan|Masjid|PT|CV|Institut|Pesantren)$/;

/** Offices that also name their body: "Kepala Syahbandar Dobo". */
export const ALSO_BODIES: ReadonlySet<string> = new Set(['Syahbandar']);

/** Pairs of words with which a body's name begins, where the first alone begins other names. */
export const BODY_STARTS: ReadonlySet<string> = new Set([
  'Karang Taruna',
  'Palang Merah',
  'Taman Nasional',
  'Rumah Sakit',
  'Tim SAR',
]);

/** Public bodies without branches in the regions: what follows them is no place. */
export const NATIONAL =
  /^(?:RI|KPK|MK|MA|KY|PVMBG|KNKT|BGN|BPIP|KLHK|KKP|BKKBN|BNPB|BSSN|BKN|BMKG|OJK|LPS|PPATK|LPSK|KPAI|DPR|MPR|DPD|BPK|BPKP|BPOM|BIN|BNPT|BRIN|DKPP|KPPU|Bappenas|Bapanas|Kompolnas|Komnas|Komdigi|Kominfo|Kem\p{Ll}+|Polri|TNI|Kejagung|Bareskrim|Mabes|Setkab|Bakamla)$/u;

/** Parts of a police force that are written in one word: Ditreskrimsus, Satresnarkoba, Bidhumas. */
export const POLICE_PARTS =
  /^(?:Dit(?:res|lantas|pol|samapta|binmas)|Sat(?:reskrim|resnarkoba|lantas|binmas|intelkam|samapta)|Bid(?:humas|dokkes|propam))\p{Ll}*$/u;

/** What the short forms of public bodies stand for, where an article prints both and explains neither. */
export const BODY_SPELLED: Readonly<Record<string, string>> = {
  BPBD: 'Badan Penanggulangan Bencana Daerah',
  BNPB: 'Badan Nasional Penanggulangan Bencana',
  BMKG: 'Badan Meteorologi, Klimatologi, dan Geofisika',
  BPS: 'Badan Pusat Statistik',
  BPK: 'Badan Pemeriksa Keuangan',
  BPKP: 'Badan Pengawasan Keuangan dan Pembangunan',
  BPOM: 'Badan Pengawas Obat dan Makanan',
  BSSN: 'Badan Siber dan Sandi Negara',
  BKN: 'Badan Kepegawaian Negara',
  BRIN: 'Badan Riset dan Inovasi Nasional',
  BNN: 'Badan Narkotika Nasional',
  BNNP: 'Badan Narkotika Nasional Provinsi',
  BNNK: 'Badan Narkotika Nasional Kabupaten',
  BNPT: 'Badan Nasional Penanggulangan Terorisme',
  BIN: 'Badan Intelijen Negara',
  BGN: 'Badan Gizi Nasional',
  Bapanas: 'Badan Pangan Nasional',
  Basarnas: 'Badan Nasional Pencarian dan Pertolongan',
  BI: 'Bank Indonesia',
  OJK: 'Otoritas Jasa Keuangan',
  LPS: 'Lembaga Penjamin Simpanan',
  LPSK: 'Lembaga Perlindungan Saksi dan Korban',
  PPATK: 'Pusat Pelaporan dan Analisis Transaksi Keuangan',
  KPU: 'Komisi Pemilihan Umum',
  KPK: 'Komisi Pemberantasan Korupsi',
  KPAI: 'Komisi Perlindungan Anak Indonesia',
  KPI: 'Komisi Penyiaran Indonesia',
  KPPU: 'Komisi Pengawas Persaingan Usaha',
  KY: 'Komisi Yudisial',
  KNKT: 'Komite Nasional Keselamatan Transportasi',
  DKPP: 'Dewan Kehormatan Penyelenggara Pemilu',
  Bawaslu: 'Badan Pengawas Pemilihan Umum',
  MK: 'Mahkamah Konstitusi',
  MA: 'Mahkamah Agung',
  MPR: 'Majelis Permusyawaratan Rakyat',
  DPR: 'Dewan Perwakilan Rakyat',
  DPRD: 'Dewan Perwakilan Rakyat Daerah',
  DPD: 'Dewan Perwakilan Daerah',
  KSOP: 'Kantor Kesyahbandaran dan Otoritas Pelabuhan',
  BKSDA: 'Balai Konservasi Sumber Daya Alam',
  BBWS: 'Balai Besar Wilayah Sungai',
  BPJS: 'Badan Penyelenggara Jaminan Sosial',
  PVMBG: 'Pusat Vulkanologi dan Mitigasi Bencana Geologi',
  Kejagung: 'Kejaksaan Agung',
  Kejati: 'Kejaksaan Tinggi',
  Kejari: 'Kejaksaan Negeri',
  Polda: 'Kepolisian Daerah',
  Polres: 'Kepolisian Resor',
  Polsek: 'Kepolisian Sektor',
  Polri: 'Kepolisian Negara Republik Indonesia',
  Pemprov: 'Pemerintah Provinsi',
  Pemkab: 'Pemerintah Kabupaten',
  Pemkot: 'Pemerintah Kota',
  PN: 'Pengadilan Negeri',
  IDI: 'Ikatan Dokter Indonesia',
  MUI: 'Majelis Ulama Indonesia',
};

/** Words that end the name of a body in English, and stand in nobody's name: "Santika Hotel", "Kobe University". */
export const BODY_TAILS: ReadonlySet<string> = new Set([
  'Agency',
  'Airlines',
  'Airways',
  'Alliance',
  'Asset',
  'Association',
  'Center',
  'Centre',
  'College',
  'Consulting',
  'Corporation',
  'Council',
  'Explorer',
  'FC',
  'Finance',
  'Foundation',
  'Futures',
  'Group',
  'Holding',
  'Hospital',
  'Hotel',
  'Initiative',
  'Institute',
  'Insurance',
  'Network',
  'Research',
  'Resort',
  'School',
  'Securities',
  'Sekuritas',
  'Society',
  'Strategic',
  'Studies',
  'University',
  'Watch',
]);

/**
 * People after whom universities, hospitals, airports and stations are named, as those print their names
 */
export const NAMESAKES: ReadonlySet<string> = new Set([
  'APT Pranoto',
  'Abdul Moeloek',
  'Abdul Rachman Saleh',
  'Abdul Wahab Sjahranie',
  'Abdulrahman Saleh',
  'Achmad Mochtar',
  'Adam Malik',
  'Adi Soemarmo',
  'Adi Sutjipto',
  'Adisutjipto',
  'Agoesdjam',
  'Ahmad Dahlan',
  'Ahmad Yani',
  'Airlangga',
  'Aji Pangeran Tumenggung Pranoto',
  'Alauddin',
  'Aloei Saboe',
  'Ansari Saleh',
  'Antasari',
  'Ar-Raniry',
  'Arifin Achmad',
  'Atung Bungsu',
  'Bachtiar Djafar',
  'Boejasin',
  'Brawijaya',
  'Bung Hatta',
  'Bung Karno',
  'Chasan Boesoirie',
  'Cipto Mangunkusumo',
  'Cut Nyak Dhien',
  'Datokarama',
  'Depati Amir',
  'Diponegoro',
  'Djalaluddin',
  'Domine Eduard Osok',
  'Doris Sylvanus',
  'El Tari',
  'Fatmawati Soekarno',
  'Ferdinand Lumban Tobing',
  'Frans Kaisiepo',
  'Frans Seda',
  'Gadjah Mada',
  'Gatot Soebroto',
  'Gusti Sjamsir Alam',
  'HAS Hanandjoeddin',
  'Halim Perdanakusuma',
  'Halu Oleo',
  'Haluoleo',
  'Hang Nadim',
  'Hasan Sadikin',
  'Hasanuddin',
  'Haulussy',
  'Husein Sastranegara',
  'I Gusti Ngurah Rai',
  'Ibn Khaldun',
  'Ibnu Sina',
  'Imam Bonjol',
  'Jenderal Achmad Yani',
  'Jenderal Ahmad Yani',
  'Jenderal Soedirman',
  'Juanda',
  'Kanujoso Djatiwibowo',
  'Kariadi',
  'Lambung Mangkurat',
  'M Djamil',
  'M Jamil',
  'M Yunus',
  'Malikussaleh',
  'Maulana Malik Ibrahim',
  'Minangkabau',
  'Moewardi',
  'Mohammad Ansari Saleh',
  'Mohammad Hatta',
  'Mohammad Hoesin',
  'Mozes Kilangin',
  'Mpu Tantular',
  'Mulawarman',
  'Mutiara SIS Al-Jufri',
  'Nani Wartabone',
  'Ngurah Rai',
  'Padjadjaran',
  'Pattimura',
  'Pirngadi',
  'Prof Kandou',
  'RD Kandou',
  'Raden Fatah',
  'Raden Intan',
  'Raden Mas Said',
  'Raden Mattaher',
  'Radin Inten II',
  'Rahadi Oesman',
  'Raja Ali Haji',
  'Raja Haji Fisabilillah',
  'Sadikin',
  'Saifuddin Zuhri',
  'Saiful Anwar',
  'Sam Ratulangi',
  'Sanata Dharma',
  'Sanglah',
  'Sardjito',
  'Sebelas Maret',
  'Sis Al-Jufri',
  'Sisingamangaraja XII',
  'Soedarso',
  'Soegijapranata',
  'Soekarno-Hatta',
  'Soeradji Tirtonegoro',
  'Soetomo',
  'Sudirman',
  'Sulianti Saroso',
  'Sultan Ageng Tirtayasa',
  'Sultan Agung',
  'Sultan Aji Muhammad Sulaiman',
  'Sultan Aji Muhammad Sulaiman Sepinggan',
  'Sultan Babullah',
  'Sultan Bantilan',
  'Sultan Hasanuddin',
  'Sultan Iskandar Muda',
  'Sultan Mahmud Badaruddin',
  'Sultan Mahmud Badaruddin II',
  'Sultan Maulana Hasanuddin',
  'Sultan Muhammad Kaharuddin',
  'Sultan Muhammad Salahuddin',
  'Sultan Syarif Kasim',
  'Sultan Syarif Kasim II',
  'Sultan Thaha',
  'Sultan Thaha Saifuddin',
  'Sunan Ampel',
  'Sunan Bonang',
  'Sunan Gunung Djati',
  'Sunan Kalijaga',
  'Supadio',
  'Syamsudin Noor',
  'Syarif Hidayatullah',
  'Syiah Kuala',
  'Syukuran Aminuddin Amir',
  'Tjilik Riwut',
  'Trunojoyo',
  'Udayana',
  'Umbu Mehang Kunda',
  'WZ Johannes',
  'Wahab Sjahranie',
  'Wahidin Sudiro Husodo',
  'Wahidin Sudirohusodo',
  'Walisongo',
  'Zainoel Abidin',
  'Zainuddin Abdul Madjid',
]);
