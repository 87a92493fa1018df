/** Accidents and disasters: questions and their answers, read by ../issues.ts. Data only. */

export const ACCIDENTS = `
# overload ; Whether too many people were aboard ! with cases work
yes: was|were|been|badly|dangerously|grossly|severely|heavily overloaded|overcrowded
yes: overloaded|overcrowded ferry|boat|bus|vessel|ship|train|plane|truck|lorry|minibus|canoe|dinghy|club|hall|venue
yes: was|were|been too full|crowded
yes: too many people|passengers|guests|visitors|spectators on|aboard|inside|in
yes: over|above|beyond|exceeding|exceeded its|the|their|legal|permitted|licensed|maximum capacity
yes: over|above|beyond|exceeding|exceeded its|the|their legal|permitted|licensed|maximum|official capacity
no: not overloaded|overcrowded
no: within|below|under its|the|their capacity
no: within|below|under its|the|their legal|permitted|licensed|maximum|official capacity
no: no overloading|overcrowding

# distress ; Whether there was a call for help
yes: sent|issued|made|transmitted|radioed|sends|received|picked a|the|an distress|mayday|sos call|signal|alert|message
yes: sent|issued|made|transmitted|radioed out|up a|the|an distress|mayday|sos call|signal|alert|message
yes: distress|mayday|sos call|signal|alert|message was|had|came|at|from|shortly|before
no: no distress|mayday|sos call|signal|alert|message
no: without sending|issuing|making a|any distress|mayday|sos

# recorder ; Whether the flight recorders have been found
yes: found|recovered|retrieved|located a|the|one|both|two flight|black|voyage|data|cockpit recorder|recorders|box|boxes|data|voice
yes: recorder|recorders|boxes has|have|had|was|were been found|recovered|retrieved|located
yes: recorder|recorders|boxes was|were found|recovered|retrieved|located
yes: black box has|had been found|recovered|retrieved|located
yes: black box was found|recovered|retrieved|located
no: recorder|recorders|boxes has|have|had|was|were not|yet been|yet|to found|recovered|retrieved|located|be
no: black box has|had|was not|yet been|yet|to found|recovered|retrieved|located|be
no: recorder|recorders|boxes is|are still missing

# survivors ; Whether anybody survived
yes: survivor|survivors was|were pulled|found|rescued|taken|picked|flown
yes: survivor|survivors has|have|had been pulled|found|rescued|taken|picked|flown
yes: sole|lone survivor
no: no survivors|survivor
no: nobody|no-one|none survived
no: nobody|no-one|none on|aboard board|survived survived|,
no: no one survived
no: no sign|signs|hope|chance of life|survivors
no: all|everyone|everybody aboard was|were|died|are|is dead|killed|lost|.|,
no: all|everyone|everybody on board was|were|died|are|is dead|killed|lost|.|,

# speed ; Whether it was too fast
yes: was|were|been speeding
yes: over|above|exceeding|exceeded|exceeds|broke|breaking the speed limit
yes: travelling|traveling|driving|going|moving too fast
yes: at excessive|high|great|breakneck speed|speeds
no: not speeding
no: within|below|under the speed limit
no: within|below|under the legal|permitted speed
no: no indication|sign|evidence of speeding|excessive

# stuck ; Whether people are still under the ruins
yes: feared|believed|thought|reported trapped|buried|entombed
yes: feared|believed|thought|reported to be trapped|buried|under|beneath
yes: feared|believed|thought|reported to be still|also trapped|buried|under|beneath
yes: feared|believed|thought|reported to still be trapped|buried|under|beneath
yes: still|remain|remained|remains trapped|buried|under|beneath under|in|inside|the|beneath
no: nobody|no-one|none was|were|is|are|remained|remains still trapped|left|under|inside|buried|beneath
no: nobody|no-one|none was|were|is|are|remained|remains trapped|left|under|buried|beneath
no: no one|bodies|survivors|people was|were|is|are|remained|remain still trapped|left|under|inside|buried|beneath
no: no one|bodies|survivors|people was|were|is|are|remained|remain trapped|left|under|buried|beneath

# unaccounted ; Whether people are missing
yes: unaccounted for
yes: still|remain|remains|remained|reported missing
yes: person|people|passenger|passengers|hiker|climber|skier|resident|residents|boy|girl|man|woman|child|worker|sailor|swimmer|others is|are missing
yes: one|two|three|four|five|six|seven|dozens|several|scores missing
no: everyone|everybody|all|residents|passengers|guests|pupils|workers|staff|those has|had|have been accounted
no: everyone|everybody|all|residents|passengers|guests|pupils|workers|staff was|were|is|are accounted
no: nobody|no-one|none was|is|were|are|remained|remains|remain missing|unaccounted
no: nobody|no-one|none was|is|were|are|remained|remains|remain still missing|unaccounted
no: no one was|is|were|are|remained|remains missing|unaccounted
no: last|final victim|body was|has found|recovered|been

# insured ; Whether it was insured
yes: was|were|is|are|been|being fully|well insured
yes: was|were|is|are insured
yes: had|has|have insurance
no: was|were|is|are uninsured
no: had|has|have|without no|any insurance

# belted ; Whether belts, helmets or life jackets were worn
yes: wearing|wore|wear helmet|helmets|seatbelt|seatbelts|lifejackets
yes: wearing|wore|wear seat|safety|life belt|belts|jackets|vests
yes: wearing|wore|wear a|his|her|their helmet|helmets|seatbelt|seatbelts|lifejacket|lifejackets
yes: wearing|wore|wear a|his|her|their seat|safety|life|crash|cycle belt|belts|jacket|jackets|helmet|helmets
no: wearing|wore|wear no helmet|helmets|seatbelt|seatbelts|lifejackets
no: wearing|wore|wear no seat|safety|life belt|belts|jackets|vests
no: without helmet|helmets|seatbelts|lifejackets
no: without a|his|her|their helmet|helmets|seatbelt|seatbelts|lifejacket|lifejackets
no: without seat|safety|life belt|belts|jackets|vests
no: without a|his|her|their seat|safety|life belt|belts|jacket|jackets

# tsunami ; Whether there is danger of a tsunami
yes: tsunami warning|alert|advisory|warnings|alerts was|were|issued|for|in|after
yes: issued|triggered|prompted|sparked a tsunami
no: no tsunami
no: tsunami threat|danger|risk has|had passed

# search ; Whether the search goes on
on: still|continued|continue|continuing|continues|kept searching|digging|combing|scouring for|through|the|in
on: rescuers|crews|teams|divers|firefighters|searchers|volunteers|workers were|are searching|digging|combing|looking|scouring for|through|the|in
on: search|rescue|recovery effort|efforts|operation|operations|work continued|continues|continue|resumed|goes|went|was|were on|under|continuing|ongoing|today|for
on: search|rescue continued|continues|resumed|goes|went
off: search|rescue|recovery effort|efforts|operation|operations|work ended|over|concluded|finished|stopped|complete|completed
off: search|rescue|recovery effort|efforts|operation|operations|work was|were|had|has|have|is ended|over|concluded|finished|called|suspended|halted|been|complete|completed
off: search|hunt was|had|has|ended|is called|ended|over|been|suspended|at
off: called|calling|calls off the|their|its|a search|rescue|hunt
off: suspended|halted|ended|abandoned the|their|its|a search|rescue|hunt

# weather ; What the weather was like
foul: bad|poor|stormy|severe|rough|foul|terrible|atrocious|inclement weather|seas|conditions|visibility
foul: heavy|torrential|driving|pouring rain|rains|seas|fog|snow|snowfall
foul: strong|high|fierce|gusty winds|waves
foul: gale - force winds
foul: dense|thick|heavy fog|mist|smog
fair: good|fine|clear|calm|sunny|dry|perfect|ideal weather|skies|seas|conditions|visibility
fair: weather|sea|seas|sky|skies|conditions|visibility was|were good|fine|clear|calm|sunny|dry|fair
foul: weather|sea|seas|conditions|visibility was|were bad|poor|stormy|rough|choppy|terrible

# foreignhelp ; Whether help from abroad is wanted
yes: accepted|accepts|accepting|welcomed|welcomes an|the|offers|all offer|offers|of of|help|aid|assistance
yes: asked|asks|asking|appealed|appeals|appealing|called|calling for help|aid|assistance
yes: asked|asks|asking|appealed|appeals|appealing|called|calling for international|foreign|outside|more|urgent|emergency help|aid|assistance
no: help|aid|assistance was|is not needed|required|necessary|wanted
no: no need for help|aid|assistance|foreign|international|outside
no: no more|further|foreign|international|outside help|aid|assistance was|is needed|required
no: turned|turns|turning down an|the|offers|offer|foreign|international|all offer|offers|of|help|aid|assistance
no: rejected|declined|refused|rebuffed|spurned an|the|offers|foreign|international|all offer|offers|of|help|aid|assistance

# deathcause ; What is said of the cause of death
open: cause of death was|is|has|had not|unclear|unknown|yet
open: cause of his|her|their|the death|deaths was|is|were|has|had not|unclear|unknown|yet
open: not|n't give|disclose|specify|announce|reveal|release a|the cause
open: no cause of death
open: no cause was|is given|disclosed
known: died|dies of|from cancer|pneumonia|heart|stroke|complications|a|an|lung|breast|liver|kidney|leukemia|leukaemia|parkinson|alzheimer|natural|covid-19|aids|malaria|septicaemia|sepsis
known: cause of death was|is cancer|pneumonia|heart|stroke|complications|a|an|drowning|asphyxiation
known: after|following a|an long|short|brief|lengthy illness|battle|fight|struggle
known: after suffering a|an heart|stroke|aneurysm|embolism|brain

# damage ; Whether there was damage ! to at
no: no immediate|significant|major|serious|known|apparent|visible|structural|confirmed damage
no: no reports|report|sign|signs|word of damage
no: no reports|report|sign|signs|word of any|major|serious|significant|structural|widespread damage
no: no immediate|initial|early|confirmed reports|report|word of damage
no: no immediate|initial|early|confirmed reports|report|word of any|major|serious|significant|structural|widespread damage
no: no reports|report of injuries|casualties|deaths|injury|victims or damage
no: no immediate|initial|early|confirmed reports|report|word of injuries|casualties|deaths|injury|victims or damage
no: no injuries|casualties|deaths|victims or damage
no: no injuries|casualties|deaths|victims or serious|major|significant damage
yes: caused|causing|causes|suffered|suffering extensive|heavy|serious|widespread|severe|considerable|major|significant|some|minor|slight|structural damage
yes: houses|homes|buildings|roofs|walls|windows|shops|churches|schools was|were|had|have been damaged|destroyed|cracked|shattered|flattened
yes: houses|homes|buildings|roofs|walls|windows|shops|churches|schools was|were damaged|destroyed|cracked|shattered|flattened
yes: houses|homes|buildings|roofs|walls collapsed|crumbled|cracked
yes: damaged|damaging|destroyed|destroying|cracked|cracking|shattered|shattering|flattened|flattening|toppled * houses|homes|buildings|roofs|walls|windows
`
