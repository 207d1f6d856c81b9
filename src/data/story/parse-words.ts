/** @throws Error when the value is no plain object. */
export function toRecord(value: unknown, where: string): Readonly<Record<string, unknown>> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new Error(`${where} must be an object`);
	}
	return { ...value };
}

/** @throws Error when the value is no text, or empty. */
export function toText(value: unknown, where: string): string {
	if (typeof value !== 'string' || value.trim() === '') throw new Error(`${where} must be a text that is not empty`);
	return value;
}

/**
 * @returns Texts in NFC, as all texts are before they are compared.
 * @throws Error when the value is no list of texts.
 */
export function toWords(value: unknown, where: string): readonly string[] {
	if (!Array.isArray(value)) throw new Error(`${where} must be a list of texts`);
	return value.map((word, index) => toText(word, `${where}[${index}]`).normalize('NFC'));
}
