import type { Person } from './person.ts';

/**
 * Words that say what happened to somebody or whose kin they are: no post, whatever follows. Somebody
 * who is called nothing else is a private person.
 */
const NO_POST =
  /^(?:(?:para|seorang|salah\s+(?:satu|seorang)|sang|si)\s+)?(?:warga|korban|penyintas|saksi(?!\s+ahli)|pelapor|pengadu|terlapor|tersangka|terduga|terdakwa|terpidana|pelaku|keluarga|kerabat|ahli\s+waris|ayah|ibu|bapak|orang\s*tua|istri|suami|anak|kakak|adik|saudara|sepupu|keponakan|cucu|kakek|nenek|paman|bibi|teman|sahabat|pacar|kekasih|tetangga|siswa|siswi|pelajar|murid|santri\w*|mahasiswa|mahasiswi|wali\s+(?:murid|siswa|santri)|bocah|balita|bayi|remaja|gadis|penumpang|pengunjung|pasien|pengendara|pengungsi)(?![\p{L}])/iu;

/** Whether a title is the word for a private person and no post: "korban", "warga Desa …", "anak". */
export const isNoPost = (title: string): boolean => NO_POST.test(title.trim());

/**
 * Whether a person's file makes them a public figure: an editor has marked them, or they hold or held a
 * post. Only public figures have a page, a place in lists, search and sitemap.
 */
export function isPublicFigure(person: Pick<Person, 'public' | 'posts'>): boolean {
  if (person.public !== undefined) return person.public;
  return person.posts.some(({ title }) => !isNoPost(title));
}
