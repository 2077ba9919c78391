/**
 * The content folder as the File System Access API shows one, over the desk's server: the form's
 * library reads and saves files as if the browser had opened the folder. Only what the library calls
 * is there (Sveltia CMS 0.221, `services/backends/local`).
 */

/** A file as the desk sends it; `hash` is of the file that was read. */
export interface Standing {
  path: string;
  text: string;
  hash: string;
}

/** Sends a change to the desk; gives the new file's hash, null for one that is gone. */
export type Save = (
  path: string,
  hash: string | null,
  text: string | null,
) => Promise<string | null>;

/** Files that the library writes on the way have names of this kind, and are moved to their place. */
const UNFINISHED = '.sveltia-tmp-';

const missing = (name: string): Error => new DOMException(`${name} tidak ada`, 'NotFoundError');

/** A file, or one that is about to be. */
class FileHandle {
  readonly kind = 'file';
  name: string;
  parent: Folder;
  text: string;
  hash: string | null;

  constructor(name: string, parent: Folder, text = '', hash: string | null = null) {
    this.name = name;
    this.parent = parent;
    this.text = text;
    this.hash = hash;
  }

  async getFile(): Promise<File> {
    return new File([this.text], this.name);
  }

  async createWritable() {
    let written = '';
    return {
      write: async (data: string | Blob) => {
        written = typeof data === 'string' ? data : await data.text();
      },
      close: async () => {
        if (!this.name.startsWith(UNFINISHED)) await this.#save(written);
        this.text = written;
      },
    };
  }

  /** Puts an unfinished file in its place, or a finished one in another. */
  async move(folder: Folder, name: string): Promise<void> {
    const before = this.name.startsWith(UNFINISHED) ? null : { ...this, path: this.#path() };
    this.parent.children.delete(this.name);
    const there = folder.children.get(name);
    this.hash = there instanceof FileHandle ? there.hash : null;
    Object.assign(this, { parent: folder, name });
    await this.#save(this.text);
    folder.children.set(name, this);
    if (before) await folder.save(before.path, before.hash, null);
  }

  async #save(text: string): Promise<void> {
    this.hash = await this.parent.save(this.#path(), this.hash, text);
  }

  #path(): string {
    return this.parent.pathOf(this.name);
  }
}

/** A folder of the content folder, or the one that holds it. */
export class Folder {
  readonly kind = 'directory';
  readonly name: string;
  readonly path: string;
  readonly save: Save;
  readonly children = new Map<string, Folder | FileHandle>();

  constructor(name: string, path: string, save: Save) {
    this.name = name;
    this.path = path;
    this.save = save;
  }

  /** Puts a file that stands below this folder where its path says. */
  place({ path, text, hash }: Standing): void {
    const [name = '', ...rest] = path.split('/');
    if (rest.length === 0) {
      this.children.set(name, new FileHandle(name, this, text, hash));
      return;
    }
    this.#folder(name).place({ path: rest.join('/'), text, hash });
  }

  pathOf(name: string): string {
    return this.path === '' ? name : `${this.path}/${name}`;
  }

  async *entries(): AsyncGenerator<[string, Folder | FileHandle]> {
    yield* [...this.children];
  }

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<Folder> {
    const found = this.children.get(name);
    if (found instanceof Folder) return found;
    if (!create) throw missing(name);
    return this.#folder(name);
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<FileHandle> {
    const found = this.children.get(name);
    if (found instanceof FileHandle) return found;
    if (!create) throw missing(name);
    return new FileHandle(name, this);
  }

  async removeEntry(name: string): Promise<void> {
    const found = this.children.get(name);
    if (!found) throw missing(name);
    if (found instanceof FileHandle) await this.save(this.pathOf(name), found.hash, null);
    this.children.delete(name);
  }

  #folder(name: string): Folder {
    const found = this.children.get(name);
    if (found instanceof Folder) return found;
    const made = new Folder(name, this.pathOf(name), this.save);
    this.children.set(name, made);
    return made;
  }
}
