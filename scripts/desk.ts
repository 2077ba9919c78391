import { resolve } from 'node:path';
import { readOptions } from './command/options.ts';
import { todayIn } from './command/today.ts';
import { startDesk } from './desk/server.ts';
import { requireFolder } from './markdown/read.ts';

/**
 * `npm run desk`: the editors' desk over the working tree, on this machine and for whoever holds the
 * address that it prints. Nothing is sent anywhere; what is decided stands in the files, for git.
 */
const HELP = `npm run desk                     meja editor di mesin ini: antrean pernyataan yang belum diperiksa

--port N           porta (4324; 0: yang mana saja)
--content DIR      folder isi (content)`;

const { values } = readOptions(HELP, {
  content: { type: 'string', default: 'content' },
  port: { type: 'string', default: '4324' },
});

/** How what was decided is checked, in the folder in which it was. */
const checkOf = (folder: string): string =>
  resolve(folder) === resolve(process.env['LINIMASA_CONTENT'] || 'content')
    ? 'npm run check'
    : `npm run check -- --content ${folder}`;

try {
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port ${values.port} bukan porta → tulis angka 0 sampai 65535`);
  }
  requireFolder(values.content);
  const desk = await startDesk(values.content, port, () => todayIn(values.content, new Date()));
  console.log(`Meja siap. Buka alamat ini (kuncinya hanya berlaku selama meja berjalan):

     ${desk.url}

Yang diputuskan langsung tertulis di ${values.content}/. Setelah selesai: ${checkOf(values.content)}, lalu kirim perubahannya.
Ctrl-C menutup meja.`);
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    taken
      ? `Porta ${values.port} sedang dipakai, mungkin oleh meja lain → tutup yang itu, atau beri --port 0`
      : error instanceof Error
        ? error.message
        : String(error),
  );
  process.exitCode = 2;
}
