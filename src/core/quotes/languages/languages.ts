import type { Languages } from '../language.ts';
import { arabic } from './arabic/arabic.ts';
import { chinese } from './east-asian/chinese.ts';
import { japanese } from './east-asian/japanese.ts';
import { korean } from './east-asian/korean.ts';
import { english } from './english/english.ts';
import { hindi } from './hindi/hindi.ts';
import { polish } from './slavic/polish.ts';
import { russian } from './slavic/russian.ts';
import { ukrainian } from './slavic/ukrainian.ts';
import { turkish } from './turkish/turkish.ts';
import { vietnamese } from './vietnamese/vietnamese.ts';
import { french } from './western/french.ts';
import { german } from './western/german.ts';
import { italian } from './western/italian.ts';
import { portuguese } from './western/portuguese.ts';
import { spanish } from './western/spanish.ts';

/** Every language that quotes are found in: kana before Han, which Japanese has too, and Ukrainian letters before Cyrillic. */
export const languages: Languages = [
	english,
	german,
	spanish,
	french,
	italian,
	polish,
	portuguese,
	turkish,
	vietnamese,
	japanese,
	korean,
	chinese,
	arabic,
	hindi,
	ukrainian,
	russian,
];
