/**
 * The beginning of a cell that a spreadsheet would run as a formula, with or without marks in front,
 * as csv-stringify's `escape_formulas` has it; for JavaScript and for RE2, which DuckDB uses.
 */
export const FORMULA = '[=+@\\t\\r＝＋＠－-]';
