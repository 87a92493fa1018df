/** Events that news names by one another's words, as concepts: the war is dated by the invasion that began it. Data only. */
import { linesOf, wordSet } from './tables.ts'

/** Kinds of talking that news uses for one another. */
export const TALKING: ReadonlySet<string> = wordSet('talk meet summit call speak')

export const FAMILIES: readonly ReadonlySet<string>[] = [
  TALKING,
  ...linesOf(`
    invade war attack
    explode attack bomb
    crash hit attack sink run ground overturn derail rock collid plough
    collaps crash crumbl toppl buckl tumbl burst breach ruptur fail cave
    extinguish contain control dous quench end
    blackout outag
    alarm alert call summon dispatch scrambl rais
    depart takeoff stray
    land arrive
    arrive enter move settl emigr immigr
    arrive land fli
    run close end expir last
    contract develop infect catch
    die succumb pass
    suspen delay postpon
    start launch begin open
    hospitalise admit
    captur seiz conquer overrun
    emerg reveal leak surfac disclos
    surrend arrest capitul
    rescue search work operation mission evacuate
    manhunt search hunt chase pursuit
    close complet finish end final
    trial hear appear arraign case
    talk sit meet
    riot protest unrest clash revolt upri violenc
    die shoot stab attack
    attack shoot storm enter board
    match game bout fixtur tie play
    match bout face meet
    stay attack
    stay steal
    sieg ordeal standoff hostag crisi hide hold captiv stay occupi
    effect appli valid enforc introduc
    approve permit grant licens authoris author allow
    arrest captur custodi stop sentence seiz
    abduct kidnap seiz snatch captiv hostag
    buri funer burial cremat
    election elect win
    appoint nomin name instal
    lawsuit sue suit file complaint
    found establish creat start form launch
    accident crash
    accident explode
    accident fire
    accident sink
    accident collaps
    accident derail
    accident incid
    incid attack
    incid shoot
    incid stab
    incid crash
    incid explode
    incid fire
    incid clash
    divorc split separ
    discharg release
    find discov recov spot locat
    approve adopt pass ratifi endors support election
    deny election
    sign join transfer move
    acquire agree merg
    infect diagnos test
    surgeri oper transplant
    deploy send dispatch
    hack breach attack leak
    extradit deport expel expuls
    autopsi postmortem examin
    verdict rule judgment decid convict acquit
    sentence sentenc
    plead confess admit
    release publish premier debut appear open
    show air broadcast interview
    show appear present
    inspect check audit inspection visit review examin
    attack stoppag walkout protest
    cancel lift withdraw end drop scrap expir rescind revok
    warn know alert inform tell discov
    ban suspen bar exclud disqualifi sanction
    steal enter ram storm ransack reliev crash grab snatch break loot
    election debat treat decid
    ask request demand
    agree complet close sign finalis final conclud conclude end
    tour visit trip arrive
    propos announce unveil publish
    sack oust remov topple depos
    inaugur oath coron crown
    increase reviv return comeback resurrect regain
    interrupt delay suspen stop stoppag wait halt paus
    block blockad close hold
    stray depart flee abandon slip emigr
    resign stray depart retir
    learn know awar discov
    chase pursuit flee pursu follow hunt
    quake shake jolt rattl trembl sway
    fire burn
    landfall landfal hit cross storm flood
    build begin servic commiss complet deliv
    model pose career act
    charge accuse
    marri wed marriag
    bear birth
  `).map(words => new Set(words)),
]

/** What ends when something else begins: "closed until Monday", "will reopen on Tuesday". The end of the first is told as the second. */
export const BEGINS_AS_ENDS: readonly (readonly [ended: ReadonlySet<string>, begun: ReadonlySet<string>])[] = [
  [wordSet('close shut block suspen evacu'), wordSet('reopen open')],
  [wordSet('ban suspen bar exclud disqualifi sidelin'), wordSet('return compet play run race comeback')],
  [wordSet('suspen stop halt interrupt ground cancel close delay paus strike walkout'), wordSet('resum restart continue')],
  [wordSet('evacu'), wordSet('return')],
  [wordSet('jail prison imprison sentence arrest captiv'), wordSet('release parol')],
]
