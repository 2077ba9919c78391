import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a command (`node --import`), makes the disk full after so many bytes
 * (`LINIMASA_DISK_BYTES`): the write that no longer fits is cut short and fails with ENOSPC, as does
 * every one after it.
 */
let left = Number(process.env['LINIMASA_DISK_BYTES']);
const write = fs.writeFileSync;

fs.writeFileSync = (file, data, options) => {
  const bytes = Buffer.from(data as string);
  const fits = bytes.subarray(0, left);
  left -= fits.length;
  write(file, fits, options);
  if (fits.length < bytes.length) {
    const error = new Error('ENOSPC: no space left on device, write');
    throw Object.assign(error, { code: 'ENOSPC', errno: -28, syscall: 'write' });
  }
};
syncBuiltinESMExports();
