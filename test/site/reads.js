import fs from 'node:fs';
import { registerHooks, syncBuiltinESMExports } from 'node:module';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

// Imported before a build by a test: writes down which files of the project were read, by their paths
// below it, in the file BUILD_READS. Not TypeScript, so that it is there before anything is read.
const read = new Set();
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
  const files = [...read].filter((file) => !file.startsWith(`node_modules${sep}`)).sort();
  fs.writeFileSync(process.env.BUILD_READS, JSON.stringify(files));
});
