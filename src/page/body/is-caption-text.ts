import { holdsAny, isCapital } from '../words.ts';
import { isAgencyLine } from './label-words.ts';

/** Whether a paragraph is a caption: short, closed by who took the photograph. */
export function isCaptionText(text: string): boolean {
	if (text.length > longestCaption) return false;
	const end = text.slice(-longestCredit);
	if (!holdsAny(end, photoWords)) return false;
	if (takenBy.test(end)) return true;
	const small = end.toLowerCase();
	const found = photoCredit.exec(small);
	if (found === null) return false;
	const name = found[1] ?? '';
	// "One image: two empty chairs." tells what is in it, and not who took it.
	return name === '' || isCapital(end.slice(small.lastIndexOf(name))) || isAgencyLine(name);
}
/** "… the sign he kept. Photo by Ana Lowe"; Chinese ones end in who took it, where a sentence has its stop. */
const takenBy =
	/(?:^|[.!?”"]\s)(?:File p|P)hotos? by \p{Lu}[^.:]{2,60}\.?$|[.!?»]\sФото \p{Lu}[^.:]{2,60}\.?$|[\u4e00-\u9fff]{2,4}[摄攝]$/u;
const longestCaption = 400;
/** Characters of a credit with its marks, about: nothing before them decides. */
const longestCredit = 200;
/** One of these is in every credit that the pattern finds. */
const photoWords =
	'hoto|mage|icture|oto|ild|rafía|摄影|攝影|图源|圖源|사진|ロイター|＝AP|共同|提供|djęcie|fot|ото|ảnh|etty|AFP|Reuters|REUTERS|Shutterstock|mago|/ AP|/AP|摄|攝|撮影|촬영|©|고 있다|फोटो|फ़ोटो|صورة|تصوير'.split(
		'|',
	);
/**
 * Of lower-case text. A name behind a colon is found for itself; "ảnh" ends longer words, too. Korean papers tell what
 * somebody is doing, and behind the full stop who took it: "…하고 있다. 연합뉴스".
 */
const photoCredit =
	/(?:(?<![a-zà-ɏа-џ\u1ea0-\u1ef9])(?:photo|photograph|image|picture|file photo|foto|fotoğraf|fotografía|fotografia|bild|crédit photo|zdjęcie|fot\.?|фото|ảnh)(?: by| credit)?\s?[:/©]\s?([^.:]{2,60})|[([][^()[\]]{0,50}(?:photo|getty|images|foto|фото|(?<![a-z])ảnh|फोटो|फ़ोटो|صورة|تصوير)[^()[\]]{0,50}[)\]]|(?:getty images|ap photo|\s©\s?[^.:©]{2,40}|[＝=](?:[^。＝=]{1,40}(?:撮影|提供)|ロイター|ap|afp|共同|時事)|사진\s?[=:：]\s?[^.\s]{2,8}(?: 기자)?|(?:图源|圖源|摄影|攝影)\s?[:：/]\s?[^.:。]{2,30}|고 있다\.\s(?:[^.\s]{1,8}[=＝])?[^.\s]{2,6}(?: 기자)?|\/ ?(?:afp|reuters|ap|shutterstock|imago)|[(（][^()（）]{1,20}(?:摄|攝|撮影|촬영)))[)）\].\s]*$/;
