/**
 * Countries: code | names | demonyms | capitals | region. Data only, written by scripts/lexicon-countries.mjs
 * from the package world-countries 5.1.0, made available under the Open Database License (ODbL) 1.0.
 */
export const COUNTRIES = `
ad|Andorra;Principality of Andorra|Andorran|Andorra la Vella|Europe
ae|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati|Abu Dhabi|Asia
af|Afghanistan;Islamic Republic of Afghanistan|Afghan|Kabul|Asia
ag|Antigua and Barbuda|Antiguan;Barbudan|Saint John's|Americas
ai|Anguilla||The Valley|Americas
al|Albania;Republic of Albania|Albanian|Tirana|Europe
am|Armenia;Republic of Armenia|Armenian|Yerevan|Asia
ao|Angola;Republic of Angola|Angolan|Luanda|Africa
aq|Antarctica|||Antarctic
ar|Argentina;Argentine Republic|Argentine;Argentinian|Buenos Aires|Americas
as|American Samoa||Pago Pago|Oceania
at|Austria;Republic of Austria|Austrian|Vienna|Europe
au|Australia;Commonwealth of Australia|Australian|Canberra|Oceania
aw|Aruba||Oranjestad|Americas
ax|Åland Islands;Aland Islands||Mariehamn|Europe
az|Azerbaijan;Republic of Azerbaijan|Azerbaijani;Azeri|Baku|Asia
ba|Bosnia and Herzegovina|Bosnian;Herzegovinian|Sarajevo|Europe
bb|Barbados|Barbadian|Bridgetown|Americas
bd|Bangladesh;People's Republic of Bangladesh|Bangladeshi|Dhaka|Asia
be|Belgium;Kingdom of Belgium|Belgian|Brussels|Europe
bf|Burkina Faso|Burkinabe|Ouagadougou|Africa
bg|Bulgaria;Republic of Bulgaria|Bulgarian|Sofia|Europe
bh|Bahrain;Kingdom of Bahrain|Bahraini|Manama|Asia
bi|Burundi;Republic of Burundi|Burundian|Gitega|Africa
bj|Benin;Republic of Benin|Beninese|Porto-Novo|Africa
bl|Saint Barthélemy;Saint Barthelemy;Collectivity of Saint Barthélemy||Gustavia|Americas
bm|Bermuda||Hamilton|Americas
bn|Brunei;Nation of Brunei, Abode of Peace|Bruneian|Bandar Seri Begawan|Asia
bo|Bolivia;Plurinational State of Bolivia|Bolivian|Sucre|Americas
bq|Caribbean Netherlands;Bonaire, Sint Eustatius and Saba||Kralendijk;Oranjestad;The Bottom|Americas
br|Brazil;Federative Republic of Brazil|Brazilian|Brasília;Brasilia|Americas
bs|Bahamas;Commonwealth of the Bahamas|Bahamian|Nassau|Americas
bt|Bhutan;Kingdom of Bhutan|Bhutanese|Thimphu|Asia
bv|Bouvet Island|||Antarctic
bw|Botswana;Republic of Botswana|Motswana;Botswanan|Gaborone|Africa
by|Belarus;Republic of Belarus|Belarusian|Minsk|Europe
bz|Belize|Belizean|Belmopan|Americas
ca|Canada|Canadian|Ottawa|Americas
cc|||West Island|Oceania
cd|DR Congo;Democratic Republic of the Congo;Congo|Congolese|Kinshasa|Africa
cf|Central African Republic|Central African|Bangui|Africa
cg|Republic of the Congo|Congolese|Brazzaville|Africa
ch|Switzerland;Swiss Confederation|Swiss|Bern|Europe
ci|Ivory Coast;Republic of Côte d'Ivoire|Ivorian|Yamoussoukro|Africa
ck|Cook Islands||Avarua|Oceania
cl|Chile;Republic of Chile|Chilean|Santiago|Americas
cm|Cameroon;Republic of Cameroon|Cameroonian|Yaoundé;Yaounde|Africa
cn|China;People's Republic of China|Chinese|Beijing|Asia
co|Colombia;Republic of Colombia|Colombian|Bogotá;Bogota|Americas
cr|Costa Rica;Republic of Costa Rica|Costa Rican|San José;San Jose|Americas
cu|Cuba;Republic of Cuba|Cuban|Havana|Americas
cv|Cape Verde;Republic of Cabo Verde|Cape Verdian|Praia|Africa
cw|Curaçao;Curacao;Country of Curaçao||Willemstad|Americas
cx|Christmas Island;Territory of Christmas Island||Flying Fish Cove|Oceania
cy|Cyprus;Republic of Cyprus|Cypriot|Nicosia|Europe
cz|Czechia;Czech Republic|Czech|Prague|Europe
de|Germany;Federal Republic of Germany|German|Berlin|Europe
dj|Djibouti;Republic of Djibouti|Djibouti|Djibouti|Africa
dk|Denmark;Kingdom of Denmark|Danish;Dane|Copenhagen|Europe
dm|Dominica;Commonwealth of Dominica|Dominican|Roseau|Americas
do|Dominican Republic|Dominican|Santo Domingo|Americas
dz|Algeria;People's Democratic Republic of Algeria|Algerian|Algiers|Africa
ec|Ecuador;Republic of Ecuador|Ecuadorean|Quito|Americas
ee|Estonia;Republic of Estonia|Estonian|Tallinn|Europe
eg|Egypt;Arab Republic of Egypt|Egyptian|Cairo|Africa
eh|Western Sahara;Sahrawi Arab Democratic Republic||El Aaiún;El Aaiun|Africa
er|Eritrea;State of Eritrea|Eritrean|Asmara|Africa
es|Spain;Kingdom of Spain|Spanish;Spaniard|Madrid|Europe
et|Ethiopia;Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa|Africa
fi|Finland;Republic of Finland|Finnish;Finn|Helsinki|Europe
fj|Fiji;Republic of Fiji|Fijian|Suva|Oceania
fk|Falkland Islands||Stanley|Americas
fm|Micronesia;Federated States of Micronesia|Micronesian|Palikir|Oceania
fo|Faroe Islands||Tórshavn;Torshavn|Europe
fr|France;French Republic|French|Paris|Europe
ga|Gabon;Gabonese Republic|Gabonese|Libreville|Africa
gb|United Kingdom;United Kingdom of Great Britain and Northern Ireland;Britain;UK;U.K.;Great Britain;England;Scotland;Wales;Northern Ireland|British;Briton;English;Scottish;Welsh|London|Europe
gd|Grenada|Grenadian|St. George's|Americas
ge|Georgia|Georgian|Tbilisi|Asia
gf|French Guiana;Guiana||Cayenne|Americas
gg|Guernsey;Bailiwick of Guernsey||St. Peter Port|Europe
gh|Ghana;Republic of Ghana|Ghanaian|Accra|Africa
gi|Gibraltar||Gibraltar|Europe
gl|Greenland||Nuuk|Americas
gm|Gambia;Republic of the Gambia|Gambian|Banjul|Africa
gn|Guinea;Republic of Guinea|Guinean|Conakry|Africa
gp|Guadeloupe||Basse-Terre|Americas
gq|Equatorial Guinea;Republic of Equatorial Guinea|Equatorial Guinean|Malabo|Africa
gr|Greece;Hellenic Republic|Greek|Athens|Europe
gs|South Georgia;South Georgia and the South Sandwich Islands||King Edward Point|Antarctic
gt|Guatemala;Republic of Guatemala|Guatemalan|Guatemala City|Americas
gu|Guam||Hagåtña;Hagatna|Oceania
gw|Guinea-Bissau;Republic of Guinea-Bissau|Guinea-Bissauan|Bissau|Africa
gy|Guyana;Co-operative Republic of Guyana|Guyanese|Georgetown|Americas
hk|Hong Kong;Hong Kong Special Administrative Region of the People's Republic of China||City of Victoria|Asia
hm|Heard Island and McDonald Islands|||Antarctic
hn|Honduras;Republic of Honduras|Honduran|Tegucigalpa|Americas
hr|Croatia;Republic of Croatia|Croatian|Zagreb|Europe
ht|Haiti;Republic of Haiti|Haitian|Port-au-Prince|Americas
hu|Hungary|Hungarian|Budapest|Europe
id|Indonesia;Republic of Indonesia|Indonesian|Jakarta|Asia
ie|Ireland;Republic of Ireland|Irish|Dublin|Europe
il|Israel;State of Israel|Israeli|Jerusalem;Tel Aviv|Asia
im|Isle of Man||Douglas|Europe
in|India;Republic of India|Indian|New Delhi;Delhi|Asia
io|British Indian Ocean Territory||Diego Garcia|Africa
iq|Iraq;Republic of Iraq|Iraqi|Baghdad|Asia
ir|Iran;Islamic Republic of Iran|Iranian|Tehran|Asia
is|Iceland|Icelander;Icelandic|Reykjavik|Europe
it|Italy;Italian Republic|Italian|Rome|Europe
je|Jersey;Bailiwick of Jersey||Saint Helier|Europe
jm|Jamaica|Jamaican|Kingston|Americas
jo|Jordan;Hashemite Kingdom of Jordan|Jordanian|Amman|Asia
jp|Japan|Japanese|Tokyo|Asia
ke|Kenya;Republic of Kenya|Kenyan|Nairobi|Africa
kg|Kyrgyzstan;Kyrgyz Republic|Kirghiz;Kyrgyz|Bishkek|Asia
kh|Cambodia;Kingdom of Cambodia|Cambodian|Phnom Penh|Asia
ki|Kiribati;Independent and Sovereign Republic of Kiribati|I-Kiribati|South Tarawa|Oceania
km|Comoros;Union of the Comoros|Comoran|Moroni|Africa
kn|Saint Kitts and Nevis;Federation of Saint Christopher and Nevis|Kittitian or Nevisian|Basseterre|Americas
kp|North Korea;Democratic People's Republic of Korea;DPRK|North Korean|Pyongyang|Asia
kr|South Korea;Republic of Korea|South Korean|Seoul|Asia
kw|Kuwait;State of Kuwait|Kuwaiti|Kuwait City|Asia
ky|Cayman Islands||George Town|Americas
kz|Kazakhstan;Republic of Kazakhstan|Kazakhstani;Kazakh|Astana|Asia
la|Laos;Lao People's Democratic Republic|Laotian;Lao|Vientiane|Asia
lb|Lebanon;Lebanese Republic|Lebanese|Beirut|Asia
lc|Saint Lucia|Saint Lucian|Castries|Americas
li|Liechtenstein;Principality of Liechtenstein|Liechtensteiner|Vaduz|Europe
lk|Sri Lanka;Democratic Socialist Republic of Sri Lanka|Sri Lankan|Colombo|Asia
lr|Liberia;Republic of Liberia|Liberian|Monrovia|Africa
ls|Lesotho;Kingdom of Lesotho|Mosotho;Basotho|Maseru|Africa
lt|Lithuania;Republic of Lithuania|Lithuanian|Vilnius|Europe
lu|Luxembourg;Grand Duchy of Luxembourg|Luxembourger|Luxembourg|Europe
lv|Latvia;Republic of Latvia|Latvian|Riga|Europe
ly|Libya;State of Libya|Libyan|Tripoli|Africa
ma|Morocco;Kingdom of Morocco|Moroccan|Rabat|Africa
mc|Monaco;Principality of Monaco|Monegasque|Monaco|Europe
md|Moldova;Republic of Moldova|Moldovan|Chișinău;Chisinau|Europe
me|Montenegro|Montenegrin|Podgorica|Europe
mf|Saint Martin||Marigot|Americas
mg|Madagascar;Republic of Madagascar|Malagasy|Antananarivo|Africa
mh|Marshall Islands;Republic of the Marshall Islands|Marshallese|Majuro|Oceania
mk|North Macedonia;Republic of North Macedonia|Macedonian|Skopje|Europe
ml|Mali;Republic of Mali|Malian|Bamako|Africa
mm|Myanmar;Republic of the Union of Myanmar;Burma|Burmese|Naypyidaw|Asia
mn|Mongolia|Mongolian|Ulan Bator|Asia
mo|Macau;Macao Special Administrative Region of the People's Republic of China|||Asia
mp|Northern Mariana Islands;Commonwealth of the Northern Mariana Islands||Saipan|Oceania
mq|Martinique||Fort-de-France|Americas
mr|Mauritania;Islamic Republic of Mauritania|Mauritanian|Nouakchott|Africa
ms|Montserrat||Plymouth|Americas
mt|Malta;Republic of Malta|Maltese|Valletta|Europe
mu|Mauritius;Republic of Mauritius|Mauritian|Port Louis|Africa
mv|Maldives;Republic of the Maldives|Maldivan|Malé;Male|Asia
mw|Malawi;Republic of Malawi|Malawian|Lilongwe|Africa
mx|Mexico;United Mexican States|Mexican|Mexico City|Americas
my|Malaysia|Malaysian|Kuala Lumpur|Asia
mz|Mozambique;Republic of Mozambique|Mozambican|Maputo|Africa
na|Namibia;Republic of Namibia|Namibian|Windhoek|Africa
nc|New Caledonia||Nouméa;Noumea|Oceania
ne|Niger;Republic of Niger|Nigerien|Niamey|Africa
nf|Norfolk Island;Territory of Norfolk Island||Kingston|Oceania
ng|Nigeria;Federal Republic of Nigeria|Nigerian|Abuja|Africa
ni|Nicaragua;Republic of Nicaragua|Nicaraguan|Managua|Americas
nl|Netherlands;Kingdom of the Netherlands;Holland|Dutch|Amsterdam|Europe
no|Norway;Kingdom of Norway|Norwegian|Oslo|Europe
np|Nepal;Federal Democratic Republic of Nepal|Nepalese;Nepali|Kathmandu|Asia
nr|Nauru;Republic of Nauru|Nauruan|Yaren|Oceania
nu|Niue||Alofi|Oceania
nz|New Zealand|New Zealander|Wellington|Oceania
om|Oman;Sultanate of Oman|Omani|Muscat|Asia
pa|Panama;Republic of Panama|Panamanian|Panama City|Americas
pe|Peru;Republic of Peru|Peruvian|Lima|Americas
pf|French Polynesia||Papeetē;Papeete|Oceania
pg|Papua New Guinea;Independent State of Papua New Guinea|Papua New Guinean|Port Moresby|Oceania
ph|Philippines;Republic of the Philippines|Filipino;Philippine|Manila|Asia
pk|Pakistan;Islamic Republic of Pakistan|Pakistani|Islamabad|Asia
pl|Poland;Republic of Poland|Polish;Pole|Warsaw|Europe
pm|Saint Pierre and Miquelon||Saint-Pierre|Americas
pn|Pitcairn Islands;Pitcairn Group of Islands||Adamstown|Oceania
pr|Puerto Rico;Commonwealth of Puerto Rico||San Juan|Americas
ps|Palestine;State of Palestine|Palestinian|Ramallah|Asia
pt|Portugal;Portuguese Republic|Portuguese|Lisbon|Europe
pw|Palau;Republic of Palau|Palauan|Ngerulmud|Oceania
py|Paraguay;Republic of Paraguay|Paraguayan|Asunción;Asuncion|Americas
qa|Qatar;State of Qatar|Qatari|Doha|Asia
re|Réunion;Reunion;Réunion Island||Saint-Denis|Africa
ro|Romania|Romanian|Bucharest|Europe
rs|Serbia;Republic of Serbia|Serbian|Belgrade|Europe
ru|Russia;Russian Federation|Russian|Moscow|Europe
rw|Rwanda;Republic of Rwanda|Rwandan|Kigali|Africa
sa|Saudi Arabia;Kingdom of Saudi Arabia|Saudi Arabian;Saudi|Riyadh|Asia
sb|Solomon Islands|Solomon Islander|Honiara|Oceania
sc|Seychelles;Republic of Seychelles|Seychellois|Victoria|Africa
sd|Sudan;Republic of the Sudan|Sudanese|Khartoum|Africa
se|Sweden;Kingdom of Sweden|Swedish;Swede|Stockholm|Europe
sg|Singapore;Republic of Singapore|Singaporean|Singapore|Asia
sh|Saint Helena, Ascension and Tristan da Cunha||Jamestown|Africa
si|Slovenia;Republic of Slovenia|Slovene;Slovenian|Ljubljana|Europe
sj|Svalbard and Jan Mayen;Svalbard og Jan Mayen||Longyearbyen|Europe
sk|Slovakia;Slovak Republic|Slovak|Bratislava|Europe
sl|Sierra Leone;Republic of Sierra Leone|Sierra Leonean|Freetown|Africa
sm|San Marino;Most Serene Republic of San Marino|Sammarinese|City of San Marino|Europe
sn|Senegal;Republic of Senegal|Senegalese|Dakar|Africa
so|Somalia;Federal Republic of Somalia|Somali|Mogadishu|Africa
sr|Suriname;Republic of Suriname|Surinamer|Paramaribo|Americas
ss|South Sudan;Republic of South Sudan|South Sudanese|Juba|Africa
st|São Tomé and Príncipe;Sao Tome and Principe;Democratic Republic of São Tomé and Príncipe|Sao Tomean|São Tomé;Sao Tome|Africa
sv|El Salvador;Republic of El Salvador|Salvadoran|San Salvador|Americas
sx|Sint Maarten||Philipsburg|Americas
sy|Syria;Syrian Arab Republic|Syrian|Damascus|Asia
sz|Eswatini;Kingdom of Eswatini|Swazi|Lobamba|Africa
tc|Turks and Caicos Islands||Cockburn Town|Americas
td|Chad;Republic of Chad|Chadian|N'Djamena|Africa
tf|French Southern and Antarctic Lands;Territory of the French Southern and Antarctic Lands||Port-aux-Français;Port-aux-Francais|Antarctic
tg|Togo;Togolese Republic|Togolese|Lomé;Lome|Africa
th|Thailand;Kingdom of Thailand|Thai|Bangkok|Asia
tj|Tajikistan;Republic of Tajikistan|Tadzhik;Tajik|Dushanbe|Asia
tk|Tokelau||Fakaofo|Oceania
tl|Timor-Leste;Democratic Republic of Timor-Leste|East Timorese|Dili|Asia
tm|Turkmenistan|Turkmen|Ashgabat|Asia
tn|Tunisia;Tunisian Republic|Tunisian|Tunis|Africa
to|Tonga;Kingdom of Tonga|Tongan|Nuku'alofa|Oceania
tr|Türkiye;Turkiye;Republic of Türkiye;Turkey|Turkish;Turk|Ankara|Asia
tt|Trinidad and Tobago;Republic of Trinidad and Tobago|Trinidadian|Port of Spain|Americas
tv|Tuvalu|Tuvaluan|Funafuti|Oceania
tw|Taiwan|Taiwanese|Taipei|Asia
tz|Tanzania;United Republic of Tanzania|Tanzanian|Dodoma|Africa
ua|Ukraine|Ukrainian|Kyiv;Kiev|Europe
ug|Uganda;Republic of Uganda|Ugandan|Kampala|Africa
um|United States Minor Outlying Islands|||Americas
us|United States;United States of America;America;U.S.;US;U.S;USA;the States|American|Washington D.C.;Washington;Washington DC;Washington, D.C.|Americas
uy|Uruguay;Oriental Republic of Uruguay|Uruguayan|Montevideo|Americas
uz|Uzbekistan;Republic of Uzbekistan|Uzbekistani;Uzbek|Tashkent|Asia
va|Vatican City;Vatican City State;Vatican;Holy See|Vatican|Vatican City|Europe
vc|Saint Vincent and the Grenadines|Saint Vincentian|Kingstown|Americas
ve|Venezuela;Bolivarian Republic of Venezuela|Venezuelan|Caracas|Americas
vg|British Virgin Islands;Virgin Islands||Road Town|Americas
vi|United States Virgin Islands;Virgin Islands of the United States||Charlotte Amalie|Americas
vn|Vietnam;Socialist Republic of Vietnam|Vietnamese|Hanoi|Asia
vu|Vanuatu;Republic of Vanuatu|Ni-Vanuatu|Port Vila|Oceania
wf|Wallis and Futuna;Territory of the Wallis and Futuna Islands||Mata-Utu|Oceania
ws|Samoa;Independent State of Samoa|Samoan|Apia|Oceania
xk|Kosovo;Republic of Kosovo|Kosovan;Kosovar|Pristina|Europe
ye|Yemen;Republic of Yemen|Yemeni|Sana'a|Asia
yt|Mayotte;Department of Mayotte||Mamoudzou|Africa
za|South Africa;Republic of South Africa|South African|Pretoria;Bloemfontein;Cape Town|Africa
zm|Zambia;Republic of Zambia|Zambian|Lusaka|Africa
zw|Zimbabwe;Republic of Zimbabwe|Zimbabwean|Harare|Africa
`
