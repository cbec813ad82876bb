/**
 * Calling codes outside North America: `code country zone`, the zone that of the country's largest
 * city. Where countries share a code, the longer prefix is the smaller one's. Codes that belong to
 * no country (satellites, shared-cost services) are not here.
 */
export const CALLING_CODES = `
20 EG Africa/Cairo
211 SS Africa/Juba
212 MA Africa/Casablanca
213 DZ Africa/Algiers
216 TN Africa/Tunis
218 LY Africa/Tripoli
220 GM Africa/Banjul
221 SN Africa/Dakar
222 MR Africa/Nouakchott
223 ML Africa/Bamako
224 GN Africa/Conakry
225 CI Africa/Abidjan
226 BF Africa/Ouagadougou
227 NE Africa/Niamey
228 TG Africa/Lome
229 BJ Africa/Porto-Novo
230 MU Indian/Mauritius
231 LR Africa/Monrovia
232 SL Africa/Freetown
233 GH Africa/Accra
234 NG Africa/Lagos
235 TD Africa/Ndjamena
236 CF Africa/Bangui
237 CM Africa/Douala
238 CV Atlantic/Cape_Verde
239 ST Africa/Sao_Tome
240 GQ Africa/Malabo
241 GA Africa/Libreville
242 CG Africa/Brazzaville
243 CD Africa/Kinshasa
244 AO Africa/Luanda
245 GW Africa/Bissau
246 IO Indian/Chagos
247 AC Atlantic/St_Helena
248 SC Indian/Mahe
249 SD Africa/Khartoum
250 RW Africa/Kigali
251 ET Africa/Addis_Ababa
252 SO Africa/Mogadishu
253 DJ Africa/Djibouti
254 KE Africa/Nairobi
255 TZ Africa/Dar_es_Salaam
256 UG Africa/Kampala
257 BI Africa/Bujumbura
258 MZ Africa/Maputo
260 ZM Africa/Lusaka
261 MG Indian/Antananarivo
262 RE Indian/Reunion
262269 YT Indian/Mayotte
262639 YT Indian/Mayotte
263 ZW Africa/Harare
264 NA Africa/Windhoek
265 MW Africa/Blantyre
266 LS Africa/Maseru
267 BW Africa/Gaborone
268 SZ Africa/Mbabane
269 KM Indian/Comoro
27 ZA Africa/Johannesburg
290 SH Atlantic/St_Helena
291 ER Africa/Asmara
297 AW America/Aruba
298 FO Atlantic/Faroe
299 GL America/Nuuk
30 GR Europe/Athens
31 NL Europe/Amsterdam
32 BE Europe/Brussels
33 FR Europe/Paris
34 ES Europe/Madrid
350 GI Europe/Gibraltar
351 PT Europe/Lisbon
352 LU Europe/Luxembourg
353 IE Europe/Dublin
354 IS Atlantic/Reykjavik
355 AL Europe/Tirane
356 MT Europe/Malta
357 CY Asia/Nicosia
358 FI Europe/Helsinki
35818 AX Europe/Mariehamn
359 BG Europe/Sofia
36 HU Europe/Budapest
370 LT Europe/Vilnius
371 LV Europe/Riga
372 EE Europe/Tallinn
373 MD Europe/Chisinau
374 AM Asia/Yerevan
375 BY Europe/Minsk
376 AD Europe/Andorra
377 MC Europe/Monaco
378 SM Europe/San_Marino
380 UA Europe/Kyiv
381 RS Europe/Belgrade
382 ME Europe/Podgorica
383 XK Europe/Belgrade
385 HR Europe/Zagreb
386 SI Europe/Ljubljana
387 BA Europe/Sarajevo
389 MK Europe/Skopje
39 IT Europe/Rome
40 RO Europe/Bucharest
41 CH Europe/Zurich
420 CZ Europe/Prague
421 SK Europe/Bratislava
423 LI Europe/Vaduz
43 AT Europe/Vienna
44 GB Europe/London
45 DK Europe/Copenhagen
46 SE Europe/Stockholm
47 NO Europe/Oslo
48 PL Europe/Warsaw
49 DE Europe/Berlin
500 FK Atlantic/Stanley
501 BZ America/Belize
502 GT America/Guatemala
503 SV America/El_Salvador
504 HN America/Tegucigalpa
505 NI America/Managua
506 CR America/Costa_Rica
507 PA America/Panama
508 PM America/Miquelon
509 HT America/Port-au-Prince
51 PE America/Lima
52 MX America/Mexico_City
53 CU America/Havana
54 AR America/Argentina/Buenos_Aires
55 BR America/Sao_Paulo
56 CL America/Santiago
57 CO America/Bogota
58 VE America/Caracas
590 GP America/Guadeloupe
591 BO America/La_Paz
592 GY America/Guyana
593 EC America/Guayaquil
594 GF America/Cayenne
595 PY America/Asuncion
596 MQ America/Martinique
597 SR America/Paramaribo
598 UY America/Montevideo
599 CW America/Curacao
5993 BQ America/Kralendijk
5994 BQ America/Kralendijk
5997 BQ America/Kralendijk
60 MY Asia/Kuala_Lumpur
61 AU Australia/Sydney
62 ID Asia/Jakarta
63 PH Asia/Manila
64 NZ Pacific/Auckland
65 SG Asia/Singapore
66 TH Asia/Bangkok
670 TL Asia/Dili
672 NF Pacific/Norfolk
673 BN Asia/Brunei
674 NR Pacific/Nauru
675 PG Pacific/Port_Moresby
676 TO Pacific/Tongatapu
677 SB Pacific/Guadalcanal
678 VU Pacific/Efate
679 FJ Pacific/Fiji
680 PW Pacific/Palau
681 WF Pacific/Wallis
682 CK Pacific/Rarotonga
683 NU Pacific/Niue
685 WS Pacific/Apia
686 KI Pacific/Tarawa
687 NC Pacific/Noumea
688 TV Pacific/Funafuti
689 PF Pacific/Tahiti
690 TK Pacific/Fakaofo
691 FM Pacific/Chuuk
692 MH Pacific/Majuro
7 RU Europe/Moscow
76 KZ Asia/Almaty
77 KZ Asia/Almaty
81 JP Asia/Tokyo
82 KR Asia/Seoul
84 VN Asia/Ho_Chi_Minh
850 KP Asia/Pyongyang
852 HK Asia/Hong_Kong
853 MO Asia/Macau
855 KH Asia/Phnom_Penh
856 LA Asia/Vientiane
86 CN Asia/Shanghai
880 BD Asia/Dhaka
886 TW Asia/Taipei
90 TR Europe/Istanbul
91 IN Asia/Kolkata
92 PK Asia/Karachi
93 AF Asia/Kabul
94 LK Asia/Colombo
95 MM Asia/Yangon
960 MV Indian/Maldives
961 LB Asia/Beirut
962 JO Asia/Amman
963 SY Asia/Damascus
964 IQ Asia/Baghdad
965 KW Asia/Kuwait
966 SA Asia/Riyadh
967 YE Asia/Aden
968 OM Asia/Muscat
970 PS Asia/Gaza
971 AE Asia/Dubai
972 IL Asia/Jerusalem
973 BH Asia/Bahrain
974 QA Asia/Qatar
975 BT Asia/Thimphu
976 MN Asia/Ulaanbaatar
977 NP Asia/Kathmandu
98 IR Asia/Tehran
992 TJ Asia/Dushanbe
993 TM Asia/Ashgabat
994 AZ Asia/Baku
995 GE Asia/Tbilisi
996 KG Asia/Bishkek
998 UZ Asia/Tashkent
`

