/**
 * Verbs that are made of several words, by the concept that they mean together: data only.
 *
 * Before the colon the concept; `@` where the subject says what happens, `@begin` and `@end` where it does so of one end. A phrase is the lemma of its verb and
 * words that follow it, with determiners, adjectives and the like between; `*` lets an object stand there as well.
 */

const TABLE = `
die: pass away, pass at, lose life, leave us, breathe last, succumb to, drop dead, fall dead, bleed to death, burn to death, fall to death, plunge to death, tumble to death, leap to death, jump to death, starve to death, freeze to death, choke to death, stab to death, beat to death, hack to death, crush to death, trample to death, be found dead, pronounce dead, declare dead
bear: give birth, see light of day, come into world
collaps: give way, cave in, fall down, fall in, come crashing down, come tumbling down, come crashing, come tumbling, fall apart
crash: come down, go down, come off road, leave road, veer off, run off road, plough into, plow into, slam into
derail: leave rail, leave track, jump rail, jump track, come off rail, come off track, come off line
ground: run aground, go aground, go onto rock, run onto rock, drive onto rock, go onto reef, run onto reef, hit rock, hit reef, strike rock, strike reef, go on rock, hit sandbank, strike sandbank
sink: send to bottom, go to bottom, keel over, go under
explode: go off, blow up, blow apart
fire: catch fire, catch alight, catch light, burst into flame, go up in flame, go up in smoke, go up in fire, erupt in flame, burn down, burn to ground, burn out
extinguish: put out, put * out, bring under control, bring * under control, get * under control, get under control
blackout: go dark, lose power, be without power, be without electricity, leave without power, leave without electricity, lose electricity
shoot: open fire, gun down, shoot dead, fire shot
abduct: take hostage, take * hostage, hold hostage, hold * hostage, take captive, take * captive
storm: storm into
enter: burst into, force way into, barge into, burst through, push way into, walk into, march into, get into
steal: break in, break into, make off, climb in, climb into, smash way into
attack: set upon, drop bomb, drop * bomb, fire missile, fire * missile, fire rocket, fire * rocket, launch missile, launch * missile, launch rocket, launch * rocket, throw grenade, hurl grenade, lob grenade, toss grenade
arrest: take into custody, take * into custody, take in custody, lead away, place under arrest, put under arrest, put in handcuff, put behind bar, round up, take in for questioning
surrend: turn in, give * up, lay down arm, lay down weapon
release: walk free, go free, set free, set * free, let go, let * go, be let out, be allowed home, come home
flee: run away, get away, make getaway, take flight, take to heel, speed off, speed away, drive off, drive away, break out of
depart: take off, set sail, set out, put to sea, cast off, leave port, leave harbor, leave harbour, leave dock, leave station, leave airport, leave base, leave home
takeoff: lift off, blast off
land: touch down, come in to land, set down
landfall: come ashore, make landfall, touch land, hit land, reach land, strike land, move ashore, go ashore, cross coast, hit coast, reach coast, strike coast, hit shore, reach shore, slam ashore, roar ashore, move inland
effect: take effect, come into force, go into force, enter into force, come into effect, go into effect, come in force, put into force, put into effect, enter force, kick in, take force, come into operation, become law, become effective, become binding
servic: enter service, enter into service, go into service, come into service, put into service, enter operation, go into operation, go live, come on stream, come on line, come online, go online, go on stream
inaugur: take office, swear in, take oath, take * oath, enter office, raise hand, take over as, assume office, come into office
resign: step down, stand down, step aside, hand in resignation, hand in notice, hand over resignation, tender resignation, submit resignation, offer resignation, give * resignation, hand * resignation, announce resignation, present resignation, give up post, give up office, give up job, leave office, leave post, bow out, call it quits, throw in towel, call it day
sack: show door
trial: go on trial, stand trial, face trial, go to trial, come to trial, put on trial, stand before court, go before court
appear: come before, go before, be in court
election: go to poll, cast ballot, cast vote, go to polls, put to vote, have say, get say
walkout: go on strike, walk out, down tool, lay down tool, walk off job, come out on strike, stop work, stay off work
know: become aware, find out, come to know, get to know, get wind, be aware, come to attention
emerg: come to light, leak out
chase: go after, give chase, run after, set off after, take up pursuit, take up chase, be in pursuit
alarm: raise alarm, sound alarm, call police, call ambulance, call for help, call out, dial 999, dial 911, call 999, call 911, give alarm, ring 999, receive call, get call, receive report, take call
warn: give warning, blow whistle, raise concern, sound warning
approve: give go-ahead, give green light, get green light, get go-ahead, give nod, get nod, give blessing, give * blessing, give consent, sign off, give approval, give * approval, get approval, win approval, receive approval, wave through, give * green light, give * go-ahead, get permit, receive permit
deny: throw out, turn down, vote down
overturn: strike down, set aside
agree: reach deal, strike deal, strike agreement, shake hand, reach agreement, come to terms, come to agreement, sign deal, sign agreement, conclude deal, hammer out
cancel: call off, pull plug, scrub
delay: push back, put off
interrupt: hold up, bring to halt, bring to standstill, come to halt, come to standstill, grind to halt
announce: make public, go public
publish: go on sale, hit shelf, hit shelve, hit stand, go to press, come out, bring out
marri: tie knot, get married, walk down aisle, say I do, become man and wife, exchange vow
divorc: split up, part way, go separate way, file for divorce, get divorced
close: shut down, shut door, close door, go out of business, cease trading, shut up shop, go bust
bankruptci: go bankrupt, file for bankruptcy, go into administration, file for insolvency, enter administration
withdraw: pull out
begin: set off, get going, get start, get started, start out, start off, kick off
continue: carry on, keep going
hospitalise: take to hospital, rush to hospital, admit to hospital, bring to hospital, fly to hospital, go into hospital, airlift to hospital
missing: go missing, lose contact, drop off radar, disappear from radar, vanish from radar
captur: fall into hand, take control, take over, seize control, gain control, win control, take power, seize power, come to power
invade: cross border, cross into, roll into, pour into
debut: make debut, make * debut, make bow, make first appearance
charge: bring charge, press charge, lay charge, file charge
plead: enter plea
recal: call back, call * back
increase: go up
become: turn into
@begin: break out, get under way, get underway, come under way, be under way, be underway, get off ground
@end: come to end, draw to close, be over, come to close, run out, be at end
@: take place, go ahead, come about
`

export interface VerbPhrase {
  readonly concept: string
  /** Words behind the verb, in their order; `*` where an object may stand. */
  readonly behind: readonly string[]
}

/** Lemma of a verb → its phrases. */
export const VERB_PHRASES: ReadonlyMap<string, readonly VerbPhrase[]> = (() => {
  const found = new Map<string, VerbPhrase[]>()
  for (const line of TABLE.trim().split('\n')) {
    const [concept = '', phrases = ''] = line.split(': ')
    for (const phrase of phrases.split(', ')) {
      const [verb = '', ...behind] = phrase.trim().split(' ')
      found.set(verb, [...(found.get(verb) ?? []), { concept, behind }])
    }
  }
  return found
})()
