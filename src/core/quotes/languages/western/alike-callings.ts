/**
 * Callings that news takes turns to name one person by: a keeper is "le gardien", then "le portier"; those who are called
 * so were introduced.
 */
const callings: readonly RegExp[] = [
	/^(?:portier|gardien(?:ne)?|goal|porter[oa]|guardameta|cancerbero|arquer[oa]|portiere|guarda-redes|goleir[oa]|guardião|arqueir[oa]|torwart|torhüter(?:in)?|torfrau|keeper(?:in)?|schlussmann)$/u,
	/^(?:entraîneu(?:r|se)|technicien(?:ne)?|coach|sélectionneu(?:r|se)|entrenadora?|técnic[oa]|m[ií]ster|preparadora?|seleccionadora?|estratega|allenat(?:ore|rice)|tecnic[oa]|ct|treinadora?|selecionadora?|adjunt[oa]|(?:chef)?trainer(?:in)?|übungsleiter(?:in)?)$/u,
	/^(?:attaquante?|buteu(?:r|se)|avant-centre|delanter[oa]|ariete|goleadora?|atacante|attaccante|bomber|centravanti|avançad[oa]|ponta-de-lança|artilheir[oa]|centroavante|stürmer(?:in)?|angreifer(?:in)?|torjäger(?:in)?|torschütz(?:e|in))$/u,
	/^(?:défenseure?|latéral|arrière|zaguer[oa]|defensa|lateral|difensore|terzino|zagueir[oa]|(?:innen|außen)?verteidiger(?:in)?)$/u,
	/^(?:(?:mittelfeld|abwehr|flügel|außenbahn|kreis|rückraum|rechtsaußen|linksaußen|national|handball|fußball|tennis|basketball)?(?:spieler|profi|akteur)(?:in)?|routinier|neuzugang|torgarant(?:in)?)$/u,
	/^(?:cherch?eu(?:r|se)|scientifique|universitaire|investigadora?|científic[oa]|académic[oa]|expert[oa]|ricercat(?:ore|rice)|scienziat[oa]|studios[oa]|docente|espert[oa]|pesquisadora?|cientista|acadêmic[oa]|especialista|spécialiste|.*(?:ologue|ólog[oa]|olog[oa]|ologista|icien|icienne|ógraf[oa]|ografa?)|physici?en(?:ne)?|astronom[oa]?e?|.*forscher(?:in)?|.*wissenschaftler(?:in)?|.{3,}log(?:e|in)|(?:phys|chem|mathemat|inform)(?:at)?iker(?:in)?|professor(?:in|a)?|professeure?|professoressa|catedrátic[oa]|stori[ck][oa]|historien(?:ne)?|historiadora?|historiker(?:in)?|entomolog[oa]|herpetólog[oa]|geofísic[oa])$/u,
	/^(?:musicien(?:ne)?|chanteu(?:r|se)|rappeu(?:r|se)|artiste|interprète|cantaora?|cantante|músic[oa]|artista|intérprete|cantautora?|cantaut(?:ore|rice)|musicista|interprete|rapper|cantora?|fadista|sambista|funkeir[oa]|sertanej[oa]|pagodeir[oa]|pianiste?a?|pianist(?:in)?|sänger(?:in)?|musiker(?:in)?|künstler(?:in)?)$/u,
	/^(?:écrivaine?|romanci(?:er|ère)|aut(?:eur|rice|eure)|poète|poétesse|escritora?|novelista|autora?|poeta|poetisa|scritt(?:ore|rice)|autore|romanzier[ea]|poetessa|romancista|schriftsteller(?:in)?|autor(?:in)|dichter(?:in)?)$/u,
	/^(?:act(?:eur|rice)|comédien(?:ne)?|actor|actriz|intérprete|att(?:ore|rice)|interprete|ator|atriz|schauspieler(?:in)?|mimin?)$/u,
	/^(?:cinéaste|réalisat(?:eur|rice)|cineasta|regista|realizadora?|regisseur(?:in)?|filmemacher(?:in)?)$/u,
	/^(?:pdg|dirigeante?|patron(?:ne)?|direct(?:eur|rice)|ejecutiv[oa]|directiv[oa]|empresari[oa]|consejer[oa]|amministrat(?:ore|rice)|ad|ceo|manager|dirigente|imprendit(?:ore|rice)|executiv[oa]|gestora?|empresári[oa]|(?:vorstands|konzern|firmen)chef(?:in)?|manager(?:in)?|unternehmer(?:in)?|geschäftsführer(?:in)?)$/u,
	/^(?:agricult(?:eur|rice)|éleveu(?:r|se)|paysan(?:ne)?|exploitante?|maraîch(?:er|ère)|agricultora?|ganader[oa]|campesin[oa]|labradora?|agricolt(?:ore|rice)|allevat(?:ore|rice)|contadin[oa]|lavradora?|landwirt(?:in)?|bauer|bäuerin)$/u,
];

