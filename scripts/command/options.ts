import { type ParseArgsConfig, type ParseArgsOptionsConfig, parseArgs } from 'node:util';

type Parsed<O extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true }>
>;

/**
 * Reads the command line of a command. `--help` prints how it is used and ends the program; so does
 * a command line that cannot be meant, with what is wrong and exit code 2.
 *
 * @param help how the command is used, its first line `npm run …`
 * @param positionals whether it takes addresses, files or names besides options
 */
export function readOptions<const O extends ParseArgsOptionsConfig>(
  help: string,
  options: O,
  positionals = false,
): Parsed<O> {
  if (process.argv.slice(2).includes('--help')) {
    console.log(help);
    process.exit(0);
  }
  try {
    return parseOptions(process.argv.slice(2), options, positionals);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    process.exit(2);
  }
}

/**
 * Reads options out of arguments.
 *
 * @throws what is wrong with them, for an editor to read
 */
export function parseOptions<const O extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: O,
  positionals: boolean,
): Parsed<O> {
  try {
    const config = { args: [...args], options, allowPositionals: positionals };
    return parseArgs(config satisfies ParseArgsConfig) as Parsed<O>;
  } catch (error) {
    throw new Error(reasonOf(error));
  }
}

/** What node says of a command line, in the editors' language. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const named = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `Pilihan ${named} tidak dikenal.`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `"${named}" tidak dapat dipakai di sini: perintah ini hanya menerima pilihan.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return `Pilihan ${named.split(/[\s<,]+/).find((part) => part.startsWith('--')) ?? named} ditulis salah: ${
        /does not take/.test(message) ? 'tanpa nilai' : 'butuh nilai'
      }.`;
    default:
      return message;
  }
}
