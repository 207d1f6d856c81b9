// Relations against the labelled pairs' `kind`, for pairs rightly called the same. The labels are no relations: a kind
// was read off the alignment of the tokens. So each is held against the relations that a reader may call its pairs.
import { readFileSync } from 'node:fs';
import { matchContext } from '../../src/cli/match-context.ts';
import { findPersonByName } from '../../src/core/people/find-person.ts';
import { people } from '../../src/data/story/people.ts';

/**
 * What relations a kind admits, the first of them being the one it names, and why it admits more than one.
 *
 * @type {Record<string, { relations: string[], why: string }>}
 */
const kinds = {
	identical: { relations: ['identical'], why: '' },
	'punctuation-only': { relations: ['punctuation'], why: '' },
	truncated: { relations: ['trimmed'], why: '' },
	'truncated-with-edit': { relations: ['trimmed'], why: '' },
	'spliced/ellipsis': { relations: ['spliced', 'trimmed'], why: 'a cut beside a changed word aligns like one inside' },
	'overlap/splice': { relations: ['partial', 'spliced'], why: 'the kind names both' },
	'wording-edit': { relations: ['reworded'], why: '' },
	reworded: { relations: ['reworded'], why: '' },
	'reported-partial': { relations: ['partial'], why: '' },
	'translation-variant': { relations: ['translated'], why: 'or reworded, in the language the speaker spoke' },
	'cross-language': { relations: ['translated'], why: '' },
};

/** Prints kind × relation, the share that is right by the first relation alone and by all, and the pairs that differ. */
export function printRelations(goldFile, answersFile) {
	const answers = new Map(readLines(answersFile).map((answer) => [answer.id, answer]));
	const judged = readLines(goldFile)
		.filter(({ id, same }) => same && answers.get(id)?.same === true)
		.map((pair) => ({ ...pair, relation: answers.get(pair.id).relation, admitted: admittedFor(pair) }));
	const isStrict = ({ kind, relation }) => kinds[kind]?.relations[0] === relation;
	const isRight = ({ admitted, relation }) => admitted.includes(relation);
	console.log('## relations, on pairs rightly called the same');
	for (const kind of new Set(judged.map((pair) => pair.kind))) {
		const own = judged.filter((pair) => pair.kind === kind);
		const why = kinds[kind]?.why ? `   (${kinds[kind].why})` : '';
		console.log(`  ${kind.padEnd(20)} ${countRelations(own)}${why}`);
	}
	console.log(
		`  right by the kind's first relation ${share(judged, isStrict)}, by those it admits ${share(judged, isRight)}; the others:`,
	);
	for (const pair of judged.filter((one) => !isRight(one))) {
		console.log(`  ${pair.id} ${pair.kind}, here ${pair.relation}\n    ${pair.a.text}\n    ${pair.b.text}`);
	}
}

function admittedFor({ kind, a, b }) {
	const admitted = kinds[kind]?.relations ?? [];
	const spoken = matchContext.spokenBy.get(findPersonByName(people, a.speaker ?? '')?.id);
	const isSpoken = spoken?.has(a.lang) === true && spoken.has(b.lang);
	return kind === 'translation-variant' && isSpoken ? [...admitted, 'reworded'] : admitted;
}

function countRelations(pairs) {
	const relations = [...new Set(pairs.map(({ relation }) => relation))];
	return relations.map((name) => `${name} ${pairs.filter(({ relation }) => relation === name).length}`).join(', ');
}

function share(pairs, isRight) {
	const right = pairs.filter(isRight).length;
	return `${((100 * right) / pairs.length).toFixed(1)} % (${right} of ${pairs.length})`;
}

function readLines(file) {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line));
}
