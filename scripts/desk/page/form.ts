/** The form over the files of the desk: no account, no other host, every save through the desk. */
import { FORM_FILES } from '../../../src/schema/form-library.ts';
import { type FormPage, startForm } from '../../../src/schema/form-page.ts';
import { Folder, type Standing } from './folder.ts';

/** Name under which the library looks for its folder, and what the configuration calls the content. */
const [ROOT, CONTENT] = ['sveltia-cms-test', 'content'];

async function json<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

/** Tells why something was not saved: the library only says that it was not. */
function tell(message: string): void {
  document.getElementById('refused')?.remove();
  const dialog = Object.assign(document.createElement('dialog'), { id: 'refused' });
  const text = Object.assign(document.createElement('p'), { textContent: message });
  const close = Object.assign(document.createElement('button'), { textContent: 'Tutup' });
  close.addEventListener('click', () => dialog.remove());
  dialog.append(text, close);
  document.body.append(dialog);
  dialog.showModal();
}

async function save(path: string, hash: string | null, text: string | null) {
  const response = await fetch('../simpan', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ path: path.slice(`${CONTENT}/`.length), hash, text }),
  });
  const answer = (await response.json()) as { hash?: string | null; error?: string };
  if (!response.ok) {
    tell(answer.error ?? 'Tidak tersimpan.');
    throw new Error(answer.error);
  }
  return answer.hash ?? null;
}

const [page, files] = await Promise.all([
  json<FormPage>('formulir.json'),
  json<Standing[]>('berkas.json'),
]);
const root = new Folder('', '', save);
for (const { path, ...file } of files) root.place({ path: `${CONTENT}/${path}`, ...file });
// The library keeps its trial files in the browser's own store; here that is the desk's folder.
Object.defineProperty(navigator.storage, 'getDirectory', {
  value: async () => ({
    getDirectoryHandle: async (name: string) =>
      name === ROOT ? root : root.getDirectoryHandle(name),
  }),
});
await startForm(FORM_FILES.script, page);
