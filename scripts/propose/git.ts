import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';

/** A file of a commit: what it holds, and whether it may be run. */
export interface Blob {
  /** The object's name in git. */
  oid: string;
  /** `100644`; links, folders of other repositories and programs have other ones. */
  mode: string;
}

/** Files by path. */
export type Tree = Map<string, Blob>;

/** An ordinary file; records have no other mode. */
export const ORDINARY = '100644';

/** An object's own name, which always means the same. */
const IS_ID = /^[0-9a-f]{40,64}$/;

/** Name under which commits are made. */
const ROBOT = ['-c', 'user.name=linimasa-ingest', '-c', 'user.email=linimasa-ingest@localhost'];

/**
 * A repository by plain git, without its working tree: nothing here knows of a host, and nothing that
 * a branch holds is ever checked out. Starting git costs more than what it does here, so what cannot
 * change is asked once: a commit's files, its tree, what came between two commits, a text. The names of
 * commits are read together, and again after every command that may move them.
 */
export class Git {
  readonly #cwd: string;
  #texts = new Map<string, string | null>();
  #refs: Map<string, string> | null = null;
  readonly #known = new Map<string, unknown>();

  /** @param cwd a folder inside the repository */
  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** Runs a command and returns what it prints, without the last line break. @throws what git says */
  run(args: readonly string[], input?: string): string {
    this.forgetRefs();
    return this.#read(args, input);
  }

  /** Has the names of commits read again: somebody else may have moved them. */
  forgetRefs(): void {
    this.#refs = null;
  }

