import { isQuoted } from '../propose/merge.ts';
import { Newsroom, type Press, type Said } from './proposals.ts';
import { randomFrom } from './random.ts';

/** What one trial did, and what went wrong in it. */
export interface Trial {
  /** Each step in words, in order. */
  steps: string[];
  faults: string[];
}

const SPEAKERS = ['Tirto Mulyono', 'Sari Wulandari', 'Bima Prakoso', 'Laras Anindita'];

/** Lines that must stand in a file, in this order: what a person left there. */
type Kept = Map<string, string[]>;

/**
 * A random sequence of what editors and runs do while two or more proposals are open: runs, edits,
 * deletions, erasures, half-saved files, branches pushed back, merges, squashes and closings. After
 * every run it is looked at what people did: nothing lost, nothing in another order, nothing that was
 * taken down back again, nothing twice, and nothing that was published missing.
 *
 * @param seed repeats it
 * @param length how many steps
 */
export function interleave(seed: number, length: number): Trial {
  const newsroom = new Newsroom();
  try {
    return new Interleaving(newsroom, seed).run(length);
  } finally {
    newsroom.close();
  }
}

class Interleaving {
  readonly #room: Newsroom;
  readonly #random: () => number;
  readonly #steps: string[] = [];
  readonly #faults: string[] = [];
  #press: Press[] = [];
  #marks = 0;
  /** Words that a person rejected, and on which branch. */
  #down = new Map<string, string>();
  /** Words in files that somebody left half saved. */
  #torn = new Set<string>();
  #kept = new Map<string, Kept>([['main', new Map()]]);
  /** Stories whose branch is what is left of an accepted proposal. */
  #merged = new Set<string>();

  constructor(room: Newsroom, seed: number) {
    this.#room = room;
    this.#random = randomFrom(seed);
  }

