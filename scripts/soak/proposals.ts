import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Statement as Span } from '../extract/extraction.ts';
import { applyChanges } from '../markdown/apply.ts';
import { filesBelow } from '../markdown/files.ts';
import { readContent } from '../markdown/read.ts';
import { writeTogether } from '../markdown/transaction.ts';
import { packed, unpacked } from '../propose/changes.ts';
import { Git } from '../propose/git.ts';
import { type Proposed, propose } from '../propose/push.ts';
import { PREFIX, readState, unionOf } from '../propose/state.ts';
import { layOver, takeChanges } from '../propose/working-tree.ts';
import { erasureOf } from '../protect/erase.ts';
import { sealWith } from '../protect/seal.ts';
import { Archive } from '../record/archive.ts';
import type { Reading } from '../record/reading.ts';
import { record } from '../record/record.ts';

/** The key of the newsroom of a trial. */
const SEAL = sealWith('kunci rekaan untuk uji ini saja, 64 huruf');

/** One utterance of a trial: a word that stands in no other tells it again wherever it is written. */
export interface Said {
  mark: string;
  speaker: string;
}

/** An article of a trial. */
export interface Press {
  outlet: string;
  slug: string;
  stories: readonly string[];
  /** Those of them that reach back to it. */
  reaching?: readonly string[];
  said: readonly Said[];
}

const ROLE = 'Menteri Perdagangan';

/** An article as the extractor would read it, so that a trial costs no reading. */
export function readingOf({ outlet, slug, stories, reaching, said }: Press): Reading {
  let text = 'Jakarta.';
  const statements = said.map(({ mark, speaker }, at): Span => {
    const [a, b, c, d, e] = ['ba', 'ri', 'mu', 'ta', 'ki'].map((end) => mark + end);
    const words = `${mark} ${a} ${b} dan ${c} naik sejak ${d} tidak lagi ${e}`;
    const start = text.length + 2;
    text += ` "${words}," kata ${speaker}.`;
    return {
      ...{ kind: 'direct', text: words, group: at, speaker, speakerText: speaker },
      ...{ speakerKind: 'person', role: ROLE, organisation: 'Kementerian Perdagangan' },
      ...{
        official: true,
        saidOn: '2024-03-05',
        saidOnFrom: 'explicit',
        saidOnText: 'Selasa (5/3/2024)',
      },
      ...{
        place: null,
        form: 'after-cue',
        cue: 'kata',
        start,
        end: start + words.length,
        review: ['date-inferred'],
      },
    };
  });
  return {
    ...{
      outlet,
      text,
      stories,
      reaching,
      title: `Kabar ${slug}`,
      url: `https://${outlet}.example/${slug}`,
    },
    ...{ publishedAt: '2024-03-05', textHash: hashOf(text), normaliser: '1', extractor: '1' },
    readAt: '2024-03-06',
    extraction: { statements, dates: [], laws: [], events: [] },
  };
}

const hashOf = (text: string): string => {
  let sum = 7n;
  for (const letter of text) sum = (sum * 31n + BigInt(letter.codePointAt(0) ?? 0)) % (1n << 250n);
  return `sha256:${sum.toString(16).padStart(64, '0')}`;
};

const outlet = (name: string) => `name: ${name}
homepage: https://${name}.example
zone: WIB
feeds: [https://${name}.example/rss]
`;

const story = (name: string) => `---
title: Kasus ${name}
summary: Kasus rekaan ${name}.
state: berjalan
match:
  any: [beras]
---
`;

/** Git's settings in a trial: nothing is tidied up, unpacked or kept for good, which would cost much of its time. */
const SETTINGS = [
  ...['maintenance.auto=false', 'receive.autogc=false', 'core.fsync=none'],
  ...['fastimport.unpackLimit=1', 'transfer.unpackLimit=1'],
];

/**
 * A newsroom of a trial: a bare remote, on which editors work as on the pages of a host, and the robot's
 * clone, which fetches from it and pushes to it.
 */
export class Newsroom {
  readonly root = mkdtempSync(join(tmpdir(), 'linimasa-usulan-'));
  readonly remote = join(this.root, 'asal.git');
  /** Where people work: files of one branch of the remote at a time. */
  readonly desk = join(this.root, 'meja');
  /** Where runs work. */
  readonly robot = join(this.root, 'robot');
  /** Stories whose proposals were closed on the host while their branches stayed. */
  readonly closed = new Set<string>();
  readonly #host: Git;
  readonly #runs: Git;

