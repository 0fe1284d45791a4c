// Versions that stored data carries.

/** Raised whenever a change of rules changes any record; stored briefings are then annotated again. */
export const ENGINE_VERSION = '1';

/** Above this confidence a record counts as sure; below it the card says 读数存疑. */
export const SURE = 0.9;
