/** Words within names and words that only look like names: data only. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** A name that holds one of these is a body's or a place's, not a person's. */
export const ORGANISATION_WORDS =
  /^(?:ministry|department|university|party|council|committee|agency|army|forces?|police|court|group|company|corp|corporation|inc|ltd|bank|association|union|league|club|institute|office|service|authority|commission|parliament|senate|congress|house|hospital|school|college|foundation|news|radio|television|tv|channel|times|post|press|observatory|nations|organisation|organization|board|federation|brigade|guard|act|treaty|elementary|academy|clinic|infirmary|church|cathedral|mosque|temple|synagogue|chapel|monastery|hotel|inn|stadium|arena|prison|jail|theatre|theater|museum|gallery|library|magazine|coalition|front|movement|network|society|trust|fund|holdings|partners|group|centers?|centres?|bureau|directorate|administration|laboratory|laboratories|avenue|boulevard|lane|park|cemetery|mall|supermarket|airlines?|airways|motors|systems|technologies|islands?|river|lake|mount|mountains?|city|county|street|road|square|bay|port|province|district|valley|beach|bridge|airport|station|sea|ocean|gulf|strait|region|peninsula|exchange|index|average|composite|prizes?|awards?|medals?|cup|trophy|championships?|games|olympics|conference|software|solutions|communications?|entertainment|enterprises?|server|edition|syndrome|disease|markets?|services|products|networks|energy|finance|financial|industries|pharmaceuticals?|foods|programme|program|project|initiative|operation|archdiocese|diocese|amendment|constitution|coast|central|computers?|towers?|plaza|memorial|festival|tournament|security|intelligence|protocol|convention|summit|stock|records)\.?$/i

/** Fields that "and" joins within a body's name: "Food and Drug Administration", "Health and Human Services". */
export const BODY_FIELDS = set(
  'agriculture alcohol arts atmospheric border budget business commerce control culture customs defence defense disease drug drugs economic education energy environment exchange explosives export finance firearms fire fisheries food forestry health homeland housing human immigration industry justice labor labour management means medicines natural oceanic parks planning population prevention protection pensions refugees relief rescue research resources safety science securities security services social space sport sports standards technology tobacco trade training transport transportation urban veterans water ways welfare wildlife works',
)

/** Small words inside a person's name. */
export const PERSON_JOINERS = set('al el bin ibn abu de da del della di van von der den la le -')

/** Small words inside any name. */
export const JOINERS: ReadonlySet<string> = new Set([...PERSON_JOINERS, 'of', 'the', 'and', 'for', '&', 'al-', "'s"])

/** Capital words that name no one. */
export const NOT_NAMES = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december gmt utc et est edt bst cet mr mrs ms i photo file reuters ap afp am pm a.m. p.m.',
)

/** Titles that stand capital between a body's name and a person's: "Corvina Council President Ann Lund", "Fire Inspector Dana Weld". */
export const TITLES_WITHIN = set(
  'agent chairman chairwoman chair rep sen gov sgt lt capt maj col brig gen adm cmdr det insp supt deputy director president secretary minister spokesman spokeswoman spokesperson officer detective inspector superintendent commissioner coach manager judge justice attorney professor captain lieutenant colonel sergeant mayor governor senator congressman congresswoman councilman councilwoman ambassador editor analyst leader chief ceo marshal trooper ranger pastor bishop reporter correspondent photographer founder owner executive chancellor premier administrator supervisor investigator prosecutor commander member',
)
