/** Words around a penalty that nobody has been given: data only, as lemmas. */

/** What others want. */
export const ASKED = 'ask demand seek want call request recommend urge'
/** What may come. */
export const FACED = 'face maximum could may would carry punishable possible potential'
