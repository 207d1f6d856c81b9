import type { Frame, Speaker } from '../../article-frame.ts';
import type { Precedent } from '../../speakers/describe-quote.ts';
import { agrees } from '../../speakers/find-protagonist.ts';
import type { Token } from '../../words/read-tokens.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { isNamed, stemOf } from '../shared/holder-of.ts';
import { type AskedRole, toldGender } from './asked-role.ts';
import { areSeveral } from './clause-reader.ts';
import { hasOtherRole, hasRole, isPrinted } from './printed-role.ts';
import { complementOf, headOf, isDescribed, isFormer, isIndefinite, isOwned, isSelf } from './role-in-text.ts';
import { asPortrayed, onlyIntroduced, onlyOne, otherwise } from './role-not-introduced.ts';
import { anyone, man, ofOne, party, relation, side, someone } from './role-words.ts';
import { sourceBefore } from './spoken-before.ts';
import { whoIsMeant } from './who-is-meant.ts';

/** How many names before a role are looked at, and how many paragraphs above. */
const reach = 16;
const paragraphsBack = 4;

/**
 * Finds whom a role printed alone stands for: "сказал подсудимый", "додав очільник МЗС", "ocenił szef rządu".
 *
 * Who was introduced with that role, or one that is put for it; else who was spoken of, unless another role is theirs.
 *
 * @param all - Every mention of the article, in order.
 * @returns Null where it is somebody new or nobody fits: the description then stands as printed.
 */
export function whoseRole(
	frame: Frame,
	all: readonly Speaker[],
	role: Speaker,
	before: Precedent | null,
): Speaker | null {
	const tokens = frame.paragraphs[role.paragraph]?.tokens ?? [];
	const head = role.kind === 'nominal' && role.entity === null ? headOf(tokens, role) : undefined;
	if (head === undefined) return null;
	if (isIndefinite(tokens, role)) return isOwned(tokens, role) ? introduced(frame, all, role, head) : null;
	if (isSeveral(role, head)) return null;
	const complement = isSelf(tokens, role) ? null : complementOf(tokens, head, role);
	const asked = { frame, all, role, before, head, complement };
	return isAnyone(tokens, role, head) ? unnamedBefore(asked, tokens) : holderOf(asked);
}

/** Whether a word is for anybody: "дипломат"; a former one is whoever was just named. */
function isAnyone(tokens: readonly Token[], role: Speaker, { text }: Token): boolean {
	return anyone.test(text) && !isFormer(tokens, role) && !isSelf(tokens, role);
}

/** More than one, or one side of a case; "за словами глави держави": in another case one may look like several. */
function isSeveral({ role }: Speaker, { text }: Token): boolean {
	return side.test(text) || (role !== 'source' && areSeveral(text));
}

/** "Її водій": somebody new, unless a driver was introduced by name. */
function introduced(frame: Frame, all: readonly Speaker[], role: Speaker, { text }: Token): Speaker | null {
	const above = all.slice(Math.max(0, role.index - reach), role.index);
	return above.findLast((one) => isNamed(one) && one.role !== 'oblique' && isPrinted(frame, one, text)) ?? null;
}

/** Who a word for anybody stands for: somebody without a name who was introduced, else who was spoken of, but nobody whom the tables know. */
function unnamedBefore(asked: AskedRole, tokens: readonly Token[]): Speaker | null {
	const { all, role, head } = asked;
	if (role.from === 0 && !someone.test(head.text)) return null;
	const source = sourceBefore(all, role, head.text);
	if (source !== null) return isOtherCase(source, head.text) ? null : (namedFor(asked, source) ?? source);
	return spokenOfOrOnly(asked, tokens);
}

/** Who was spoken of, else the only one whom the article names; nobody known but as a diplomat. */
function spokenOfOrOnly(asked: AskedRole, tokens: readonly Token[]): Speaker | null {
	const { role, head } = asked;
	const found = isDescribed(tokens, role, head) ? null : whoIsSpokenOf(asked);
	if (found === null) return someone.test(head.text) ? null : unlessKnown(onlyIntroduced(asked));
	return diplomat.test(head.text) ? found : unlessKnown(found);
}

function unlessKnown(speaker: Speaker | null): Speaker | null {
	return speaker?.entity?.person == null ? speaker : null;
}

/** Whom a description stands for that was printed before, where that is somebody by name. */
function namedFor({ frame, all }: AskedRole, source: Speaker): Speaker | null {
	const found = whoseRole(frame, all, source, null);
	return found?.entity?.human === true ? found : null;
}

