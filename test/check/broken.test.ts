import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/check/check.ts';
import { mendOf } from '../../scripts/check/print.ts';
import { BUDI, inFolder, NEZAR, SOUND } from './sound.ts';

const NOW = new Date('2026-11-27T03:00:00Z');

const PERSON = 'people/nezar-patria.md';
const STORY = 'stories/data-pemilih.md';
const LAW = 'laws/uu-27-2022.md';
const OUTLET = 'outlets/contoh.yaml';
const BODY = 'organisations/kominfo.md';
const LEDGER = 'articles/contoh/2023-11-30-menunggu-kpu.yaml';
const EVENT = 'events/2023/11-28-surat-dikirim.md';

/** A slip that somebody may make, and what `npm run check` has to say of it. */
interface Case {
  name: string;
  /** The file that is changed, and that alone is accused, unless `at` names another. */
  file: string;
  /** What is replaced by what, once; or the whole file. */
  edit?: [find: string, replace: string];
  write?: string | Uint8Array;
  /** A file that goes. */
  gone?: string;
  at?: string;
  line: number;
  /** In the sentence that says what is wrong. */
  says: RegExp;
  /** In the mend, or in the corrected lines. */
  mend: RegExp;
}

// biome-ignore format: a table, one slip a line
const CASES: Case[] = [
  // YAML as people write it
  { name: 'tab', file: NEZAR, edit: ['    speaker: Nezar', '\tspeaker: Nezar'], line: 16, says: /tab/, mend: /^ {4}speaker: Nezar$/m },
  { name: 'colon inside a value', file: NEZAR, edit: ['place: Plaza', 'place: Mal: Plaza'], line: 7, says: /titik dua/, mend: /place: "Mal: Plaza Senayan, Jakarta"/ },
  { name: 'colon inside a title', file: STORY, edit: ['title: Dugaan', 'title: KPU: Dugaan'], line: 2, says: /titik dua/, mend: /title: "KPU: Dugaan/ },
  { name: 'open quotation mark', file: NEZAR, edit: ['role: Wakil', 'role: "Wakil'], line: 3, says: /tidak ditutup/, mend: /role: "Wakil Menteri Komunikasi dan Informatika"/ },
  { name: 'open apostrophe', file: STORY, edit: ['summary: Data', "summary: 'Data"], line: 3, says: /tidak ditutup/, mend: /summary: 'Data/ },
  { name: 'no space after the colon', file: NEZAR, edit: ['speaker: nezar-patria', 'speaker:nezar-patria'], line: 2, says: /titik dua harus ada spasi/, mend: /speaker: nezar-patria/ },
  { name: 'no space after a colon in the middle', file: NEZAR, edit: ['kind: direct', 'kind:direct'], line: 8, says: /spasi/, mend: /kind: direct/ },
  { name: 'no colon', file: NEZAR, edit: ['official: true', 'official true'], line: 5, says: /titik dua/, mend: /official: true/ },
  { name: 'equals sign', file: NEZAR, edit: ['kind: direct', 'kind = direct'], line: 8, says: /titik dua/, mend: /kind: direct/ },
  { name: 'semicolon', file: NEZAR, edit: ['kind: direct', 'kind; direct'], line: 8, says: /titik dua/, mend: /kind: direct/ },
  { name: 'duplicated field', file: NEZAR, edit: ['official: true', 'official: true\nofficial: false'], line: 6, says: /dua kali.*baris 5/, mend: /hapus salah satu/ },
  { name: 'apostrophe inside apostrophes', file: NEZAR, edit: ['place: Plaza Senayan, Jakarta', "place: 'Masjid Jami' Baru'"], line: 7, says: /tanda kutip/, mend: /place: "Masjid Jami' Baru"/ },
  { name: 'quotation marks inside quotation marks', file: STORY, edit: ['title: Dugaan kebocoran data pemilih', 'title: "Dugaan "kebocoran" data"'], line: 2, says: /tanda kutip/, mend: /title: 'Dugaan "kebocoran" data'/ },
  { name: 'words behind a closing quotation mark', file: STORY, edit: ['title: Dugaan kebocoran data pemilih', 'title: "Bocor" lagi'], line: 2, says: /tanda kutip/, mend: /title: '"Bocor" lagi'/ },
  { name: 'open bracket', file: STORY, edit: ['all: [KPU]', 'all: [KPU'], line: 8, says: /kurung siku/, mend: /all: \[KPU\]/ },
  { name: 'at sign', file: NEZAR, edit: ['place: Plaza Senayan, Jakarta', 'place: @plazasenayan'], line: 7, says: /tanda khusus/, mend: /place: "@plazasenayan"/ },
  { name: 'per cent sign', file: STORY, edit: ['title: Dugaan kebocoran data pemilih', 'title: %50 data bocor'], line: 2, says: /tanda khusus/, mend: /title: "%50 data bocor"/ },
  { name: 'tag', file: NEZAR, edit: ['place: Plaza', 'place: !penting Plaza'], line: 7, says: /tanda/, mend: /"!penting Plaza/ },
  { name: 'anchor', file: NEZAR, edit: ['place: Plaza', 'place: &mal Plaza'], line: 7, says: /perintah YAML/, mend: /"&mal Plaza/ },
  { name: 'comment that cuts a value', file: NEZAR, edit: ['place: Plaza Senayan, Jakarta', 'place: Gedung A #3, Jakarta'], line: 7, says: /hilang/, mend: /place: "Gedung A #3, Jakarta"/ },
  { name: 'one space too few', file: NEZAR, edit: ['    speaker: Nezar', '   speaker: Nezar'], line: 16, says: /jorokan/, mend: /^ {4}speaker: Nezar$/m },
  { name: 'under the dash', file: NEZAR, edit: ['    date: Kamis', '  date: Kamis'], line: 17, says: /jorokan/, mend: /^ {4}date: Kamis/m },
  { name: 'a space before a field', file: NEZAR, edit: ['official: true', ' official: true'], line: 5, says: /jorokan/, mend: /^official: true$/m },
  { name: 'a note among the fields', file: NEZAR, edit: ['kind: direct', 'kind: direct\ncek lagi ke redaksi'], line: 9, says: /bukan isian/, mend: /# cek lagi/ },
  { name: 'no-break spaces', file: NEZAR, edit: ['    speaker: Nezar', '\u00a0\u00a0\u00a0 speaker: Nezar'], line: 16, says: /spasi khusus/, mend: /speaker: Nezar/ },
  { name: 'en dash before an item', file: NEZAR, edit: ['  - data-pemilih', '  – data-pemilih'], line: 10, says: /daftar|tanda -/, mend: /data-pemilih/ },
  { name: 'no space behind the dash', file: NEZAR, edit: ['  - law: uu', '  -law: uu'], line: 12, says: /spasi/, mend: /- law: uu-27-2022/ },
  { name: 'backslash in quotation marks', file: NEZAR, edit: ['place: Plaza Senayan, Jakarta', 'place: "C:\\Users\\x"'], line: 7, says: /tanda kutip/, mend: /place:/ },
  { name: 'curly quotation marks around a value with a colon', file: STORY, edit: ['title: Dugaan kebocoran data pemilih', 'title: “KPU: data bocor”'], line: 2, says: /titik dua/, mend: /title: "KPU: data bocor"/ },
  { name: 'alias bomb', file: STORY, write: `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\ntitle: *b\n---\n`, line: 2, says: /perintah YAML/, mend: /anchor/ },
  { name: 'deep nesting', file: STORY, write: `---\ntitle: ${'['.repeat(5000)}\n---\n`, line: 2, says: /terlalu dalam/, mend: /riwayat/ },
  // Front matter
  { name: 'no first ---', file: NEZAR, edit: ['---\nspeaker', 'speaker'], line: 1, says: /---/, mend: /---/ },
  { name: 'no second ---', file: NEZAR, edit: ['review: []\n---\n', 'review: []\n'], line: 23, says: /tidak ditutup/, mend: /---/ },
  { name: 'two dashes', file: NEZAR, edit: ['review: []\n---\n', 'review: []\n--\n'], line: 23, says: /tepat tiga/, mend: /^---$/m },
  { name: 'a long dash', file: NEZAR, edit: ['---\nspeaker', '—\nspeaker'], line: 1, says: /tepat tiga/, mend: /^---$/m },
  { name: 'text before ---', file: NEZAR, edit: ['---\nspeaker', 'Catatan saya\n---\nspeaker'], line: 1, says: /sebelum baris ---/, mend: /pindahkan/ },
  { name: 'blank line before ---', file: NEZAR, edit: ['---\nspeaker', '\n---\nspeaker'], line: 1, says: /kosong sebelum/, mend: /hapus baris kosong/ },
  { name: '--- among the fields', file: NEZAR, edit: ['kind: direct', '---\nkind: direct'], line: 8, says: /di tengah/, mend: /hapus baris ---/ },
  { name: 'empty file', file: NEZAR, write: '', line: 1, says: /kosong/, mend: /riwayat/ },
  { name: 'only a body', file: NEZAR, write: '> Kita sedang menelusuri\n', line: 1, says: /tidak diawali/, mend: /---/ },
  // Fields
  { name: 'misspelt field', file: NEZAR, edit: ['speaker: nezar', 'spekaer: nezar'], line: 2, says: /mungkin maksudnya "speaker"/, mend: /speaker: nezar-patria/ },
  { name: 'field in capitals', file: NEZAR, edit: ['kind: direct', 'Kind: direct'], line: 8, says: /"kind"/, mend: /kind: direct/ },
  { name: 'field in Indonesian', file: NEZAR, edit: ['place: Plaza', 'tempat: Plaza'], line: 7, says: /"place"/, mend: /place: Plaza/ },
  { name: 'field in American English', file: NEZAR, edit: ['organisation: kominfo', 'organization: kominfo'], line: 4, says: /"organisation"/, mend: /organisation: kominfo/ },
  { name: 'field with underscore', file: NEZAR, edit: ['saidOn:', 'said_on:'], line: 6, says: /"saidOn"/, mend: /saidOn: 2023/ },
  { name: 'field in the singular', file: NEZAR, edit: ['stories:', 'story:'], line: 9, says: /"stories"/, mend: /stories:/ },
  { name: 'misspelt field inside a list', file: NEZAR, edit: ['    suffix:', '    sufix:'], line: 19, says: /"suffix"/, mend: /suffix:/ },
  { name: 'field of reports at the top', file: NEZAR, edit: ['review: []', 'prefix: x\nreview: []'], line: 22, says: /di dalam "reports"/, mend: /reports:/ },
  { name: 'field of the top in reports', file: NEZAR, edit: ['    start: 292', '    kind: direct\n    start: 292'], line: 20, says: /teratas/, mend: /pindahkan/ },
  { name: 'missing field', file: NEZAR, edit: ['kind: direct\n', ''], line: 2, says: /wajib "kind" belum ada/, mend: /kind: direct/ },
  { name: 'missing article in a report', file: NEZAR, edit: ['  - article: contoh/2023-11-30-menunggu-kpu\n    speaker', '  - speaker'], line: 15, says: /wajib "article"/, mend: /article: / },
  { name: 'missing name', file: PERSON, edit: ['name: Nezar Patria\n', ''], line: 2, says: /wajib "name"/, mend: /name: / },
  { name: 'empty name', file: PERSON, edit: ['name: Nezar Patria', 'name: ""'], line: 2, says: /isian kosong/, mend: /Nama lengkap/ },
  { name: 'blank name', file: PERSON, edit: ['name: Nezar Patria', 'name: " "'], line: 2, says: /isian kosong/, mend: /isi/ },
  { name: 'unknown field', file: NEZAR, edit: ['kind: direct', 'kind: direct\nwarna: merah'], line: 9, says: /"warna" tidak dikenal/, mend: /hapus baris/ },
  // Values
  { name: 'name instead of id', file: NEZAR, edit: ['speaker: nezar-patria', 'speaker: Nezar Patria'], line: 2, says: /bukan id/, mend: /speaker: nezar-patria/ },
  { name: 'id with .md', file: NEZAR, edit: ['speaker: nezar-patria', 'speaker: nezar-patria.md'], line: 2, says: /bukan id/, mend: /speaker: nezar-patria$/m },
  { name: 'id with its path', file: NEZAR, edit: ['speaker: nezar-patria', 'speaker: content/people/nezar-patria.md'], line: 2, says: /bukan id/, mend: /speaker: nezar-patria$/m },
  { name: 'id in capitals', file: NEZAR, edit: ['organisation: kominfo', 'organisation: KOMINFO'], line: 4, says: /bukan id/, mend: /organisation: kominfo/ },
  { name: 'id with underscores', file: NEZAR, edit: ['- data-pemilih', '- data_pemilih'], line: 10, says: /bukan id/, mend: /data-pemilih/ },
  { name: 'curly quotation marks around an id', file: NEZAR, edit: ['speaker: nezar-patria', 'speaker: “nezar-patria”'], line: 2, says: /tanda kutip.*id/, mend: /speaker: nezar-patria/ },
  { name: 'quotation marks twice around an id', file: NEZAR, edit: ['speaker: nezar-patria', 'speaker: \'"nezar-patria"\''], line: 2, says: /tanda kutip.*id/, mend: /speaker: nezar-patria/ },
  { name: 'role given as speaker', file: NEZAR, edit: ['speaker: nezar-patria', 'speaker: Wakil Menteri Kominfo'], line: 2, says: /bukan id/, mend: /id/ },
  { name: 'unknown speaker in words', file: NEZAR, edit: ['speaker: nezar-patria', 'speaker: tidak diketahui'], line: 2, says: /tidak diketahui/, mend: /speaker: null/ },
  { name: 'two speakers', file: NEZAR, edit: ['speaker: nezar-patria', 'speaker: [nezar-patria, budi-arie-setiadi]'], line: 2, says: /satu nilai/, mend: /pernyataan sendiri/ },
  { name: 'unknown place in words', file: NEZAR, edit: ['place: Plaza Senayan, Jakarta', 'place: "-"'], line: 7, says: /kosong|tampil/, mend: /null/ },
  { name: 'misspelt id', file: NEZAR, edit: ['speaker: nezar-patria', 'speaker: nezar-patira'], line: 2, says: /"nezar-patira" tidak ada/, mend: /speaker: nezar-patria/ },
  { name: 'abbreviation of a body as its id', file: 'organisations/kominfo.md', edit: ['successor: komdigi', 'successor: komdgi'], line: 6, says: /"komdgi" tidak ada/, mend: /successor: komdigi/ },
  { name: 'article without its outlet', file: NEZAR, edit: ['article: contoh/2023', 'article: 2023'], line: 15, says: /bukan id/, mend: /contoh\/|folder/ },
  { name: 'article of another outlet', file: NEZAR, edit: ['article: contoh/2023', 'article: lain/2023'], line: 15, says: /tidak ada di content\/articles/, mend: /contoh\/2023-11-30-menunggu-kpu/ },
  { name: 'day first', file: NEZAR, edit: ['saidOn: 2023-11-30', 'saidOn: 30/11/2023'], line: 6, says: /TAHUN-BULAN-HARI/, mend: /saidOn: 2023-11-30/ },
  { name: 'day in words', file: NEZAR, edit: ['saidOn: 2023-11-30', 'saidOn: Kamis, 30 November 2023'], line: 6, says: /TAHUN-BULAN-HARI/, mend: /saidOn: 2023-11-30/ },
  { name: 'slashes', file: NEZAR, edit: ['saidOn: 2023-11-30', 'saidOn: 2023/11/30'], line: 6, says: /TAHUN-BULAN-HARI/, mend: /saidOn: 2023-11-30/ },
  { name: 'one digit', file: BUDI, edit: ['due: 2023-12-02', 'due: 2023-12-2'], line: 20, says: /TAHUN-BULAN-HARI/, mend: /due: 2023-12-02/ },
  { name: 'no hyphens', file: NEZAR, edit: ['saidOn: 2023-11-30', 'saidOn: 20231130'], line: 6, says: /TAHUN-BULAN-HARI/, mend: /saidOn: 2023-11-30/ },
  { name: 'month 13', file: NEZAR, edit: ['saidOn: 2023-11-30', 'saidOn: 2023-13-45'], line: 6, says: /bulan 13 tidak ada/, mend: /TAHUN-BULAN-HARI/ },
  { name: '30 February', file: NEZAR, edit: ['saidOn: 2023-11-30', 'saidOn: 2023-02-30'], line: 6, says: /Februari 2023 hanya sampai tanggal 28/, mend: /TAHUN-BULAN-HARI/ },
  { name: '31 November', file: NEZAR, edit: ['saidOn: 2023-11-30', 'saidOn: 31 November 2023'], line: 6, says: /November 2023 hanya sampai tanggal 30/, mend: /2023-11-30/ },
  { name: 'yesterday', file: NEZAR, edit: ['saidOn: 2023-11-30', 'saidOn: kemarin'], line: 6, says: /"kemarin" bukan tanggal/, mend: /2023-11-30/ },
  { name: 'year 9999', file: STORY, edit: ['from: 2023-11-27', 'from: 9999-01-01'], line: 5, says: /9999|1500/, mend: /betulkan/ },
  { name: 'hour without zone', file: LEDGER, edit: ['publishedAt: 2023-11-30T20:15:00+07:00', 'publishedAt: 2023-11-30 20:15'], line: 4, says: /zona/, mend: /2023-11-30T20:15:00\+07:00/ },
  { name: 'hour with WIB', file: LEDGER, edit: ['publishedAt: 2023-11-30T20:15:00+07:00', 'publishedAt: 2023-11-30 20.15 WIB'], line: 4, says: /zona/, mend: /2023-11-30T20:15:00\+07:00/ },
  { name: 'ya', file: NEZAR, edit: ['official: true', 'official: ya'], line: 5, says: /true \(ya\)/, mend: /official: true/ },
  { name: 'Tidak', file: NEZAR, edit: ['official: true', 'official: Tidak'], line: 5, says: /false/, mend: /official: false/ },
  { name: 'true in quotation marks', file: NEZAR, edit: ['official: true', 'official: "true"'], line: 5, says: /true/, mend: /official: true/ },
  { name: 'pejabat', file: NEZAR, edit: ['official: true', 'official: pejabat'], line: 5, says: /true/, mend: /official: true/ },
  { name: 'langsung', file: NEZAR, edit: ['kind: direct', 'kind: langsung'], line: 8, says: /pilihan/, mend: /kind: direct/ },
  { name: 'tidak langsung', file: NEZAR, edit: ['kind: direct', 'kind: tidak langsung'], line: 8, says: /pilihan/, mend: /kind: indirect/ },
  { name: 'Direct', file: NEZAR, edit: ['kind: direct', 'kind: Direct'], line: 8, says: /pilihan/, mend: /kind: direct/ },
  { name: 'misspelt review reason', file: NEZAR, edit: ['review: []', 'review: [speaker-infered]'], line: 22, says: /pilihan/, mend: /speaker-inferred/ },
  { name: 'state in English', file: STORY, edit: ['state: berjalan', 'state: closed'], line: 4, says: /pilihan/, mend: /state: selesai/ },
  { name: 'a bad zone', file: OUTLET, edit: ['zone: WIB', 'zone: GMT+7'], line: 3, says: /pilihan/, mend: /zone: WIB/ },
  { name: 'a zone in small letters', file: OUTLET, edit: ['zone: WIB', 'zone: wib'], line: 3, says: /pilihan/, mend: /zone: WIB/ },
  { name: 'text for a list', file: NEZAR, edit: ['stories:\n  - data-pemilih', 'stories: data-pemilih'], line: 9, says: /daftar/, mend: /stories: \[data-pemilih\]/ },
  { name: 'text with commas for a list', file: PERSON, edit: ['aliases: [Nezar]', 'aliases: Nezar, Pak Nezar'], line: 3, says: /daftar/, mend: /aliases: \[Nezar, Pak Nezar\]/ },
  { name: 'ids for laws', file: NEZAR, edit: ['  - law: uu-27-2022\n    article: "39"', '  - uu-27-2022'], line: 12, says: /nama: nilai/, mend: /law: uu-27-2022/ },
  { name: 'fields for a list', file: EVENT, edit: ['  - article: contoh', '    article: contoh'], line: 3, says: /daftar/, mend: /- article: contoh/ },
  { name: 'no reports', file: EVENT, edit: ['reports:\n  - article: contoh/2023-11-30-menunggu-kpu\n    start: 900\n    end: 950\n', 'reports: []\n'], line: 3, says: /paling sedikit satu/, mend: /article/ },
  { name: 'number for text', file: NEZAR, edit: ['article: "39"', 'article: 39'], line: 13, says: /angka/, mend: /article: "39"/ },
  { name: 'text for a number', file: LAW, edit: ['year: 2022', 'year: "2022"'], line: 4, says: /bilangan/, mend: /year: 2022/ },
  { name: 'a word for a number', file: NEZAR, edit: ['start: 292', 'start: awal'], line: 20, says: /bilangan/, mend: /angka/ },
  { name: 'a negative position', file: NEZAR, edit: ['start: 292', 'start: -4'], line: 20, says: /bilangan/, mend: /angka/ },
  { name: 'a probability with a sign of percent', file: NEZAR, edit: ['start: 292', 'probability: 80%\n    start: 292'], line: 20, says: /antara 0 dan 1/, mend: /probability: 0\.8$/m },
  { name: 'a word before a number', file: NEZAR, edit: ['start: 292', 'start: karakter 292'], line: 20, says: /bilangan/, mend: /start: 292/ },
  { name: 'a name before the day of a review', file: NEZAR, edit: ['review: []', 'review: []\nreviewed: Rina, 2026-11-20'], line: 23, says: /lebih dari tanggalnya/, mend: /reviewed: 2026-11-20/ },
  { name: 'a note behind a day', file: NEZAR, edit: ['saidOn: 2023-11-30', 'saidOn: 2023-11-30 malam'], line: 6, says: /bukan tanggal/, mend: /saidOn: 2023-11-30$/m },
  { name: 'a line of JSON', file: STORY, edit: ['title: Dugaan kebocoran data pemilih', '"title": "Dugaan kebocoran data pemilih",'], line: 2, says: /JSON/, mend: /^title: "Dugaan kebocoran data pemilih"$/m },
  { name: 'another line of JSON', file: NEZAR, edit: ['kind: direct', '"kind": "direct",'], line: 8, says: /JSON/, mend: /^kind: "direct"$/m },
  { name: 'a --- too many', file: NEZAR, edit: ['---\n> Kita', '---\n---\n> Kita'], line: 24, says: /berlebih/, mend: /hapus baris ini/ },
  { name: 'curly quotation marks around a title', file: STORY, edit: ['title: Dugaan kebocoran data pemilih', 'title: “Dugaan kebocoran data pemilih”'], line: 2, says: /tanda kutip lengkung/, mend: /title: Dugaan kebocoran data pemilih/ },
  { name: 'curly quotation marks around a place', file: NEZAR, edit: ['place: Plaza Senayan, Jakarta', 'place: ”Plaza Senayan, Jakarta”'], line: 7, says: /tanda kutip lengkung/, mend: /place: Plaza Senayan, Jakarta/ },
  { name: 'an act in words as its id', file: NEZAR, edit: ['law: uu-27-2022', 'law: UU No. 27 Tahun 2022'], line: 12, says: /bukan id/, mend: /law: uu-27-2022/ },
  { name: 'an act by its full name as its id', file: NEZAR, edit: ['law: uu-27-2022', 'law: Undang-Undang Nomor 27 Tahun 2022'], line: 12, says: /bukan id/, mend: /law: uu-27-2022/ },
  { name: 'a former id that is another person’s', file: PERSON, edit: ['aliases: [Nezar]', 'aliases: [Nezar]\nformerIds: [budi-arie-setiadi]'], line: 4, says: /masih dipakai/, mend: /npm run merge -- people nezar-patria budi-arie-setiadi/ },
  { name: 'reviewed tomorrow', file: NEZAR, edit: ['review: []', 'review: []\nreviewed: 2026-11-28'], line: 23, says: /belum terjadi/, mend: /betulkan/ },
  { name: 'bullets of a word processor', file: NEZAR, edit: ['  - data-pemilih', '  • data-pemilih'], line: 10, says: /daftar/, mend: /data-pemilih/ },
  { name: 'a colon of full width', file: NEZAR, edit: ['kind: direct', 'kind： direct'], line: 8, says: /titik dua/, mend: /kind: direct/ },
  { name: 'a full stop for a colon', file: NEZAR, edit: ['kind: direct', 'kind. direct'], line: 8, says: /titik dua/, mend: /kind: direct/ },
  { name: 'a zone as an offset', file: OUTLET, edit: ['zone: WIB', 'zone: "+07:00"'], line: 3, says: /pilihan/, mend: /WIB, WITA, WIT/ },
  { name: 'a comma behind a choice', file: NEZAR, edit: ['kind: direct', 'kind: direct,'], line: 8, says: /pilihan/, mend: /kind: direct$/m },
  { name: 'a probability in percent', file: NEZAR, edit: ['start: 292', 'probability: 98\n    start: 292'], line: 20, says: /98/, mend: /probability/ },
  { name: 'a probability with a comma', file: NEZAR, edit: ['start: 292', 'probability: 0,98\n    start: 292'], line: 20, says: /bilangan/, mend: /probability/ },
  { name: 'a form that there is not', file: NEZAR, edit: ['start: 292', 'form: after-que\n    start: 292'], line: 20, says: /after-que/, mend: /form: after-cue/ },
  { name: 'a cut hash', file: LEDGER, edit: ['sha256:000', 'sha256:'], line: 6, says: /.+/, mend: /Sidik|betulkan/ },
  { name: 'ten thousand terms', file: STORY, edit: ['any: [data pemilih, kebocoran data]', `any: [${Array.from({ length: 10_000 }, (_, at) => `kata${at}`).join(', ')}]`], line: 7, says: /paling banyak 200/, mend: /kurangi/ },
  { name: 'a term of a megabyte', file: STORY, edit: ['any: [data pemilih', `any: [${'a'.repeat(1_000_000)}`], line: 1, says: /terlalu besar/, mend: /riwayat/ },
  { name: 'a hundred thousand fields', file: STORY, write: `---\n${Array.from({ length: 100_000 }, (_, at) => `k${at}: 1\n`).join('')}---\n`, line: 1, says: /terlalu besar/, mend: /riwayat/ },
  // Addresses
  { name: 'javascript address', file: PERSON, edit: ['source: https://www.kominfo.go.id', 'source: javascript:alert(1)'], line: 9, says: /javascript:/, mend: /https:/ },
  { name: 'data address', file: BUDI, edit: ['link: https://contoh.id/ralat/1', 'link: data:text/html,x'], line: 26, says: /data:/, mend: /https:/ },
  { name: 'address with a password', file: BODY, edit: ['source: https://www.kominfo', 'source: https://a:b@www.kominfo'], line: 7, says: /sandi/, mend: /source: https:\/\/www.kominfo.go.id/ },
  { name: 'address without https', file: LAW, edit: ['source: https://peraturan', 'source: peraturan'], line: 8, says: /alamat lengkap/, mend: /source: https:\/\/peraturan.go.id\/uu-27-2022/ },
  { name: 'address with one slash', file: LEDGER, edit: ['https://contoh.id/berita/1', 'https:/contoh.id/berita/1'], line: 2, says: /alamat/, mend: /url: https:\/\/contoh.id\/berita\/1/ },
  { name: 'Markdown link as address', file: BUDI, edit: ['link: https://contoh.id/ralat/1', 'link: "[ralat](https://contoh.id/ralat/1)"'], line: 26, says: /alamat/, mend: /link: https:\/\/contoh.id\/ralat\/1/ },
  { name: 'email as address', file: PERSON, edit: ['source: https://www.kominfo.go.id', 'source: humas@kominfo.go.id'], line: 9, says: /alamat/, mend: /https:/ },
  { name: 'address of another outlet', file: LEDGER, edit: ['https://contoh.id/berita/1', 'https://media-asing.com/1'], line: 2, says: /bukan alamat Contoh/, mend: /hosts/ },
  { name: 'host with https', file: OUTLET, edit: ['zone: WIB', 'zone: WIB\nhosts: [https://contoh.id]'], line: 4, says: /host/i, mend: /.+/ },
  // Text
  { name: 'git conflict in the words', file: NEZAR, edit: ['> Kita', '<<<<<<< HEAD\n> Kita\n=======\n> Kami\n>>>>>>> cabang\n> Kita'], line: 24, says: /konflik git/, mend: /pilih salah satu/ },
  { name: 'git conflict in the fields', file: NEZAR, edit: ['kind: direct', '<<<<<<< HEAD\nkind: direct\n=======\nkind: indirect\n>>>>>>> x'], line: 8, says: /konflik git/, mend: /pilih salah satu/ },
  { name: 'half of a git conflict', file: NEZAR, edit: ['kind: direct', 'kind: direct\n======='], line: 9, says: /konflik git/, mend: /pilih salah satu/ },
  { name: 'git conflict in the ledger', file: LEDGER, edit: ['title: Menunggu KPU', '<<<<<<< HEAD\ntitle: Menunggu KPU\n=======\ntitle: KPU\n>>>>>>> x'], line: 3, says: /konflik git/, mend: /pilih salah satu/ },
  { name: 'git conflict in a summary', file: STORY, edit: ['Yang diketahui', '<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> x\nYang diketahui'], line: 10, says: /konflik git/, mend: /pilih salah satu/ },
  { name: 'Windows-1252', file: NEZAR, write: Buffer.from( (SOUND[NEZAR] as string).replace('Plaza Senayan', 'Caf\u00e9 Senayan'), 'latin1', ), line: 7, says: /UTF-8.*é/, mend: /UTF-8/ },
  { name: 'UTF-16', file: NEZAR, write: Buffer.from(`\ufeff${SOUND[NEZAR]}`, 'utf16le'), line: 1, says: /UTF-16/, mend: /UTF-8/ },
  { name: 'binary', file: NEZAR, write: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), line: 1, says: /biner/, mend: /teks biasa/ },
  { name: 'broken letters', file: NEZAR, edit: ['> Kita sedang', '> Kita â€œsedang'], line: 24, says: /rusak/, mend: /“sedang/ },
  { name: 'turned writing direction', file: PERSON, edit: ['name: Nezar', 'name: Ne\u202ezar'], line: 2, says: /tak terlihat/, mend: /name: Nezar Patria/ },
  { name: 'control character', file: NEZAR, edit: ['> Kita sedang', '> Kita \u0008sedang'], line: 24, says: /U\+0008/, mend: /> Kita sedang/ },
  { name: 'zero-width space', file: NEZAR, edit: ['speaker: nezar-patria', 'speaker: nezar-\u200bpatria'], line: 2, says: /tak terlihat|bukan id/, mend: /nezar-patria/ },
  { name: 'escaped direction', file: PERSON, edit: ['name: Nezar Patria', 'name: "Nezar \\u202ePatria"'], line: 2, says: /tak terlihat/, mend: /hapus/ },
  { name: 'half a character', file: PERSON, edit: ['name: Nezar Patria', 'name: "Nezar \\ud83d Patria"'], line: 2, says: /separuh karakter/, mend: /utuh/ },
  { name: 'decomposed accent', file: STORY, edit: ['title: Dugaan', 'title: Cafe\u0301 dugaan'], line: 2, says: /NFC/, mend: /Café/ },
  // Words
  { name: 'note among the words', file: NEZAR, edit: ['> Kita', 'Catatan editor: cek lagi.\n\n> Kita'], line: 24, says: /tidak diawali tanda >/, mend: /catatan/ },
  { name: 'words without >', file: NEZAR, edit: ['> Kita', 'Kita'], line: 24, says: /tidak diawali tanda >/, mend: /> Kita sedang/ },
  { name: 'HTML comment', file: NEZAR, edit: ['> Kita', '<!-- cek -->\n> Kita'], line: 24, says: /komentar HTML/, mend: /#/ },
  { name: 'no words', file: NEZAR, edit: ['> Kita sedang menelusuri dan menunggu informasi dari KPU\n', ''], line: 23, says: /tidak ada kata-kata/, mend: />/ },
  { name: 'quotation marks in the words', file: NEZAR, edit: ['> Kita sedang menelusuri dan menunggu informasi dari KPU', '> "Kita sedang menelusuri dan menunggu informasi dari KPU"'], line: 24, says: /tanda kutip/, mend: /> Kita sedang/ },
  { name: 'report in other words', file: BUDI, edit: ['quote: Kami sudah berkirim surat kepada KPU sejak Selasa malam', 'quote: Harga beras di Pasar Senen turun lagi pekan ini'], line: 16, says: /tidak ada yang sama|hampir tidak ada/, mend: /salin/ },
  { name: 'article twice', file: BUDI, edit: ['article: lain/2023-11-30-menteri\n    quote: Kami sudah berkirim surat kepada KPU sejak Selasa malam\n    start: 10\n    end: 60', 'article: contoh/2023-11-30-menunggu-kpu'], line: 15, says: /sudah menjadi pemberitaan/, mend: /hapus salah satunya/ },
  { name: 'swapped positions', file: NEZAR, edit: ['start: 292\n    end: 510', 'start: 510\n    end: 292'], line: 21, says: /tidak sesudah/, mend: /start: 292/ },
  // Days and offices
  { name: 'said after it was printed', file: BUDI, edit: ['saidOn: 2023-11-29', 'saidOn: 2023-12-01'], line: 6, says: /terbit/, mend: /saidOn: 2023-11-30/ },
  { name: 'said in the future', file: NEZAR, edit: ['saidOn: 2023-11-30\nplace', 'saidOn: 2033-11-30\nplace'], line: 6, says: /2033-11-30/, mend: /saidOn: 2023-11-30/ },
  { name: 'other day than printed', file: NEZAR, edit: ['saidOn: 2023-11-30\nplace', 'saidOn: 2023-11-20\nplace'], line: 6, says: /2023-11-30.*2023-11-20/, mend: /saidOn: 2023-11-30/ },
  { name: 'wrong weekday', file: NEZAR, edit: ['date: Kamis (30/11/2023)', 'date: Jumat (30/11/2023)'], line: 17, says: /jatuh pada hari Kamis/, mend: /weekday-mismatch/ },
  { name: 'deadline before it was said', file: BUDI, edit: ['due: 2023-12-02', 'due: 2023-11-02'], line: 20, says: /sebelum dikatakan/, mend: /due: / },
  { name: 'correction in the future', file: BUDI, edit: ['at: 2023-12-05', 'at: 2036-12-05'], line: 24, says: /belum terjadi/, mend: /betulkan/ },
  { name: 'story backwards', file: STORY, edit: ['from: 2023-11-27', 'from: 2023-11-27\nto: 2023-11-01'], line: 6, says: /sebelum dimulai/, mend: /to: 2023-11-27/ },
  { name: 'event backwards', file: EVENT, edit: ['date: 2023-11-28', 'date: 2023-11-28\nuntil: 2023-11-01'], line: 3, says: /sebelum dimulai/, mend: /tukar/ },
  { name: 'post backwards', file: PERSON, edit: ['to: 2024-10-20', 'to: 2022-10-20'], line: 8, says: /sebelum dimulai/, mend: /tukar/ },
  { name: 'posts overlap', file: PERSON, edit: ['from: 2024-10-21', 'from: 2024-01-01'], line: 12, says: /bertumpuk/, mend: /to: 2023-12-31/ },
  { name: 'office of another day', file: NEZAR, edit: ['role: Wakil Menteri Komunikasi dan Informatika', 'role: Wakil Menteri Komunikasi dan Digital'], line: 3, says: /2024-10-21/, mend: /role: Wakil Menteri Komunikasi dan Informatika/ },
  { name: 'office at another body', file: NEZAR, edit: ['organisation: kominfo', 'organisation: komdigi'], line: 4, says: /kominfo/, mend: /organisation: kominfo/ },
  { name: 'read before it was printed', file: LEDGER, edit: ['readAt: 2023-12-01', 'readAt: 2023-11-01'], line: 5, says: /sebelum artikelnya terbit/, mend: /publishedAt/ },
  // Stories, laws, outlets
  { name: 'story without terms', file: STORY, edit: ['match:\n  any: [data pemilih, kebocoran data]\n  all: [KPU]\n', ''], line: 2, says: /kata pencari/, mend: /any:/ },
  { name: 'story with a term that is everywhere', file: STORY, edit: ['any: [data pemilih, kebocoran data]', 'any: [data pemilih, yang]'], line: 7, says: /hampir setiap artikel/, mend: /khas/ },
  { name: 'story with a term of signs', file: STORY, edit: ['any: [data pemilih, kebocoran data]', 'any: ["*"]'], line: 7, says: /tidak memuat kata|kosong/, mend: /kata|isi/ },
  { name: 'term asked for and excluded', file: STORY, edit: ['all: [KPU]', 'all: [KPU]\n  not: [kpu]'], line: 8, says: /dikecualikan/, mend: /hapus/ },
  { name: 'number that is not the id', file: LAW, edit: ['number: "27"', 'number: "28"'], line: 3, says: /tidak cocok/, mend: /number: "27"/ },
  { name: 'year that is not the id', file: LAW, edit: ['year: 2022', 'year: 2012'], line: 4, says: /tidak cocok/, mend: /year: 2022/ },
  { name: 'citation of another act', file: LAW, edit: ['citation: uu/2022/27', 'citation: uu/2022/28'], line: 7, says: /tidak cocok/, mend: /citation: uu\/2022\/27/ },
  { name: 'kind in words', file: LAW, edit: ['kind: uu', 'kind: Undang-Undang'], line: 2, says: /pilihan/, mend: /kind: uu/ },
  { name: 'article of an act in words', file: NEZAR, edit: ['article: "39"', 'article: Pasal 39 ayat 1'], line: 13, says: /bentuk pasal/, mend: /article: "39 ayat \(1\)"/ },
  { name: 'selector that cannot be read', file: OUTLET, edit: ['- div.isi', "- 'div[class='"], line: 8, says: /pemilih CSS/, mend: /div\.isi-berita/ },
  { name: 'ledger entry of another outlet', file: LEDGER, edit: ['outlet: contoh', 'outlet: lain'], line: 1, says: /folder contoh/, mend: /outlet: contoh/ },
  { name: 'organisation kind in English', file: BODY, edit: ['kind: kementerian', 'kind: ministry'], line: 4, says: /pilihan/, mend: /kind: kementerian/ },
  // Records beside each other
  { name: 'merged into itself', file: NEZAR, edit: ['review: []', 'mergedInto: 2023/11-30-nezar-patria-kita-sedang-menelusuri\nreview: []'], line: 22, says: /dirinya sendiri/, mend: /hapus/ },
  { name: 'conflict with itself', file: BUDI, edit: ['conflicts: []', 'conflicts:\n  - with: 2023/11-29-budi-arie-setiadi-kami-sudah-berkirim\n    status: keduanya'], line: 23, says: /dirinya sendiri/, mend: /pernyataan lain/ },
  { name: 'body that is its own parent', file: BODY, edit: ['successor: komdigi', 'parent: kominfo\nsuccessor: komdigi'], line: 6, says: /berputar/, mend: /hapus/ },
  { name: 'story listed twice', file: NEZAR, edit: ['  - data-pemilih\n', '  - data-pemilih\n  - data-pemilih\n'], line: 11, says: /dua kali/, mend: /hapus/ },
  { name: 'one id in people and organisations', file: 'people/kominfo.md', write: '---\nname: Rina Kartika\n---\n', line: 1, says: /dipakai juga oleh lembaga/, mend: /ganti nama/ },
  { name: 'same person twice', file: 'people/nezar.md', write: '---\nname: nezar patria\n---\n', line: 2, says: /juga ada di people\/nezar-patria/, mend: /npm run merge -- people/ },
  { name: 'nearly the same person', file: 'people/nezar-patrya.md', write: '---\nname: Nezar Patrya\n---\n', line: 2, says: /mirip/, mend: /npm run merge -- people/ },
  { name: 'alias that is a name', file: 'people/rina-kartika.md', write: '---\nname: Rina Kartika\naliases: [Nezar Patria]\n---\n', line: 3, says: /juga ada di/, mend: /npm run merge/ },
  { name: 'copied statement', file: 'statements/2023/11-30-salinan.md', write: (SOUND[NEZAR] as string).replace('start: 292', 'start: 293'), line: 1, says: /sama dengan statements/, mend: /hapus berkas ini/ },
  { name: 'nearly the same statement', file: 'statements/2023/11-30-salinan.md', write: (SOUND[NEZAR] as string) .replace('informasi dari KPU', 'informasi dari KPU ya') .replace(/laws:\n.*\n.*\n/, ''), line: 1, says: /hampir semua kata/, mend: /differentFrom/ },
  { name: 'same article twice', file: 'articles/contoh/2023-11-30-menunggu-lagi.yaml', write: (SOUND[LEDGER] as string).split('statements:')[0] as string, line: 2, says: /sudah ada di/, mend: /hapus salah satu/ },
  // Files
  { name: 'folder that nobody reads', file: 'tokoh/rina-kartika.md', write: '---\nname: Rina Kartika\n---\n', line: 1, says: /folder "tokoh" tidak dikenal/, mend: /people\/rina-kartika\.md/ },
  { name: 'misspelt folder', file: 'statement/2023/x.md', write: 'x', line: 1, says: /folder "statement"/, mend: /content\/statements\/2023\/x\.md/ },
  { name: 'file at the top', file: 'rina-kartika.md', write: '---\nname: Rina\n---\n', line: 1, says: /tidak dibaca/, mend: /people/ },
  { name: 'statement without a year', file: 'statements/rina.md', write: '---\nspeaker: null\n---\n> x\n', line: 1, says: /folder tahunnya/, mend: /content\/statements\/2023/ },
  { name: 'person in a folder', file: 'people/menteri/rina.md', write: '---\nname: Rina\n---\n', line: 1, says: /terlalu dalam/, mend: /content\/people\/rina\.md/ },
  { name: 'wrong ending', file: 'people/rina-kartika.markdown', write: '---\nname: Rina\n---\n', line: 1, says: /berakhir \.md/, mend: /people\/rina-kartika\.md/ },
  { name: '.yml', file: 'outlets/media.yml', write: 'name: Media\n', line: 1, says: /berakhir \.yaml/, mend: /outlets\/media\.yaml/ },
  { name: '.MD', file: 'people/rina-kartika.MD', write: '---\nname: Rina\n---\n', line: 1, says: /berakhir \.md/, mend: /people\/rina-kartika\.md/ },
  { name: 'name in capitals with spaces', file: 'people/Rina Kartika.md', write: '---\nname: Rina\n---\n', line: 1, says: /huruf kecil/, mend: /people\/rina-kartika\.md/ },
  { name: 'name with an accent', file: 'people/ren\u00e9e.md', write: '---\nname: Renée\n---\n', line: 1, says: /huruf kecil/, mend: /people\/renee\.md/ },
  { name: 'copied file', file: 'people/nezar-patria (1).md', write: SOUND[PERSON] as string, line: 1, says: /salinan/, mend: /hapus/ },
  { name: 'renamed person', file: 'people/nezar-patrie.md', gone: PERSON, write: SOUND[PERSON] as string, line: 1, says: /berganti nama.*"nezar-patria"/, mend: /nezar-patria/ },
  { name: 'renamed story', file: 'stories/data-pemilih-kpu.md', gone: STORY, write: SOUND[STORY] as string, line: 1, says: /berganti nama|tidak ada/, mend: /data-pemilih/ },
  { name: 'renamed statement', file: 'statements/2023/11-30-nezar-menelusuri.md', gone: NEZAR, write: SOUND[NEZAR] as string, line: 1, says: /semula bernama 2023\/11-30-nezar-patria/, mend: /kembalikan namanya/ },
  { name: 'wrong year', file: 'statements/2022/11-30-nezar-patria-kita-sedang-menelusuri.md', gone: NEZAR, write: SOUND[NEZAR] as string, line: 1, says: /tahun 2022|semula bernama/, mend: /2023/ },
  // What a second round of slips found
  { name: '--- at the end of a YAML file', file: OUTLET, edit: ['    - div.isi\n', '    - div.isi\n---\n'], line: 9, says: /dokumen lain/, mend: /hapus baris/ },
  { name: 'all fields but the first at the margin', file: NEZAR, edit: ['speaker: nezar', '  speaker: nezar'], line: 2, says: /jorokan/, mend: /^speaker: nezar-patria$/m },
  { name: 'the dash at the margin', file: NEZAR, edit: ['  - article: contoh', '- article: contoh'], line: 15, says: /jorokan/, mend: /^ {2}- article: contoh/m },
  { name: 'an item without its dash', file: NEZAR, edit: ['  - data-pemilih', 'data-pemilih'], line: 10, says: /tidak diawali tanda -/, mend: /^ {2}- data-pemilih$/m },
  { name: 'a field with a dash', file: NEZAR, edit: ['kind: direct', '- kind: direct'], line: 8, says: /bukan butir daftar/, mend: /^kind: direct$/m },
  { name: 'plus signs for dashes', file: NEZAR, edit: ['---\nspeaker', '+++\nspeaker'], line: 1, says: /tepat tiga/, mend: /^---$/m },
  { name: 'null in quotation marks', file: NEZAR, edit: ['speaker: nezar-patria', 'speaker: "null"'], line: 2, says: /tanpa tanda kutip/, mend: /speaker: null/ },
  { name: 'abbreviation as speaker', file: NEZAR, edit: ['speaker: nezar-patria', 'speaker: Kominfo'], line: 2, says: /bukan id/, mend: /speaker: kominfo/ },
  { name: 'name with office as speaker', file: NEZAR, edit: ['speaker: nezar-patria', 'speaker: Nezar Patria, Wamenkominfo'], line: 2, says: /bukan id/, mend: /speaker: nezar-patria$/m },
  { name: 'title of a story as its id', file: NEZAR, edit: ['- data-pemilih', '- Dugaan kebocoran data pemilih'], line: 10, says: /bukan id/, mend: /- data-pemilih/ },
  { name: 'address of an article as its id', file: NEZAR, edit: ['article: contoh/2023-11-30-menunggu-kpu', 'article: https://contoh.id/berita/1'], line: 15, says: /alamat web/, mend: /article: contoh\/2023-11-30-menunggu-kpu/ },
  { name: 'short title of a law as its id', file: NEZAR, edit: ['law: uu-27-2022', 'law: UU PDP'], line: 12, says: /bukan id/, mend: /law: uu-27-2022/ },
  { name: 'year of another act', file: NEZAR, edit: ['law: uu-27-2022', 'law: uu-27-2023'], line: 12, says: /tidak ada/, mend: /law: uu-27-2022/ },
  { name: 'field of a law in Indonesian', file: NEZAR, edit: ['article: "39"', 'pasal: "39"'], line: 13, says: /"article"/, mend: /article: "39"/ },
  { name: 'date of an event in Indonesian', file: EVENT, edit: ['date: 2023', 'tanggal: 2023'], line: 2, says: /"date"/, mend: /date: 2023-11-28/ },
  { name: 'en dashes in a day', file: NEZAR, edit: ['saidOn: 2023-11-30', 'saidOn: 2023–11–30'], line: 6, says: /TAHUN-BULAN-HARI/, mend: /saidOn: 2023-11-30/ },
  { name: 'letter O in a day', file: NEZAR, edit: ['saidOn: 2023-11-30', 'saidOn: 2023-11-3O'], line: 6, says: /TAHUN-BULAN-HARI/, mend: /saidOn: 2023-11-30/ },
  { name: 'month first', file: NEZAR, edit: ['saidOn: 2023-11-30', 'saidOn: 11/30/2023'], line: 6, says: /bulan 30 tidak ada/, mend: /saidOn: 2023-11-30/ },
  { name: 'until now', file: PERSON, edit: ['to: 2024-10-20', 'to: sekarang'], line: 8, says: /masih berlangsung/, mend: /hapus baris/ },
  { name: 'correction as text', file: BUDI, edit: ['corrections:\n  - at: 2023-12-05\n    note: Semula tertulis diucapkan Nezar.\n    link: https://contoh.id/ralat/1', 'corrections: Semula tertulis diucapkan Nezar.'], line: 23, says: /daftar/, mend: /note: Semula tertulis/ },
  { name: 'withdrawn: true', file: NEZAR, edit: ['review: []', 'withdrawn: true\nreview: []'], line: 22, says: /nama: nilai/, mend: /reason:/ },
  { name: 'review: sudah', file: NEZAR, edit: ['review: []', 'review: sudah'], line: 22, says: /daftar/, mend: /review: \[\]/ },
  { name: 'reviewed: true', file: NEZAR, edit: ['review: []', 'review: []\nreviewed: true'], line: 23, says: /bukan tanggal/, mend: /reviewed: 2023-11-30/ },
  { name: 'an item that is empty', file: NEZAR, edit: ['  - data-pemilih', '  -'], line: 10, says: /butir daftar ini kosong/, mend: /hapus tanda -/ },
  { name: 'terms outside match', file: STORY, edit: ['match:\n  any: [data pemilih, kebocoran data]\n  all: [KPU]', 'any: [data pemilih]'], line: 6, says: /di dalam "match"/, mend: /match:\n {2}any/ },
  { name: 'bold words', file: NEZAR, edit: ['> Kita sedang', '> **Kita** sedang'], line: 24, says: /Markdown/, mend: /> Kita sedang/ },
  { name: 'HTML in the words', file: NEZAR, edit: ['> Kita sedang', '> Kita<br> sedang'], line: 24, says: /HTML/, mend: /> Kita sedang/ },
  { name: 'a quotation in a quotation', file: NEZAR, edit: ['> Kita', '>> Kita'], line: 24, says: /Markdown/, mend: /> Kita sedang/ },
  { name: 'source below the words', file: NEZAR, edit: ['dari KPU\n', 'dari KPU\n\nSumber: Contoh\n'], line: 26, says: /tidak diawali tanda >/, mend: /catatan/ },
  { name: 'degree in a name', file: PERSON, edit: ['name: Nezar Patria', 'name: H. Nezar Patria, S.Sos.'], line: 2, says: /gelar/, mend: /name: Nezar Patria$/m },
  { name: 'selector that ends openly', file: OUTLET, edit: ['- div.isi', '- div.isi >'], line: 8, says: /pemilih CSS/, mend: /div\.isi-berita/ },
  { name: 'renamed act', file: 'laws/uu-pdp.md', gone: LAW, write: SOUND[LAW] as string, line: 1, says: /berganti nama.*"uu-27-2022"/, mend: /uu-27-2022/ },
  { name: 'renamed body', file: 'organisations/kemenkominfo.md', gone: BODY, write: SOUND[BODY] as string, line: 1, says: /berganti nama.*"kominfo"/, mend: /kominfo/ },
  { name: 'renamed article', file: 'articles/contoh/2023-11-30-nezar.yaml', gone: LEDGER, write: SOUND[LEDGER] as string, line: 1, says: /berganti nama/, mend: /menunggu-kpu/ },
  { name: 'deleted body', file: NEZAR, gone: BODY, at: BODY, line: 1, says: /tidak ada, padahal \d berkas merujuknya/, mend: /riwayat/ },
  // A third round
  { name: 'no field between the dashes', file: NEZAR, write: '---\n---\n> Kita sedang\n', line: 1, says: /satu isian pun/, mend: /riwayat/ },
  { name: 'HTML entity in the words', file: NEZAR, edit: ['> Kita sedang', '> Kita &amp; KPU sedang'], line: 24, says: /HTML/, mend: /> Kita & KPU/ },
  { name: 'HTML entity in a name', file: BODY, edit: ['name: Kementerian Komunikasi dan Informatika', 'name: Kementerian Komunikasi &amp; Informatika'], line: 2, says: /kode HTML/, mend: /name: Kementerian Komunikasi & Informatika/ },
  { name: 'line break as letters', file: NEZAR, edit: ['> Kita sedang', '> Kita\\n sedang'], line: 24, says: /apa adanya/, mend: /> Kita/ },
  { name: 'space behind a name', file: PERSON, edit: ['name: Nezar Patria', 'name: "Nezar Patria "'], line: 2, says: /spasi di awal atau akhir/, mend: /name: Nezar Patria$/m },
  { name: 'law cited twice', file: NEZAR, edit: ['    article: "39"\n', '    article: "39"\n  - law: uu-27-2022\n    article: "39"\n'], line: 14, says: /dua kali/, mend: /hapus/ },
  { name: 'correction before it was said', file: BUDI, edit: ['at: 2023-12-05', 'at: 2022-12-05'], line: 24, says: /sebelum pernyataannya/, mend: /betulkan/ },
  { name: 'looked at before it was said', file: NEZAR, edit: ['review: []', 'review: []\nreviewed: 2022-01-01'], line: 23, says: /sebelum pernyataannya/, mend: /betulkan/ },
  { name: 'same outlet twice', file: 'outlets/salinan.yaml', write: SOUND[OUTLET] as string, line: 2, says: /juga milik outlets\/contoh/, mend: /hapus salah satu/ },
  { name: 'same story twice', file: 'stories/salinan.md', write: SOUND[STORY] as string, line: 2, says: /juga ada di stories/, mend: /npm run merge -- stories/ },
  { name: 'a note in the way of a programmer', file: NEZAR, edit: ['kind: direct', '// cek lagi\nkind: direct'], line: 8, says: /bukan isian/, mend: /#/ },
  { name: 'fields as a list', file: PERSON, write: '---\n- name: Nezar Patria\n---\n', line: 2, says: /isian \(nama: nilai\)/, mend: /nama: nilai/ },
  { name: 'post without a title', file: PERSON, edit: ['    title: Wakil Menteri Komunikasi dan Digital\n', ''], line: 10, says: /wajib "title"/, mend: /title:/ },
  { name: 'unknown body of a post', file: PERSON, edit: ['organisation: komdigi', 'organisation: kemkomdigi'], line: 10, says: /tidak ada/, mend: /komdigi/ },
  { name: 'finding in words', file: BUDI, edit: ['conflicts: []', 'conflicts:\n  - with: 2023/11-30-nezar-patria-kita-sedang-menelusuri\n    status: siaran pers'], line: 24, says: /pilihan/, mend: /status: siaran-pers/ },
  { name: 'copy of a person that sorts first', file: 'people/nezar-patria-2.md', write: SOUND[PERSON] as string, line: 2, says: /juga ada di people\/nezar-patria\.md/, mend: /npm run merge -- people nezar-patria nezar-patria-2/ },
  { name: 'copy of an act that sorts first', file: 'laws/uu-27-2022-pdp.md', write: SOUND[LAW] as string, line: 7, says: /juga ada di laws\/uu-27-2022\.md/, mend: /npm run merge -- laws uu-27-2022 / },
  { name: 'two ids in one', file: NEZAR, edit: ['speaker: nezar-patria', 'speaker: nezar-patria, budi-arie-setiadi'], line: 2, says: /satu nilai/, mend: /pernyataan sendiri/ },
  { name: 'account as speaker', file: NEZAR, edit: ['speaker: nezar-patria', 'speaker: @nezarpatria'], line: 2, says: /tanda khusus|bukan id/, mend: /speaker/ },
  { name: 'impossible day in the words', file: NEZAR, edit: ['date: Kamis (30/11/2023)', 'date: Kamis (31/11/2023)'], line: 17, says: /tidak ada di kalender/, mend: /review/ },
  { name: 'hour 25', file: LEDGER, edit: ['T08:00:00+07:00', 'T25:00:00+07:00'], line: 5, says: /bukan tanggal/, mend: /readAt/ },
  { name: 'two addresses in one', file: OUTLET, edit: ['- https://contoh.id/rss', '- https://contoh.id/rss https://contoh.id/feed'], line: 5, says: /alamat/, mend: /- https:\/\/contoh.id\/rss$/m },
  // Invented at the last reading
  { name: 'git conflict with its base in a person', file: PERSON, edit: ['name: Nezar Patria\n', '<<<<<<< HEAD\nname: Nezar Patria\n||||||| base\nname: Nezar\n=======\nname: Nezar P\n>>>>>>> ingest/kpu\n'], line: 2, says: /konflik git/, mend: /pilih salah satu versi/ },
  { name: 'a straight mark closed by a curly one', file: NEZAR, edit: ['role: Wakil Menteri Komunikasi dan Informatika', 'role: "Wakil Menteri Komunikasi dan Informatika”'], line: 3, says: /tidak ditutup/, mend: /^role: "Wakil Menteri Komunikasi dan Informatika"$/m },
  { name: 'a value before a list', file: PERSON, edit: ['posts:\n', 'posts: Wakil Menteri\n'], line: 4, says: /di bawahnya ada daftarnya/, mend: /^posts:$/m },
  { name: 'an open quotation mark in a list on one line', file: PERSON, edit: ['aliases: [Nezar]', 'aliases: [Nezar, "Pak Nezar]'], line: 3, says: /tidak ditutup/, mend: /^aliases: \[Nezar, Pak Nezar\]$/m },
  { name: 'an empty item in a list on one line', file: STORY, edit: ['any: [data pemilih, kebocoran data]', 'any: [data pemilih, , kebocoran data]'], line: 7, says: /butir kosong/, mend: /any: \[data pemilih, kebocoran data\]/ },
  { name: 'two days for an event', file: EVENT, edit: ['date: 2023-11-28', 'date: 2023-11-28 - 2023-11-30'], line: 2, says: /lebih dari satu tanggal/, mend: /until[\s\S]*date: 2023-11-28$/m },
  { name: 'a month for a day', file: PERSON, edit: ['from: 2023-07-17', 'from: 2023-07'], line: 7, says: /hanya tahun dan bulan/, mend: /hapus isian ini[\s\S]*from: 2023-07-01/ },
  { name: 'a name that a sign swallows', file: PERSON, edit: ['name: Nezar Patria', 'name: #Nezar Patria'], line: 2, says: /hilang/, mend: /^name: "#Nezar Patria"$/m },
  { name: 'an instant for a day', file: NEZAR, edit: ['saidOn: 2023-11-30', 'saidOn: 2023-11-30T10:00:00+07:00'], line: 6, says: /bukan tanggal/, mend: /^saidOn: 2023-11-30$/m },
  { name: 'a choice with a word too many', file: NEZAR, edit: ['kind: direct', 'kind: direct quote'], line: 8, says: /tidak termasuk/, mend: /^kind: direct$/m },
  { name: 'brackets at the start of a headline', file: LEDGER, edit: ['title: Menunggu KPU', 'title: [Foto] Menunggu KPU'], line: 3, says: /tanda khusus/, mend: /^title: "\[Foto\] Menunggu KPU"$/m },
  { name: 'a space in an address', file: LEDGER, edit: ['url: https://contoh.id/berita/1', 'url: https://contoh.id/berita 1'], line: 2, says: /bukan alamat/, mend: /berita%201/ },
  { name: 'a space before the hour', file: LEDGER, edit: ['2023-11-30T20:15:00+07:00', '2023-11-30 20:15:00+07:00'], line: 4, says: /tidak lengkap/, mend: /2023-11-30T20:15:00\+07:00/ },
  { name: 'a path of Windows as an id', file: NEZAR, edit: ['article: contoh/2023', 'article: contoh\\2023'], line: 15, says: /bukan id/, mend: /article: contoh\/2023-11-30-menunggu-kpu$/m },
  { name: 'a list for one speaker', file: NEZAR, edit: ['speaker: nezar-patria', 'speaker: [nezar-patria]'], line: 2, says: /satu nilai/, mend: /^speaker: nezar-patria$/m },
  { name: 'one id for a list of others', file: BUDI, edit: ['conflicts: []', 'differentFrom: 2023/11-30-nezar-patria-kita-sedang-menelusuri'], line: 22, says: /harus daftar/, mend: /differentFrom: \[2023/ },
  { name: 'a cut id of a merge', file: BUDI, edit: ['conflicts: []', 'mergedInto: 2023/11-30-nezar-patria-kita-sedang-menelusur'], line: 22, says: /tidak ada di/, mend: /menelusuri$/m },
  { name: 'withdrawn without its reason', file: BUDI, edit: ['conflicts: []', 'withdrawn:\n  at: 2023-12-06'], line: 23, says: /"reason"/, mend: /Mengapa ditarik/ },
  { name: 'a correction without its day', file: BUDI, edit: ['  - at: 2023-12-05\n    note:', '  - note:'], line: 24, says: /"at"/, mend: /at: / },
  { name: 'a finding with a space for its hyphen', file: BUDI, edit: ['conflicts: []', 'conflicts:\n  - with: 2023/11-30-nezar-patria-kita-sedang-menelusuri\n    status: belum jelas'], line: 24, says: /tidak termasuk/, mend: /status: belum-jelas/ },
  { name: 'null for a list', file: NEZAR, edit: ['review: []', 'review: null'], line: 22, says: /daftar ini kosong/, mend: /^review: \[\]$/m },
  { name: 'an editor among the doubts', file: NEZAR, edit: ['review: []', 'review: [Rina]'], line: 22, says: /tidak termasuk/, mend: /speaker-inferred/ },
  { name: 'a fraction for a place', file: NEZAR, edit: ['start: 292', 'start: 292.5'], line: 20, says: /bilangan bulat/, mend: /angkanya/ },
  { name: 'a feed without https', file: OUTLET, edit: ['- https://contoh.id/rss', '- contoh.id/rss'], line: 5, says: /bukan alamat/, mend: /- https:\/\/contoh\.id\/rss/ },
  { name: 'a selector for a list of them', file: OUTLET, edit: ['  body:\n    - div.isi\n', '  body: div.isi\n'], line: 7, says: /harus daftar/, mend: /body: \[div\.isi\]/ },
  { name: 'a person as a successor of a body', file: BODY, edit: ['successor: komdigi', 'successor: nezar-patria'], line: 6, says: /tidak ada di content\/organisations/, mend: /hapus rujukan/ },
  { name: 'a day that its own words contradict', file: NEZAR, edit: ['saidOn: 2023-11-30', 'saidOn: 2023-11-29'], line: 6, says: /menulis "Kamis \(30\/11\/2023\)"/, mend: /Baris 17 \("date"\)[^.]*ubah atau hapus[\s\S]*^saidOn: 2023-11-30$/m },
  { name: 'a finding that takes a side without its evidence', file: BUDI, edit: ['conflicts: []', 'conflicts:\n  - with: 2023/11-30-nezar-patria-kita-sedang-menelusuri\n    status: media-keliru'], line: 24, says: /tanpa link/, mend: /belum-jelas[\s\S]*link: https/ },
  // As somebody errs who comes from other programs
  { name: 'an arrow for a colon', file: NEZAR, edit: ['kind: direct', 'kind => direct'], line: 8, says: /titik dua/, mend: /^kind: direct$/m },
  { name: 'a whole line in quotation marks', file: NEZAR, edit: ['kind: direct', "'kind: direct'"], line: 8, says: /seluruh baris/, mend: /^kind: direct$/m },
  { name: 'two colons', file: NEZAR, edit: ['kind: direct', 'kind:: direct'], line: 8, says: /"kind"/, mend: /^kind: direct$/m },
  { name: 'the plus of a diff', file: NEZAR, edit: ['kind: direct', '+kind: direct'], line: 8, says: /"kind"/, mend: /^kind: direct$/m },
  { name: 'a comment as in programs', file: NEZAR, edit: ['kind: direct', '/* cek */\nkind: direct'], line: 8, says: /bukan isian/, mend: /# \/\* cek/ },
  { name: 'a fence of code above the fields', file: NEZAR, edit: ['---\nspeaker', '```yaml\n---\nspeaker'], line: 1, says: /sebelum baris ---/, mend: /hapus/ },
  { name: 'a fence of code around the words', file: NEZAR, edit: ['> Kita', '```\n> Kita'], line: 24, says: /tidak diawali tanda >/, mend: /hapus/ },
  { name: 'a title over two lines', file: STORY, edit: ['title: Dugaan kebocoran data pemilih', 'title: Dugaan kebocoran\ndata pemilih'], line: 3, says: /bukan isian/, mend: /gabungkan dengan baris di atasnya/ },
  { name: 'a list item without its dash', file: NEZAR, edit: ['  - law: uu-27-2022\n    article: "39"', '  law: uu-27-2022\n  article: "39"'], line: 11, says: /daftar/, mend: /- law: uu-27-2022/ },
  { name: 'braces for a list', file: PERSON, edit: ['aliases: [Nezar]', 'aliases: {Nezar, Pak Nezar}'], line: 3, says: /daftar/, mend: /^aliases: \[Nezar, Pak Nezar\]$/m },
  { name: 'round brackets for a list', file: PERSON, edit: ['aliases: [Nezar]', 'aliases: (Nezar, Pak Nezar)'], line: 3, says: /daftar/, mend: /^aliases: \[Nezar, Pak Nezar\]$/m },
  { name: 'semicolons in a list', file: PERSON, edit: ['aliases: [Nezar]', 'aliases: [Nezar; Pak Nezar]'], line: 3, says: /koma, bukan titik koma/, mend: /aliases: \[Nezar, Pak Nezar\]/ },
  { name: 'a post as its title alone', file: PERSON, edit: ['posts:\n', 'posts:\n  - Juru Bicara\n'], line: 5, says: /nama: nilai/, mend: /- \{ title: Juru Bicara \}/ },
  { name: 'a link of a wiki', file: NEZAR, edit: ['speaker: nezar-patria', 'speaker: [[nezar-patria]]'], line: 2, says: /satu nilai/, mend: /^speaker: nezar-patria$/m },
  { name: 'the address of a page as an id', file: NEZAR, edit: ['speaker: nezar-patria', 'speaker: https://linimasa.id/tokoh/nezar-patria/'], line: 2, says: /alamat web/, mend: /^speaker: nezar-patria$/m },
  { name: 'an id with a note in brackets', file: NEZAR, edit: ['speaker: nezar-patria', 'speaker: nezar-patria (wamen)'], line: 2, says: /bukan id/, mend: /^speaker: nezar-patria$/m },
  { name: 'two ids with a slash', file: NEZAR, edit: ['speaker: nezar-patria', 'speaker: nezar-patria/budi-arie-setiadi'], line: 2, says: /satu nilai/, mend: /pernyataan sendiri/ },
  { name: 'an id with signs of an address', file: NEZAR, edit: ['- data-pemilih', '- data%20pemilih'], line: 10, says: /bukan id/, mend: /- data-pemilih$/m },
  { name: 'a year of two figures', file: NEZAR, edit: ['saidOn: 2023-11-30', 'saidOn: 23-11-30'], line: 6, says: /2030-11-23 atau 2023-11-30/, mend: /menurut artikelnya/ },
  { name: 'a month in Roman figures', file: NEZAR, edit: ['saidOn: 2023-11-30', 'saidOn: 30-XI-2023'], line: 6, says: /bukan tanggal/, mend: /saidOn: 2023-11-30/ },
  { name: 'a day as a table counts it', file: NEZAR, edit: ['saidOn: 2023-11-30', 'saidOn: 45260'], line: 6, says: /bukan tanggal/, mend: /saidOn: 2023-11-30/ },
  { name: 'a quarter', file: EVENT, edit: ['date: 2023-11-28', 'date: Q4 2023'], line: 2, says: /bukan tanggal/, mend: /TAHUN|misalnya/ },
  { name: 'a dash for a last day', file: PERSON, edit: ['to: 2024-10-20', 'to: -'], line: 8, says: /tanda - sendirian/, mend: /hapus barisnya/ },
  { name: 'a zone of one figure', file: LEDGER, edit: ['20:15:00+07:00', '20:15:00+7'], line: 4, says: /tidak lengkap/, mend: /^publishedAt: 2023-11-30T20:15:00\+07:00$/m },
  { name: 'an instant as in Indonesia', file: LEDGER, edit: ['2023-11-30T20:15:00+07:00', '30/11/2023 20.15 WIB'], line: 4, says: /tidak lengkap/, mend: /^publishedAt: 2023-11-30T20:15:00\+07:00$/m },
  { name: 'a check mark', file: NEZAR, edit: ['official: true', 'official: ✓'], line: 5, says: /true \(ya\)/, mend: /^official: true$/m },
  { name: 'a bill as an act', file: LAW, edit: ['kind: uu', 'kind: ruu'], line: 2, says: /tidak termasuk/, mend: /^kind: lainnya$/m },
  { name: 'a state with a word too many', file: BUDI, edit: ['    words: dalam tiga hari', '    words: dalam tiga hari\n    state: lewat waktu'], line: 22, says: /tidak termasuk/, mend: /state: lewat$/m },
  { name: 'withdrawn with its day alone', file: NEZAR, edit: ['review: []', 'withdrawn: 2023-12-01\nreview: []'], line: 22, says: /nama: nilai/, mend: /at: 2023-12-01\n.*reason/ },
  { name: 'a comma behind an address', file: LEDGER, edit: ['berita/1', 'berita/1,'], line: 2, says: /berakhir dengan ","/, mend: /^url: https:\/\/contoh\.id\/berita\/1$/m },
  { name: 'an address without its colon', file: LEDGER, edit: ['https://contoh.id/berita/1', 'https//contoh.id/berita/1'], line: 2, says: /bukan alamat/, mend: /^url: https:\/\/contoh\.id\/berita\/1$/m },
  { name: 'a copy in an archive as the address', file: LEDGER, edit: ['https://contoh.id/berita/1', 'https://web.archive.org/web/2023/https://contoh.id/berita/1'], line: 2, says: /web\.archive\.org/, mend: /archive\n[\s\S]*url: https:\/\/contoh\.id\/berita\/1$/m },
  { name: 'a copy in an archive of an article that is sealed', file: LEDGER, edit: ['url: https://contoh.id/berita/1\ntitle: Menunggu KPU', 'archive: https://web.archive.org/web/2023/https://contoh.id/berita/1\nsealed:\n  - 0123abcd:0123456789abcdef0123456789abcdef'], line: 2, says: /disegel.*archive masih tertulis/, mend: /hapus archive/ },
  { name: 'an address that a search engine passes on', file: LEDGER, edit: ['https://contoh.id/berita/1', 'https://www.google.com/amp/s/contoh.id/berita/1'], line: 2, says: /melewati www\.google\.com/, mend: /^url: https:\/\/contoh\.id\/berita\/1$/m },
  { name: 'a name all in capitals', file: PERSON, edit: ['name: Nezar Patria', 'name: NEZAR PATRIA'], line: 2, says: /huruf besar/, mend: /^name: Nezar Patria$/m },
  { name: 'a name the other way round', file: PERSON, edit: ['name: Nezar Patria', 'name: Patria, Nezar'], line: 2, says: /terbalik/, mend: /^name: Nezar Patria$/m },
  { name: 'a flag behind a name', file: PERSON, edit: ['name: Nezar Patria', 'name: Nezar Patria 🇮🇩'], line: 2, says: /bukan bagian nama/, mend: /^name: Nezar Patria$/m },
  { name: 'a break of HTML in a place', file: NEZAR, edit: ['Plaza Senayan, Jakarta', 'Plaza Senayan<br>Jakarta'], line: 7, says: /HTML/, mend: /^place: Plaza Senayan, Jakarta$/m },
  { name: 'a link of Markdown in a place', file: NEZAR, edit: ['place: Plaza Senayan, Jakarta', 'place: "[Plaza Senayan](https://peta.id/x)"'], line: 7, says: /tautan Markdown/, mend: /^place: Plaza Senayan$/m },
  { name: 'a term as a search engine takes it', file: STORY, edit: ['any: [data pemilih, kebocoran data]', 'any: [data pemilih OR kebocoran data]'], line: 7, says: /mesin pencari/, mend: /any: \[data pemilih, kebocoran data\]/ },
  { name: 'a term as a pattern', file: STORY, edit: ['any: [data pemilih, kebocoran data]', 'any: ["/data pemilih/i"]'], line: 7, says: /mesin pencari/, mend: /any: \[data pemilih\]/ },
  { name: 'a path of XML for a selector', file: OUTLET, edit: ['- div.isi', "- '//div[@class=x]'"], line: 8, says: /pemilih CSS/, mend: /div\.isi-berita/ },
  { name: 'who said it behind the words', file: NEZAR, edit: ['dari KPU\n', 'dari KPU," kata Nezar\n'], line: 24, says: /penutup di tengah/, mend: /^> Kita sedang menelusuri dan menunggu informasi dari KPU$/m },
  { name: 'a note for later among the words', file: NEZAR, edit: ['> Kita', '> TODO: lengkapi\n> Kita'], line: 24, says: /catatan kerja/, mend: /hapus baris/ },
  { name: 'a note for later as a title', file: STORY, edit: ['title: Dugaan kebocoran data pemilih', 'title: TODO'], line: 2, says: /catatan kerja/, mend: /isi yang benar/ },
  { name: 'a footnote in the words', file: NEZAR, edit: ['> Kita sedang', '> Kita[^1] sedang'], line: 24, says: /Markdown/, mend: /^> Kita sedang/m },
  { name: 'struck words', file: NEZAR, edit: ['> Kita sedang', '> Kita ~~telah~~ sedang'], line: 24, says: /Markdown/, mend: /^> Kita {2}sedang/m },
  { name: 'three dots for words', file: NEZAR, edit: ['> Kita sedang menelusuri dan menunggu informasi dari KPU', '> …'], line: 24, says: /tidak ada kata-kata/, mend: />/ },
  { name: 'a heading among the words', file: NEZAR, edit: ['> Kita sedang', '## Kutipan\n> Kita sedang'], line: 24, says: /tidak diawali/, mend: /awali dengan >/ },
];

/** Several slips at once, in one folder: each is told where it is, and nothing else is. */
const FOLDERS: {
  name: string;
  edits: [file: string, find: string, replace: string][];
  told: string[];
}[] = [
  {
    name: 'a person half saved, a statement of theirs edited in a hurry, a story with a slip',
    edits: [
      [PERSON, '---\n', ''],
      [NEZAR, 'kind: direct', 'kind => direct'],
      [NEZAR, 'saidOn: 2023-11-30', 'saidOn: 30.11.2023'],
      [STORY, 'state: berjalan', 'state: tutup'],
    ],
    told: [`${PERSON}:1`, `${NEZAR}:6`, `${NEZAR}:8`, `${STORY}:4`],
  },
  {
    name: 'a body with a git conflict, an article with a wrapped address, an event in words',
    edits: [
      [
        BODY,
        'kind: kementerian\n',
        '<<<<<<< HEAD\nkind: kementerian\n=======\nkind: lembaga\n>>>>>>> x\n',
      ],
      [LEDGER, 'https://contoh.id/berita/1', 'https://www.google.com/amp/s/contoh.id/berita/1'],
      [EVENT, 'date: 2023-11-28', 'date: akhir November'],
    ],
    told: [`${BODY}:4`, `${LEDGER}:2`, `${EVENT}:2`],
  },
  {
    name: 'one file with five slips of five kinds',
    edits: [
      [NEZAR, 'speaker: nezar-patria', 'spekaer: nezar-patria'],
      [NEZAR, 'official: true', 'official: ✓'],
      [NEZAR, 'place: Plaza Senayan, Jakarta', 'place: Plaza Senayan<br>Jakarta'],
      [NEZAR, 'law: uu-27-2022', 'law: UU PDP'],
      [NEZAR, 'dari KPU\n', 'dari KPU," kata Nezar\n'],
    ],
    told: [2, 5, 7, 12, 24].map((line) => `${NEZAR}:${line}`),
  },
];

/** English words that a message to an Indonesian editor may not hold; names of fields are quoted. */
const ENGLISH =
  /\b(?:the|is|are|must|expected|invalid|received|line|should|unexpected|not|with|mapping|sequence|indentation)\b/i;

const withoutNames = (text: string): string =>
  text.replace(/"[^"]*"|`[^`]*`|\S+:(?=\s|$)|differentFrom|\bnot\b(?=")/g, '');

function problemsOf({ file, edit, write, gone }: Case) {
  const files: Record<string, string | Uint8Array> = { ...SOUND };
  if (gone) delete files[gone];
  if (write !== undefined) files[file] = write;
  if (edit) {
    const source = files[file] as string;
    if (!source.includes(edit[0])) throw new Error(`${file} holds no ${edit[0]}`);
    files[file] = source.replace(edit[0], () => edit[1]);
  }
  return inFolder(files, (folder) =>
    checkContent(folder, NOW).problems.map((problem) => ({
      ...problem,
      mended: `${problem.mend.id}\n${mendOf(problem, textOf(join(folder, problem.path))).join('\n')}`,
    })),
  );
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

it('finds nothing in sound records', () => {
  expect(inFolder(SOUND, (folder) => checkContent(folder, NOW).problems)).toEqual([]);
});

describe('a broken record: the line, what is wrong, the mend, and no other file', () => {
  it.each(CASES)('$name', (broken) => {
    const problems = problemsOf(broken);
    const { file, at = file, line, says, mend } = broken;
    expect(problems.map(({ path }) => path)).toEqual(problems.map(() => at));
    expect(problems.map((one) => one.line)).toContain(line);
    const found = problems.find((one) => one.line === line && says.test(one.what.id));
    expect(found?.what.id ?? problems.map(({ what }) => what.id).join(' / ')).toMatch(says);
    expect(found?.mended).toMatch(mend);
    for (const { what, mend: way } of problems) {
      expect(withoutNames(what.id)).not.toMatch(ENGLISH);
      expect(withoutNames(way.id)).not.toMatch(ENGLISH);
      expect(what.en).not.toBe(what.id);
      expect(way.en).not.toBe(way.id);
    }
  });
});

describe('a folder with several slips: each at its line, and nothing else', () => {
  it.each(FOLDERS)('$name', ({ edits, told }) => {
    const files: Record<string, string> = { ...SOUND };
    for (const [file, find, replace] of edits) {
      const source = files[file] as string;
      if (!source.includes(find)) throw new Error(`${file} holds no ${find}`);
      files[file] = source.replace(find, () => replace);
    }
    const problems = inFolder(files, (folder) => checkContent(folder, NOW).problems);
    expect(problems.map(({ path, line }) => `${path}:${line}`).sort()).toEqual(told.toSorted());
  });
});
