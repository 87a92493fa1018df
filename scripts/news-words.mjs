// Words that news uses far more than people in films do, by the share of reports that hold them: judged by hand, for lexicon-frequencies.mjs.
// Input: nothing. Output: share → words in their dictionary form. Example: one report in seven says "official".
const NEWS_WORDS = {
  0.5: `the a an of to in and for on that is was with as by at from it be has have had were are not been will would which who its this but also
    after when more than about into their they he she his her no or all one two there if what how while where say said`,
  0.3: `year people report new first last time week month day government state official tell according among during since before over
    against between under because some other most many several part country city public take make get use call include group against`,
  0.2: `president police police minister percent per cent million leader former member national international security area add although
    however statement spokesman announce company court law case member support plan issue decision release follow earlier later continue
    remain expect early late near several including major home world force attack kill death charge power party party public number`,
  0.12: `chief secretary chairman director officer executive authority agency department office council committee ministry federal local
    regional political military economic social financial foreign general central northern southern eastern western north south east west
    billion market price rate share rise fall increase decline cost pay tax fund bank business industry trade deal agreement budget economy
    growth profit sale quarter investor analyst election vote campaign candidate opposition parliament senate congress lawmaker bill policy
    law judge trial lawyer prosecutor sentence convict prison arrest suspect accuse allege investigate investigation evidence victim crime
    murder shoot bomb explosion fire injure wound dead civilian soldier troop army war peace conflict talk negotiate militant rebel
    terrorist terrorism weapon border region province capital town village district street building hospital school university student
    doctor health patient study research researcher scientist resident worker employee family child woman service system program project
    team game season player coach win match league club goal final point record champion championship medal tournament score
    confirm claim deny warn urge demand call reject accept agree approve oppose propose seek seek allow ban require provide
    produce develop launch publish describe identify indicate suggest show cause result lead effort attempt action measure process
    source information document data news medium television newspaper interview conference press reporter comment online website
    social account video photo image available current recent previous additional similar likely possible significant further
    concern condition situation crisis problem risk threat damage emergency rescue operation official spokeswoman representative
    despite amid whether within without across around along toward per via nearly almost about less least largest highest key senior top
    yesterday today tonight overnight morning afternoon evening weekend night earlier latest third fourth second half quarter
    target reach receive return begin end start close open build meet visit travel attend speak address appeal response respond reply`,
  0.05: `ambassador envoy diplomat diplomatic sanction treaty summit alliance coalition ceasefire truce hostage prisoner refugee migrant
    asylum immigration border missile rocket drone airstrike strike raid clash protest protester demonstration demonstrator riot rally
    activist opposition dissident coup regime insurgent insurgency fighter gunman attacker bomber suicide blast shell artillery casualty
    toll survivor rubble earthquake quake magnitude aftershock epicenter tsunami flood storm hurricane cyclone typhoon tornado wildfire blaze
    firefighter evacuate evacuation rescuer crash collision passenger pilot airline airport aircraft flight vessel ship ferry coast sea
    train railway bus vehicle driver highway road bridge tunnel mine miner plant factory nuclear reactor oil gas energy electricity pipeline
    climate emission pollution environment environmental species wildlife forest water drought farmer crop food agriculture
    virus outbreak epidemic pandemic vaccine infection disease cancer drug treatment surgery clinic medicine medical nurse hospitalize
    court supreme appeal verdict jury guilty plead innocent acquit testify testimony witness defendant attorney lawsuit sue
    settlement damages fraud bribery corruption money launder scandal indict indictment allegation misconduct resign resignation
    impeach oust dismiss appoint nominate nominee cabinet governor mayor senator congressman legislator legislature legislation amendment
    constitution constitutional referendum ballot voter poll majority minority democrat republican conservative liberal democracy
    democratic socialist communist administration presidential premier chancellor monarch queen king prince pope bishop church mosque
    religious muslim christian jewish islamic stock index bond yield dollar euro pound yen currency inflation deficit debt loan
    mortgage credit lender recession unemployment wage salary pension union strike layoff revenue earnings dividend shareholder
    stake acquisition acquire merger takeover bid subsidiary firm manufacturer maker retailer consumer customer supplier export import
    tariff technology software computer internet network user device chip server phone mobile patent product brand startup venture
    satellite spacecraft astronaut rocket orbit museum artist painting film movie actor actress director album singer award festival
    author novel book publisher fan athlete olympic world cup striker midfielder defender goalkeeper quarterback pitcher inning
    touchdown playoff semifinal quarterfinal runner lap race sprint marathon driver doping referee penalty transfer contract squad
    injury debut veteran rookie defeat victory lose beat draw host stadium supporter
    forecast estimate average annual annually monthly weekly quarterly fiscal rise jump surge soar plunge drop slump tumble gain
    decrease reduce expand boost cut halt suspend delay postpone cancel extend renew resume impose lift ease tighten implement
    regulation regulator watchdog oversight reform initiative guideline standard requirement license permit compliance violate violation
    spokesperson anonymity condition officially reportedly allegedly apparently formally previously recently currently nearly roughly
    approximately widely largely mostly increasingly significantly sharply slightly immediately unanimously jointly separately
    condemn criticize criticise criticism praise welcome defend dispute acknowledge admit insist argue stress note cite quote reveal
    disclose declare pledge vow promise refuse decline decide consider discuss debate hearing inquiry probe review audit panel
    commission commissioner tribunal inspector investigator detective deputy sheriff trooper constable commander colonel lieutenant
    sergeant captain admiral veteran troop battalion brigade navy naval marine airbase warplane helicopter jet tank convoy checkpoint
    ambush kidnap abduct seize capture detain detainee custody jail inmate bail extradite extradition deport execution penalty
    robbery robber burglar theft thief steal heist loot jewelry smuggle trafficking cartel gang stab assault rape abuse harassment
    neighborhood suburb outskirts metropolitan county rural urban downtown headquarters embassy consulate compound facility
    infrastructure construction housing apartment property estate landlord tenant demolition collapse debris smoke flame
    mourner funeral tribute memorial anniversary ceremony obituary legacy survive succeed successor predecessor founder
    population census percent percentage proportion figure statistics survey poll respondent estimate total overall roughly
    humanitarian aid donor charity relief donation volunteer organization organisation nonprofit foundation trust partnership
    strategy strategic objective priority challenge opportunity commitment involvement participation cooperation tension escalation
    violence violent deadly fatal fatally lethal massive severe serious critical widespread controversial unprecedented historic
    tuesday wednesday thursday friday saturday sunday monday gmt`,
}

export default NEWS_WORDS
