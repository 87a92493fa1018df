/** First names that stand for one another: data only. A line is one name in all its forms. */

const TABLE = `
  william will bill billy willie liam
  robert rob bob bobby robbie bert
  richard rick dick rich ricky
  james jim jimmy jamie
  john jack johnny jon jonathan jonny
  joseph joe joey jos
  michael mike mick mickey mikhail
  thomas tom tommy
  charles charlie chuck chas
  edward ed eddie ted ned teddy
  edgar ed
  edwin ed
  henry harry hank
  harold harry hal
  margaret maggie meg peggy marge
  elizabeth liz beth betty lizzie eliza bettie bess betsy
  katherine catherine kate kathy katie cathy kathryn katharine
  patricia pat patty trish
  patrick pat paddy
  anthony tony
  antonio tony
  andrew andy drew
  daniel dan danny
  david dave davey
  matthew matt
  nicholas nick nicky nicolas
  christopher chris kit
  christine chris christina tina
  stephen steve steven
  samuel sam sammy
  samantha sam
  benjamin ben benny
  alexander alex sandy sasha alexandros alexis alexandra
  frederick fred freddie
  gregory greg
  lawrence larry laurence
  leonard len lenny leo
  peter pete
  philip phil phillip
  raymond ray
  ronald ron ronnie
  donald don donnie
  kenneth ken kenny
  gerald gerry jerry
  jerome jerry
  theodore ted theo teddy
  timothy tim
  vincent vince vinny
  walter walt wally
  ann anne anna annie nan
  maria mary marie
  helen helena elena
  susan sue susie suzanne
  deborah debbie deb
  barbara barb barbie
  jennifer jen jenny
  jessica jess
  rebecca becky becca
  victoria vicky tori
  virginia ginny
  dorothy dot dottie
  frances fran
  francis frank fran
  franklin frank
  eugene gene
  albert al bert
  alfred al fred alf
  arthur art
  abraham abe
  nathaniel nate nathan
  jacob jake
  jeffrey jeff geoffrey geoff
  joshua josh
  zachary zach zack
  martin marty
  maximilian max
  vladimir volodymyr
  ioannis giannis yiannis yannis john
  mohammed muhammad mohamed mohammad mehmet
  yusuf youssef joseph
  aleksandr alexander oleksandr sasha
  sergei sergey serhiy
  mikhail michael mykhailo misha
  dmitry dmitri dmytro
  pavel paul pawel pavlo
  nikolai nicholas mykola
  georgios george giorgos
  dimitrios dimitris
  konstantinos costas kostas
`

/** Lower-case first name → the lines it stands in, by number. */
export const FIRST_NAMES: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const table = new Map<string, Set<number>>()
  TABLE.trim()
    .split('\n')
    .forEach((line, i) => {
      for (const form of line.trim().split(/\s+/)) table.set(form, (table.get(form) ?? new Set<number>()).add(i))
    })
  return table
})()
