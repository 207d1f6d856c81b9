/** Stands for a line break in gathered text until it is known whether it parts paragraphs; white space to any reader. */
export const lineMark = '\u2028';

/** Characters; a shorter line before a break is a verse, an address or a list. */
export const shortestParagraph = 80;
