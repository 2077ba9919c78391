/**
 * Provinces, regencies, cities and other well-known places (Kemendagri code list, common short forms),
 * separated by commas. Helps to tell "Bupati Tapin Yamani" from a name of two words.
 */
export const PLACES: readonly string[] =
  `Indonesia, Republik Indonesia, RI, Aceh, Sumatera, Sumatra, Sumatera Utara, Sumut, Sumatera Barat, Sumbar, Sumatera Selatan, Sumsel, Riau, Kepulauan Riau, Kepri, Jambi, Bangka Belitung, Kepulauan Bangka Belitung, Babel, Bengkulu, Lampung, Banten, Jakarta, DKI Jakarta, DKI, Daerah Khusus Jakarta, DKJ, Jawa Barat, Jabar, Jawa Tengah, Jateng, DI Yogyakarta, Daerah Istimewa Yogyakarta, DIY, Yogyakarta, Jawa Timur, Jatim, Jawa, Bali, Nusa Tenggara Barat, NTB, Nusa Tenggara Timur, NTT, Nusa Tenggara, Kalimantan, Kalimantan Barat, Kalbar, Kalimantan Tengah, Kalteng, Kalimantan Selatan, Kalsel, Kalimantan Timur, Kaltim, Kalimantan Utara, Kaltara, Sulawesi, Sulawesi Utara, Sulut, Gorontalo, Sulawesi Tengah, Sulteng, Sulawesi Barat, Sulbar, Sulawesi Selatan, Sulsel, Sulawesi Tenggara, Sultra, Maluku, Maluku Utara, Malut, Papua, Papua Barat, Papua Barat Daya, Papua Tengah, Papua Pegunungan, Papua Selatan,
  Sumatera Bagian Utara, Sumatera Bagian Tengah, Sumatera Bagian Selatan, Metro Jaya, Jaya, Ibu Kota Nusantara, IKN, Nusantara, Jabodetabek, Solo Raya, Bandung Raya, Malang Raya,
  Aceh Barat, Aceh Barat Daya, Aceh Besar, Aceh Jaya, Aceh Selatan, Aceh Singkil, Aceh Tamiang, Aceh Tengah, Aceh Tenggara, Aceh Timur, Aceh Utara, Bener Meriah, Bireuen, Gayo Lues, Nagan Raya, Pidie, Pidie Jaya, Simeulue, Banda Aceh, Langsa, Lhokseumawe, Sabang, Subulussalam,
  Asahan, Batu Bara, Dairi, Deli Serdang, Humbang Hasundutan, Labuhanbatu, Labuhanbatu Selatan, Labuhanbatu Utara, Langkat, Mandailing Natal, Nias, Nias Barat, Nias Selatan, Nias Utara, Padang Lawas, Padang Lawas Utara, Pakpak Bharat, Samosir, Serdang Bedagai, Simalungun, Tapanuli Selatan, Tapanuli Tengah, Tapanuli Utara, Toba, Toba Samosir, Karo, Binjai, Gunungsitoli, Medan, Padangsidimpuan, Pematangsiantar, Pematang Siantar, Sibolga, Tanjungbalai, Tebing Tinggi, Belawan,
  Agam, Dharmasraya, Kepulauan Mentawai, Mentawai, Lima Puluh Kota, Limapuluh Kota, Padang Pariaman, Pasaman, Pasaman Barat, Pesisir Selatan, Sijunjung, Solok, Solok Selatan, Tanah Datar, Bukittinggi, Padang, Padang Panjang, Pariaman, Payakumbuh, Sawahlunto,
  Bengkalis, Indragiri Hilir, Indragiri Hulu, Kampar, Kepulauan Meranti, Kuantan Singingi, Pelalawan, Rokan Hilir, Rokan Hulu, Siak, Dumai, Pekanbaru, Bintan, Karimun, Kepulauan Anambas, Anambas, Lingga, Natuna, Batam, Tanjungpinang, Tanjung Pinang,
  Batanghari, Bungo, Kerinci, Merangin, Muaro Jambi, Sarolangun, Tanjung Jabung Barat, Tanjung Jabung Timur, Tebo, Sungai Penuh, Banyuasin, Empat Lawang, Lahat, Muara Enim, Musi Banyuasin, Musi Rawas, Musi Rawas Utara, Ogan Ilir, Ogan Komering Ilir, Ogan Komering Ulu, Ogan Komering Ulu Selatan, Ogan Komering Ulu Timur, Penukal Abab Lematang Ilir, Lubuklinggau, Lubuk Linggau, Pagar Alam, Palembang, Prabumulih,
  Bangka, Bangka Barat, Bangka Selatan, Bangka Tengah, Belitung, Belitung Timur, Pangkalpinang, Pangkal Pinang, Bengkulu Selatan, Bengkulu Tengah, Bengkulu Utara, Kaur, Kepahiang, Lebong, Mukomuko, Rejang Lebong, Seluma, Lampung Barat, Lampung Selatan, Lampung Tengah, Lampung Timur, Lampung Utara, Mesuji, Pesawaran, Pesisir Barat, Pringsewu, Tanggamus, Tulang Bawang, Tulang Bawang Barat, Way Kanan, Bandar Lampung, Bandarlampung, Metro,
  Lebak, Pandeglang, Serang, Tangerang, Cilegon, Tangerang Selatan, Tangsel, Kepulauan Seribu, Jakarta Barat, Jakarta Pusat, Jakarta Selatan, Jakarta Timur, Jakarta Utara, Jaksel, Jakpus, Jaktim, Jakbar, Jakut,
  Bandung, Bandung Barat, Bekasi, Bogor, Ciamis, Cianjur, Cirebon, Garut, Indramayu, Karawang, Kuningan, Majalengka, Pangandaran, Purwakarta, Subang, Sukabumi, Sumedang, Tasikmalaya, Banjar, Cimahi, Depok, Cikarang,
  Banjarnegara, Banyumas, Batang, Blora, Boyolali, Brebes, Cilacap, Demak, Grobogan, Jepara, Karanganyar, Kebumen, Kendal, Klaten, Kudus, Magelang, Pati, Pekalongan, Pemalang, Purbalingga, Purworejo, Rembang, Semarang, Sragen, Sukoharjo, Tegal, Temanggung, Wonogiri, Wonosobo, Salatiga, Surakarta, Solo, Purwokerto, Bantul, Gunungkidul, Gunung Kidul, Kulon Progo, Kulonprogo, Sleman,
  Bangkalan, Banyuwangi, Blitar, Bojonegoro, Bondowoso, Gresik, Jember, Jombang, Kediri, Lamongan, Lumajang, Madiun, Magetan, Malang, Mojokerto, Nganjuk, Ngawi, Pacitan, Pamekasan, Pasuruan, Ponorogo, Probolinggo, Sampang, Sidoarjo, Situbondo, Sumenep, Trenggalek, Tuban, Tulungagung, Batu, Surabaya, Madura,
  Badung, Bangli, Buleleng, Gianyar, Jembrana, Karangasem, Klungkung, Tabanan, Denpasar, Bima, Dompu, Lombok, Lombok Barat, Lombok Tengah, Lombok Timur, Lombok Utara, Sumbawa, Sumbawa Barat, Mataram, Alor, Belu, Ende, Flores, Flores Timur, Kupang, Lembata, Malaka, Manggarai, Manggarai Barat, Manggarai Timur, Nagekeo, Ngada, Rote Ndao, Sabu Raijua, Sikka, Sumba, Sumba Barat, Sumba Barat Daya, Sumba Tengah, Sumba Timur, Timor Tengah Selatan, Timor Tengah Utara, Labuan Bajo, Maumere,
  Bengkayang, Kapuas Hulu, Kayong Utara, Ketapang, Kubu Raya, Landak, Melawi, Mempawah, Sambas, Sanggau, Sekadau, Sintang, Pontianak, Singkawang, Barito Selatan, Barito Timur, Barito Utara, Gunung Mas, Kapuas, Katingan, Kotawaringin Barat, Kotawaringin Timur, Lamandau, Murung Raya, Pulang Pisau, Seruyan, Sukamara, Palangka Raya, Palangkaraya, Sampit, Balangan, Barito Kuala, Batola, Hulu Sungai Selatan, HSS, Hulu Sungai Tengah, HST, Hulu Sungai Utara, HSU, Kotabaru, Tabalong, Tanah Bumbu, Tanah Laut, Tapin, Banjarbaru, Banjarmasin, Martapura, Berau, Kutai Barat, Kutai Kartanegara, Kukar, Kutai Timur, Mahakam Ulu, Paser, Penajam Paser Utara, Balikpapan, Bontang, Samarinda, Bulungan, Malinau, Nunukan, Tana Tidung, Tarakan,
  Bolaang Mongondow, Bolaang Mongondow Selatan, Bolaang Mongondow Timur, Bolaang Mongondow Utara, Kepulauan Sangihe, Sangihe, Kepulauan Talaud, Talaud, Minahasa, Minahasa Selatan, Minahasa Tenggara, Minahasa Utara, Bitung, Kotamobagu, Manado, Tomohon, Boalemo, Bone Bolango, Gorontalo Utara, Pohuwato, Banggai, Buol, Donggala, Morowali, Morowali Utara, Parigi Moutong, Poso, Sigi, Tojo Una-Una, Tolitoli, Palu, Majene, Mamasa, Mamuju, Mamuju Tengah, Pasangkayu, Polewali Mandar, Bantaeng, Barru, Bone, Bulukumba, Enrekang, Gowa, Jeneponto, Luwu, Luwu Timur, Luwu Utara, Maros, Pangkajene, Pangkep, Pinrang, Selayar, Sidenreng Rappang, Sidrap, Sinjai, Soppeng, Takalar, Tana Toraja, Toraja Utara, Toraja, Wajo, Makassar, Palopo, Parepare, Bombana, Buton, Buton Selatan, Buton Tengah, Buton Utara, Kolaka, Kolaka Timur, Kolaka Utara, Konawe, Konawe Selatan, Konawe Utara, Konawe Kepulauan, Muna, Muna Barat, Wakatobi, Baubau, Kendari,
  Buru, Buru Selatan, Kepulauan Aru, Maluku Barat Daya, Maluku Tengah, Maluku Tenggara, Seram, Seram Bagian Barat, Seram Bagian Timur, Ambon, Tual, Halmahera, Halmahera Barat, Halmahera Selatan, Halmahera Tengah, Halmahera Timur, Halmahera Utara, Kepulauan Sula, Pulau Morotai, Pulau Taliabu, Ternate, Tidore Kepulauan, Tidore,
  Biak Numfor, Biak, Jayapura, Keerom, Kepulauan Yapen, Mamberamo Raya, Sarmi, Supiori, Waropen, Fakfak, Kaimana, Manokwari, Manokwari Selatan, Pegunungan Arfak, Teluk Bintuni, Teluk Wondama, Sorong, Sorong Selatan, Maybrat, Raja Ampat, Tambrauw, Dogiyai, Deiyai, Intan Jaya, Mimika, Nabire, Paniai, Puncak, Puncak Jaya, Jayawijaya, Lanny Jaya, Mamberamo Tengah, Nduga, Pegunungan Bintang, Tolikara, Yahukimo, Yalimo, Asmat, Boven Digoel, Mappi, Merauke, Timika, Wamena,
  Boltim, Bolsel, Bolmong, Bolmut, Malra, Malteng, Kotim, Kobar, Kutim, Kukar, Kubar, Inhil, Inhu, Rohul, Rohil, Kuansing, Muba, Muratara, OKI, OKU, Tapsel, Tapteng, Taput, Madina, Sergai, Humbahas, Labusel, Labura, Paluta, Palas, Lamsel, Lamteng, Lamtim, Tubaba, Halsel, Halteng, Haltim, Halut, Konsel, Konut, Butur, Busel, Lobar, Loteng, Lotim, KLU, KSB, TTS, TTU, Mabar, Matim, Flotim, SBD, Bartim, Barsel, Barut, Tanbu, HSS, HST, HSU, PPU, KTT, Minsel, Minut, Mitra, Sitaro, SBB, SBT, MBD, New York, Chicago, Washington DC, London, Tokyo, Beijing, Den Haag, Canberra, Sydney, Melbourne, Kuala Lumpur, Penang, Bangkok, Hong Kong, Riyadh, Kairo,
  Ngurah Rai, Soekarno-Hatta, Tanjung Priok, Tanjung Perak, Tanjung Emas, Malaysia, Singapura, Jepang, China, Tiongkok, Amerika Serikat, AS, Australia, Inggris, Belanda, Prancis, Jerman, Rusia, Ukraina, Israel, Palestina, Arab Saudi, Makkah, Madinah, Mekkah, Jeddah, India, Korea Selatan, Thailand, Filipina, Vietnam, Timor Leste, Papua Nugini, Myanmar, Brunei Darussalam`
    .split(/,\s*/)
    .map((place) => place.trim())
    .filter(Boolean);

