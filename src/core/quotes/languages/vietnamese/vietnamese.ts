import type { Language } from '../../language.ts';
import { latinTable } from '../latin-table.ts';
import table from './vi.json' with { type: 'json' };

/** Vietnamese: names are syllables with capitals. */
export const vietnamese: Language = {
	key: 'vi',
	script: null,
	letters: /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/iu,
	table: latinTable(table),
	grammar: {},
};
