/** Attacks, crime and the police: questions and their answers, read by ../issues.ts. Data only. */

export const ATTACKS = `
# large ; Whether the suspect has been caught
no: suspect|suspects|gunman|gunmen|attacker|attackers|shooter|driver|killer|thief|thieves|robbers|man|men|fugitive is|are|was|were|remains|remain|remained at large
no: suspect|suspects|gunman|gunmen|attacker|attackers|shooter|driver|killer|thief|thieves|robbers|man|men|fugitive is|are|was|were|remains|remain|remained still at large
no: still|remains|remain|remained at large
no: still|remains|remain|remained|is|are|was|were on the run
no: on the run
no: no arrests|arrest has|have|had|was|were been|made
no: no one|suspects|suspect has|have|had been arrested|detained|caught|apprehended
no: nobody|no-one|none has|had|have been arrested|detained|caught|apprehended
no: nobody|no-one was|is arrested|detained|caught
yes: gunman|attacker|shooter|killer was arrested|detained|captured|caught|apprehended
yes: gunman|attacker|shooter|killer has|had been arrested|detained|captured|caught|apprehended

# warned ; Whether there had been a warning
yes: had|has|have|been|was|were been|already|also warned|alerted|notified|forewarned of|about|that|in|by|.|,|beforehand|twice|repeatedly|months|weeks|days|hours|years
yes: been warned|alerted|notified|forewarned
yes: there was|were|had|is|are|being a|an|several|repeated|already|many|been gale|storm|flood|weather|tsunami|avalanche|a|early warning|warnings|alert|alerts
yes: despite|defied|defying|against a|the|an|repeated|several|many|official|weather|storm|gale|flood warning|warnings|alert|alerts
yes: despite|defied|defying|against a|the|an|repeated|several|many|official weather|storm|gale|flood|tsunami|avalanche|official warning|warnings|alert|alerts
yes: spite of a|the|repeated|several|many|weather|storm|gale warning|warnings|alert|alerts
yes: spite of a|the|repeated|several|many weather|storm|gale|flood|official warning|warnings|alert|alerts
yes: tipped off
yes: received|had|got|get|given|gave|issued|ignored|dismissed|overlooked|disregarded|missed a|an|the|several|repeated|many|earlier|early|advance|prior|two|three warning|warnings|alert|alerts|tip|tip-off
yes: ignored|dismissed|overlooked|disregarded warning|warnings
yes: warning|warnings was|were there|ignored|dismissed|overlooked|disregarded|missed
no: no warning|warnings|notice|tip-off
no: no advance|prior|early|clear|specific|official|storm|gale|flood|weather|tsunami|avalanche warning|warnings|notice|alert|alerts
no: without warning|notice
no: without any|prior|advance warning|notice
no: no siren|sirens|alarm|alarms|alert|one|text warned|sounded|alerted

# alone ; Whether anybody helped
yes: acted|acting|act|worked|working|operated alone
yes: acted|acting|act by|on himself|herself|his|her
yes: no accomplice|accomplices
yes: lone gunman|attacker|wolf|shooter|assailant|bomber|killer|knifeman
no: accomplice|accomplices was|were|is|are|has|have|had
no: looking|searching|hunting|search|hunt for a|an|another second|other|possible gunman|attacker|suspect|shooter|person|man|woman|accomplice|assailant
no: looking|searching|hunting|search|hunt for accomplices
no: looking|searching|hunting|search|hunt for another|more|other|possible accomplices|accomplice|suspects|attackers|suspect|man|attacker|gunman
no: second gunman|attacker|suspect|shooter|assailant was|is|remains|fled|escaped|has|had
no: had|has|with an|one|two|three|four|several|at accomplice|accomplices
no: with the help of an|two|several|his|her accomplice|accomplices
no: not act|acted|acting alone
open: not|n't known|clear|established whether|if he|she|they|the acted|had|was|were|gunman|attacker|suspect|man alone|acted

# demanded ; Whether a ransom was demanded
yes: demanded|demands|demanding|sought|seeking|wants|want|wanted a|the|their|his|her|more ransom
yes: demanded|demands|demanding|sought|seeking ransom
yes: asked|asks|asking|called|calling for a|the ransom
yes: asked|asks|asking|called|calling for ransom
yes: ransom demand|demands was|were|of|had|has|from|came|is
no: no ransom demand|demands|note|request
no: no demand|demands|request|requests for ransom|money|payment
no: no demand|demands|request|requests for a|any ransom|payment

# responsibility ; Who has claimed responsibility
yes: claimed|claims|claiming|took|takes|taken|taking|accepted|accepts|assumed responsibility
yes: claimed|claims|took|takes|accepted full|sole|joint responsibility
yes: responsibility was|is|has claimed|taken
yes: responsibility was|has * taken|claimed
yes: its|their|his men|fighters|members|militants|forces|soldiers|martyrs|volunteers carried out
yes: its|their|his men|fighters|members|militants|forces|soldiers|martyrs|volunteers had|have carried out
yes: its|their|his men|fighters|members|militants|forces|soldiers|martyrs|volunteers was|were|are behind
yes: it|they|he|she|we carried out the attack|bombing|assault|raid|killing|killings|strike|shooting|explosion
yes: it|they|he|she|we had|have carried out the attack|bombing|assault|raid|killing|killings|strike|shooting|explosion
yes: it|they|he|she|we was|were|is behind the
yes: owned|owns|own|owning up
yes: admitted|admits|admit|admitting responsibility|blame|fault
yes: admitted|admits|admit|admitting carrying|planting|firing|staging|ordering
denied: denied|denies|deny|denying|disclaimed responsibility|involvement|complicity
denied: denied|denies|deny|denying any|all involvement|responsibility|role|part|knowledge|link|connection|complicity
denied: had|has|have nothing|no to|part|role|hand do|in with|the|it
denied: denied|denies|denying carrying|being|having carried|behind|staged|done
none: no|nobody|no-one|none group|one|organisation|organization|militant|side|of has|had|have|group|claimed|them claimed|yet|immediately|so|said
none: nobody|no-one|none has|had claimed|owned|admitted
none: nobody|no-one|none has|had said|says it|they|he carried|was|were|did
none: no|without immediate|any claim|claims of
none: no claim|claims of

# defused ; Whether a second bomb went off
exploded: second|another|third , smaller bomb|device|blast|explosion
exploded: second|another|third bomb|device|car-bomb exploded|blew|went|detonated
exploded: second|another|third smaller|bigger|larger|car|suicide bomb|device|bomber exploded|blew|went|detonated
defused: defused|disarmed|dismantled a|another|the second|third|bomb|device|other
defused: defused|disarmed|dismantled another|two|three
defused: second|another|third bomb|device was|were|had|is defused|disarmed|found|discovered
defused: found and defused|disarmed

# detonation ; How the bomb was set off
remote: detonated|triggered|activated|exploded by|with|via|using|through mobile|cell|cellphone|phone|remote|radio|cellular
remote: detonated|triggered|activated|exploded by|with|via|using|through a|the mobile|cell|cellphone|phone|remote|radio|cellular
remote: set off by|with|via|using|through mobile|cell|cellphone|phone|remote|radio|cellular
remote: set off by|with|via|using|through a|the mobile|cell|cellphone|phone|remote|radio|cellular
remote: detonated|triggered|exploded|set remotely
remote: remote-controlled|remotely-detonated|remotely-controlled bomb|device|explosive|mine
remote: by remote control
timer: rigged|wired|connected|attached|linked to a|the|an timer|timing|alarm|clock
timer: detonated|triggered|activated|exploded|off by|with|using a|the timer|timing
timer: on|had|with a timer|time-delay
timer: time bomb|bombs
suicide: blew|blown|blow|blowing himself|herself|themselves up
suicide: suicide bomber|bombers|bombing|bombings|attacker
suicide: detonated|detonating|detonates his|her|their|an|a|explosives|suicide vest|belt|explosives|explosive|suicide|bomb

# attackers ; Whether attackers were taken alive
alive: taken|captured|caught alive
alive: surviving|captured attacker|gunman|assailant|hijacker|bomber|militant
dead: attackers|gunmen|assailants|hijackers|militants|hostage-takers were|are|had|have shot|killed|gunned|dead|neutralised|neutralized
dead: attackers|gunmen|assailants|hijackers|militants|hostage-takers have|had been shot|killed|gunned|neutralised|neutralized
dead: no attacker|attackers|gunman|gunmen survived

# ransom ; Whether a ransom was paid
yes: paid|pays a|the ransom
yes: paid|pays a|the * ransom
yes: ransom was|had|has|been been|paid
no: no ransom
no: paid|pays no ransom
no: without paying a|any|the ransom

# terror ; Whether it is treated as terrorism
yes: treated|investigated|described|declared|classified as terrorism|terrorist|terror
yes: treated|investigated|described|declared|classified as a|an terrorist|terror
yes: act of terror|terrorism
yes: terrorist|terror attack|motive|act
no: not terror-related|terrorism-related|terrorism|terrorist
no: no link|links|connection to|with terrorism|terror|terrorists
no: no indication|sign|evidence|suggestion|suspicion of terrorism|terror
no: ruled|rules|ruling out terrorism|terror

# foul ; Whether it was done on purpose
yes: foul play is|was suspected
yes: suspected|suspect|suspects|suspecting arson|sabotage
yes: suspected|suspect|suspects|suspecting foul play
yes: treated|treating|investigated|investigating as suspicious|arson|murder|homicide|sabotage
yes: treated|treating|investigating * * as suspicious|arson|murder|homicide|sabotage
yes: deliberately|intentionally started|set|lit|caused
yes: started|set|lit|caused deliberately|intentionally
no: started|set|lit|caused accidentally
no: accidentally started|set|lit|caused
no: no sign|signs|evidence|indication|suspicion|suggestion of foul|arson|sabotage
no: ruled|rules|ruling out foul|arson|sabotage
no: foul play is|was not
no: foul play was|has|had been ruled
no: foul play was ruled

# forced ; Whether they forced their way in
yes: forced|forcing|broke|smashed|jemmied|prised the|a|open front|back|rear|side|main|door|window|lock door|window|entrance|gate
yes: forced|forcing|jemmied the|a door|window|lock|entrance|gate
yes: signs of forced|a|breaking entry|break-in
no: no sign|signs|evidence|trace|traces|indication of forced|a|breaking|force
no: without forcing a|the|any

# rubber ; Whether rubber bullets were used
yes: rubber|plastic|rubber-coated bullet|bullets|rounds|pellets
no: no rubber|plastic bullets|rounds|pellets

# teargas ; Whether tear gas was used
yes: tear gas
yes: tear-gas|teargas
yes: tear-gassed|teargassed
no: no tear gas

# live ; Whether live ammunition was used
yes: live ammunition|rounds|bullets|fire
no: no live ammunition|rounds|bullets|fire

# bodycam ; Whether a body camera recorded it
none: no body|bodycam camera|footage|video
none: no body - worn|camera|cam camera|footage|video
none: body camera|cameras was|were not|n't|off|switched|malfunctioning
none: body - worn camera|cameras was|were not|n't|off|switched|malfunctioning
none: not|n't wearing a body camera
none: not|n't wearing body cameras
yes: body camera|cameras footage|video|recorded|captured|shows|showed|recordings
yes: body - worn camera|cameras footage|video|recorded|captured|shows|showed|recordings

# stayed ; Whether anybody stayed at the scene
yes: remained|stayed|waited|stopped at the scene
no: fled|left|fleeing|leaving|flees the scene|area
no: drove|sped|driving|speeding off|away
no: hit - and - run
no: failed to stop

# warningshots ; Whether there was a warning before the shots
yes: warning shots|shot
yes: shots in|into the air
no: opened|opening|opens fire without warning
no: fired|firing|shot|shooting without warning
no: no warning shots

# motive ; Whether the motive is known
no: motive|motives is|was|were|are|remains|remained unclear|unknown
no: motive|motives is|was|were|are|remains|remained not|n't|still known|clear|unclear|unknown|established
no: motive|motives for|behind|of the|his|her * is|was|were|are|remains|remained unclear|unknown
no: motive|motives for|behind|of the|his|her * is|was|were|are|remains|remained not|n't|still known|clear|unclear|unknown|established
no: no known|clear|apparent|obvious motive
no: no motive
yes: motive was|is robbery|revenge|money|jealousy|political|personal|financial|racial|religious
yes: motive appears|appeared|seems|seemed|believed|thought to be|have

# weaponfound ; Whether the weapon was found
yes: weapon|gun|knife|rifle|pistol|handgun was|has been|since|later recovered|found|seized
yes: weapon|gun|knife|rifle|pistol|handgun was|were recovered|found|seized
yes: recovered|found|seized the|a|murder weapon|gun|knife|rifle|pistol|handgun
no: no weapon|gun|knife|rifle|pistol|handgun was|has found|recovered|been
no: weapon|gun|knife|rifle|pistol|handgun has|had|was|is not|n't|yet|still been|found|recovered|to|missing
`
