import type { Gender } from '../../mentions/mention.ts';

/** "Подільський", "Ярова": the gender of a surname that only its ending tells. */
export function genderByEnding(name: string): Gender | null {
	if (/(?:[сц]ь?кий|[оеєё]в|[sc]ki)$/u.test(name)) return 'he';
	return /(?:[сц]ь?ка|[сц]кая|[оеєё]ва|[sc]ka)$/u.test(name) ? 'she' : null;
}
