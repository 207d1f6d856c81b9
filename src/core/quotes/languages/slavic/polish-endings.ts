import type { CaseEndings } from './base-form.ts';

/** How Polish declines names. */
export const polishEndings: CaseEndings = {
	base: /^(?:kuba|barnaba|bonawentura|.*(?:[iy]|(?:io|eo|ko|zo)))$/u,
	man: [
		[/^(paw)ł(?:a|owi|em)$/u, '$1eł'],
		[/^(jerz|ign)(?:ego|emu)$/u, '$1y'],
		[/([iy])(?:ego|emu|m)$/u, '$1'],
		[/([^aeiouyąęó])(k)(?:a|owi|iem)$/u, '$1e$2'],
		[/([kg])iem$/u, '$1'],
		[/^(kacp|aleksand|sylwest)r(?:a|owi|em)$/u, '$1er'],
		[/rze$/u, 'r'],
		[/dzie$/u, 'd'],
		[/cie$/u, 't'],
		[/([snwmbp])ie$/u, '$1'],
		[/(?:a|owi|em)$/u, ''],
	],
	woman: [
		[/([^kgaeiouy])i(?:i|ą|ę)$/u, '$1ia'],
		[/([kg])i$/u, '$1a'],
		[/(?:y|ę|ą)$/u, 'a'],
	],
	manSurname: [
		[/([sc]k|dzk)(?:iego|iemu|im)$/u, '$1i'],
		[/(?:ego|emu|ym)$/u, 'y'],
		[/([^aeiouyąęó])(k)(?:a|owi|iem)$/u, '$1e$2'],
		[/([kg])iem$/u, '$1'],
		[/si(?:a|owi|em)$/u, 'ś'],
		[/ni(?:a|owi|em)$/u, 'ń'],
		[/([^aeiouyąęó])(?:a|owi|em)$/u, '$1'],
		[/rze$/u, 'r'],
		[/([snwmbp])ie$/u, '$1'],
		[/(?:y|ę|ą)$/u, 'a'],
	],
	womanSurname: [
		[/([sc]k|dzk)(?:iej|ą)$/u, '$1a'],
		[/([kg])i$/u, '$1a'],
		[/(?:ej|y|ę|ą)$/u, 'a'],
	],
};