  run(length: number): Trial {
    this.#publish(['beras']);
    this.#publish(['gula']);
    this.#publish(['gula', 'beras']);
    this.#ingest();
    const acts = [
      ...[this.#ingest, this.#ingest, this.#news, this.#news, this.#update, this.#reprint],
      ...[this.#edit, this.#edit, this.#edit, this.#delete, this.#editPublished],
      ...[this.#deletePublished, this.#merge, this.#merge, this.#close],
      ...[this.#erase, this.#tear, this.#pushBack],
    ];
    for (let step = 0; step < length && this.#faults.length === 0; step += 1) {
      const act = this.#any(acts);
      act.call(this);
    }
    if (this.#faults.length === 0) this.#ingest();
    return { steps: this.#steps, faults: this.#faults };
  }

  #any<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)] as T;
  }

  #said(): Said {
    this.#marks += 1;
    const mark = `kata${String.fromCharCode(97 + (this.#marks % 26))}${this.#marks}zz`;
    return { mark, speaker: this.#any(SPEAKERS) };
  }

  #publish(stories: readonly string[]): void {
    const said = Array.from({ length: 1 + Math.floor(this.#random() * 3) }, () => this.#said());
    const slug = `artikel-${this.#press.length}`;
    this.#press.push({ outlet: this.#any(['harian', 'kabar']), slug, stories, said });
  }

  #news(): void {
    const stories = this.#any([['beras'], ['gula'], ['beras', 'gula'], []]);
    this.#steps.push(`terbit: ${stories.join('+') || 'tanpa kasus'}`);
    this.#publish(stories);
  }

  /** An article says something more, or loses a statement. */
  #update(): void {
    const at = Math.floor(this.#random() * this.#press.length);
    const article = this.#press[at] as Press;
    this.#steps.push(`${article.slug} bertambah`);
    this.#press[at] = { ...article, said: [...article.said, this.#said()] };
  }

  /** Another outlet prints what one has printed. */
  #reprint(): void {
    const { said, stories, outlet } = this.#any(this.#press);
    const slug = `artikel-${this.#press.length}`;
    this.#steps.push(`${slug} memuat ulang`);
    const again = outlet === 'harian' ? 'kabar' : 'harian';
    const also = this.#random() < 0.5 ? stories : [...stories].reverse();
    this.#press.push({ outlet: again, slug, stories: also, said: [...said, this.#said()] });
  }

  #ingest(): void {
    this.#steps.push('jalan');
    const proposed = this.#room.run(this.#press);
    const open = proposed.map(({ story }) => story);
    this.#merged = new Set(this.#room.branches().filter((story) => !open.includes(story)));
    const apart = proposed.filter(({ conflicts }) => conflicts.length > 0);
    this.#look(open, new Set(apart.map(({ story }) => story)));
  }

  /** Branches on which an editor can work. */
  #open(): string[] {
    return this.#room
      .branches()
      .filter((story) => !this.#room.closed.has(story) && !this.#merged.has(story));
  }

  /** A statement that is proposed and not published. */
  #proposed(story: string): string | undefined {
    const published = this.#room.filesOf('main', 'statements');
    this.#room.checkout(`ingest/${story}`);
    const own = this.#room
      .paths('statements')
      .filter((path) => !published.has(path))
      // What was taken down elsewhere is still there until the next run.
      .filter((path) => !this.#marksIn(this.#room.read(path)).some((mark) => this.#down.has(mark)));
    return own.length === 0 ? undefined : this.#any(own);
  }

  #edit(): void {
    const [story, path] = this.#pick();
    if (!path) return;
    this.#change(path, `ingest/${story}`);
  }

  #editPublished(): void {
    this.#room.checkout('main');
    const paths = this.#room.paths('statements');
    if (paths.length === 0) return;
    const path = this.#any(paths);
    // Two people at one file are a conflict, which is theirs; here is seen what the program does.
    const isEdited = [...this.#kept].some(([branch, kept]) => branch !== 'main' && kept.has(path));
    if (!isEdited) this.#change(path, 'main');
  }

  #pick(): [string, string | undefined] {
    const open = this.#open();
    if (open.length === 0) return ['', undefined];
    const story = this.#any(open);
    return [story, this.#proposed(story)];
  }

  #change(path: string, branch: string): void {
    const before = this.#room.read(path);
    if (!before.includes('\n---\n')) return;
    const kinds: ((text: string) => string)[] = [
      (text) => text.replace(/^place:.*$/m, `place: Kota ${this.#marks}`),
      (text) => text.replace(/^review:(?:\n {2}- .*)*.*$/m, 'review: []\nreviewed: 2024-03-07'),
      (text) => text.replace(/^kind: direct\n/m, '').replace('---\n', '---\nkind: direct\n'),
      (text) => text.replace(/^official: true/m, `# dicek ${this.#marks}\nofficial: true`),
      (text) => text.replace(/naik sejak/, 'melonjak sejak'),
      (text) =>
        text.replace(/\n---\n>/, '\nwithdrawn:\n  at: 2024-03-07\n  reason: Keliru.\n---\n>'),
    ];
    const kind = this.#any(kinds);
    const after = kind(before);
    const times = (field: string) =>
      after.split('\n').filter((line) => line.startsWith(field)).length;
    if (after === before || times('reviewed:') > 1 || times('withdrawn:') > 1) return;
    this.#steps.push(`ubah (${kinds.indexOf(kind)}) ${path} di ${branch}`);
    this.#room.write(path, after);
    this.#room.publish('diubah');
    this.#keptOn(branch).set(path, after.replace(/\n+$/, '').split('\n'));
  }

  #keptOn(branch: string): Kept {
    const kept = this.#kept.get(branch) ?? new Map();
    this.#kept.set(branch, kept);
    return kept;
  }

  /** What a statement says; the neighbours in its selectors are another's words. */
  #marksIn(text: string): string[] {
    const own = text.replace(/^ *-? *(?:prefix|suffix): .*$/gm, '');
    return [...new Set(own.match(/kata[a-z]\d+zz/g) ?? [])];
  }