/** Whether somebody was introduced by the same noun in another case: the word as it stands here tells them better. */
function isOtherCase({ role, name }: Speaker, head: string): boolean {
	if (role === null || role === 'subject') return false;
	return name
		.toLowerCase()
		.split(/\s+/u)
		.some((word) => word.startsWith(stemOf(head)));
}

/** Those whom the tables know are called diplomats too, but neither men nor officials. */
const diplomat = /^(?:дипломат|dyplomat)/u;

/** Who was introduced with an office, else who was spoken of. */
function holderOf(asked: AskedRole): Speaker | null {
	const { frame, all, role, head, complement } = asked;
	const gender = toldGender(asked);
	const near = all
		.slice(Math.max(0, role.index - reach), role.index)
		.filter((speaker) => isNear(speaker, role) && agrees(speaker, gender))
		.reverse();
	const named = near.filter(isNamed);
	const holders = near.filter(
		(speaker) => (isNamed(speaker) || isBesideName(speaker)) && hasRole(frame, speaker, head.text, complement),
	);
	const holder = holders.find((speaker) => speaker.role !== 'oblique') ?? holders[0] ?? null;
	const isOthers = relation.test(head.text) || ofOne.test(head.text);
	if (holder !== null) return nearerThan(asked, holder) ?? holder;
	if (isOthers) return isOf(head, wordClass.title) ? onlyIntroduced(asked) : null;
	return onlyHolder(asked) ?? otherwise(asked, named, whoIsSpokenOf) ?? asPortrayed(asked);
}

/** How many mentions above the only one with a role is looked for. */
const furthest = 300;

/** The only one of the article so far who was introduced with a role by name, however far above. */
function onlyHolder(asked: AskedRole): Speaker | null {
	const { frame, all, role, head, complement } = asked;
	if (role.from === 0) return null;
	const gender = toldGender(asked);
	const above = all.slice(Math.max(0, role.index - furthest), role.index);
	return onlyOne(
		above.filter(
			(one) =>
				isNamed(one) && one.entity?.human === true && agrees(one, gender) && hasRole(frame, one, head.text, complement),
		),
	);
}

/** Who was named just before in the paragraph of a role, where its holder was named further above and may be another of that kind. */
function nearerThan(asked: AskedRole, holder: Speaker): Speaker | null {
	const { role, head } = asked;
	if (!party.test(head.text) || holder.paragraph >= role.paragraph - 1) return null;
	const found = whoIsSpokenOf(asked);
	return found?.paragraph === role.paragraph && found.entity?.human === true ? found : null;
}

function isNear(speaker: Speaker, role: Speaker): boolean {
	return role.paragraph - speaker.paragraph <= paragraphsBack;
}

/** "Patryk Gomułczak, kapitan hokeistów": a role that stands beside its name. */
function isBesideName({ kind, entity }: Speaker): boolean {
	return kind === 'nominal' && entity !== null && (entity.human || /\s/u.test(entity.name));
}

/** Who was spoken of, where no other role is known to be theirs; for somebody without a name, who else has none. */
function whoIsSpokenOf(asked: AskedRole): Speaker | null {
	const { frame, role, head, before } = asked;
	const gender = man.test(head.text) ? 'he' : toldGender(asked);
	const found = whoIsMeant(frame, { paragraph: role.paragraph, token: role.from, gender }, before);
	if (found === null || found === role) return null;
	if (found.entity === null && found.person === null) return described(asked, found);
	if (official.test(head.text)) return holdsOffice(asked, found) ? found : null;
	const isOther = (one: Speaker) => one.entity === found.entity && hasOtherRole(frame, one, head.text);
	return hasOtherRole(frame, found, head.text) || asked.all.slice(0, role.index).some(isOther) ? null : found;
}

/** Whether somebody is printed with an office above. */
function holdsOffice({ frame, all, role }: AskedRole, { entity }: Speaker): boolean {
	const above = all.slice(Math.max(0, role.index - reach), role.index);
	return above.some(({ entity: own, paragraph, from, to }) => {
		const tokens = frame.paragraphs[paragraph]?.tokens.slice(from, to) ?? [];
		return own !== null && own === entity && tokens.some(({ classes }) => (classes & wordClass.title) !== 0);
	});
}

/** Whoever holds an office is one, and nobody else. */
const official = /^(?:чиновни|посадов|урядов|urzędni)/u;

/** Who a description stands for that the sentence before has: "Бразилец посвятил голы бабушке", of whom before that was told. */
function described({ frame, all, before, head }: AskedRole, found: Speaker): Speaker | null {
	const person = found.kind === 'nominal' ? whoseRole(frame, all, found, before) : null;
	return person ?? (anyone.test(head.text) && found.kind === 'nominal' ? found : null);
}