/** Countries whose name alone says no time: their people live by several. */
export const NO_OBVIOUS_ZONE = 'US CA AU BR RU ID CD KI FM'.split(' ')

/** Countries with an obvious zone and a lesser one: a town there is not placed by its country. */
export const SECOND_ZONE = 'CL CN CY EC ES GL MN MX NZ PF PG PS PT UA UZ'.split(' ')

/** Names of countries that are not the ones the runtime's own lists have: `country: names`. */
export const COUNTRY_NAMES = `
US: us, usa, united states of america, america, ee uu, eeuu, estados unidos
GB: uk, england, scotland, wales, northern ireland, great britain, britain, inglaterra, escocia, gales, gran bretana, angleterre, ecosse
NL: holland, holanda, hollande
CZ: czech republic, republica checa
MM: burma, birmania
TR: turkey, turkiye
CI: ivory coast, costa de marfil
KR: korea, corea, coree
AE: uae, emiratos arabes
DO: republica dominicana, dominican republic
TT: trinidad
HK: hong kong
MO: macau, macao
PS: palestine, palestina
XK: kosovo
MK: macedonia
SZ: swaziland
CV: cape verde
VA: vatican
PR: puerto rico
VI: us virgin islands, usvi
AS: american samoa
`

/** Names for parts of a country that has several zones, and zones by name: `zone: names`. */
export const PLACES = `
America/New_York: et, east coast, costa este, washington dc, washington d c, dc, new york, new york city, nyc, nueva york, brooklyn, manhattan, queens, bronx, the bronx, long island, philadelphia, filadelfia, philly, jacksonville, charlotte, boston, baltimore, atlanta, raleigh, miami, virginia beach, tampa, orlando, cleveland, columbus, cincinnati, pittsburgh, durham, greensboro, newark, buffalo, fort lauderdale, hialeah, jersey city, norfolk, winston salem, savannah, tallahassee, providence, knoxville, lexington
America/Detroit: grand rapids, ann arbor
America/Chicago: chicago, chi, houston, san antonio, dallas, austin, fort worth, oklahoma city, nashville, memphis, milwaukee, kansas city, omaha, minneapolis, st paul, tulsa, wichita, new orleans, nueva orleans, corpus christi, st louis, saint louis, san luis misuri, madison, baton rouge, little rock, des moines, lubbock, laredo, irving, plano, sioux falls, mcallen, brownsville
America/Denver: denver, colorado springs, el paso, albuquerque, salt lake city, salt lake, fort collins, cheyenne
America/Phoenix: tucson, mesa, scottsdale, chandler, gilbert, tempe
America/Los_Angeles: pt, pst, pdt, west coast, costa oeste, los angeles, la, l a, san diego, san francisco, sf, seattle, portland, las vegas, vegas, sacramento, fresno, long beach, oakland, bakersfield, anaheim, riverside, stockton, irvine, santa ana, chula vista, reno, henderson, spokane, tacoma, bay area, silicon valley, san bernardino
America/Anchorage: akst, akdt, fairbanks, juneau
Pacific/Honolulu: hst, hawaiian, honolulu, oahu, maui, kauai
America/Boise: boise
America/Halifax: halifax
America/St_Johns: st johns newfoundland, nst, ndt
America/Toronto: ottawa, montreal, quebec city, ciudad de quebec, toronto, mississauga, laval, gatineau
America/Edmonton: calgary, edmonton, yellowknife
America/Winnipeg: winnipeg
America/Regina: saskatoon
America/Mexico_City: mexico city, ciudad de mexico, cdmx, df, mexico df, puebla, toluca, queretaro, morelia, veracruz, oaxaca, acapulco, zapopan, aguascalientes, san luis potosi, torreon, saltillo
America/Cancun: playa del carmen, quintana roo, tulum
America/Tijuana: mexicali, ensenada, baja california
America/Monterrey: nuevo leon
America/Mazatlan: culiacan, sinaloa, baja california sur, los cabos
America/Hermosillo: sonora
Europe/Madrid: barcelona, sevilla, seville, zaragoza, malaga, murcia, bilbao, alicante, valladolid, vigo, gijon, palma, palma de mallorca, mallorca, cataluna, catalunya, andalucia, pais vasco
Atlantic/Canary: canarias, canary islands, islas canarias, las palmas, tenerife, gran canaria, lanzarote
Europe/Paris: marseille, marsella, lyon, toulouse, nantes, strasbourg, montpellier, bordeaux, burdeos, lille, rennes, cet, cest
Europe/Brussels: bruxelles, bruselas, liege, anvers
Europe/Zurich: geneve, ginebra, geneva, lausanne
Europe/London: londres, liverpool, leeds, glasgow, edinburgh, belfast, cardiff
Europe/Rome: roma, milan, milano, napoli
Europe/Berlin: munich, hamburg, frankfurt, cologne
Europe/Lisbon: lisboa, porto, oporto, wet
Europe/Athens: atenas, eet
Europe/Moscow: moscu, moscou, saint petersburg, san petersburgo
America/Bogota: medellin, barranquilla, bucaramanga
America/Lima: arequipa, cusco
America/Caracas: maracaibo, barquisimeto
America/Santiago: valparaiso, concepcion
America/Argentina/Buenos_Aires: buenos aires, rosario, mar del plata
America/Guayaquil: quito
Pacific/Galapagos: galapagos
America/La_Paz: cochabamba
America/Guatemala: ciudad de guatemala, guatemala city
America/Panama: ciudad de panama
America/El_Salvador: san salvador
America/Tegucigalpa: san pedro sula
America/Havana: la habana, habana
America/Santo_Domingo: santo domingo
America/Sao_Paulo: rio de janeiro, rio, brasilia, belo horizonte, curitiba, porto alegre
America/Port-au-Prince: puerto principe
Africa/Casablanca: rabat, marrakech, marrakesh, fes, tanger
Africa/Algiers: alger, argel, oran
Africa/Abidjan: abiyan
Africa/Douala: yaounde
Africa/Kinshasa: kinshasa
Africa/Lubumbashi: lubumbashi
Africa/Cairo: le caire, el cairo
Africa/Johannesburg: cape town, pretoria, durban
Asia/Kolkata: kolkata, calcutta, mumbai, bombay, delhi, new delhi, bangalore, bengaluru, chennai, hyderabad india
Asia/Kathmandu: kathmandu, katmandu
Asia/Yangon: yangon, rangoon
Asia/Ho_Chi_Minh: ho chi minh, ho chi minh city, saigon, hanoi
Asia/Shanghai: beijing, pekin, shenzhen, guangzhou
Asia/Tokyo: tokio, osaka
Asia/Jakarta: yakarta
Asia/Dubai: abu dhabi
Asia/Jerusalem: tel aviv
Europe/Kyiv: kyiv, kiev
America/Nuuk: nuuk
Atlantic/Faroe: faroe
Africa/Asmara: asmara
America/Atikokan: atikokan
Pacific/Pohnpei: pohnpei
Pacific/Kanton: kanton
Pacific/Chuuk: chuuk
Australia/Sydney: new south wales, nsw, canberra
Australia/Brisbane: queensland, gold coast
Australia/Adelaide: south australia
Australia/Perth: western australia
Australia/Hobart: tasmania
Australia/Darwin: northern territory
Pacific/Auckland: wellington, christchurch
UTC: utc, gmt, greenwich, zulu
`

