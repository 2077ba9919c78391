import { enableCompileCache } from 'node:module';

/**
 * `npm run check`: see `check/command.ts`. What node makes of the program's own files is kept, since
 * making it anew takes as long as the check of a file; a file that has changed is made anew.
 */
enableCompileCache('.cache/compile');
await import('./check/command.ts');
