/**
 * What an inflected surname may end in: case endings, possessives and article suffixes of the languages that print
 * names so. A closed list, because "Trumpet", "Trumpism" and "Трамплин" begin with a name and are none.
 */
export const nameEndings: ReadonlySet<string> = new Set(
	[
		// Slavic languages in Latin script.
		'a u e i y em om am owi ovi ie ov ova ovo ove ovy ovu ově ův ových ovým ovej ovou ovom ima ami owy owska',
		// Germanic genitive and Baltic nominatives.
		's as o ui us ą ai ę',
		// Hungarian.
		't ot nak nek nal nel pal hoz hez ra ról ban ben tól től ért ék ig on nál nél nnal ba be éknak féle',
		// Finnish and Estonian.
		'in n ia ille illa ilta ista issa iin iga ile ilt le ga il',
		// Turkic languages without apostrophe, Albanian, Romanian, Basque.
		'ın un ün ı ə dən dan den lə la it ul ului ek en ekin',
		// Cyrillic.
		'а у ом е ы і и ам ым ім им ем ові ови ів ов ова ово овы ове овой овым ою овата овите овия овият',
		'ская ский ского ской ских ским тың тін нің ның мен пен ге ке қа ға ді ты тен нан ин ын той',
		// Armenian.
		'ը ի ին ն ից ով',
	].flatMap((line) => line.split(' ')),
);
