/**
 * Names the rules; the ledger keeps it beside every article that was read with them. It stands by itself,
 * because the process of a run, which reads nothing itself, has no need of the rules in its memory.
 */
export const EXTRACTOR_VERSION = '13';
