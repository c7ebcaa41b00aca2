/** From here on a reading is likely; below, it is to be checked against the page. 1 is an unambiguous notation. */
export const LIKELY = 0.5;
