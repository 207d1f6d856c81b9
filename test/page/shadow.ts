/**
 * Makes a node give something else for properties, as browsers do for a form with fields of these names and for a
 * document with such pictures; a document parsed for the command line does not.
 */
export function shadow(node: Node, names: readonly string[], other: unknown): void {
	for (const name of names) Object.defineProperty(node, name, { get: () => other, configurable: true });
}

/** Names of fields that mean something else on a form, but those by which the parser's own document reads it. */
export const namesOfForms = [
	'attributes',
	'childElementCount',
	'childNodes',
	'content',
	'getRootNode',
	'hasAttributes',
	'id',
	'matches',
	'querySelector',
	'querySelectorAll',
	'shadowRoot',
	'tagName',
	'textContent',
	'title',
] as const;

/** The same of pictures, on a document. */
export const namesOfDocuments = ['body', 'createTreeWalker', 'getElementsByTagName', 'title'] as const;