/**
 * Names that are somewhere else in every country: `name: country zone, …`, by the country the
 * person is in. `*` is for everybody else; without it they are asked.
 */
export const AMBIGUOUS = `
central: * -, US America/Chicago, CA America/Winnipeg, MX America/Mexico_City, AU Australia/Adelaide
eastern: * -, US America/New_York, CA America/Toronto, AU Australia/Sydney
western: * -, AU Australia/Perth
mountain: * America/Denver, CA America/Edmonton
pacific: * America/Los_Angeles, CA America/Vancouver
centro: * -, US America/Chicago, MX America/Mexico_City
este: * -, US America/New_York
pacifico: * America/Los_Angeles, MX America/Mazatlan
montana: * America/Denver
noroeste: * -, MX America/Tijuana
sureste: * -, MX America/Cancun
atlantic: * -, US America/Halifax, CA America/Halifax
atlantico: * -, US America/Halifax, CA America/Halifax
ast: * -, US America/Puerto_Rico, CA America/Halifax, PR America/Puerto_Rico
cst: * -, US America/Chicago, CA America/Winnipeg, MX America/Mexico_City
cdt: * -, US America/Chicago, CA America/Winnipeg
mst: * America/Denver, CA America/Edmonton
mdt: * America/Denver, CA America/Edmonton
mt: * America/Denver, CA America/Edmonton
est: * America/New_York, CA America/Toronto, AU Australia/Sydney
edt: * America/New_York, CA America/Toronto, AU Australia/Sydney
bst: * -, GB Europe/London
ist: * -, IN Asia/Kolkata, IL Asia/Jerusalem, IE Europe/Dublin
georgia: * -, US America/New_York, GE Asia/Tbilisi
san jose: * -, US America/Los_Angeles, CR America/Costa_Rica
san juan: * -, PR America/Puerto_Rico, AR America/Argentina/San_Juan
birmingham: * -, US America/Chicago, GB Europe/London
cordoba: * -, AR America/Argentina/Cordoba, ES Europe/Madrid
merida: * -, MX America/Merida, ES Europe/Madrid, VE America/Caracas
valencia: * -, ES Europe/Madrid, VE America/Caracas
cartagena: * -, CO America/Bogota, ES Europe/Madrid
leon: * -, MX America/Mexico_City, ES Europe/Madrid, NI America/Managua
granada: * -, ES Europe/Madrid, NI America/Managua
santiago: * America/Santiago, DO America/Santo_Domingo, ES Europe/Madrid
la paz: * America/La_Paz, MX America/Mazatlan
london: * Europe/London, CA -
victoria: * -, CA America/Vancouver, AU Australia/Melbourne, SC Indian/Mahe
hamilton: * -, CA America/Toronto, NZ Pacific/Auckland, BM Atlantic/Bermuda
kingston: * -, JM America/Jamaica, CA America/Toronto
vancouver: * America/Vancouver, US -
st johns: * -, CA America/St_Johns, AG America/Antigua
santa cruz: * -, US America/Los_Angeles, BO America/La_Paz
la rioja: * -, AR America/Argentina/La_Rioja, ES Europe/Madrid
jersey: * -, GB Europe/Jersey
cali: * -, CO America/Bogota
nice: * -, FR Europe/Paris
naples: * Europe/Rome, US America/New_York
toledo: * -, US America/New_York, ES Europe/Madrid
santa fe: * -, US America/Denver, AR America/Argentina/Buenos_Aires
guadalajara: * America/Mexico_City, ES Europe/Madrid
manchester: * -, GB Europe/London
st petersburg: * -, US America/New_York, RU Europe/Moscow
ca: * America/Los_Angeles, CA -
arlington: * -
aurora: * -
springfield: * -
washington: * -
ct: * -
`

/** Cities in the names of IANA zones that are also words, other towns, or nobody's home. */
export const NOT_PLACES = `
center, easter, christmas, oral, knox, marengo, petersburg, vevay, winamac, vincennes, monticello
beulah, new salem, stanley, midway, wake, davis, palmer, casey, troll, mawson, vostok, syowa
rothera, macquarie, mcmurdo, dumontdurville, san luis, creston, dawson, lindeman
`

/** Codes of states and provinces that are words before they are places. */
export const WORDS = 'me in or ok hi oh de on la'.split(' ')