/** Words after which a proper noun is a place: administrative units and kinds of places. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  `Kota Kabupaten Kab Provinsi Prov Kecamatan Kec Kelurahan Kel Desa Dusun Kampung Nagari Gampong RT RW Wilayah Pulau Kepulauan Gunung Jalan Cabang Ranting
  Polda Polres Polresta Polrestabes Polsek Kodam Kodim Korem Koramil Kejati Kejari Lanal Lanud Rutan Lapas Bandara Pelabuhan Stasiun Daerah Regional
  Pemkab Pemkot Pemprov Pengadilan Perwakilan Kelas`
    .split(/\s+/)
    .filter(Boolean),
);

/** First words of many place names, rarely of a person's: "Tanjung Selor", "Sendang Biru". */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  `tanjung sungai muara teluk bukit karang tana tanah ujung kuala lubuk pematang rantau sendang parit simpang banyu pagar pasir pasar
  batu rawa sumber kebon kebun tebing lembah pantai danau telaga curug pulo kedung kali watu gili labuan pangkal pangkalan bandar banda
  barat timur tengah selatan utara tenggara pusat sari indah raya makmur mulya asri permai hulu hilir ilir ulu kidul lor wetan kulon raya besar kecil baru lama dalam luar`
    .split(/\s+/)
    .filter(Boolean),
);

