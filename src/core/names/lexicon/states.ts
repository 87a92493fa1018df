/** States and provinces that English-language news names with or without their country: code of the country, then ways to write one. Data only. */
const TABLE = `
us Alabama;Ala. us Alaska us Arizona;Ariz. us Arkansas;Ark. us California;Calif. us Colorado;Colo. us Connecticut;Conn. us Delaware;Del.
us Florida;Fla. us Hawaii us Idaho us Illinois;Ill. us Indiana;Ind. us Iowa us Kansas;Kan. us Kentucky;Ky. us Louisiana;La. us Maine
us Maryland;Md. us Massachusetts;Mass. us Michigan;Mich. us Minnesota;Minn. us Mississippi;Miss. us Missouri;Mo. us Montana;Mont.
us Nebraska;Neb. us Nevada;Nev. us New_Hampshire;N.H. us New_Jersey;N.J. us New_Mexico;N.M. us North_Carolina;N.C.
us North_Dakota;N.D. us Ohio us Oklahoma;Okla. us Oregon;Ore. us Pennsylvania;Pa. us Rhode_Island;R.I. us South_Carolina;S.C.
us South_Dakota;S.D. us Tennessee;Tenn. us Texas us Utah us Vermont;Vt. us Virginia;Va. us West_Virginia;W.Va.
us Wisconsin;Wis. us Wyoming;Wyo. ca Alberta ca British_Columbia;B.C. ca Manitoba ca New_Brunswick;N.B. ca Nova_Scotia;N.S. ca Ontario;Ont.
ca Quebec;Que. ca Saskatchewan au New_South_Wales;NSW au Queensland au Tasmania au Victoria gb England gb Scotland gb Wales
gb Northern_Ireland de Bavaria de Saxony
gb Bedfordshire gb Berkshire gb Buckinghamshire gb Cambridgeshire gb Cheshire gb Cornwall gb Cumbria gb Derbyshire gb Devon gb Dorset gb Essex
gb Gloucestershire gb Hampshire gb Herefordshire gb Hertfordshire gb Kent gb Lancashire gb Leicestershire gb Lincolnshire gb Merseyside gb Norfolk
gb Northamptonshire gb Northumberland gb Nottinghamshire gb Oxfordshire gb Shropshire gb Somerset gb Staffordshire gb Suffolk gb Surrey gb Sussex
gb Warwickshire gb Wiltshire gb Worcestershire gb Yorkshire fr Brittany fr Normandy fr Provence es Catalonia es Andalusia it Sicily it Sardinia
it Tuscany it Lombardy in Gujarat in Maharashtra in Punjab in Kerala in Assam pk Punjab pk Sindh pk Balochistan iq Anbar iq Kurdistan
ua Donbas ua Crimea de Hesse de Brandenburg
`

/** Lower-case way of writing → the name in full and its country. */
export const STATES: ReadonlyMap<string, { readonly name: string; readonly country: string }> = new Map(
  TABLE.trim()
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, word, i, all) => (i % 2 === 0 ? pairs.concat([[word, all[i + 1] ?? '']]) : pairs), [])
    .flatMap(([country, ways]) => {
      const list = ways.replaceAll('_', ' ').split(';')
      return list.map((way): [string, { name: string; country: string }] => [
        way.toLowerCase(),
        { name: list[0] ?? way, country: `@${country}` },
      ])
    }),
)