  constructor() {
    execFileSync('git', ['init', '-q', '--bare', '-b', 'main', this.remote]);
    appendFileSync(
      join(this.remote, 'config'),
      SETTINGS.map((setting) => `[${setting.replace('.', ']\n\t')}\n`).join(''),
    );
    this.#host = new Git(this.remote);
    for (const [path, text] of Object.entries({
      'outlets/harian.yaml': outlet('harian'),
      'outlets/kabar.yaml': outlet('kabar'),
      'stories/beras.md': story('beras'),
      'stories/gula.md': story('gula'),
      'organisations/kemendag.md':
        '---\nname: Kementerian Perdagangan\nabbreviations: [Kemendag]\nkind: kementerian\nofficial: true\n---\n',
    })) {
      this.write(path, text);
    }
    writeFileSync(join(this.desk, '.gitignore'), '.kunci*\n.segel\n');
    this.publish('awal');
    const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
    execFileSync('git', ['clone', '-q', ...settings, this.remote, this.robot], { stdio: 'ignore' });
    this.#runs = new Git(this.robot);
  }

  /** git at the editors' desk. */
  git(...args: string[]): string {
    this.#host.forgetRefs();
    const places = ['--git-dir', this.remote, '--work-tree', this.desk];
    const rina = ['-c', 'user.name=Rina', '-c', 'user.email=rina@contoh.id'];
    return execFileSync('git', [...places, ...rina, ...args], {
      cwd: this.desk,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  }

  /** Looks at a branch as it is now. */
  checkout(branch: string): void {
    this.git('checkout', '-q', '-f', branch);
  }

  /** Publishes what was done at the desk, on the branch that lies there. */
  publish(message: string): void {
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', message);
  }

  /** Deletes the branch of a proposal. */
  drop(story: string): void {
    this.git('update-ref', '-d', `refs/heads/${PREFIX}${story}`);
  }

  place(path: string): string {
    return join(this.desk, 'content', path);
  }

  read(path: string): string {
    return readFileSync(this.place(path), 'utf8');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(this.place(path)), { recursive: true });
    writeFileSync(this.place(path), text);
  }

  remove(path: string): void {
    rmSync(this.place(path));
  }

  exists(path: string): boolean {
    return existsSync(this.place(path));
  }

  /** Records below a folder of the branch at the desk. */
  paths(folder: string): string[] {
    const at = this.place(folder);
    return existsSync(at) ? filesBelow(at).map(({ path }) => `${folder}/${path}`) : [];
  }

  /** Stories with an open branch. */
  branches(): string[] {
    return [...this.#host.refs(`refs/heads/${PREFIX}`).keys()];
  }

  /** Takes everything down that a record left. */
  erase(id: string): void {
    const { entries } = readContent(join(this.desk, 'content'));
    const { files } = erasureOf(entries, { collection: 'statements', id, at: '2024-03-07' }, SEAL);
    writeTogether(join(this.desk, 'content'), files);
  }

  /** One run: the articles are read, and what is new is proposed. */
  run(press: readonly Press[], between: () => void = () => {}): Proposed[] {
    const git = this.#runs;
    git.run(['fetch', '-q', '--prune', 'origin']);
    git.run(['reset', '-q', '--hard', 'origin/main']);
    const [content, folder] = [join(this.robot, 'content'), 'content/'];
    const where = { remote: 'origin', base: 'main', folder, closed: [...this.closed], seal: SEAL };
    const state = readState(git, where);
    layOver(git, content, state, unionOf(git, state));
    const archive = new Archive(readContent(content).entries, SEAL);
    for (const article of press) {
      try {
        applyChanges(content, record(archive, readingOf(article)).changes);
      } catch (error) {
        // As in a run: what is wrong with one article, such as a half-saved file, is its own problem.
        if (!(error instanceof Error) || !/sudah ada|front|---|reports/.test(error.message))
          throw error;
      }
    }
    const changes = unpacked(packed(takeChanges(git, content, folder)));
    between();
    const proposed = propose(git, where, changes);
    this.#host.forgetRefs();
    for (const { story, isPushed } of proposed) if (isPushed) this.closed.delete(story);
    return proposed;
  }

  /** Everything that a branch of the remote holds in a folder: path → text. */
  filesOf(branch: string, folder: string): Map<string, string> {
    const git = this.#host;
    const tree = git.tree(git.commit(`refs/heads/${branch}`), `content/${folder}/`);
    git.load([...tree.values()].map(({ oid }) => oid));
    return new Map([...tree].map(([path, { oid }]) => [`${folder}/${path}`, git.text(oid) ?? '']));
  }

  close(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
