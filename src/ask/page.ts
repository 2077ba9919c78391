import type { Plot } from '../tables/bars.ts';
import type { Database, Files, Found, Parts } from './database.ts';
import { oneQuery } from './query.ts';
import { resultOf } from './result.ts';

const UNABLE =
  'Peramban ini tidak dapat menjalankan mesinnya. Contoh-contohnya dapat dibaca di halaman contoh.';

/** Makes `/data/tanya/` work. Nothing is loaded before the reader asks for it. */
export function startAsking(): void {
  const form = document.querySelector<HTMLFormElement>('#tanya');
  const field = document.querySelector<HTMLTextAreaElement>('#perintah');
  const run = document.querySelector<HTMLButtonElement>('#jalankan');
  const stop = document.querySelector<HTMLButtonElement>('#hentikan');
  const state = document.querySelector<HTMLElement>('#keadaan');
  const result = document.querySelector<HTMLElement>('#jawaban');
  const save = document.querySelector<HTMLButtonElement>('#simpan');
  if (!form || !field || !run || !stop || !state || !result || !save) return;
  const parts = JSON.parse(form.dataset.parts ?? '') as Parts;
  const total = Number(form.dataset.bytes);
  const examples = [...form.querySelectorAll<HTMLButtonElement>('[data-sql]')];

  let files: Promise<Files> | undefined;
  let database: Promise<Database> | undefined;
  /** Lets go of the query that is being computed. */
  let letGo: (() => void) | undefined;
  /** The engine; what did not come, or could not be started, is tried again when it is next needed. */
  const started = () => {
    files ??= load(parts, total, (text) => state.replaceChildren(text)).catch((error: unknown) => {
      files = undefined;
      throw error;
    });
    database ??= files.then(open).catch((error: unknown) => {
      database = undefined;
      throw error;
    });
    return database;
  };

  for (const example of examples)
    example.addEventListener('click', () => {
      field.value = example.dataset.sql ?? '';
      // Once loaded an example runs by itself; before, its weight has yet to be agreed to.
      if (files) form.requestSubmit();
      else run.focus();
    });

  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const sql = field.value.trim();
    if (run.disabled) return;
    run.disabled = true;
    save.hidden = true;
    try {
      // Before anything is loaded for it.
      const query = oneQuery(sql);
      const ready = await started();
      run.textContent = 'Jalankan';
      state.replaceChildren('Menghitung …');
      stop.hidden = false;
      const found = await new Promise<Found>((resolve, reject) => {
        letGo = () => reject(new Error('Dihentikan.'));
        ready.ask(query).then(resolve, reject);
      });
      const example = examples.find(({ dataset }) => dataset.sql === sql);
      result.replaceChildren(...resultOf(found, plotOf(example)));
      state.replaceChildren(`${found.count} baris.`);
      save.hidden = found.count === 0;
    } catch (error) {
      result.replaceChildren();
      state.replaceChildren(error instanceof Error ? error.message : String(error));
    } finally {
      stop.hidden = true;
      run.disabled = false;
    }
  });

  stop.addEventListener('click', async () => {
    const working = database;
    database = undefined;
    letGo?.();
    await (await working)?.end();
  });

  save.addEventListener('click', async () => {
    const address = URL.createObjectURL(await (await started()).csv());
    const link = document.createElement('a');
    link.href = address;
    link.download = 'jawaban.csv';
    link.click();
    URL.revokeObjectURL(address);
  });
}

const plotOf = (example: HTMLButtonElement | undefined): Plot | null =>
  example ? (JSON.parse(example.dataset.plot ?? '') as Plot) : null;

async function load(parts: Parts, total: number, tell: (text: string) => void): Promise<Files> {
  if (typeof DecompressionStream === 'undefined' || typeof WebAssembly === 'undefined')
    throw new Error(UNABLE);
  tell('Memuat …');
  let come = 0;
  const { load } = await import('./database.ts');
  return load(parts, (bytes) => {
    come += bytes;
    const share = Math.min(100, Math.floor((100 * come) / total));
    tell(share === 100 ? 'Menyiapkan mesinnya …' : `Memuat … ${share}%`);
  });
}

const open = async (files: Files): Promise<Database> =>
  (await import('./database.ts')).Database.open(files);
