/** Soft hyphens, zero-width spaces, joiners of words, byte order marks, direction marks: nothing a person reads. */
const invisible = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What is said of links to those who cannot see them. */
const linkRemark = /,? ?\(?opens (?:in )?(?:a )?new (?:tab|window)\)?/gi;

/** White space that is not one space: nearly all that stands between words is left as it is. */
const wideSpace = /[^\S ]\s*| \s+/g;

/** Text as a person reads it: one space between words, no invisible characters, none at the ends. */
export function toReadable(text: string): string {
	const plain = text.includes('pens ') && /tab|window/i.test(text) ? text.replace(linkRemark, '') : text;
	return plain.replace(invisible, '').replace(wideSpace, ' ').trim();
}
