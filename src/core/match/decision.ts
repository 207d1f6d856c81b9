/** Whether two statements are one utterance. */
export type Decision = 'same' | 'possibly' | 'different';