/** The same of offices, which somebody new may hold: a mayor is "l'alcalde", then "el edil". */
const offices: readonly RegExp[] = [
	/^(?:gendarme|adjudante?|polici(?:er|ère)|brigadi(?:er|ère)|inspecteu?r(?:ice)?|enquêteu(?:r|se)|capitaine|commandante?|lieutenante?|agente?|guardia|inspectora?|comisari[oa]|sargent[oa]|cab[oa]|maresciall[oa]|brigadiere|carabiniere|ispett(?:ore|rice)|poliziott[oa]|comissári[oa]|delegad[oa]|policial|kommissar(?:in)?|polizist(?:in)?|ermittler(?:in)?|hauptkommissar(?:in)?)$/u,
	/^(?:médecin|doct(?:eur|oresse)|praticien(?:ne)?|chirurgien(?:ne)?|médic[oa]|doctora?|ciruj?an[oa]|medico|dottor(?:e|essa)|chirurg[oa]?|primario|doutora?|cirurgiã?o?|arzt|ärztin|mediziner(?:in)?)$/u,
	/^(?:avocate?|pénaliste|défenseure?|abogad[oa]|letrad[oa]|penalista|defensora?|avvocat[oa]|legale|difensore|advogad[oa]|(?:rechts)?anw[aä]lt(?:in)?|(?:straf)?verteidiger(?:in)?|jurist(?:in)?)$/u,
	/^(?:procureure?|magistrat[oa]|substitut|fiscala?|procuradora?|promotora?|pm|ministero|procurat(?:ore|rice)|(?:ober)?staatsanw[aä]lt(?:in)?|ankläger(?:in)?)$/u,
	/^(?:juge|magistrate?|juez|jueza|magistrad[oa]|giudice|magistrat[oa]|juiz|juíza|richter(?:in)?)$/u,
	/^(?:maire|mairesse|édile|alcalde|alcaldesa|edil|regidora?|sindac[oa]|cittadin[oa]|prefeit[oa]|autarca|(?:ober)?bürgermeister(?:in)?|rathauschef(?:in)?|stadtoberhaupt)$/u,
	/^(?:députée?|élue?|parlementaire|sénat(?:eur|rice)|diputad[oa]|parlamentari[oa]|senadora?|deputat[oa]|parlamentare|senat(?:ore|rice)|deputad[oa]|parlamentar|abgeordneter?|politiker(?:in)?|parlamentarier(?:in)?)$/u,
];

/** Whether two nouns are callings that one person may have at once. */
export function areAlike(one: string, other: string): boolean {
	return one !== other && [...callings, ...offices].some((group) => group.test(one) && group.test(other));
}

/** Whether a noun is a calling that tells of somebody who was introduced. */
export function isCalling(noun: string): boolean {
	return callings.some((group) => group.test(noun));
}

/** Whether a noun is an office of a court, which several in a trial have: who speaks for a side, accuses or judges. */
export function isOfCourt(noun: string): boolean {
	return offices.some((group) => group.test(noun) && ['avocat', 'pm', 'juge'].some((one) => group.test(one)));
}
