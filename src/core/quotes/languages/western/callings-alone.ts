/** Who speaks for somebody else, or as an expert, is whom the paragraph speaks of, or nobody named. */
export const agent =
	/^(?:portavoce|porte-parole|portavoz|porta-voz|vocer[oa]|sprecher|sprecherin|avocate?|avvocat[oa]|abogad[oa]|advogad[oa]|anwalt|anwältin|experte?|expertin|gutachter|gutachterin|sachverständige[rn]?|perit[oa]|esperto|esperta)$/u;

/** Callings and ages that people are called by once introduced; offices may be new wherever they open a sentence. */
export const calling =
	/^(?:cin[eé]ast|regist|réalisat|cant(?:a?or|ant)|bailao|chant|sänger|escrit|scritt|écriv|schriftstell|auto?r|auteu|roman|novel|poet|poèt|act(?:or|ri|eu)|attor|attri|schauspiel|comédien|m[uú]sic|musik|pianist|violin|bailar|dans|pint|pitt|peint|maler|artist|künstler|s?cult|escult|futbol|football|calci|fußball|delanter|attacc|attaqu|stürmer|avançad|atacan|goleir|porter|gardien|torwart|jogad|jugad|gioca|joueu|spieler|atlet|athl|schwimm|läufer|coureu|corred|basket|rugby|boxe|skieu|nageu|nuota|nadad|c[iy]clist|tenn?ist|campio|champion|campe|viud|viúv|vedov|veuv|witwe|jubilad|retrait|pension|rentner|reformad|aposentad|ganad|agricult|éleveu|allev|landwirt|pesc|pêch|fischer|intéress|interes|aludid|visad|azionist|accionist|acionist|actionnaire|aktionär|protagon)|jährige|gen[aá]ri|génaire|(?:ant|enn)e$/u;
