/**
 * Short forms of provinces, as newspapers print them and readers type them → their names, which are those
 * of Undang-Undang on each province; "NTB" and others that are first letters alone are met as such.
 */
export const PROVINCES: Readonly<Record<string, string>> = {
  babel: 'bangka belitung',
  jabar: 'jawa barat',
  jateng: 'jawa tengah',
  jatim: 'jawa timur',
  kalbar: 'kalimantan barat',
  kalsel: 'kalimantan selatan',
  kaltara: 'kalimantan utara',
  kalteng: 'kalimantan tengah',
  kaltim: 'kalimantan timur',
  kepri: 'kepulauan riau',
  malut: 'maluku utara',
  sulbar: 'sulawesi barat',
  sulsel: 'sulawesi selatan',
  sulteng: 'sulawesi tengah',
  sultra: 'sulawesi tenggara',
  sulut: 'sulawesi utara',
  sumbar: 'sumatera barat',
  sumsel: 'sumatera selatan',
  sumut: 'sumatera utara',
};
