/**
 * A node whose properties are its own. Browsers give a form's field for the property of that name, and a document's
 * picture, frame or form ("[LegacyOverrideBuiltIns]" of the HTML standard): a field "parentElement" makes a form its own
 * ancestor, a picture "title" takes the place of the page's.
 *
 * @returns The node itself where it is of another kind; else always the same view of it, to be read and compared with
 * views, but not to be handed to the browser.
 */
export function unshadowed<Of extends Node>(node: Of): Of {
	if (!namesShadowing((node as Node & { readonly localName?: unknown }).localName)) return node;
	// What is kept under a node was made of it.
	const known = views.get(node) as Of | undefined;
	if (known !== undefined) return known;
	const view = new Proxy<Node>(node, ownProperties) as Of;
	views.set(node, view).set(view, view);
	return view;
}

/** The element around another, {@link unshadowed}. */
export function elementAround({ parentElement }: Element): Element | null {
	return parentElement && unshadowed(parentElement);
}

/** Whether a node is an element; a form whose field is named "nodeType" is. */
export function isElement(node: Node): node is Element {
	return isTypeOfElement(node.nodeType);
}

/** The same of what a node gives as its type. */
export function isTypeOfElement(nodeType: unknown): boolean {
	return nodeType === elementNode || typeof nodeType !== 'number';
}
const elementNode = 1;

/**
 * Whether a node gives others for its properties, by what it gives as its local name: forms, by whatever their field
 * "localName" is, and documents, which have no such name.
 */
export function namesShadowing(localName: unknown): boolean {
	return localName === 'form' || typeof localName !== 'string';
}

const views = new WeakMap<Node, Node>();

/** Properties stand on the prototypes; a document parsed for the command line keeps some on its nodes. */
const ownProperties: ProxyHandler<Node> = {
	get(node, name): unknown {
		const kind: unknown = Object.getPrototypeOf(node);
		const isOfKind = typeof kind === 'object' && kind !== null && Reflect.has(kind, name);
		const value: unknown = isOfKind ? Reflect.get(kind, name, node) : Reflect.get(node, name);
		return typeof value === 'function' ? value.bind(node) : value;
	},
};
