/** Words with which the name of a public body begins; what follows in capitals belongs to it. */
export const BODY_HEADS: readonly string[] =
  `Kementerian Kementrian Badan Lembaga Komisi Dewan Majelis Mahkamah Kejaksaan Kepolisian Pengadilan Pemerintah Dinas Direktorat
  Kantor Sekretariat Inspektorat Otoritas Otorita Ombudsman Bank Polda Polres Polresta Polrestabes Polsek Kodam Korem Kodim Koramil Lanal Lanud Satgas Satpol Pemprov Pemkab Pemkot Pemda Pemdes
  RSUD RSUP RS Puskesmas Universitas Institut Politeknik Sekolah SMA SMK SMP SD Perum PT PDAM Perumda BUMD BPBD DPRD KPU KPUD Bawaslu Panwaslu DKPP KPK BNPB BNN BSSN BKN BPS BPK BPKP BMKG OJK BI LPS PPATK LPSK KPAI Komnas TNI Polri Mabes Bareskrim
  Kejagung Kejati Kejari DPR MPR DPD MK MA KY Kemenkeu Kemenkes Kemendagri Kemenkominfo Kominfo Komdigi Kemkomdigi Kemenag Kementan Kemenhub Kemendag Kemensos Kemenkumham Kemenlu Kemlu Kemhan Kemenhan Kemenperin Kemnaker Kemenaker Kemenparekraf Kemendikbud Kemendikbudristek Kemenpora Kemensetneg Kemenko Kemendes KLHK KKP ESDM PUPR BUMN ATR/BPN Bappenas BRIN Basarnas BPOM BIN BNPT Bulog Pertamina PLN Telkom KAI Bapanas Dukcapil Disdukcapil Dinkes Disdik Dishub Damkar Satlantas Satreskrim Ditjen Ditreskrimum Ditreskrimsus Setjen Itjen Istana Kecamatan Kelurahan Desa Kompolnas Komjak Lapas Rutan Imigrasi Kanwil Kemenpan Kemenpan-RB Setkab KSP Densus Brimob Korlantas Puspen Puspom`
    .split(/\s+/)
    .filter(Boolean);

/** Bodies that speak publicly but are not public bodies: parties, companies, associations. */
export const PRIVATE_HEADS: readonly string[] =
  `Partai PDIP PDI-P Golkar Gerindra NasDem PKB PKS PAN PPP Demokrat Perindo PSI Hanura PBB Yayasan Perkumpulan Asosiasi Ikatan Persatuan Himpunan Serikat Aliansi Koalisi Forum LSM MUI NU PBNU Muhammadiyah Kadin Hipmi ICW
  Elsam SAFEnet Walhi KontraS LBH YLBHI Perludem Amnesty PSSI Apindo Aprindo Organda Google Meta Facebook TikTok Tokopedia Gojek Grab Shopee BCA`
    .split(/\s+/)
    .filter(Boolean);

/** Abbreviated or spelled: a body is public when its name looks like this. */
export const PUBLIC_BODY =
  /\b(?:Kementerian|Kementrian|Kemen\p{L}+|Kem(?:lu|han|naker|komdigi|kes)|Kominfo|Komdigi|Badan\s+(?!Eksekutif|Usaha)|Komisi\b|Dewan Perwakilan|DPRD?|DPD|MPR|Majelis Permusyawaratan|Mahkamah|MK|MA|Kejaksaan|Kejagung|Kejati|Kejari|Kepolisian|Polri|Polda|Polres\p{L}*|Polsek|Bareskrim|Brimob|Densus|Korlantas|TNI|Kodam|Kodim|Korem|Koramil|Lanal|Lanud|Kopassus|Kostrad|Pengadilan|PN|Pemerintah|Pemprov|Pemkab|Pemkot|Pemda|Pemdes|Dinas|Din(?:kes|sos)|Dis(?:dik|hub|dukcapil|perindag|kominfo|naker|pora|budpar|parekraf)|Direktorat|Ditjen|Dit(?:res\p{L}+|lantas)|Sekretariat|Inspektorat|Itjen|Setjen|Setkab|Otoritas|Otorita|Ombudsman|Bank Indonesia|BI|BPBD|KPUD?|Bawaslu|Panwaslu|DKPP|KPK|BNPB|BNNP?|BSSN|BKN|BPS|BPK|BPKP|BMKG|OJK|LPS|PPATK|LPSK|KPAI|Komnas|Kompolnas|KPI|KIP|KPPU|BIN|BNPT|BPOM|BRIN|Basarnas|Bappenas|Bapanas|Bulog|Pertamina|PLN|Telkom|Telkomsel|KAI|Garuda Indonesia|Pelindo|Angkasa Pura|Jasa Marga|BRI|BNI|Bank Mandiri|BTN|Antam|PTPN|Pos Indonesia|Peruri|Damri|Pelni|ASDP|PDAM|Perumda|BUMN|BUMD|BPJS|Taspen|RSUD|RSUP|RS Polri|Puskesmas|Dukcapil|Istana|Kepresidenan|Satgas|Satpol|Lapas|Rutan|Imigrasi|Kanwil|Bea Cukai|Pajak|Desa\s|Kelurahan|Kecamatan|Kantor Staf|KSP|SAR|Damkar|Lemhannas|Wantimpres|Universitas Negeri|Univers\p{L}+ (?:Indonesia|Gadjah Mada|Airlangga|Diponegoro|Padjadjaran|Hasanuddin|Brawijaya|Lambung Mangkurat|Sebelas Maret|Andalas|Sriwijaya|Udayana|Mulawarman)|SMAN?|SMKN?|SMPN?|SDN?|UI|UGM|ITB|IPB|Unair|Undip|Unpad|Unhas|UIN|IAIN|Majelis (?:Hakim|Kehormatan)|Bakamla|Perhutani|Persero|Perum)\b/u;