  /** A command that moves no name of a commit. */
  #read(args: readonly string[], input?: string): string {
    return execFileSync('git', [...ROBOT, ...args], {
      cwd: this.#cwd,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['pipe', 'pipe', 'pipe'],
      input: input ?? '',
    }).replace(/\n$/, '');
  }

  /** The same for a question that may have no answer: null then. */
  ask(args: readonly string[]): string | null {
    const { status, stdout } = spawnSync('git', args, {
      cwd: this.#cwd,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    return status === 0 ? stdout.replace(/\n$/, '') : null;
  }

  /** The answer to a question that is always the same. */
  #once<T>(question: string, answer: () => T): T {
    if (!this.#known.has(question)) this.#known.set(question, answer());
    return this.#known.get(question) as T;
  }

  /** Names of commits below a prefix, without it: name → commit. */
  refs(prefix: string): Map<string, string> {
    return new Map(
      [...this.#allRefs()].flatMap(([name, commit]) =>
        name.startsWith(prefix) ? [[name.slice(prefix.length), commit] as const] : [],
      ),
    );
  }

  #allRefs(): Map<string, string> {
    if (this.#refs) return this.#refs;
    const refs = new Map<string, string>();
    const format = '--format=%(objecttype) %(objectname) %(tree) %(refname)';
    for (const line of this.#read(['for-each-ref', format]).split('\n')) {
      const [, commit, root, name] = /^commit (\w+) (\w+) (.+)$/.exec(line) ?? [];
      if (!commit || !root || !name) continue;
      refs.set(name, commit);
      this.#once(`commit ${commit}`, () => commit);
      this.#once(`root ${commit}`, () => root);
    }
    this.#refs = refs;
    return refs;
  }

  /** Id of the commit that a branch, a tag or its own id names; null where there is none. */
  commit(name: string): string | null {
    const ask = () => this.ask(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
    if (name.startsWith('refs/')) return this.#allRefs().get(name) ?? ask();
    return IS_ID.test(name) ? this.#once(`commit ${name}`, ask) : ask();
  }

  /** Id of a commit's whole tree. */
  root(commit: string): string {
    return this.#once(`root ${commit}`, () => this.#read(['rev-parse', `${commit}^{tree}`]));
  }

  /** The newest common ancestor; null where two histories have none (a branch that was rewritten). */
  mergeBase(one: string, other: string): string | null {
    return this.#once(`base ${one} ${other}`, () => this.ask(['merge-base', one, other]));
  }

  /** Whether nothing outside a folder differs between two commits. */
  areSameOutside(one: string, other: string, folder: string): boolean {
    const outside = ['--', '.', `:(exclude)${folder}`];
    const diff = ['diff', '--name-only', one, other, ...outside];
    return this.#once(`outside ${one} ${other} ${folder}`, () => this.#read(diff)) === '';
  }

  /** Merges two commits as git does; the tree holds marks of conflict where there are any. */
  mergeTree(one: string, other: string): { tree: string; conflicts: string[] } {
    const { stdout } = spawnSync(
      'git',
      ['merge-tree', '--write-tree', '--no-messages', '--name-only', '-z', one, other],
      { cwd: this.#cwd, encoding: 'utf8', maxBuffer: 1 << 30 },
    );
    const [tree = '', ...conflicts] = stdout.split('\0').filter(Boolean);
    return { tree, conflicts };
  }

  /** Files below a folder of a commit or tree, by path relative to it. */
  tree(commit: string | null, folder: string): Tree {
    if (commit === null) return new Map();
    const ask = () => this.#treeOf(commit, folder);
    if (!IS_ID.test(commit)) return ask();
    const of = this.#known.get(`root ${commit}`) ?? commit;
    return new Map(this.#once(`tree ${of} ${folder}`, ask));
  }

  #treeOf(commit: string, folder: string): Tree {
    const tree: Tree = new Map();
    const below = folder === '' ? [] : ['--', folder];
    for (const line of this.#read(['ls-tree', '-r', '-z', commit, ...below]).split('\0')) {
      const [, mode = '', oid = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      if (path.startsWith(folder)) tree.set(path.slice(folder.length), { oid, mode });
    }
    return tree;
  }

  /**
   * Every content that the files below a folder have had in the commits that `to` has and `from` has
   * not: path → objects. A file that came and went is among them.
   */
  history(from: string | null, to: string, folder: string): ReadonlyMap<string, Set<string>> {
    if (from === to) return new Map();
    return this.#once(`history ${from} ${to} ${folder}`, () => this.#historyOf(from, to, folder));
  }

  #historyOf(from: string | null, to: string, folder: string): Map<string, Set<string>> {
    const range = from === null ? [to] : [`${from}..${to}`];
    const log = ['log', '--format=', '--raw', '-m', '--no-abbrev', '--no-renames', '-z'];
    const parts = this.#read([...log, ...range, '--', folder || '.']).split('\0');
    const versions = new Map<string, Set<string>>();
    for (let at = 0; at + 1 < parts.length; at += 2) {
      const [, , before = '', after = ''] = (parts[at] as string).trim().split(' ');
      const path = (parts[at + 1] as string).slice(folder.length);
      const had = versions.get(path) ?? new Set();
      versions.set(path, had);
      for (const oid of [before, after]) if (!/^0+$/.test(oid)) had.add(oid);
    }
    return versions;
  }

  /**
   * The text of an object; null for what is no UTF-8, or is not in this repository.
   *
   * Reads many at once where {@link load} was called before.
   */
  text(oid: string): string | null {
    const known = this.#texts.get(oid);
    if (known !== undefined) return known;
    this.load([oid]);
    return this.#texts.get(oid) ?? null;
  }

  /** Reads objects that will be asked for. */
  load(oids: Iterable<string>): void {
    const missing = [...new Set(oids)].filter((oid) => !this.#texts.has(oid));
    if (missing.length === 0) return;
    const out = execFileSync('git', ['cat-file', '--batch'], {
      cwd: this.#cwd,
      maxBuffer: 1 << 30,
      input: missing.map((oid) => `${oid}\n`).join(''),
    });
    let at = 0;
    for (const oid of missing) {
      const end = out.indexOf(10, at);
      const [, , size] = out.toString('latin1', at, end).split(' ');
      at = end + 1;
      if (size === undefined) {
        this.#texts.set(oid, null);
        continue;
      }
      const bytes = out.subarray(at, at + Number(size));
      at += Number(size) + 1;
      const text = bytes.toString('utf8');
      this.#texts.set(oid, Buffer.from(text).equals(bytes) ? text : null);
    }
  }

  /** A text as a file that is not in the repository yet; {@link write} puts it there. */
  blob(text: string): Blob {
    const bytes = Buffer.from(text);
    const oid = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    this.#texts.set(oid, text);
    return { oid, mode: ORDINARY };
  }

  /**
   * Makes commits in one go, each under a name of its own below `refs/linimasa/new/`.
   *
   * @returns name → commit
   */
  write(commits: readonly NewCommit[]): Map<string, string> {
    if (commits.length === 0) return new Map();
    const now = `linimasa-ingest <linimasa-ingest@localhost> ${Math.floor(Date.now() / 1000)} +0000`;
    const lines = commits.flatMap(({ name, message, parents, root, files }, at) => [
      `commit refs/linimasa/new/${name}`,
      `mark :${at + 1}`,
      `committer ${now}`,
      data(message),
      ...parents.map((parent, at) => `${at === 0 ? 'from' : 'merge'} ${parent}`),
      root === null ? 'deleteall' : `M 040000 ${root} ""`,
      ...[...files].flatMap(([path, blob]) => {
        if (blob === null) return [`D ${quoted(path)}`];
        const text = this.#texts.get(blob.oid);
        return typeof text === 'string'
          ? [`M ${blob.mode} inline ${quoted(path)}`, data(text)]
          : [`M ${blob.mode} ${blob.oid} ${quoted(path)}`];
      }),
      '',
      `get-mark :${at + 1}`,
    ]);
    const importing = ['fast-import', '--quiet', '--force', '--date-format=raw', '--done'];
    const made = this.#read(importing, `${lines.join('\n')}\ndone\n`).split('\n');
    return new Map(
      commits.map(({ name }, at) => {
        const commit = made[at] as string;
        this.#refs?.set(`refs/linimasa/new/${name}`, commit);
        return [name, commit];
      }),
    );
  }
}

/** A commit to be made. */
export interface NewCommit {
  name: string;
  message: string;
  parents: readonly string[];
  /** Tree that it begins with; null for an empty one. */
  root: string | null;
  /** What is put over it, by path from the top: null takes a file out. */
  files: ReadonlyMap<string, Blob | null>;
}

/** Counted in bytes, so that nothing in a text ends it. */
const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}`;

const quoted = (path: string): string =>
  `"${path.replace(/["\\\n]/g, (sign) => ({ '"': '\\"', '\\': '\\\\', '\n': '\\n' })[sign] as string)}"`;
