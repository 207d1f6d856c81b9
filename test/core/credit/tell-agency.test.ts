import { expect, test } from 'vitest';
import { tellAgency } from '../../../src/core/credit/tell-agency.ts';
import type { Agency } from '../../../src/core/types.ts';

const agencies: readonly Agency[] = [
	{ name: 'AFP', spellings: ['AFP', 'Agence France-Presse', '法新社'] },
	{ name: 'Reuters', spellings: ['Reuters', 'Рейтер'] },
	{ name: 'Anadolu', spellings: ['AA', 'Anadolu Agency'] },
];

const lines: Readonly<Record<string, { credit: string | null; byline?: string; agency: string | null }>> = {
	'an agency in brackets': { credit: '(AFP)', agency: 'AFP' },
	'an agency in another script': { credit: '（法新社）', agency: 'AFP' },
	'a line of reporters that names the agency': { credit: 'Reporting by Ana Low; Reuters', agency: 'Reuters' },
	'material of an agency': { credit: 'With AFP', agency: null },
	'several sources': { credit: '(According to AFP, Reuters)', agency: null },
	'two agencies': { credit: '(AFP, Reuters)', agency: null },
	'no line, and an agency as author': { credit: null, byline: 'Ana Low, Reuters', agency: 'Reuters' },
	'initials that are an agency elsewhere': { credit: null, byline: 'AA Marlowe', agency: null },
	'no line and a person': { credit: null, byline: 'Ana Low', agency: null },
};

test.each(Object.entries(lines))('the agency is told from %s', (_, { credit, byline = null, agency }) => {
	expect(tellAgency({ credit, byline }, agencies)).toBe(agency);
});
