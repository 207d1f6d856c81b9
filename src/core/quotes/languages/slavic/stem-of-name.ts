/** Endings of names in all cases. */
const caseEnding =
	/(?:ого|ому|ими|ой|ою|ей|ею|ий|ый|ым|им|ом|ем|ём|ами|iego|iemu|iej|imi|ую|ая|ої|ій|ові|еві|iem|owi|em|ego|emu|ym|im|ą|ę|[аяоеиіїыйьуюaeiouyі])$/u;

/** Shortest stem of a name, in UTF-16 units. */
const shortestStem = 3;

/** What all cases of a name share. */
export function stemOfName(word: string): string {
	const stem = word.replace(caseEnding, '');
	return stem.length >= shortestStem ? stem : word;
}
