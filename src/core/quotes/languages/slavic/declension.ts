import type { Declension, Entity } from '../../mentions/link-entities.ts';
import { type CaseEndings, toBaseForm } from './base-form.ts';
import { stemOfName } from './stem-of-name.ts';

/** Patronymics without the ending of their case. */
const patronymic = /(?:[оеё]вич|ич|[оеё]вн|івн|ївн|йович|инич)$/u;

/** How names are known in all their cases, by the endings of a language. */
export function declensionBy(endings: CaseEndings): Declension {
	return {
		stemOf: stemOfName,
		toBaseForm: (name, gender) => toBaseForm(name, gender, endings),
		isPatronymic: (stem) => patronymic.test(stem),
		isShortOf,
		merge: (entity, form) => {
			if (isNearerBase(form, entity.name)) entity.name = form;
			tellGender(entity, form, endings);
		},
	};
}

/** "Нина Аркадьевна" of "Нина Аркадьевна Вересова" or "Нина Вересова", and her without the patronymic. */
function isShortOf(stems: readonly string[], [, middle = '', ...last]: readonly string[]): boolean {
	if (last.length === 0) return patronymic.test(stems[1] ?? '') && !patronymic.test(middle);
	return last.length === 1 && patronymic.test(middle) && (middle === stems[1] || last[0] === stems[1]);
}

/** Whether a form of a declined name is nearer to its base: shorter, or the same with "-а" for "-у". */
function isNearerBase(form: string, held: string): boolean {
	if (!/\p{Script=Cyrillic}|[łśźżćńąę]/u.test(form) || form.split(' ').length !== held.split(' ').length) return false;
	return form.length < held.length || (form.length === held.length && /[ая]$/u.test(form) && /[ую]$/u.test(held));
}

/** A surname that ends with a consonant, where the full name was declined: the name is a man's. */
function tellGender(entity: Entity, form: string, endings: CaseEndings): void {
	if (entity.gender !== null || form.includes(' ')) return;
	const [last = ''] = entity.name.split(' ').slice(-1);
	if (
		/(?:[оеё]ва|[иы]на|ская|цкая|ська|цька)$/u.test(form) &&
		last !== form &&
		stemOfName(last.toLowerCase()) === stemOfName(form.toLowerCase())
	) {
		entity.gender = 'she';
		entity.name = toBaseForm(entity.name, 'she', endings) ?? entity.name;
		return;
	}
	if (last === form || !last.startsWith(form) || !/[бвгґджзклмнпрстфхцчшщ]$|[bcdfghjklmnprstwz]$/u.test(form)) return;
	const base = toBaseForm(entity.name, 'he', endings);
	if (base === null) return;
	entity.gender = 'he';
	entity.name = base;
}
