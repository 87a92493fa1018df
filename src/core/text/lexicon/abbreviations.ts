/** Words that end in a full stop without ending the sentence, and words that tell whether a sentence starts. Data only; lower case, no final stop. */

/** Always followed by a name or a number: the stop never ends the sentence. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof gen lt col sgt cpl capt cmdr cmdt adm maj brig pvt supt insp det ptl sen sens rep reps gov govs pres rev fr hon ' +
    'msgr messrs sr atty dep asst amb maj.-gen lt.-gen lt.-col ald cllr mme mlle st ste mt ft vs v al nos art fig sec ch ' +
    'approx ca rs cf e.g i.e viz'
  ).split(' '),
)

/** The stop ends nothing when a number follows: "No. 5", "pp. 12", "Jan. 6". */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'no nos p pp vol art jan feb mar apr jun jul aug sep sept oct nov dec est c op par tel ext'.split(' '),
)

/** May end a sentence or not: what follows decides. */
export const MAYBE_FINAL: ReadonlySet<string> = new Set(
  (
    'u.s u.k u.n u.s.a u.a.e e.u d.c l.a n.y n.j n.c s.c n.h n.m s.d n.d r.i w.va b.c a.d p.r u.s.s.r g.o.p ph.d m.d b.a m.a j.d r.n d.a p.m.o ' +
    'inc corp co cos ltd llc plc bros dept univ assn ave blvd rd sq hwy apt bldg jr sr esq etc ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex ' +
    'va vt wash wis wyo ont que alta sask man'
  ).split(' '),
)

/** "10 a.m. Eastern": capitals that go on telling the time. */
export const AFTER_CLOCK: ReadonlySet<string> = new Set(
  (
    'eastern central mountain pacific atlantic alaska hawaii greenwich moscow kyiv beijing et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst ' +
    'cet cest eet eest ist jst aest aedt local monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february ' +
    'march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
)

/** After a company's "Inc." these go on with the same name or title. */
export const AFTER_COMPANY: ReadonlySet<string> = new Set(
  'chief president ceo cfo coo chairman chairwoman chair executive vice senior founder director spokesman spokeswoman spokesperson managing'.split(
    ' ',
  ),
)

/** Words that, capitalised after a stop, open a sentence far more often than they go on with a name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we i you this that these those there here his her its their our my your some many most several all both each every ' +
    'another other no none not nobody but and or so yet nor for if when while as since because although though after before until once during ' +
    'in on at by from with without within under over of to about amid among between against despite despite according however meanwhile moreover ' +
    'still also then thus therefore instead later earlier now today yesterday tomorrow what who why how where which whose whether more fewer less ' +
    'one two three four five six seven eight nine ten nearly almost only even just last next police officials authorities witnesses experts analysts ' +
    'such like unlike per through throughout'
  ).split(' '),
)

/** "…?” Smith said." goes on the quoted sentence. */
export const SPEECH_VERBS =
  'said|says|say|added|adds|wrote|writes|asked|asks|told|tells|replied|replies|posted|tweeted|continued|continues|insisted|insists|' +
  'explained|explains|recalled|recalls|shouted|declared|declares|warned|warns|noted|notes|argued|argues|claimed|claims'

/** Ranks in short that the language library cuts before their dot. */
export const CUT_RANKS: ReadonlySet<string> = new Set(['maj', 'brig', 'insp', 'supt', 'cpl', 'pte', 'pvt', 'cmdr', 'cdr', 'det', 'adm'])
