/** Where in the straight line something happened, and how a person is told. */
export const STAGES = {
  content: 'isi',
  feed: 'umpan',
  article: 'artikel',
  record: 'catatan',
  cache: 'ingatan',
} as const;
export type Stage = keyof typeof STAGES;

/** One line that a person can act on. */
export interface Note {
  /** Outlet id, or empty where there is none. */
  outlet: string;
  /** Address or file. */
  at: string;
  stage: Stage;
  what: string;
  remedy: string;
}
