/** First names by which "he" or "she" is told, where nearly all who bear one are men, or women: data only. */
import { wordSet } from '../../values/lexicon/wordSet.ts'

/** Of women. */
export const HER_NAMES: ReadonlySet<string> = wordSet(`
  abigail ada adele agnes agnieszka aisha alexandra alice alicia alina aliya amanda amelia amina amira amy ana anastasia angela
  anita ann anna anne annette annie antonia aylin ayse barbara beatrice beatriz bella bernadette beth betty beverly birgit
  bonnie brenda bridget brigitte camila carla carmen carol carole caroline catarina catherine cecilia celeste charlotte cheryl chiara
  chloe christina christine cindy claire clara claudia colleen constance cora corinne crystal cynthia daniela daphne deborah debra denise
  diana diane dolores donna dora doris dorothy ebru edith eileen ekaterina elaine eleanor elena elif elisa elisabeth eliza elizabeth ella
  ellen elsa emily emine emma erika esther eva evelyn faith fatima fatma fiona florence frances francesca gabriela gail gemma
  georgina geraldine gertrude gina giulia gladys gloria grace greta gwen halima hanna hannah harriet hatice heather heidi helen helena
  helene hilary hilda huda ida ines ingrid irene irina iris isabel isabella isabelle jacqueline jamila jane janet janice jasmine 
  jeanette jeanne jennifer jessica jill joanna joanne josephine joyce juana judith judy julia juliana julie julieta karen karin
  katarina kate katharina katherine kathleen kathryn kathy katie katrin kavita khadija kristen kristin kristina larisa laura lauren layla
  leila lena leonor leticia lidia lillian linda lisa liudmila lois lorena lorraine louise lucia lucille lucy ludmila luisa lydia lynn
  madeleine magdalena maja malgorzata manuela marcia margaret margarita maria mariam mariana marianne marie marilyn marina marion
  marjorie marlene marta martha martina mary maryam matilda maureen maya meera megan melanie melissa mercedes meryem mia michelle mildred
  miriam mona monica monika nadia nancy naomi natalia natalie natasha nicole nina noor nora norma oksana olena olga olivia pamela
  patricia paula pauline peggy petra phyllis pilar priya rachel rania rebecca regina renee rita roberta rosa rosalind rose rosemary ruth
  sabine sabrina sally salma samira sandra sara sarah selma shannon sharon sheila shirley silvia simone sofia sonia sonja sophia sophie
  stella stephanie sue susan susana susanne suzanne svetlana sylvia tamara tania tara tatiana teresa theresa tina ulrike ursula
  valentina valeria valerie vanessa vera veronica victoria violet virginia vivian wendy wilma yasmin yolanda yulia yvonne zainab zara zeynep
  zoe zuzana`)

/** Of men. */
export const HIS_NAMES: ReadonlySet<string> = wordSet(`
  aaron abdul abdullah abraham adam adrian ahmad ahmed akira alan albert aldo alejandro aleksandar aleksandr alexander alfonso alfred ali
  allan allen alvaro amir anatoly anders andre andreas andrei andrew andrzej angelo anthony anton antonio antony arjun armando arnold
  arthur arturo axel barry bart benjamin bernard bernd bernhard bill bjorn bob boris brad brandon brendan brett brian bruce bruno
  carl carlo carlos cedric cesar charles chad christian christophe christopher chuck claude clifford clive colin cornelius craig curtis
  damian daniel darius darren dave david dean denis dennis derek diego dieter dietmar dimitri dirk dmitry dominic don donald douglas duncan
  dustin dwayne dwight earl ed eddie edgar eduardo edward edwin emil emilio emmanuel enrico enrique eric erik ernest ernesto eugene
  fabio federico felipe felix ferdinand fernando francesco francis francisco franco frank franz fred frederick friedrich gareth gary
  gavin gennady geoffrey george georg gerald gerard gerhard gianni gilbert giorgio giovanni giuseppe glenn gordon graham greg gregory
  guido guillermo gunther gustav guy hamid hamza hans harold harry hasan hassan hector heinrich heinz henri henrik henry herbert hermann hiroshi
  horst howard hugh hugo hussein ian ibrahim igor ilya isaac ismail ivan ivo jack jacob jacques jaime jakob jakub james janos jason javier
  jeff jeffrey jeremy jerome jerry jim jimmy joachim joao joe joel johan johann john johnny jonathan jonas jorge jose josef joseph joshua
  juan julian julio jurgen justin kamal karim karl keith kenneth kenji kerem kevin khalid klaus konrad konstantin kurt kyle lars laszlo laurence
  laurent lawrence leo leon leonard leonid leopold leroy lewis liam lloyd lorenzo louis luca lucas luigi luis lukas luke magnus mahmoud
  malcolm manuel marc marcel marco marcos marcus mario mark markus martin marvin massimo mateo matteo matthew matthias maurice mauricio max
  mehmet michael michel miguel mike mikhail milan milos mohamed mohammad mohammed muhammad mustafa nathan nathaniel neil nelson nicholas
  nick nicolas nigel nikolai nikolas norman oleg oliver olivier omar oscar oskar osman otto pablo paolo pascal patrick paul pavel pedro
  peter petr phil philip philippe phillip pierre piotr rafael rajesh ralph ramon rashid raul ray raymond reginald reinhard rene ricardo
  richard rob robert roberto rodney rodrigo roger roland rolf roman ron ronald ross roy rudolf rupert russell ryan salvador salvatore
  samuel sanjay santiago scott sean sebastian serge sergei sergey sergio seth shane sidney simon stanislav stanley stefan stefano stephen
  steve steven stewart stuart sven takashi tariq ted terence theodore thierry thomas tibor tim timothy toby todd tom tomas tommy tony travis
  trevor troy umar vaclav vasily victor viktor vincent vincenzo vladimir walter warren wayne werner wilhelm willem william winston
  wolfgang xavier yannick yuri yusuf zoltan`)
