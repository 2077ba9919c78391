import type { Filters } from './engine.ts';

/** What a reader asks for. */
export interface Asked {
  query: string;
  filters: Filters;
  order: Order;
  /** Whether the filters are to be counted. */
  counted: boolean;
  /** How often the search went on, the first time included. */
  rounds: number;
}

/** Best, newest or oldest first. */
export const ORDERS = ['', 'baru', 'lama'] as const;
export type Order = (typeof ORDERS)[number];
