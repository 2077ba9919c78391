import { validateCFF } from 'cffjs';
import { Package } from 'datapackage';

/** What the Data Package tool of others finds wrong with a descriptor; nothing that it names is read. */
export async function packageProblems(descriptor: object): Promise<string[]> {
  const { errors } = await Package.load(structuredClone(descriptor));
  return errors.map(({ message }) => message);
}

/** What the validator of others finds wrong with a CITATION.cff as it was parsed. */
export function citationProblems(parsed: unknown): string[] {
  try {
    validateCFF(structuredClone(parsed) as never);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
