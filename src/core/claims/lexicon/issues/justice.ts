/** Courts and suspects: questions and their answers, read by ../issues.ts. Data only. */

export const JUSTICE = `
# appeal ; Whether there is to be an appeal ! for
planned: will|would|'ll|shall appeal
planned: will|would|'ll challenge|contest the|his|her|their|its verdict|ruling|sentence|conviction|decision|judgment|judgement
planned: plans|plan|intends|intend|vowed|vows|pledged|going|set|expected|wants|decided|planning|planned|promised to appeal
planned: appeal would|will be lodged|filed|made|launched|heard
planned: file|lodge|launch|filed|lodged|launched|filing|lodging an|the|his|her|their|its appeal
planned: is|was|are|were appealing against|the|his|her|their
planned: will|would be appealed
planned: appeal has|had|was been|lodged|filed lodged|filed|on|in|by|with
none: no appeal was|is|will|would|has|had|planned|against
none: will|would|wo|'ll not|n't appeal|challenge|contest
none: will|would|wo not|n't be an|any appeal
none: not|never be|to appealing|appeal
none: no plan|plans|intention|reason|grounds to|for|of appeal|appealing
none: accepted|accepts|accept|accepting the verdict|ruling|sentence|judgment|judgement|sanction
none: waived|waives|forgo|forgoes * right|rights to|of appeal
open: not|n't decided|decide|said|say whether|if to|he|she|they|it|there|* appeal|would|will|'ll|* appeal|be|*
open: not|n't decided|decide|said|say whether|if to appeal
open: undecided|decide|deciding whether|if|on to|he|she|they|an appeal|would|will
open: considering|weighing|mulling|studying|consider|considers an|the appeal
open: appeal is|was being considered|studied|weighed|mulled
open: appeal was|is|remains under|still consideration|review|possible|open
open: considering|weighing|mulling|studying|consider|considers whether to appeal

# testify ; Whether the accused testified
yes: took|takes|taking the stand in his|her own
yes: took|takes|taking the witness stand in his|her own
yes: took|takes the stand and|to denied|deny|told|tell|defend|testified|insisted
yes: testified|testifies|testifying in|on his|her own defence|defense|behalf
yes: gave|gives|giving evidence in|on his|her own defence|defense|behalf
none: did|does|would|will not|n't testify
none: did|does|would|will not|n't take the stand
none: did|does|would|will not|n't give evidence
none: declined|declines|refused|refuses to testify
none: declined|declines|refused|refuses to take the stand
none: declined|declines|refused|refuses to give evidence
none: chose|chooses|opted|elected|decided not to testify
none: chose|chooses|opted|elected|decided not to take the stand
none: chose|chooses|opted|elected|decided not to give evidence

# leave ; Whether he is on leave, and paid
paid: paid leave
paid: paid administrative leave
paid: leave with pay
unpaid: unpaid leave
unpaid: unpaid administrative leave
unpaid: leave without pay
unpaid: suspended without pay
paid: suspended on|with full|pay

# bailed ; Whether bail was granted
granted: granted|given|gets|got|won|posted|grants|grant bail
granted: granted|given|grants|grant him|her|them|the bail
granted: released|freed|out|stay|remain|remains|walked|free on bail
granted: bail was|is|were|has granted|set|posted|been
granted: bail set|fixed at
granted: held|jailed|detained on $|£|€ * bail
granted: held|jailed|detained on|in * bail
granted: in lieu of * * bail
granted: set|fixed|sets his|her|their|the bail at
denied: denied|refused|refuses|denies|opposed|rejected|rejects bail
denied: denied|refused|refuses|denies him|her|them|the bail
denied: bail was|were|is denied|refused|rejected|revoked
denied: bail has|had been denied|refused|rejected|revoked
denied: down|rejected|refused|denied|dismissed|rejects|refuses a|an|his|her|their|the request|application|plea|bid|motion for|to bail|be
denied: down|rejected|refused|denied|dismissed|rejects|refuses a|an|his|her|their|the bail request|application|plea|bid|motion
denied: without bail
denied: remanded in|into custody

# remorse ; Whether remorse was shown
yes: showed|shows|expressed|expresses|voiced|felt|feels remorse|contrition|regret
yes: showed|shows|expressed|expresses|voiced deep|genuine|great|profound remorse|contrition|regret
no: showed|shows|shown|expressed|expresses|showing|expressing|felt|feels no|little remorse|contrition|regret
no: without remorse|contrition|regret

# emotion ; Whether the accused showed emotion
none: showed|shows|showing|displayed|displays|betrayed|betrays|gave|gives|giving no|little emotion|reaction
none: showed|shows|showing|displayed|displays|betrayed|betrays no sign|flicker|trace|hint of emotion
none: without emotion
none: without visible|any|showing emotion|reaction
none: stared|staring|looked straight|impassively|blankly|ahead
none: listened|stood|sat|remained|was impassive|impassively|expressionless|motionless|emotionless
yes: wept|sobbed|cried|trembled|smiled|fainted|collapsed|shouted|swore in the dock
yes: wept|sobbed|cried|trembled|smiled|fainted|collapsed|shouted|swore as|when the|his|her|its verdict|sentence|judge|jury|foreman|conviction
yes: wept|sobbed|cried|trembled|smiled|fainted|shouted as|when he|she was sentenced|convicted|found|told|led|jailed
yes: broke down in the dock
yes: broke down as|when the|his|her verdict|sentence|judge|jury|foreman
yes: shook|shaking|shakes his|her head
yes: buried|put|hid his|her head|face in

# charged ; Whether charges have been brought
yes: was|were|been|is|are charged with|on|over|in|by
yes: charged with
yes: filed|brought|laid|pressed charges
yes: charges were|was|have|had been filed|brought|laid
yes: charges were|was filed|brought|laid
no: no charges were|was|have|had|has
no: charges have|had|were not been|yet|filed|brought|laid
no: without charge|charges
no: not|n't been|yet charged
no: not|n't yet been charged
open: unclear|known|clear whether|if he|she|they|anyone|anybody|the|* has|had|have|was|were|would been|be|charged charged|with

# incourt ; Whether the accused was in court
yes: was|were|is in court|attendance
yes: was|were|is in the dock|courtroom|court
yes: appeared|appears in court|person|custody
yes: listened|listening to the verdict|judgment|judgement|sentence|judge
yes: left|leaving the court|courtroom|courthouse
no: not in court|attendance
no: not in the dock|courtroom|court
no: in his|her|their absence
no: in absentia
no: stayed|remained away from the|court trial|court|hearing|verdict
no: did not|n't appear|attend in|the court|person|hearing|verdict|sentencing|trial

# suspect ; Whether the person is a suspect
yes: is|are|was|were|as|remains|become|became|named|considered|treated a|the suspect|suspects
yes: is|are|was|were|as|remains|become|became|named|considered|treated a|the|his|their formal|prime|main|chief|possible|key|official suspect|suspects
no: not a|being|considered|treated suspect|suspects|a|as suspect|suspects|a
no: not a suspect
no: not suspects

# confess ; Whether the accused admits it
yes: confessed|confesses|confessing to
yes: confessed|confesses|confessing that|on|during|in
yes: admitted|admits|admitting|admit killing|murdering|shooting|stabbing|hitting|strangling|raping|stealing|manslaughter|murder|setting|starting|poisoning|beating|pushing
yes: admitted|admits|admitting|admit the|having|to killed|killing|murder|stabbed|shot|charges|charge|stabbing|shooting|crime|theft
yes: full|signed|written confession
no: denied|denies|denying the|all|both|any|these charge|charges|wrongdoing|crime|crimes|offence|offences
no: denied|denies|denying killing|murdering|murder|manslaughter|wrongdoing|shooting|stabbing|raping|rape
no: plead|pleaded|pleads|pleading|pled not guilty
no: is|was|were innocent
no: maintains|maintained|protested|protests|professed|proclaimed his|her|their innocence

# custody ; How the suspect came into custody
surrendered: gave|gives|giving|given himself|herself|themselves up
surrendered: turned|turns|turning|handed|hands|handing himself|herself|themselves in|over
surrendered: surrendered|surrenders to police|authorities|officers
surrendered: surrendered|surrenders to the police|authorities
surrendered: walked|walks into a|the police
caught: was|were|been|is captured|apprehended|cornered
caught: caught|stopped|intercepted at|near border|checkpoint|airport
caught: caught|stopped|intercepted at|near a|the border|checkpoint|airport
caught: caught|stopped|intercepted at|near a|the|* * border|checkpoint|airport
caught: caught|arrested|stopped trying|attempting to flee|escape|leave|cross
caught: tracked|hunted|chased down
caught: hauled|dragged out of

# known ; Whether the suspect was known to the police
yes: known to police|authorities
yes: known to the police|authorities
yes: known to the intelligence|security|law services|service|enforcement
yes: had|has|have a criminal|police record
yes: had|has|have previous|prior|several|numerous convictions
yes: previously|already|earlier convicted|jailed|imprisoned
yes: been convicted|jailed before|previously
yes: previous|prior|earlier conviction|convictions for
yes: had|has|have several|numerous|two|three|four|many previous|prior convictions
no: unknown to police|authorities
no: unknown to the police|authorities
no: no criminal|police|previous|prior record|convictions|past|history
no: no previous|prior criminal record|convictions

# deathpenalty ; Whether the death penalty is sought
none: not|n't|never seek|seeking|pursue|ask|request the|for death penalty|sentence|the
none: not|n't be|to seeking|seek|pursue the death penalty|sentence
none: against seeking|pursuing the death penalty|sentence
none: ruled out the death penalty
none: death penalty off the table
sought: seek|seeking|seeks|sought|pursue|pursuing the death penalty|sentence
sought: demanded|demands|wanted|requested|want the death penalty|sentence
sought: asked|ask|asking|calling|called for the death penalty|sentence

# parole ; Whether parole is possible
none: without the|any|a possibility|chance|hope|prospect of parole
none: without possibility|chance|hope|prospect of parole
none: without parole
none: no possibility|chance|hope|prospect of parole
none: not|never eligible for parole
none: not|never be eligible for parole
possible: eligible|eligibility|considered|apply|up for parole
possible: with the|a possibility|chance of parole

# extradition ; Whether extradition is fought
fought: fight|fighting|fights|fought|contest|contesting|oppose|opposing|resist|resisting|challenge|challenging extradition
fought: fight|fighting|fights|fought|contest|contesting|oppose|opposing|resist|resisting|challenge|challenging his|her|their extradition
agreed: waived|waives|waive|waiving extradition
agreed: waived|waives|waive|waiving his|her right|rights to extradition
agreed: agreed|consented|consents|agrees to extradition
agreed: agreed|consented|consents|agrees to be|his|her extradited|extradition

# armed ; Whether the suspect was armed
yes: was|were|been armed
yes: heavily|lightly armed
yes: was|were|been carrying|brandishing|wielding a|an|the gun|knife|pistol|rifle|weapon|firearm|handgun|shotgun|axe|machete|hammer
no: was|were|is|been unarmed
no: unarmed
no: no weapon|gun|firearm|knife|weapons was|were found|recovered

# drink ; Whether alcohol was involved
yes: was|were|been|is drunk|intoxicated|inebriated
yes: been drinking
yes: over|above|exceeded the|legal|drink-drive|drink-driving|alcohol limit
yes: over|above|exceeded|twice|double|triple the|legal legal|drink-drive|drink-driving|alcohol limit
yes: times|twice|double the limit
yes: under the influence of alcohol|drink
yes: smelled|smelt|reeked|stank of alcohol|drink|beer|wine|whisky|whiskey|vodka
yes: tested positive for alcohol|drink
yes: alcohol played|was a|involved
no: was|were|is sober
no: no trace|traces|sign|signs|evidence of alcohol|drink
no: no alcohol
no: tested negative for alcohol
no: alcohol was|is not|n't involved|suspected|believed|thought|a
no: alcohol played no
`
