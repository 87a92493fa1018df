/**
 * Countries, their people and capitals: words | code | as. Data only, written by scripts/lexicon-countries.mjs
 * from the package world-countries 5.1.0, made available under the Open Database License (ODbL) 1.0.
 */
export const COUNTRIES = `
Andorra|ad|country
Principality of Andorra|ad|country
United Arab Emirates|ae|country
UAE|ae|country
U.A.E.|ae|country
Emirates|ae|country
Afghanistan|af|country
Islamic Republic of Afghanistan|af|country
Antigua and Barbuda|ag|country
Anguilla|ai|country
Albania|al|country
Republic of Albania|al|country
Armenia|am|country
Republic of Armenia|am|country
Angola|ao|country
Republic of Angola|ao|country
Antarctica|aq|country
Argentina|ar|country
Argentine Republic|ar|country
American Samoa|as|country
Austria|at|country
Republic of Austria|at|country
Australia|au|country
Commonwealth of Australia|au|country
Aruba|aw|country
Åland Islands|ax|country
Aland Islands|ax|country
Azerbaijan|az|country
Republic of Azerbaijan|az|country
Bosnia and Herzegovina|ba|country
Barbados|bb|country
Bangladesh|bd|country
People's Republic of Bangladesh|bd|country
Belgium|be|country
Kingdom of Belgium|be|country
Burkina Faso|bf|country
Bulgaria|bg|country
Republic of Bulgaria|bg|country
Bahrain|bh|country
Kingdom of Bahrain|bh|country
Burundi|bi|country
Republic of Burundi|bi|country
Benin|bj|country
Republic of Benin|bj|country
Saint Barthélemy|bl|country
Saint Barthelemy|bl|country
Collectivity of Saint Barthélemy|bl|country
Bermuda|bm|country
Brunei|bn|country
Nation of Brunei, Abode of Peace|bn|country
Bolivia|bo|country
Plurinational State of Bolivia|bo|country
Caribbean Netherlands|bq|country
Bonaire, Sint Eustatius and Saba|bq|country
Brazil|br|country
Federative Republic of Brazil|br|country
Bahamas|bs|country
Commonwealth of the Bahamas|bs|country
Bhutan|bt|country
Kingdom of Bhutan|bt|country
Bouvet Island|bv|country
Botswana|bw|country
Republic of Botswana|bw|country
Belarus|by|country
Republic of Belarus|by|country
Belize|bz|country
Canada|ca|country
DR Congo|cd|country
Democratic Republic of the Congo|cd|country
Congo|cd|country
Central African Republic|cf|country
Republic of the Congo|cg|country
Switzerland|ch|country
Swiss Confederation|ch|country
Ivory Coast|ci|country
Republic of Côte d'Ivoire|ci|country
Cook Islands|ck|country
Chile|cl|country
Republic of Chile|cl|country
Cameroon|cm|country
Republic of Cameroon|cm|country
China|cn|country
People's Republic of China|cn|country
Colombia|co|country
Republic of Colombia|co|country
Costa Rica|cr|country
Republic of Costa Rica|cr|country
Cuba|cu|country
Republic of Cuba|cu|country
Cape Verde|cv|country
Republic of Cabo Verde|cv|country
Curaçao|cw|country
Curacao|cw|country
Country of Curaçao|cw|country
Christmas Island|cx|country
Territory of Christmas Island|cx|country
Cyprus|cy|country
Republic of Cyprus|cy|country
Czechia|cz|country
Czech Republic|cz|country
Germany|de|country
Federal Republic of Germany|de|country
Djibouti|dj|country
Republic of Djibouti|dj|country
Denmark|dk|country
Kingdom of Denmark|dk|country
Dominica|dm|country
Commonwealth of Dominica|dm|country
Dominican Republic|do|country
Algeria|dz|country
People's Democratic Republic of Algeria|dz|country
Ecuador|ec|country
Republic of Ecuador|ec|country
Estonia|ee|country
Republic of Estonia|ee|country
Egypt|eg|country
Arab Republic of Egypt|eg|country
Western Sahara|eh|country
Sahrawi Arab Democratic Republic|eh|country
Eritrea|er|country
State of Eritrea|er|country
Spain|es|country
Kingdom of Spain|es|country
Ethiopia|et|country
Federal Democratic Republic of Ethiopia|et|country
Finland|fi|country
Republic of Finland|fi|country
Fiji|fj|country
Republic of Fiji|fj|country
Falkland Islands|fk|country
Micronesia|fm|country
Federated States of Micronesia|fm|country
Faroe Islands|fo|country
France|fr|country
French Republic|fr|country
Gabon|ga|country
Gabonese Republic|ga|country
United Kingdom|gb|country
United Kingdom of Great Britain and Northern Ireland|gb|country
Britain|gb|country
UK|gb|country
U.K.|gb|country
Great Britain|gb|country
England|gb|country
Scotland|gb|country
Wales|gb|country
Northern Ireland|gb|country
Grenada|gd|country
Georgia|ge|country
French Guiana|gf|country
Guiana|gf|country
Guernsey|gg|country
Bailiwick of Guernsey|gg|country
Ghana|gh|country
Republic of Ghana|gh|country
Gibraltar|gi|country
Greenland|gl|country
Gambia|gm|country
Republic of the Gambia|gm|country
Guinea|gn|country
Republic of Guinea|gn|country
Guadeloupe|gp|country
Equatorial Guinea|gq|country
Republic of Equatorial Guinea|gq|country
Greece|gr|country
Hellenic Republic|gr|country
South Georgia|gs|country
South Georgia and the South Sandwich Islands|gs|country
Guatemala|gt|country
Republic of Guatemala|gt|country
Guam|gu|country
Guinea-Bissau|gw|country
Republic of Guinea-Bissau|gw|country
Guyana|gy|country
Co-operative Republic of Guyana|gy|country
Hong Kong|hk|country
Hong Kong Special Administrative Region of the People's Republic of China|hk|country
Heard Island and McDonald Islands|hm|country
Honduras|hn|country
Republic of Honduras|hn|country
Croatia|hr|country
Republic of Croatia|hr|country
Haiti|ht|country
Republic of Haiti|ht|country
Hungary|hu|country
Indonesia|id|country
Republic of Indonesia|id|country
Ireland|ie|country
Republic of Ireland|ie|country
Israel|il|country
State of Israel|il|country
Isle of Man|im|country
India|in|country
Republic of India|in|country
British Indian Ocean Territory|io|country
Iraq|iq|country
Republic of Iraq|iq|country
Iran|ir|country
Islamic Republic of Iran|ir|country
Iceland|is|country
Italy|it|country
Italian Republic|it|country
Jersey|je|country
Bailiwick of Jersey|je|country
Jamaica|jm|country
Jordan|jo|country
Hashemite Kingdom of Jordan|jo|country
Japan|jp|country
Kenya|ke|country
Republic of Kenya|ke|country
Kyrgyzstan|kg|country
Kyrgyz Republic|kg|country
Cambodia|kh|country
Kingdom of Cambodia|kh|country
Kiribati|ki|country
Independent and Sovereign Republic of Kiribati|ki|country
Comoros|km|country
Union of the Comoros|km|country
Saint Kitts and Nevis|kn|country
Federation of Saint Christopher and Nevis|kn|country
North Korea|kp|country
Democratic People's Republic of Korea|kp|country
DPRK|kp|country
South Korea|kr|country
Republic of Korea|kr|country
Kuwait|kw|country
State of Kuwait|kw|country
Cayman Islands|ky|country
Kazakhstan|kz|country
Republic of Kazakhstan|kz|country
Laos|la|country
Lao People's Democratic Republic|la|country
Lebanon|lb|country
Lebanese Republic|lb|country
Saint Lucia|lc|country
Liechtenstein|li|country
Principality of Liechtenstein|li|country
Sri Lanka|lk|country
Democratic Socialist Republic of Sri Lanka|lk|country
Liberia|lr|country
Republic of Liberia|lr|country
Lesotho|ls|country
Kingdom of Lesotho|ls|country
Lithuania|lt|country
Republic of Lithuania|lt|country
Luxembourg|lu|country
Grand Duchy of Luxembourg|lu|country
Latvia|lv|country
Republic of Latvia|lv|country
Libya|ly|country
State of Libya|ly|country
Morocco|ma|country
Kingdom of Morocco|ma|country
Monaco|mc|country
Principality of Monaco|mc|country
Moldova|md|country
Republic of Moldova|md|country
Montenegro|me|country
Saint Martin|mf|country
Madagascar|mg|country
Republic of Madagascar|mg|country
Marshall Islands|mh|country
Republic of the Marshall Islands|mh|country
North Macedonia|mk|country
Republic of North Macedonia|mk|country
Mali|ml|country
Republic of Mali|ml|country
Myanmar|mm|country
Republic of the Union of Myanmar|mm|country
Burma|mm|country
Mongolia|mn|country
Macau|mo|country
Macao Special Administrative Region of the People's Republic of China|mo|country
Northern Mariana Islands|mp|country
Commonwealth of the Northern Mariana Islands|mp|country
Martinique|mq|country
Mauritania|mr|country
Islamic Republic of Mauritania|mr|country
Montserrat|ms|country
Malta|mt|country
Republic of Malta|mt|country
Mauritius|mu|country
Republic of Mauritius|mu|country
Maldives|mv|country
Republic of the Maldives|mv|country
Malawi|mw|country
Republic of Malawi|mw|country
Mexico|mx|country
United Mexican States|mx|country
Malaysia|my|country
Mozambique|mz|country
Republic of Mozambique|mz|country
Namibia|na|country
Republic of Namibia|na|country
New Caledonia|nc|country
Niger|ne|country
Republic of Niger|ne|country
Norfolk Island|nf|country
Territory of Norfolk Island|nf|country
Nigeria|ng|country
Federal Republic of Nigeria|ng|country
Nicaragua|ni|country
Republic of Nicaragua|ni|country
Netherlands|nl|country
Kingdom of the Netherlands|nl|country
Holland|nl|country
Norway|no|country
Kingdom of Norway|no|country
Nepal|np|country
Federal Democratic Republic of Nepal|np|country
Nauru|nr|country
Republic of Nauru|nr|country
Niue|nu|country
New Zealand|nz|country
Oman|om|country
Sultanate of Oman|om|country
Panama|pa|country
Republic of Panama|pa|country
Peru|pe|country
Republic of Peru|pe|country
French Polynesia|pf|country
Papua New Guinea|pg|country
Independent State of Papua New Guinea|pg|country
Philippines|ph|country
Republic of the Philippines|ph|country
Pakistan|pk|country
Islamic Republic of Pakistan|pk|country
Poland|pl|country
Republic of Poland|pl|country
Saint Pierre and Miquelon|pm|country
Pitcairn Islands|pn|country
Pitcairn Group of Islands|pn|country
Puerto Rico|pr|country
Commonwealth of Puerto Rico|pr|country
Palestine|ps|country
State of Palestine|ps|country
Portugal|pt|country
Portuguese Republic|pt|country
Palau|pw|country
Republic of Palau|pw|country
Paraguay|py|country
Republic of Paraguay|py|country
Qatar|qa|country
State of Qatar|qa|country
Réunion|re|country
Reunion|re|country
Réunion Island|re|country
Romania|ro|country
Serbia|rs|country
Republic of Serbia|rs|country
Russia|ru|country
Russian Federation|ru|country
Rwanda|rw|country
Republic of Rwanda|rw|country
Saudi Arabia|sa|country
Kingdom of Saudi Arabia|sa|country
Solomon Islands|sb|country
Seychelles|sc|country
Republic of Seychelles|sc|country
Sudan|sd|country
Republic of the Sudan|sd|country
Sweden|se|country
Kingdom of Sweden|se|country
Singapore|sg|country
Republic of Singapore|sg|country
Saint Helena, Ascension and Tristan da Cunha|sh|country
Slovenia|si|country
Republic of Slovenia|si|country
Svalbard and Jan Mayen|sj|country
Svalbard og Jan Mayen|sj|country
Slovakia|sk|country
Slovak Republic|sk|country
Sierra Leone|sl|country
Republic of Sierra Leone|sl|country
San Marino|sm|country
Most Serene Republic of San Marino|sm|country
Senegal|sn|country
Republic of Senegal|sn|country
Somalia|so|country
Federal Republic of Somalia|so|country
Suriname|sr|country
Republic of Suriname|sr|country
South Sudan|ss|country
Republic of South Sudan|ss|country
São Tomé and Príncipe|st|country
Sao Tome and Principe|st|country
Democratic Republic of São Tomé and Príncipe|st|country
El Salvador|sv|country
Republic of El Salvador|sv|country
Sint Maarten|sx|country
Syria|sy|country
Syrian Arab Republic|sy|country
Eswatini|sz|country
Kingdom of Eswatini|sz|country
Turks and Caicos Islands|tc|country
Chad|td|country
Republic of Chad|td|country
French Southern and Antarctic Lands|tf|country
Territory of the French Southern and Antarctic Lands|tf|country
Togo|tg|country
Togolese Republic|tg|country
Thailand|th|country
Kingdom of Thailand|th|country
Tajikistan|tj|country
Republic of Tajikistan|tj|country
Tokelau|tk|country
Timor-Leste|tl|country
Democratic Republic of Timor-Leste|tl|country
Turkmenistan|tm|country
Tunisia|tn|country
Tunisian Republic|tn|country
Tonga|to|country
Kingdom of Tonga|to|country
Türkiye|tr|country
Turkiye|tr|country
Republic of Türkiye|tr|country
Turkey|tr|country
Trinidad and Tobago|tt|country
Republic of Trinidad and Tobago|tt|country
Tuvalu|tv|country
Taiwan|tw|country
Tanzania|tz|country
United Republic of Tanzania|tz|country
Ukraine|ua|country
Uganda|ug|country
Republic of Uganda|ug|country
United States Minor Outlying Islands|um|country
United States|us|country
United States of America|us|country
America|us|country
U.S.|us|country
US|us|country
U.S|us|country
USA|us|country
the States|us|country
Uruguay|uy|country
Oriental Republic of Uruguay|uy|country
Uzbekistan|uz|country
Republic of Uzbekistan|uz|country
Vatican City|va|country
Vatican City State|va|country
Vatican|va|country
Holy See|va|country
Saint Vincent and the Grenadines|vc|country
Venezuela|ve|country
Bolivarian Republic of Venezuela|ve|country
British Virgin Islands|vg|country
Virgin Islands|vg|country
United States Virgin Islands|vi|country
Virgin Islands of the United States|vi|country
Vietnam|vn|country
Socialist Republic of Vietnam|vn|country
Vanuatu|vu|country
Republic of Vanuatu|vu|country
Wallis and Futuna|wf|country
Territory of the Wallis and Futuna Islands|wf|country
Samoa|ws|country
Independent State of Samoa|ws|country
Kosovo|xk|country
Republic of Kosovo|xk|country
Yemen|ye|country
Republic of Yemen|ye|country
Mayotte|yt|country
Department of Mayotte|yt|country
South Africa|za|country
Republic of South Africa|za|country
Zambia|zm|country
Republic of Zambia|zm|country
Zimbabwe|zw|country
Republic of Zimbabwe|zw|country
Andorran|ad|people
Andorrans|ad|people
Emirati|ae|people
Emiratis|ae|people
Afghan|af|people
Afghans|af|people
Antiguan|ag|people
Antiguans|ag|people
Barbudan|ag|people
Barbudans|ag|people
Albanian|al|people
Albanians|al|people
Armenian|am|people
Armenians|am|people
Angolan|ao|people
Angolans|ao|people
Argentine|ar|people
Argentines|ar|people
Argentinian|ar|people
Argentinians|ar|people
Austrian|at|people
Austrians|at|people
Australian|au|people
Australians|au|people
Azerbaijani|az|people
Azerbaijanis|az|people
Azeri|az|people
Azeris|az|people
Bosnian|ba|people
Bosnians|ba|people
Herzegovinian|ba|people
Herzegovinians|ba|people
Barbadian|bb|people
Barbadians|bb|people
Bangladeshi|bd|people
Bangladeshis|bd|people
Belgian|be|people
Belgians|be|people
Burkinabe|bf|people
Burkinabes|bf|people
Bulgarian|bg|people
Bulgarians|bg|people
Bahraini|bh|people
Bahrainis|bh|people
Burundian|bi|people
Burundians|bi|people
Beninese|bj|people
Bruneian|bn|people
Bruneians|bn|people
Bolivian|bo|people
Bolivians|bo|people
Brazilian|br|people
Brazilians|br|people
Bahamian|bs|people
Bahamians|bs|people
Bhutanese|bt|people
Motswana|bw|people
Motswanas|bw|people
Botswanan|bw|people
Botswanans|bw|people
Belarusian|by|people
Belarusians|by|people
Belizean|bz|people
Belizeans|bz|people
Canadian|ca|people
Canadians|ca|people
Congolese|cd|people
Central African|cf|people
Central Africans|cf|people
Congolese|cg|people
Swiss|ch|people
Ivorian|ci|people
Ivorians|ci|people
Chilean|cl|people
Chileans|cl|people
Cameroonian|cm|people
Cameroonians|cm|people
Chinese|cn|people
Colombian|co|people
Colombians|co|people
Costa Rican|cr|people
Costa Ricans|cr|people
Cuban|cu|people
Cubans|cu|people
Cape Verdian|cv|people
Cape Verdians|cv|people
Cypriot|cy|people
Cypriots|cy|people
Czech|cz|people
German|de|people
Germans|de|people
Djibouti|dj|people
Djiboutis|dj|people
Danish|dk|people
Dane|dk|people
Danes|dk|people
Dominican|dm|people
Dominicans|dm|people
Dominican|do|people
Dominicans|do|people
Algerian|dz|people
Algerians|dz|people
Ecuadorean|ec|people
Ecuadoreans|ec|people
Estonian|ee|people
Estonians|ee|people
Egyptian|eg|people
Egyptians|eg|people
Eritrean|er|people
Eritreans|er|people
Spanish|es|people
Spaniard|es|people
Spaniards|es|people
Ethiopian|et|people
Ethiopians|et|people
Finnish|fi|people
Finn|fi|people
Finns|fi|people
Fijian|fj|people
Fijians|fj|people
Micronesian|fm|people
Micronesians|fm|people
French|fr|people
Gabonese|ga|people
British|gb|people
Briton|gb|people
Britons|gb|people
English|gb|people
Scottish|gb|people
Welsh|gb|people
Grenadian|gd|people
Grenadians|gd|people
Georgian|ge|people
Georgians|ge|people
Ghanaian|gh|people
Ghanaians|gh|people
Gambian|gm|people
Gambians|gm|people
Guinean|gn|people
Guineans|gn|people
Equatorial Guinean|gq|people
Equatorial Guineans|gq|people
Greek|gr|people
Greeks|gr|people
Guatemalan|gt|people
Guatemalans|gt|people
Guinea-Bissauan|gw|people
Guinea-Bissauans|gw|people
Guyanese|gy|people
Honduran|hn|people
Hondurans|hn|people
Croatian|hr|people
Croatians|hr|people
Haitian|ht|people
Haitians|ht|people
Hungarian|hu|people
Hungarians|hu|people
Indonesian|id|people
Indonesians|id|people
Irish|ie|people
Israeli|il|people
Israelis|il|people
Indian|in|people
Indians|in|people
Iraqi|iq|people
Iraqis|iq|people
Iranian|ir|people
Iranians|ir|people
Icelander|is|people
Icelanders|is|people
Icelandic|is|people
Icelandics|is|people
Italian|it|people
Italians|it|people
Jamaican|jm|people
Jamaicans|jm|people
Jordanian|jo|people
Jordanians|jo|people
Japanese|jp|people
Kenyan|ke|people
Kenyans|ke|people
Kirghiz|kg|people
Kirghizs|kg|people
Kyrgyz|kg|people
Kyrgyzs|kg|people
Cambodian|kh|people
Cambodians|kh|people
I-Kiribati|ki|people
I-Kiribatis|ki|people
Comoran|km|people
Comorans|km|people
Kittitian or Nevisian|kn|people
Kittitian or Nevisians|kn|people
North Korean|kp|people
North Koreans|kp|people
South Korean|kr|people
South Koreans|kr|people
Kuwaiti|kw|people
Kuwaitis|kw|people
Kazakhstani|kz|people
Kazakhstanis|kz|people
Kazakh|kz|people
Kazakhs|kz|people
Laotian|la|people
Laotians|la|people
Lao|la|people
Laos|la|people
Lebanese|lb|people
Saint Lucian|lc|people
Saint Lucians|lc|people
Liechtensteiner|li|people
Liechtensteiners|li|people
Sri Lankan|lk|people
Sri Lankans|lk|people
Liberian|lr|people
Liberians|lr|people
Mosotho|ls|people
Mosothos|ls|people
Basotho|ls|people
Basothos|ls|people
Lithuanian|lt|people
Lithuanians|lt|people
Luxembourger|lu|people
Luxembourgers|lu|people
Latvian|lv|people
Latvians|lv|people
Libyan|ly|people
Libyans|ly|people
Moroccan|ma|people
Moroccans|ma|people
Monegasque|mc|people
Monegasques|mc|people
Moldovan|md|people
Moldovans|md|people
Montenegrin|me|people
Montenegrins|me|people
Malagasy|mg|people
Malagasys|mg|people
Marshallese|mh|people
Macedonian|mk|people
Macedonians|mk|people
Malian|ml|people
Malians|ml|people
Burmese|mm|people
Mongolian|mn|people
Mongolians|mn|people
Mauritanian|mr|people
Mauritanians|mr|people
Maltese|mt|people
Mauritian|mu|people
Mauritians|mu|people
Maldivan|mv|people
Maldivans|mv|people
Malawian|mw|people
Malawians|mw|people
Mexican|mx|people
Mexicans|mx|people
Malaysian|my|people
Malaysians|my|people
Mozambican|mz|people
Mozambicans|mz|people
Namibian|na|people
Namibians|na|people
Nigerien|ne|people
Nigeriens|ne|people
Nigerian|ng|people
Nigerians|ng|people
Nicaraguan|ni|people
Nicaraguans|ni|people
Dutch|nl|people
Norwegian|no|people
Norwegians|no|people
Nepalese|np|people
Nepali|np|people
Nepalis|np|people
Nauruan|nr|people
Nauruans|nr|people
New Zealander|nz|people
New Zealanders|nz|people
Omani|om|people
Omanis|om|people
Panamanian|pa|people
Panamanians|pa|people
Peruvian|pe|people
Peruvians|pe|people
Papua New Guinean|pg|people
Papua New Guineans|pg|people
Filipino|ph|people
Filipinos|ph|people
Philippine|ph|people
Philippines|ph|people
Pakistani|pk|people
Pakistanis|pk|people
Polish|pl|people
Pole|pl|people
Poles|pl|people
Palestinian|ps|people
Palestinians|ps|people
Portuguese|pt|people
Palauan|pw|people
Palauans|pw|people
Paraguayan|py|people
Paraguayans|py|people
Qatari|qa|people
Qataris|qa|people
Romanian|ro|people
Romanians|ro|people
Serbian|rs|people
Serbians|rs|people
Russian|ru|people
Russians|ru|people
Rwandan|rw|people
Rwandans|rw|people
Saudi Arabian|sa|people
Saudi Arabians|sa|people
Saudi|sa|people
Saudis|sa|people
Solomon Islander|sb|people
Solomon Islanders|sb|people
Seychellois|sc|people
Sudanese|sd|people
Swedish|se|people
Swede|se|people
Swedes|se|people
Singaporean|sg|people
Singaporeans|sg|people
Slovene|si|people
Slovenes|si|people
Slovenian|si|people
Slovenians|si|people
Slovak|sk|people
Slovaks|sk|people
Sierra Leonean|sl|people
Sierra Leoneans|sl|people
Sammarinese|sm|people
Senegalese|sn|people
Somali|so|people
Somalis|so|people
Surinamer|sr|people
Surinamers|sr|people
South Sudanese|ss|people
Sao Tomean|st|people
Sao Tomeans|st|people
Salvadoran|sv|people
Salvadorans|sv|people
Syrian|sy|people
Syrians|sy|people
Swazi|sz|people
Swazis|sz|people
Chadian|td|people
Chadians|td|people
Togolese|tg|people
Thai|th|people
Thais|th|people
Tadzhik|tj|people
Tadzhiks|tj|people
Tajik|tj|people
Tajiks|tj|people
East Timorese|tl|people
Turkmen|tm|people
Turkmens|tm|people
Tunisian|tn|people
Tunisians|tn|people
Tongan|to|people
Tongans|to|people
Turkish|tr|people
Turk|tr|people
Turks|tr|people
Trinidadian|tt|people
Trinidadians|tt|people
Tuvaluan|tv|people
Tuvaluans|tv|people
Taiwanese|tw|people
Tanzanian|tz|people
Tanzanians|tz|people
Ukrainian|ua|people
Ukrainians|ua|people
Ugandan|ug|people
Ugandans|ug|people
American|us|people
Americans|us|people
Uruguayan|uy|people
Uruguayans|uy|people
Uzbekistani|uz|people
Uzbekistanis|uz|people
Uzbek|uz|people
Uzbeks|uz|people
Vatican|va|people
Vaticans|va|people
Saint Vincentian|vc|people
Saint Vincentians|vc|people
Venezuelan|ve|people
Venezuelans|ve|people
Vietnamese|vn|people
Ni-Vanuatu|vu|people
Ni-Vanuatus|vu|people
Samoan|ws|people
Samoans|ws|people
Kosovan|xk|people
Kosovans|xk|people
Kosovar|xk|people
Kosovars|xk|people
Yemeni|ye|people
Yemenis|ye|people
South African|za|people
South Africans|za|people
Zambian|zm|people
Zambians|zm|people
Zimbabwean|zw|people
Zimbabweans|zw|people
Andorra la Vella|ad|capital
Abu Dhabi|ae|capital
Kabul|af|capital
Saint John's|ag|capital
The Valley|ai|capital
Tirana|al|capital
Yerevan|am|capital
Luanda|ao|capital
Buenos Aires|ar|capital
Pago Pago|as|capital
Vienna|at|capital
Canberra|au|capital
Oranjestad|aw|capital
Mariehamn|ax|capital
Baku|az|capital
Sarajevo|ba|capital
Bridgetown|bb|capital
Dhaka|bd|capital
Brussels|be|capital
Ouagadougou|bf|capital
Sofia|bg|capital
Manama|bh|capital
Gitega|bi|capital
Porto-Novo|bj|capital
Gustavia|bl|capital
Hamilton|bm|capital
Bandar Seri Begawan|bn|capital
Sucre|bo|capital
Kralendijk|bq|capital
Oranjestad|bq|capital
The Bottom|bq|capital
Brasília|br|capital
Brasilia|br|capital
Nassau|bs|capital
Thimphu|bt|capital
Gaborone|bw|capital
Minsk|by|capital
Belmopan|bz|capital
Ottawa|ca|capital
West Island|cc|capital
Kinshasa|cd|capital
Bangui|cf|capital
Brazzaville|cg|capital
Bern|ch|capital
Yamoussoukro|ci|capital
Avarua|ck|capital
Santiago|cl|capital
Yaoundé|cm|capital
Yaounde|cm|capital
Beijing|cn|capital
Bogotá|co|capital
Bogota|co|capital
San José|cr|capital
San Jose|cr|capital
Havana|cu|capital
Praia|cv|capital
Willemstad|cw|capital
Flying Fish Cove|cx|capital
Nicosia|cy|capital
Prague|cz|capital
Berlin|de|capital
Djibouti|dj|capital
Copenhagen|dk|capital
Roseau|dm|capital
Santo Domingo|do|capital
Algiers|dz|capital
Quito|ec|capital
Tallinn|ee|capital
Cairo|eg|capital
El Aaiún|eh|capital
El Aaiun|eh|capital
Asmara|er|capital
Madrid|es|capital
Addis Ababa|et|capital
Helsinki|fi|capital
Suva|fj|capital
Stanley|fk|capital
Palikir|fm|capital
Tórshavn|fo|capital
Torshavn|fo|capital
Paris|fr|capital
Libreville|ga|capital
London|gb|capital
St. George's|gd|capital
Tbilisi|ge|capital
Cayenne|gf|capital
St. Peter Port|gg|capital
Accra|gh|capital
Gibraltar|gi|capital
Nuuk|gl|capital
Banjul|gm|capital
Conakry|gn|capital
Basse-Terre|gp|capital
Malabo|gq|capital
Athens|gr|capital
King Edward Point|gs|capital
Guatemala City|gt|capital
Hagåtña|gu|capital
Hagatna|gu|capital
Bissau|gw|capital
Georgetown|gy|capital
City of Victoria|hk|capital
Tegucigalpa|hn|capital
Zagreb|hr|capital
Port-au-Prince|ht|capital
Budapest|hu|capital
Jakarta|id|capital
Dublin|ie|capital
Jerusalem|il|capital
Tel Aviv|il|capital
Douglas|im|capital
New Delhi|in|capital
Delhi|in|capital
Diego Garcia|io|capital
Baghdad|iq|capital
Tehran|ir|capital
Reykjavik|is|capital
Rome|it|capital
Saint Helier|je|capital
Kingston|jm|capital
Amman|jo|capital
Tokyo|jp|capital
Nairobi|ke|capital
Bishkek|kg|capital
Phnom Penh|kh|capital
South Tarawa|ki|capital
Moroni|km|capital
Basseterre|kn|capital
Pyongyang|kp|capital
Seoul|kr|capital
Kuwait City|kw|capital
George Town|ky|capital
Astana|kz|capital
Vientiane|la|capital
Beirut|lb|capital
Castries|lc|capital
Vaduz|li|capital
Colombo|lk|capital
Monrovia|lr|capital
Maseru|ls|capital
Vilnius|lt|capital
Luxembourg|lu|capital
Riga|lv|capital
Tripoli|ly|capital
Rabat|ma|capital
Monaco|mc|capital
Chișinău|md|capital
Chisinau|md|capital
Podgorica|me|capital
Marigot|mf|capital
Antananarivo|mg|capital
Majuro|mh|capital
Skopje|mk|capital
Bamako|ml|capital
Naypyidaw|mm|capital
Ulan Bator|mn|capital
Saipan|mp|capital
Fort-de-France|mq|capital
Nouakchott|mr|capital
Plymouth|ms|capital
Valletta|mt|capital
Port Louis|mu|capital
Malé|mv|capital
Male|mv|capital
Lilongwe|mw|capital
Mexico City|mx|capital
Kuala Lumpur|my|capital
Maputo|mz|capital
Windhoek|na|capital
Nouméa|nc|capital
Noumea|nc|capital
Niamey|ne|capital
Kingston|nf|capital
Abuja|ng|capital
Managua|ni|capital
Amsterdam|nl|capital
Oslo|no|capital
Kathmandu|np|capital
Yaren|nr|capital
Alofi|nu|capital
Wellington|nz|capital
Muscat|om|capital
Panama City|pa|capital
Lima|pe|capital
Papeetē|pf|capital
Papeete|pf|capital
Port Moresby|pg|capital
Manila|ph|capital
Islamabad|pk|capital
Warsaw|pl|capital
Saint-Pierre|pm|capital
Adamstown|pn|capital
San Juan|pr|capital
Ramallah|ps|capital
Lisbon|pt|capital
Ngerulmud|pw|capital
Asunción|py|capital
Asuncion|py|capital
Doha|qa|capital
Saint-Denis|re|capital
Bucharest|ro|capital
Belgrade|rs|capital
Moscow|ru|capital
Kigali|rw|capital
Riyadh|sa|capital
Honiara|sb|capital
Victoria|sc|capital
Khartoum|sd|capital
Stockholm|se|capital
Singapore|sg|capital
Jamestown|sh|capital
Ljubljana|si|capital
Longyearbyen|sj|capital
Bratislava|sk|capital
Freetown|sl|capital
City of San Marino|sm|capital
Dakar|sn|capital
Mogadishu|so|capital
Paramaribo|sr|capital
Juba|ss|capital
São Tomé|st|capital
Sao Tome|st|capital
San Salvador|sv|capital
Philipsburg|sx|capital
Damascus|sy|capital
Lobamba|sz|capital
Cockburn Town|tc|capital
N'Djamena|td|capital
Port-aux-Français|tf|capital
Port-aux-Francais|tf|capital
Lomé|tg|capital
Lome|tg|capital
Bangkok|th|capital
Dushanbe|tj|capital
Fakaofo|tk|capital
Dili|tl|capital
Ashgabat|tm|capital
Tunis|tn|capital
Nuku'alofa|to|capital
Ankara|tr|capital
Port of Spain|tt|capital
Funafuti|tv|capital
Taipei|tw|capital
Dodoma|tz|capital
Kyiv|ua|capital
Kiev|ua|capital
Kampala|ug|capital
Washington D.C.|us|capital
Washington|us|capital
Washington DC|us|capital
Washington, D.C.|us|capital
Montevideo|uy|capital
Tashkent|uz|capital
Vatican City|va|capital
Kingstown|vc|capital
Caracas|ve|capital
Road Town|vg|capital
Charlotte Amalie|vi|capital
Hanoi|vn|capital
Port Vila|vu|capital
Mata-Utu|wf|capital
Apia|ws|capital
Pristina|xk|capital
Sana'a|ye|capital
Mamoudzou|yt|capital
Pretoria|za|capital
Bloemfontein|za|capital
Cape Town|za|capital
Lusaka|zm|capital
Harare|zw|capital
`
