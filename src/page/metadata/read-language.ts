import { toLetters, toWords } from '../words.ts';
import { linkedText, metaOf, type PageFacts } from './page-facts.ts';

/** Languages that a script gives away, or nearly: of the text's letters. */
const byScript: readonly (readonly [RegExp, string])[] = [
	[/[\u3040-\u30ff]/g, 'ja'],
	[/[\uac00-\ud7af]/g, 'ko'],
	[/[\u4e00-\u9fff]/g, 'zh'],
	[/[\u0900-\u097f]/g, 'hi'],
	[/[\u0600-\u06ff]/g, 'ar'],
	[/[\u0590-\u05ff]/g, 'he'],
	[/[\u0370-\u03ff]/g, 'el'],
	[/[\u0e00-\u0e7f]/g, 'th'],
	[/[\u10a0-\u10ff]/g, 'ka'],
	[/[\u0530-\u058f]/g, 'hy'],
	[/[\u0980-\u09ff]/g, 'bn'],
	[/[\u0b80-\u0bff]/g, 'ta'],
	[/[\u0400-\u04ff]/g, 'ru'],
];

/** Small words of each language that the others of its script lack, or have more seldom. */
const smallWords: Readonly<Record<string, string>> = {
	en: 'the of and to in that is was for with on said has from by his',
	de: 'der die und das ist nicht mit den von zu im ein eine auch sich dem',
	fr: 'le la les des et est une du dans que pour qui au par sur pas',
	es: 'el la los las de que y en un una por con del se para más',
	it: 'il di che la è un per non del della con gli una sono nel anche',
	pt: 'o a os as de que e do da em um uma para com não no na',
	nl: 'de het een en van in is dat op te zijn voor met niet die aan',
	pl: 'i w na z się nie to że do jest o po jak ale od przez',
	sv: 'och att det som en på är av för med den till inte har om ett',
	no: 'og det som er på en av for med til ikke har at den om et',
	da: 'og det som er på en af for med til ikke har at den om et',
	fi: 'ja on ei että se oli hän mutta myös kun ovat joka sen mukaan',
	tr: 'bir ve bu için ile da de olarak daha çok olan gibi kadar sonra',
	cs: 'a se na je že v to s z do o ale jako podle jsou který',
	ro: 'și de în la cu nu că din care este pe un o pentru mai au',
	hu: 'a az és hogy nem is egy ez volt meg azt már csak szerint',
	id: 'yang dan di dengan untuk dari ini itu pada tidak dalam akan oleh juga',
	vi: 'và của là có trong không được cho với người một các những đã này',
	lt: 'ir kad yra į su ne tai iš kaip buvo bet apie po dėl',
	ru: 'и в не на что с по это как из он его но за от',
	uk: 'і в не на що з та це як із він його але за від є',
	bg: 'и на да се от че в за не с по са като това е',
	sr: 'и је да у се на за су од не са као што који',
	ar: 'في من على إلى أن عن التي الذي هذا مع كما وقال بعد',
	fa: 'در و به از که این را با است برای آن یک می شد',
	ur: 'کے کی میں ہے سے کا کو نے اور پر کہ یہ ہیں',
	hi: 'के में की है और से को का ने पर कि यह',
	mr: 'आहे आणि या च्या केली झाली होते त्यांनी मध्ये',
};

/** Spans the scripts above: most texts have none of them, and one look tells. */
const beyondLatin = /[\u0370-\u1cff\u3040-\ud7af]/;

/** Characters of the text that are looked at. */
const sample = 4000;
/** Share of small words from which a language is taken for known. */
const leastShare = 0.08;
/** Share of letters in a script from which it is the text's script. */
const scriptShare = 0.2;

/**
 * Finds the language of an article: what the page states, unless the text is in another script; else by script and
 * small words.
 *
 * @returns The primary subtag, lower case; null when nothing tells.
 */
export function readLanguage(facts: PageFacts, text: string): string | null {
	const stated = primary(
		facts.stated.language ??
			linkedText(facts, 'inLanguage') ??
			metaOf(facts, ['content-language', 'language', 'og:locale', 'dc.language']),
	);
	const script = scriptLanguage(text);
	const fits = stated !== null && (script === null ? !needsScript(stated) : sharesScript(stated, script));
	return fits ? stated : (languageOf(text) ?? stated);
}

/** The language of a text by script and small words; null when nothing tells. */
export function languageOf(text: string): string | null {
	const script = scriptLanguage(text);
	const candidates = Object.keys(smallWords).filter((language) =>
		script === null ? !needsScript(language) : sharesScript(language, script),
	);
	const words = toWords(text.slice(0, sample));
	let best = script;
	let most = words.length * leastShare;
	for (const language of candidates) {
		const small = new Set((smallWords[language] ?? '').split(' '));
		const count = words.filter((word) => small.has(word)).length;
		if (count > most) [best, most] = [language, count];
	}
	return best;
}

const families: Readonly<Record<string, readonly string[]>> = {
	ru: ['ru', 'uk', 'bg', 'sr', 'be', 'mk', 'kk', 'mn', 'ky', 'tg'],
	ar: ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd'],
	hi: ['hi', 'mr', 'ne'],
	zh: ['zh', 'yue'],
	he: ['he', 'iw', 'yi'],
};

function sharesScript(language: string, script: string): boolean {
	return (families[script] ?? [script]).includes(language);
}

function needsScript(language: string): boolean {
	return byScript.some(([, script]) => sharesScript(language, script)) && language !== 'sr';
}

function scriptLanguage(text: string): string | null {
	const part = text.slice(0, sample);
	if (!beyondLatin.test(part)) return null;
	const letters = toLetters(part).length;
	const found = byScript.find(([pattern]) => (part.match(pattern)?.length ?? 0) > letters * scriptShare);
	return letters === 0 || found === undefined ? null : found[1];
}

function primary(tag: string | null): string | null {
	const subtag = tag?.trim().split(/[-_]/)[0]?.toLowerCase() ?? '';
	return /^[a-z]{2,3}$/.test(subtag) ? subtag : null;
}
