import { articles } from './articles.ts';
import type { Table } from './column.ts';
import { corrections } from './corrections.ts';
import { deadlines } from './deadlines.ts';
import { doubts } from './doubts.ts';
import { events } from './events.ts';
import { citations, laws } from './laws.ts';
import { listings } from './listings.ts';
import { memberships } from './memberships.ts';
import { names } from './names.ts';
import { organisations } from './organisations.ts';
import { outlets } from './outlets.ts';
import { people } from './people.ts';
import { posts } from './posts.ts';
import { relations } from './relations.ts';
import { reports } from './reports.ts';
import { selectors } from './selectors.ts';
import { statements } from './statements.ts';
import { stories } from './stories.ts';
import { withdrawals } from './withdrawals.ts';

/** Every table that is published, those first that most people begin with. */
export const TABLES: readonly Table[] = [
  statements,
  reports,
  articles,
  events,
  stories,
  listings,
  people,
  memberships,
  posts,
  organisations,
  names,
  laws,
  citations,
  relations,
  deadlines,
  doubts,
  corrections,
  withdrawals,
  outlets,
  selectors,
];
