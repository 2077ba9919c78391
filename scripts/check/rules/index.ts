import type { Rule } from '../rule.ts';
import {
  pastIsPast,
  printedDatesFit,
  saidBeforePrinted,
  timeRunsForward,
  yearsFit,
} from './days.ts';
import {
  idsAreNobodyElsesName,
  listsHoldEachOnce,
  namesDiffer,
  oneRecordALaw,
  oneRecordAnArticle,
  oneRecordAnOrganisation,
  oneRecordAnOutlet,
  oneRecordAPerson,
  oneRecordAStory,
  oneSpeakerAnId,
  statementsDiffer,
} from './duplicates.ts';
import { articlesOfLawsAreNamed, citationsFit } from './laws.ts';
import {
  bodiesHaveAnEnd,
  conflictsAreWithOthers,
  findingsHaveEvidence,
  formerIdsAreFree,
  mergedRecordsEndSomewhere,
} from './merged.ts';
import { articlesLieWithTheirOutlet, selectorsCanBeRead } from './outlets.ts';
import {
  namesAreBare,
  namesAreWrittenAsNames,
  postsDoNotOverlap,
  postsRunForward,
  rolesFitTheDay,
} from './posts.ts';
import {
  decisionsHaveSomebody,
  erasedStaysErased,
  peopleArePublic,
  sealedArticlesTellNothing,
} from './protected.ts';
import { referencesExist } from './references.ts';
import { articlesReportOnce, idsStay, reportsSayTheWords, selectorsRunForward } from './reports.ts';
import { storiesHaveTerms, storiesRunForward, termsTellArticlesApart } from './stories.ts';
import {
  bodiesAreQuotations,
  statementsHaveWords,
  textsSaySomething,
  wordsAreNoNotes,
  wordsAreSaid,
  wordsBringNoMarks,
  wordsHoldNoMarkup,
} from './words.ts';

/** Every rule, roots first: what makes other things wrong stands above what is wrong alone. */
export const RULES: readonly Rule[] = [
  referencesExist,
  idsStay,
  oneSpeakerAnId,
  oneRecordAPerson,
  oneRecordAnOrganisation,
  oneRecordALaw,
  oneRecordAnArticle,
  oneRecordAnOutlet,
  oneRecordAStory,
  idsAreNobodyElsesName,
  namesDiffer,
  statementsDiffer,
  mergedRecordsEndSomewhere,
  bodiesHaveAnEnd,
  formerIdsAreFree,
  conflictsAreWithOthers,
  findingsHaveEvidence,
  namesAreBare,
  namesAreWrittenAsNames,
  erasedStaysErased,
  peopleArePublic,
  sealedArticlesTellNothing,
  decisionsHaveSomebody,
  postsRunForward,
  postsDoNotOverlap,
  rolesFitTheDay,
  pastIsPast,
  saidBeforePrinted,
  printedDatesFit,
  timeRunsForward,
  yearsFit,
  selectorsRunForward,
  articlesReportOnce,
  reportsSayTheWords,
  statementsHaveWords,
  bodiesAreQuotations,
  wordsAreNoNotes,
  wordsAreSaid,
  wordsBringNoMarks,
  wordsHoldNoMarkup,
  textsSaySomething,
  listsHoldEachOnce,
  storiesHaveTerms,
  storiesRunForward,
  termsTellArticlesApart,
  citationsFit,
  articlesOfLawsAreNamed,
  articlesLieWithTheirOutlet,
  selectorsCanBeRead,
];
