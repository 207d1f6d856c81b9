import { agencyNamed, foldPublisher } from '../credit/agency-names.ts';
import { remember } from '../remember.ts';
import initials from './outlet-initials.json' with { type: 'json' };

/** The initials by which credit lines name outlets, to one name. */
const outletOf: ReadonlyMap<string, string> = new Map(
	Object.entries(initials).flatMap(([name, forms]) => forms.map((form) => [foldPublisher(form), name] as const)),
);

/** Names told before: sources have few outlets and agencies. */
const mostRemembered = 2000;

/** One form of an agency's or outlet's name: "Agence France-Presse", «АФП» and "AFP" are "AFP". */
export const toPublisher: (name: string) => string = remember(mostRemembered, (name) => {
	const folded = foldPublisher(name);
	return outletOf.get(folded) ?? agencyNamed(name) ?? folded;
});

/** Whether two names are of one agency or outlet. */
export function isSamePublisher(a: string, b: string): boolean {
	return toPublisher(a) === toPublisher(b);
}
