import { foldName } from './fold-name.ts';

/**
 * Words that stand before or after a name and say what somebody is, folded.
 * A nationality is none: "the Russian Trump" is not Trump, "the Russian president Putin" is Putin.
 */
export const ranks: ReadonlySet<string> = new Set(
	[
		'mr mrs ms miss dr prof professor sir lord dame president prez vice chancellor minister premier pm secretary',
		'senator sen representative rep congressman congresswoman ambassador amb envoy adviser advisor aide spokesman',
		'spokeswoman spokesperson speaker director governor gov mayor leader chief general gen colonel col admiral judge',
		'king prince pope sheikh emir negotiator analyst expert historian journalist',
		'prasident prasidentin kanzler kanzlerin bundeskanzler bundeskanzlerin ministerprasident ministerprasidentin',
		'premierminister premierministerin aussenminister aussenministerin verteidigungsminister us prasident herr frau',
		'botschafter botschafterin kremlsprecher generalsekretar kommissionsprasidentin papst senatorin kremlchef',
		'presidente presidenta ministre ministro ministra canciller chancelier chanceliere cancelliere cancelliera',
		'secretario secretaria segretario segretaria secretaire senador senadora senatore senateur senatrice embajador',
		'ambassadeur ambassadrice ambasciatore ambasciatrice embaixador portavoz portavoce monsieur madame m mme senor',
		'senora signor signora senhor senhora papa pape onorevole chanceler primeiro mandatario',
		'prezydent premierka kanclerz kanclerka sekretarz rzecznik ambasador pan pani papiez szef szefowa przywodca',
		'prezident premiera elnok miniszterelnok baskan baskani cumhurbaskani bakan bakani sozcusu bey',
		'президент премьер министр канцлер госсекретарь генсек посол сенатор спикер пресссекретарь господин глава лидер',
		'спецпосланник пан премєр міністр держсекретар речник прессекретар спецпосланець очільник лідер',
		'thong tuong truong ong ba thu 대통령 부통령 총리 장관 국무장관 외무장관 대변인 위원장 국가주석',
		'राष्ट्रपति प्रधानमंत्री मंत्री श्री الرئيس السيد وزير المستشار السيناتور',
	]
		.join(' ')
		.split(' ')
		.map(foldName),
);

/** Titles that Chinese and Japanese write right behind the name ("特朗普总统", "トランプ氏"). */
export const suffixedRanks: readonly string[] = [
	...[
		'总统',
		'總統',
		'副总统',
		'副總統',
		'总理',
		'總理',
		'首相',
		'主席',
		'国务卿',
		'國務卿',
		'外长',
		'外長',
		'部长',
		'部長',
	],
	...['秘书长', '秘書長', '特使', '发言人', '發言人', '先生', '女士', '议员', '議員', '大使', '防长', '财长'],
	...[
		'大統領',
		'副大統領',
		'国家主席',
		'国務長官',
		'国防長官',
		'財務長官',
		'外相',
		'国防相',
		'報道官',
		'補佐官',
		'事務総長',
	],
	...['委員長', '総書記', '教皇', '氏', 'さん', '前大統領', '元大統領'],
];