  #delete(): void {
    const [story, path] = this.#pick();
    if (!path) return;
    this.#takeDown(path, `ingest/${story}`);
  }

  #deletePublished(): void {
    this.#room.checkout('main');
    const paths = this.#room.paths('statements');
    if (paths.length > 0) this.#takeDown(this.#any(paths), 'main');
  }

  #takeDown(path: string, branch: string): void {
    this.#steps.push(`hapus ${path} di ${branch}`);
    for (const mark of this.#marksIn(this.#room.read(path))) this.#down.set(mark, branch);
    this.#room.remove(path);
    this.#room.publish('dihapus');
    this.#forget(path);
  }

  #forget(path: string): void {
    for (const kept of this.#kept.values()) kept.delete(path);
  }

  #erase(): void {
    const story = this.#random() < 0.5 ? 'main' : this.#pick()[0];
    if (!story) return;
    const branch = story === 'main' ? 'main' : `ingest/${story}`;
    this.#room.checkout(branch);
    const published = this.#room.filesOf('main', 'statements');
    const paths = this.#room
      .paths('statements')
      .filter((path) => branch === 'main' || !published.has(path))
      .filter((path) => !/^mergedInto:/m.test(this.#room.read(path)));
    if (paths.length === 0) return;
    const path = this.#any(paths);
    this.#steps.push(`hapus tuntas ${path} di ${branch}`);
    const before = new Set(this.#room.paths('statements'));
    const words = new Map([...before].map((one) => [one, this.#room.read(one)]));
    try {
      this.#room.erase(path.slice('statements/'.length, -'.md'.length));
    } catch {
      this.#steps.push('(berkasnya setengah tersimpan)');
      return;
    }
    // Erasing changes its neighbours too, which then are no longer as their editor left them.
    this.#room.publish('dihapus tuntas');
    for (const one of before) {
      const isGone = !this.#room.exists(one);
      const marks = isGone ? this.#marksIn(words.get(one) ?? '') : [];
      for (const mark of marks) this.#down.set(mark, branch);
      if (isGone || this.#room.read(one) !== words.get(one)) this.#forget(one);
    }
  }

  /** A file that the host, or a disk, saved by half. */
  #tear(): void {
    const [story, path] = this.#pick();
    if (!path || this.#random() < 0.5) return;
    const text = this.#room.read(path);
    this.#steps.push(`setengah tersimpan ${path}`);
    const half = text.slice(0, Math.floor(text.length * this.#random()));
    for (const mark of this.#marksIn(text)) this.#torn.add(mark);
    this.#room.write(path, half);
    this.#room.publish('setengah');
    this.#keptOn(`ingest/${story}`).set(path, half.replace(/\n+$/, '').split('\n'));
  }

  /** Somebody pushes a branch back to where it was a commit ago. */
  #pushBack(): void {
    const open = this.#open();
    if (open.length === 0 || this.#random() < 0.5) return;
    const branch = `ingest/${this.#any(open)}`;
    this.#room.checkout(branch);
    const own = this.#room.git('rev-list', '--count', 'main..HEAD');
    if (Number(own) < 2) return;
    const lost = this.#room.filesOf(branch, 'statements');
    this.#room.git('reset', '-q', '--hard', 'HEAD~1');
    this.#steps.push(`${branch} didorong mundur`);
    const left = this.#room.filesOf(branch, 'statements');
    const published = this.#room.filesOf('main', 'statements');
    for (const [path, text] of lost) {
      if (left.has(path) || published.has(path)) continue;
      for (const mark of this.#marksIn(text)) this.#down.set(mark, branch);
    }
    // Whoever pushes back gives up what they did last, and may bring back what they had deleted.
    for (const [path, text] of left) {
      if (lost.has(path)) continue;
      for (const mark of this.#marksIn(text)) {
        if (this.#down.get(mark) === branch) this.#down.delete(mark);
      }
    }
    this.#kept.delete(branch);
  }

  #merge(): void {
    const open = this.#open();
    if (open.length === 0) return;
    const story = this.#any(open);
    const branch = `ingest/${story}`;
    const isSquash = this.#random() < 0.5;
    this.#steps.push(`${isSquash ? 'squash' : 'merge'} ${branch}`);
    if (!this.#merges(branch, isSquash)) {
      // As a run or a publication does: the proposal takes in what was published since.
      this.#steps.push('(bentrok, jalan dulu)');
      this.#ingest();
      if (!this.#room.branches().includes(story) || this.#faults.length > 0) return;
      if (!this.#merges(branch, isSquash)) {
        this.#faults.push(`${branch} tidak dapat digabungkan`);
        return;
      }
    }
    for (const [path, lines] of this.#kept.get(branch) ?? []) this.#keptOn('main').set(path, lines);
    this.#kept.delete(branch);
    this.#merged.add(story);
    if (this.#random() < 0.5) this.#drop(story);
  }

  #merges(branch: string, isSquash: boolean): boolean {
    this.#room.checkout('main');
    try {
      this.#room.git('merge', '-q', isSquash ? '--squash' : '--no-ff', branch);
    } catch {
      this.#room.git('reset', '-q', '--hard');
      return false;
    }
    this.#room.publish('usulan diterima');
    return true;
  }

  #drop(story: string): void {
    this.#steps.push(`(cabang ${story} dihapus)`);
    this.#room.drop(story);
  }

  #close(): void {
    const open = this.#open();
    if (open.length === 0 || this.#random() < 0.5) return;
    const story = this.#any(open);
    const branch = `ingest/${story}`;
    this.#steps.push(`tutup ${branch}`);
    const elsewhere = new Set(
      ['main', ...open.filter((one) => one !== story).map((one) => `ingest/${one}`)].flatMap(
        (one) => [...this.#room.filesOf(one, 'statements').keys()],
      ),
    );
    for (const [path, text] of this.#room.filesOf(branch, 'statements')) {
      if (elsewhere.has(path)) continue;
      for (const mark of this.#marksIn(text)) this.#down.set(mark, branch);
    }
    this.#kept.delete(branch);
    if (this.#random() < 0.5) this.#drop(story);
    else this.#room.closed.add(story);
  }

  /** Looks at every open proposal after a run; what is left of accepted ones is nobody's any more. */
  #look(open: readonly string[], apart: ReadonlySet<string>): void {
    const places = ['main', ...open.map((story) => `ingest/${story}`)];
    const standing = new Map<string, Set<string>>();
    for (const place of places) {
      const files = this.#room.filesOf(place, 'statements');
      for (const [path, text] of files) {
        if (!isQuoted(path) || /^mergedInto:/m.test(text)) continue;
        for (const mark of this.#marksIn(text)) {
          standing.set(mark, (standing.get(mark) ?? new Set()).add(path));
          if (this.#down.has(mark)) this.#faults.push(`${mark} kembali di ${place}: ${path}`);
        }
      }
      for (const [of, kept] of this.#kept) {
        if (of !== place && (of !== 'main' || apart.has(place.slice('ingest/'.length)))) continue;
        for (const [path, lines] of kept) {
          const text = files.get(path);
          if (text === undefined && of !== place) continue;
          if (!isWithin(lines, (text ?? '').split('\n'))) {
            this.#faults.push(`yang ditulis orang di ${path} (${of}) hilang dari ${place}`);
          }
        }
      }
    }
    for (const [mark, paths] of standing) {
      if (paths.size > 1) this.#faults.push(`${mark} dua kali: ${[...paths].join(', ')}`);
    }
    for (const { slug, said } of this.#press) {
      for (const { mark } of said) {
        if (standing.has(mark) || this.#down.has(mark) || this.#torn.has(mark)) continue;
        this.#faults.push(`${mark} dari ${slug} tidak diusulkan di mana pun`);
      }
    }
  }
}

/** Whether lines stand in a text in their order, whatever stands between them. */
function isWithin(lines: readonly string[], text: readonly string[]): boolean {
  // Erasing gives an article another name, which its reports follow.
  const wanted = lines.filter((line) => !/^ +- article: /.test(line));
  let at = 0;
  for (const line of text) if (line === wanted[at]) at += 1;
  return at === wanted.length;
}
