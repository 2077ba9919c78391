import fs from 'node:fs';
import { registerHooks, syncBuiltinESMExports } from 'node:module';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

// Imported before a build by a test, and before every process that it starts: adds which files of the project
// were read, by their paths below it, to the file BUILD_READS. Not TypeScript, so that it is there before
// anything is read.
const read = new Set();
const list = process.env.BUILD_READS;
const note = (path) => {
  if (typeof path !== 'string' && !(path instanceof URL) && !Buffer.isBuffer(path)) return;
  const file = relative(
    process.cwd(),
    resolve(path instanceof URL ? fileURLToPath(path) : String(path)),
  );
  if (file !== '' && !file.startsWith(`..${sep}`)) read.add(file);
};
const noting = (holder, ...names) => {
  for (const name of names) {
    const original = holder[name];
    holder[name] = (path, ...rest) => {
      note(path);
      return original.call(holder, path, ...rest);
    };
  }
};
noting(
  fs,
  'readFileSync',
  'readFile',
  'createReadStream',
  'copyFileSync',
  'copyFile',
  'cpSync',
  'cp',
);
noting(fs.promises, 'readFile', 'copyFile', 'cp');
syncBuiltinESMExports();
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) note(new URL(url.replace(/\?.*/, '')));
    return next(url, context);
  },
});
process.on('exit', () => {
  const before = fs.existsSync(list) ? JSON.parse(fs.readFileSync(list, 'utf8')) : [];
  const files = [...read].filter((file) => !file.startsWith(`node_modules${sep}`));
  fs.writeFileSync(list, JSON.stringify([...new Set([...before, ...files])].sort()));
});
