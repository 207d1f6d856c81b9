import { toWords } from '../words.ts';
import type { LineKind } from './line-sign.ts';

/** Words of buttons and counters; a line of nothing else is a control. */
const controlWords: ReadonlySet<string> = new Set(
	(
		'share print email mail tweet save copy link copied comment comments no yet leave ' +
		'a reply like likes follow listen play pause close next previous prev back to ' +
		'top menu search loading more show less view all see gallery open image expand ' +
		'facebook twitter x whatsapp telegram linkedin reddit pinterest instagram flipboard pocket threads bluesky messenger ' +
		'line on via this article story bookmark full screen fullscreen views read min minutes ' +
		'icon teilen drucken kommentar kommentare merken vorlesen zurück weiter artikel partager imprimer commentaire commentaires ' +
		'enregistrer condividi stampa commenti compartir imprimir comentario comentarios guardar partilhar compartilhar delen dela del ' +
		'udostępnij drukuj komentarze skomentuj поделиться комментарии распечатать paylaş yazdır シェア シェアする 共有 共有する 分享 공유 مشاركة ' +
		'शेयर करें chia sẻ bagikan'
	).split(' '),
);

/** Names of news agencies, and what joins them; a line of nothing else is a credit. */
const agencyWords: ReadonlySet<string> = new Set(
	(
		'afp reuters ap dpa ansa efe tass pti ani ians xinhua kyodo yonhap apa ' +
		'sda keystone ntb tt ritzau belga lusa ria novosti interfax bloomberg agencies agency the ' +
		'associated press agence france presse rnd cnn bbc upi tanjug hina cna ptinews anadolu ' +
		'aa ukrinform unian ats stt bns cnbc jiji pap ctk agerpres'
	).split(' '),
);

const joining: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'with', 'mit', 'avec', 'con']);

/** Words in a line of controls, at most. */
const mostWords = 8;

/** Whether a line names a news agency known by its Latin name. */
export function isAgencyLine(line: string): boolean {
	const words = toWords(line);
	return (
		words.some((word) => agencyWords.has(word) && !commonWords.has(word)) ||
		words.join(' ').includes('associated press')
	);
}
/** Parts of agencies' names that are words by themselves. */
const commonWords: ReadonlySet<string> = new Set([
	'the',
	'associated',
	'press',
	'agence',
	'france',
	'presse',
	'ria',
	'red',
	'pa',
	'aa',
	'tt',
	'ats',
]);

/**
 * What a line of nothing but controls, or of nothing but agencies, is.
 *
 * @param all - The words of the line, lower case.
 */
export function kindOfWords(all: readonly string[]): LineKind | null {
	const words = all.filter((word) => !isNumber(word));
	if (words.length === 0 || isAll(words, controlWords)) return 'control';
	return isAll(words.filter(isNoJoin), agencyWords) ? 'credit' : null;
}
function isNumber(word: string): boolean {
	return /^\d+$/.test(word);
}

function isNoJoin(word: string): boolean {
	return !joining.has(word);
}

function isAll(words: readonly string[], known: ReadonlySet<string>): boolean {
	return words.length > 0 && words.length <= mostWords && words.every((word) => known.has(word));
}
