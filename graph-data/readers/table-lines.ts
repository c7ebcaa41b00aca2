/** Lines that mean something to every kind of table: row numbers, rules, and what ends a table. */

/** A row number on a line of its own; a star beside it is a remark of the table. */
export const BARE_NUMBER = /^\d{1,3}[*★]?\s*\|?$/u;
export const END_OF_TABLE = /^(?:附件|附:|注:|说明:|备注:|抄送|主送|\d{4}年\d{1,2}月\d{1,2}日$|此件|\(此件)/u;
export const RULE_LINE = /^[|:\-\s—+=]+$/u;
