import names from './agency-names.json' with { type: 'json' };

const common: ReadonlyMap<string, string> = new Map(
	Object.entries(names).flatMap(([name, forms]) => forms.map((form) => [form, name] as const)),
);

/** One form of an agency's or outlet's name: "Agence France-Presse" and "AFP" are "AFP". */
export function toPublisher(name: string): string {
	const folded = name
		.toLowerCase()
		.replaceAll(/[©().]/gu, '')
		.replaceAll(/\s+/gu, ' ')
		.trim();
	return common.get(folded) ?? folded.replace(/^the /u, '');
}

/** Whether two names are of one agency or outlet. */
export function isSamePublisher(a: string, b: string): boolean {
	return toPublisher(a) === toPublisher(b);
}
