import agencies from '../credit/agencies.json' with { type: 'json' };
import initials from './outlet-initials.json' with { type: 'json' };

/** Every spelling of an agency, and the initials by which credit lines name outlets, to one name. */
const common: ReadonlyMap<string, string> = new Map([
	...agencies.flatMap(({ name, spellings }) => spellings.map((spelling) => [fold(spelling), name] as const)),
	...Object.entries(initials).flatMap(([name, forms]) => forms.map((form) => [fold(form), name] as const)),
]);

/** One form of an agency's or outlet's name: "Agence France-Presse", «АФП» and "AFP" are "AFP". */
export function toPublisher(name: string): string {
	const folded = fold(name);
	return common.get(folded) ?? folded;
}

/** Case, marks, brackets, full stops, hyphens and a leading "the" tell no two publishers apart. */
function fold(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[©().«»„“”"'’‘「」（）]/gu, '')
		.replaceAll(/[\s\p{Dash}]+/gu, ' ')
		.trim()
		.replace(/^the /u, '');
}

/** Whether two names are of one agency or outlet. */
export function isSamePublisher(a: string, b: string): boolean {
	return toPublisher(a) === toPublisher(b);
}