/** Short forms of provinces and what they stand for. */
export const PROVINCE_SHORTS: Readonly<Record<string, string>> = {
  sumut: 'sumatera utara',
  sumbar: 'sumatera barat',
  sumsel: 'sumatera selatan',
  kepri: 'kepulauan riau',
  babel: 'bangka belitung',
  jabar: 'jawa barat',
  jateng: 'jawa tengah',
  jatim: 'jawa timur',
  diy: 'yogyakarta',
  ntb: 'nusa tenggara barat',
  ntt: 'nusa tenggara timur',
  kalbar: 'kalimantan barat',
  kalteng: 'kalimantan tengah',
  kalsel: 'kalimantan selatan',
  kaltim: 'kalimantan timur',
  kaltara: 'kalimantan utara',
  sulut: 'sulawesi utara',
  sulteng: 'sulawesi tengah',
  sulbar: 'sulawesi barat',
  sulsel: 'sulawesi selatan',
  sultra: 'sulawesi tenggara',
  malut: 'maluku utara',
};

/** Endings of place names that no person's name has. */
export const PLACE_ENDINGS = /(?:wetan|kulon|kidul|rejo|karta|pura|mulya|wangi|waringin|jati)$/u;

/** Words of `PLACE_WORDS` that are no place by themselves: a name follows, "Ilir Talo", "Tanjung Lumut". */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(
  `tanjung sungai muara teluk bukit karang tana tanah ujung kuala lubuk pematang rantau sendang parit simpang banyu pagar pasir
  batu rawa sumber kebon kebun tebing lembah pantai danau telaga curug pulo kedung kali watu gili labuan pangkal pangkalan bandar banda
  ilir ulu hulu hilir`
    .split(/\s+/)
    .filter(Boolean),
);

/** Verbs that tell where somebody spoke: "kata Bupati yang ditemui di kantornya". */
export const MET: readonly string[] = [
  'berada',
  'berkunjung',
  'datang',
  'dihubungi',
  'dijumpai',
  'ditemui',
  'diwawancarai',
  'hadir',
  'melayat',
  'memimpin',
  'menemui',
  'menghadiri',
  'mengunjungi',
  'meninjau',
];
