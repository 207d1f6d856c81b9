// Abbreviations after which a full stop ends no sentence: in lower case, the last full stop left off; "#" stands for
// ordinals that are printed with one: "am 16. Juli". Each by itself, so that who reads one language loads one list.

/** In every language. */
export const sharedAbbreviations =
	'mr mrs ms dr prof st jr sr vs etc no nr cf al ed vol pp fig inc ltd co corp gen col lt sgt capt cmdr ' +
	'adm maj rev hon';

export const englishAbbreviations =
	'sen sens rep reps gov govs pres atty supt det ofc pvt jan feb mar apr jun jul aug sept sep oct nov ' +
	'dec mon tue tues wed thu thur thurs fri ave blvd rd ft mt u.s u.k u.n e.u a.m p.m i.e e.g d.c ' +
	'd-calif r-texas calif fla mass conn ariz tex wash pa va ga ill mich minn tenn wis ala ark colo del ' +
	'kan ky la md mo mont neb nev okla ore dak vt wyo approx est dept univ assn bros messrs mmes ph.d m.d';

export const germanAbbreviations =
	'# bzw ca usw z.b d.h u.a dr prof hr fr str nr abs art bd evtl ggf inkl mio mrd sog tel vgl zzgl jan ' +
	'feb mär apr jun jul aug sept okt nov dez o.ä i.d.r geb gest';

export const frenchAbbreviations = 'm mm mme mmes mlle mgr me p av apr env ex fig janv févr avr juil sept oct nov déc';

export const spanishAbbreviations =
	'sr sra srta srs dr dra d dña ud uds ee.uu ee uu pág núm art av aprox gral lic ing prof p.ej';

export const italianAbbreviations = 'sig sigg sig.ra dott avv ing on sen gen prof pag art ecc es nr';

export const portugueseAbbreviations = 'sr sra srs dr dra d exa eng prof núm pág art av ex gov dep sen eua';

export const polishAbbreviations =
	'im ks prof dr hab mgr inż gen płk mjr kpt por ul al os m.in np tzn tj itd itp godz r w ok pt św mld ' + 'mln tys zł';

export const russianAbbreviations =
	'г гг т.е т.д т.п т.к и.о им руб коп млн млрд тыс стр ст ул пр д корп см рис др проф акад ген';

export const ukrainianAbbreviations =
	'р рр т.зв т.д т.п ім грн коп млн млрд тис стор ст вул пр див рис ін проф акад ген';

export const turkishAbbreviations = 'dr prof doç av alb gen org yrd sn vb vs bkz no sok cad mah';

export const vietnameseAbbreviations = 'tp ths ts gs pgs ths.bs';

export const dutchAbbreviations = 'dhr mevr drs ir mr prof bijv o.a d.w.z enz';
