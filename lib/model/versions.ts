// Versions that stored data carries.

/** Raised whenever a change of rules changes any record; stored briefings are then annotated again. */
export const ENGINE_VERSION = '1';

/** Above this confidence a record counts as sure; below it the card says 读数存疑. */
export const SURE = 0.9;

/** The same for a commitment, whose confidence says whether the sentence is one at all; its strength and cores are judged apart. */
export const SURE_COMMITMENT = 0.8;
