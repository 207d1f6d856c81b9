/** "المدير الفني لفريق نادي الوحدة": of which body. */
const ofBody =
	/^ل(?:فريق|نادي|منتخب|شركة|حزب|صحيفة|قناة|مجلس|وزارة|هيئة|لجنة|منظمة|مؤسسة|جامعة|كتلة|اتحاد|رابطة|حركة|قطاع|شؤون|برنامج|مركز|بنك|مشروع|جهاز|إدارة|دائرة|مكتب|معهد|نقابة|غرفة|جمعية|شبكة|مجموعة)$/u;

/** "بلاعبيه", "سيفقدون": a preposition and a possessive written together with a noun, or a verb of several. */
export function hasSuffix(word: string): boolean {
	return ofBody.test(word) || /^[بلكو]\p{L}{2,}(?:ه|ها|هم|هما|نا)$|^[وف]?س?[يت]\p{L}{3,}ون$/u.test(word);
}
