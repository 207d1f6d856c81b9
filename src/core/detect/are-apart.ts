import type { LeaderHit } from './find-leaders.ts';

/** What parts a headline into its matter and what goes on beside it; "|" between words. */
const beside =
	'amid|as|while|despite|following|after|während|trotz|angesichts|inmitten|nach|malgré|alors que|tandis que|après|sur fond de|mientras|pese a|tras|en medio de|mentre|nonostante|dopo|enquanto|apesar|após|на фоне|несмотря на|после|пока|на тлі|попри|після|поки|podczas gdy|mimo|po|terwijl|ondanks|na|sonra|rağmen|के बीच|के बाद|बावजूद|giữa lúc|sau|di tengah|setelah|وسط|بعد|رغم';
/** The same, written together with the word before. */
const attached = 'नंतर|ından sonra|inden sonra|sonrası|之际|之際|之后|之後|のさなか|のなか|속|가운데';

const connector = new RegExp(`(?<![\\p{L}\\p{M}])(?:${beside})(?![\\p{L}\\p{M}])|${attached}`, 'giu');
/** Commas and colons part clauses; the mark of East Asian lists does not. */
const comma = /[,，:：]\s?| (?=[\u3040-\u9fff])/gu;

/** A matter of one of the two that is no dealing with the other, whoever it threatens. */
const tariffs =
	/tariff|zöll|droits de douane|arancel|dazi|tarifas|пошлин|мит[оа]$|ceł|cła|gümrük|टैरिफ|टॅरिफ|关税|關稅|関税|관세|thuế|تعريف|رسوم|இறக்குமதி|heffing|tullar/iu;
/** Unless it is about their own two countries. */
const russia = /russ|росс|рф|рос[іи]|rosj|rusya|ロシア|俄|러시아|روس|रूस|nga/iu;

/** Words beside a name from which a part of a headline tells something. */
const leastWords = 2;

type Part = { readonly text: string; readonly leader: number; readonly tells: boolean };

/**
 * Whether a headline names both and has nothing to tell of the two together: somebody else deals with the one, while
 * the other goes on beside it ("Amid Trump's tariffs, Modi hosts Putin").
 *
 * @param hits - Of the headline, both leaders among them.
 */
export function areApart(
	text: string,
	hits: readonly LeaderHit[],
	{ bystanders, dealings }: { readonly bystanders: RegExp; readonly dealings: RegExp },
): boolean {
	const parts = partsOf(text, hits, [connector, comma]);
	const besideOnly = text.search(connector) === 0 ? parts : partsOf(text, hits, [connector]);
	if (parts === null) return false;
	const isOther = ({ text: part }: Part) => tariffs.test(part) && !russia.test(part);
	const ownMatter = (part: Part) => part.tells && (isOther(part) || !dealings.test(part.text));
	const withOther = parts.some(
		(part) =>
			part.tells && bystanders.test(part.text) && parts.some((one) => one.leader !== part.leader && ownMatter(one)),
	);
	return withOther || (besideOnly?.some((part) => isOther(part) && besideOnly.every(({ tells }) => tells)) ?? false);
}

/** What a headline of many reports calls itself, before its first item. */
const ticker =
	/^[^:]{0,30}(?:live|ticker|newsblog|direct|directo|diretta|ao vivo|онлайн|наживо|na żywo|canlı)[^:]{0,20}:/iu;

/** Whether a ticker's headline names the two in a later item alone: one report among many. */
export function isLaterItem(text: string, hits: readonly LeaderHit[]): boolean {
	const label = ticker.exec(text)?.[0].length ?? 0;
	const end = text.slice(label).search(/[,;–—]|\+\+/u);
	return label > 0 && end > 0 && hits.every(({ start }) => start >= label + end);
}

/** The parts of a headline that name a leader; null where one names both, or all name the same. */
function partsOf(text: string, hits: readonly LeaderHit[], marks: readonly RegExp[]): readonly Part[] | null {
	const cuts = marks.flatMap((mark) => [...text.matchAll(mark)].map(({ index }) => index)).sort((a, b) => a - b);
	const parts: Part[] = [];
	for (const [order, start] of [0, ...cuts].entries()) {
		const end = cuts[order] ?? text.length;
		const own = new Set(hits.filter((hit) => hit.start >= start && hit.start < end).map(({ leader }) => leader));
		if (own.size > 1) return null;
		const [leader] = own;
		if (leader !== undefined)
			parts.push({ text: text.slice(start, end), leader, tells: tells(text.slice(start, end)) });
	}
	return new Set(parts.map(({ leader }) => leader)).size > 1 ? parts : null;
}

/** Whether a part says more than a name: in scripts without spaces by its length. */
function tells(part: string): boolean {
	const words = part.trim().split(/\s+/u);
	return words.length > leastWords || (/[\u3040-\u9fff]/u.test(part) && part.trim().length >= leastSigns);
}
/** Signs of a name and something told of it. */
const leastSigns = 5;
