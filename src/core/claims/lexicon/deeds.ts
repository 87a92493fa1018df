/** Deeds that news tells as planned, agreed, done or refused: data only. */
import { wordSet, wordsByKey } from './tables.ts'

/** Verbs (lemmas) of public acts, which are planned, decided, done or refused. */
export const DEED_VERBS =
  wordSet(`acquire buy purchase merge sell sue appeal resign retire quit appoint hire sack dismiss oust replace approve
  ratify adopt reject accept sign vote launch open reopen close shut build rebuild demolish cut raise lower ban lift suspend cancel scrap
  delay postpone withdraw join rejoin leave return extradite deport expel deploy evacuate repair restore recall offer bid invest bury
  publish investigate inspect probe negotiate meet visit pay repay refund compensate apologise apologize donate marry divorce elect
  inaugurate swear introduce overturn repeal revoke impose issue present transfer move relocate complete resume halt continue nationalise
  nationalize privatise privatize bail rescue disband dissolve split spin list float strike boycott march protest disclose reveal release free
  hand surrender disarm dismantle destroy exchange swap transport deliver supply send withhold grant award renew extend expand expel
  form nominate endorse back support veto override pardon commute execute review reconsider rule order summon testify
  recognise recognize annex invade retake recapture besiege bomb auction recount refloat salvage raise
  discontinue phase upgrade install implement enact ship produce star perform tour record play fight defend debut
  attend join pass vaccinate quarantine declare schedule reform ease tighten`)

/** Verbs (lemmas) that only carry the noun behind them: "filed a complaint", "hand in his resignation". */
export const CARRIERS = wordSet(
  'file lodge submit hand conduct mount launch hold issue tender table make give grant deliver sign cast stage undertake',
)
/** The noun behind these has come about. */
export const FULFILLING = wordSet('complete finish finalise finalize conclude seal secure win get receive obtain reach close')
/** The noun behind these is still to come. */
export const LACKING = wordSet('need await require seek plan propose prepare threaten schedule face promise want')
/** The noun or verb behind these is only thought of. */
export const CONSIDERING = wordSet('consider mull weigh study ponder explore contemplate discuss eye')
/** The verb behind these is agreed upon. */
export const AGREEING = wordSet('agree sign announce reach strike clinch seal')
export const AGREEMENT_NOUNS = wordSet('agreement deal pact accord contract memorandum plan decision')
/** The verb behind these is not going to happen. */
export const REFUSING = wordSet('refuse decline reject rule')

/** Participles before a noun: "the planned cuts", "a proposed merger". */
export const PLANNED_MODIFIERS = wordSet(
  'planned proposed expected possible potential looming upcoming pending threatened intended impending',
)

/** Nouns (concepts) that are deeds. */
export const DEED_NOUNS =
  wordSet(`acquire merge withdraw resign sue lawsuit appeal complaint strik walkout cut sell sale approve vote sign agree exchange
  evacuate appoint close launch purchase takeover bid offer recall funeral operation surgery transfer reform hike increase layoff
  ban sanction ceasefire election referendum recount extradite strike visit inspect investigate bailout rescue merger settlement
  boycott protest demonstration deployment deploy expel expulsion auction bankruptci`)

/** What is passed, adopted and voted on. */
export const ACTS_OF_LAW = wordSet('bill law legislation motion resolution budget measure amendment reform decree treaty act package')

/** Several words, or other words, for one deed: lemma or "lemma particle" → concept. */
export const SAME_DEED: ReadonlyMap<string, string> = wordsByKey(`
  resign: step-down stand-down step-aside stand-aside quit bow-out leave-office leave-post
  withdraw: pull-out drop-out back-out
  acquire: take-over snap-up buy-out
  cancel: call-off scrap axe scratch
  delay: put-off push-back postpone adjourn defer
  close: shut-down shut close-down
  sue: lawsuit suit litig take-court go-court
  approve: vote-on consent endors endorse clear bless blessing pass adopt ratify ratification back-plan green-light
  evacuate: clear-out
  sack: dismiss fire oust
  reopen: re-open
`)

/** What a deed bears that is done to the rest: "all remaining prisoners", "ten more shops". */
export const OF_OTHERS = 'others'
/** What a deed implies that a headline tells in the present. */
export const HEADLINES = 'headline'
