import type { Speaker } from '../../article-frame.ts';
import type { Token } from '../../words/read-tokens.ts';
import { functionWord, isOf, wordClass } from '../../words/word-class.ts';

/** Definite articles and demonstratives: what they introduce was named before. */
const definite =
	/^(?:(?:der|die|das|dieser|diese|le|la|cet|cette|ce|el|este|esta|ese|esa|il|lo|questo|questa|o|a|esse|essa)\s|l['’])/iu;

/** The same run into a preposition: "le parole della showgirl". */
const contracted = /^(?:dell?[aeo]?|dal(?:l[ao]?)?|d[oa]|du|del)$/u;

/** Nouns of offices, bodies and texts: no person is meant by them. */
const abstractEnding =
	/(?:ung|heit|schaft|tion|sion|tät|ción|sión|dad|tad|zione|sione|tà|ção|são|dade|ment|mento|ministerium|behörde|kreise|amt|haus|partei|(?<!magist)rat|verein|verband|vorstand|conseil|comité|comitato|consiglio|consejo|conselho|junta|collectif|colectivo|coletivo|syndicat|sindicato|club|parquet|rectorat|mairie|jury|jurado|júri|giuria|ía|ncia|enza|[ae]nce|age|diplomat?[cz]?ia|diplomatie|police|gendarmerie|majorité|état-major|presidenza|maggioranza|opposizione|azienda|impresa|gruppo|compagnia|banca|procura|entreprise|groupe|société|préfecture|empresa|grupo|compañía|fiscalía|procuradoria|unternehmen|firma|konzern|betrieb|gericht|polizei|feuerwehr|klinik|bank|kanzlei|schule|stadt|gemeinde|agentur|zentrale|chambre|tribunal|chaîne|ligue|école|hôpital|clinique|banque|commune|ville|région|usine|parti|journal|quotidien|institut|cabinet|équipe|tribunale|lega|scuola|ospedale|clinica|comune|regione|fabbrica|partito|giornale|quotidiano|istituto|ufficio|squadra|liga|escuela|hospital|clínica|miento|región|fábrica|partido|diario|periódico|instituto|equipo|banco|gobierno|escola|prefeitura|câmara|região|jornal|equip[ea]|governo)$/u;

/** Relatives are somebody else, and a source or the reporter stays without a name. */
const kin =
	/^(?:source|fonte|fuente|rep[oó]rter|reporterin|reporter[oa]|cronista|nachbar|nachbarin|kollege|kollegin|freund|freundin|enkel|enkelin|voisine?|collègue|amie?|vecin[oa]|compañer[oa]|amig[oa]|niet[oa]|vicin[oa]|collega|amic[oa]|nipote|vizinh[oa]|colega|net[oa]|petit-fils|petite-fille|neveu|nièce|oncle|tante|cousine?|grand-père|grand-mère|beau-père|belle-mère|gendre|parents|sobrin[oa]|tí[oa]|abuel[oa]|suegr[oa]|cuñad[oa]|yerno|nuera|zi[oa]|nonn[oa]|cugin[oa]|suocer[oa]|cognat[oa]|genero|nuora|ti[oa]|avô|avó|sogr[oa]|cunhad[oa]|genro|nora|prim[oa]|sobrinh[oa]|neffe|nichte|onkel|oma|opa|großmutter|großvater|eltern|schwager|schwägerin|witwe|sohn|tochter|vater|mutter|bruder|schwester|ehefrau|ehemann|fils|fille|père|mère|frère|sœur|mari|épouse|hijo|hija|padre|madre|hermano|hermana|marido|esposa|figlio|figlia|fratello|sorella|moglie|marito|filho|filha|pai|mãe|irmão|irmã|mulher)$/u;

/** Whose relative is the writer's is whom a column tells of. */
const own =
	/^(?:mein(?:e[mnrs]?)?|mon|ma|mi|mio|mia|meu|minha|unser(?:e[mnrs]?)?|notre|nuestr[oa]|nostr[oa]|noss[oa])$/u;

/** Those who stay without a name and are nobody's. */
const teller = /^(?:source|fonte|fuente|rep|cronista)/u;

/** Whether somebody is told of as a relative of whom the text speaks: "Ihre Nichte", "son fils"; "O marido" goes with nobody named. */
export function isRelative(tokens: readonly Token[], { from, to }: Speaker): boolean {
	const [first, head] = [tokens[from], tokens[to - 1]];
	const noun = head?.text ?? '';
	if (own.test(first?.text ?? '')) return false;
	return (
		kin.test(noun) && !teller.test(noun) && (isOf(first, wordClass.possessive) || isOf(first, wordClass.determiner))
	);
}

/** Whether a description is definite, of somebody without a name, and no body's. */
export function pointsBack(tokens: readonly Token[], { kind, entity, name, from, to }: Speaker): boolean {
	if (kind !== 'nominal' || entity !== null || isPlace(tokens, from)) return false;
	if (!isDefinite(tokens, { name, to }) && !contracted.test(tokens[from - 1]?.text ?? '')) return false;
	const words = tokens.slice(from, to).filter(({ classes }) => (classes & functionWord) === 0);
	const head = words.at(-1);
	return (
		head !== undefined &&
		!isTheirs(tokens.slice(from, to)) &&
		!(kin.test(head.text) && !young.test(words[0]?.text ?? '')) &&
		!abstractEnding.test(head.text) &&
		[head, words[0]].every((word) => !isOf(word, wordClass.organisation))
	);
}

/** "Il suo presidente": whoever is somebody's is another. */
function isTheirs([, second]: readonly Token[]): boolean {
	return isOf(second, wordClass.possessive) && !own.test(second?.text ?? '');
}

/** "La jeune mère": by an age somebody is described, and no relative told. */
const young = /^(?:jeune|joven|jovem|giovane|junge)$/u;

/** "En el bando se lee": where something is read is nobody. */
function isPlace(tokens: readonly Token[], from: number): boolean {
	const before = tokens[from - 1];
	return before?.first === true && /^(?:in|im|en|dans|n[oa]|nel(?:l[ao]?)?)$/u.test(before.text);
}

/** With an article; in Vietnamese with "này". */
function isDefinite(tokens: readonly Token[], { name, to }: Pick<Speaker, 'name' | 'to'>): boolean {
	return definite.test(name) || isThis(tokens[to]);
}

/** Vietnamese "cơ quan này". */
export function isThis(next: Token | undefined): boolean {
	return next !== undefined && /^(?:này|đó)$/u.test(next.text);
}
