import type { Both } from './column.ts';

/** A meaning with an example, which is Indonesian in both languages as the news is. */
export const withExample = ({ id, en }: Both, example: string): Both => ({
  id: `${closed(id)} Contoh: ${example.replaceAll('\n', ' ')}`,
  en: `${closed(en)} Example: ${example.replaceAll('\n', ' ')}`,
});

const closed = (sentence: string): string => (/[.…]$/.test(sentence) ? sentence : `${sentence}.`);
